import { type Line, line } from "../../compose";
import type { Scene } from "../../content/message";
import { type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { visitorsOf } from "../people/party";
import { peopleList } from "../people/people";
import { andList, headNoun } from "../words/grammar";

/** Whether all that was seen is the host itself, by its noun: "the university", where the visit went. */
const isHostItself = ({ facts, memory }: Discourse, scene: Scene): boolean => {
  const [only, ...more] = facts.list(scene.item.saw, "");
  const place = facts.place(facts.record.venue, "venue");
  const host = place?.org?.org ?? memory.host;
  if (!only || more.length > 0 || scene.item.sawOpen || !memory.party) return false;
  const names = [host?.name.text, host?.short?.text, place?.name.text].filter((name) => name !== undefined);
  return names.some((name) => only.text === name || only.text === `the ${headNoun(name).toLowerCase()}`);
};

/** Guides whose names and posts one sentence holds beside what was seen. */
const MAX_GUIDES = 3;

/** Whether those who led a tour are many and introduced with their posts, so that a sentence of their own lists them. */
export const isLongCompanionList = ({ guides, escorts }: Scene, companion: Phrase): boolean =>
  guides.length + escorts.length > MAX_GUIDES && textOf(companion).includes(";");

/** Words of a companion, posts and words, that open a sentence. */
const MAX_IN_FRONT = 18;

/** Whether the companions are too many to begin a sentence, or longer than the action. */
export const isHeavyFront = (companion: Phrase, act = ""): boolean =>
  textOf(companion).split(" ").length > Math.max(MAX_IN_FRONT, act.split(" ").length);

/** "He was guided by A; B; C; and D": the guides of a tour, after the sentence of what was seen. */
export const ledBy = (beside: readonly Phrase[], who: Phrase, many: boolean, id: string): Line =>
  line(id, say`${who} ${many ? "were" : "was"} ${andList(beside)}`);

/** "Ann Lee showed the delegation around the university": a tour of only the place that the visit is known to have gone to. */
export const shownAround = (
  discourse: Discourse,
  scene: Scene,
  sights: Phrase | undefined,
): Phrase | undefined => {
  const { facts } = discourse;
  const { item } = scene;
  const more = [item.topics, item.venue, item.title, item.narrative, item.organizers, item.city];
  const others = [...scene.counterparts, ...scene.chairs, ...scene.speakers];
  if (!sights || more.some((one) => one !== undefined) || others.length > 0) return undefined;
  const leading = facts.whos([...scene.guides, ...scene.escorts]);
  if (!isHostItself(discourse, scene)) return undefined;
  const actor = visitorsOf(discourse, scene);
  discourse.memory.subject = [];
  const rests = scene.listed ? `${scene.path}.people` : undefined;
  if (leading.length === 0)
    return sourced(say`${actor.words} ${actor.many ? "were" : "was"} shown around ${sights}`, rests);
  for (const key of scene.escorts) discourse.memory.marks.add(`escort ${key}`);
  const who = peopleList(discourse, leading);
  return sourced(say`${who} showed ${actor.words} around ${sights}`, rests);
};
