import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { weight } from "../people/people";

/** Words of a list above which it does not come between verb and object. */
export const MAX_LIST_WORDS = 34;

/** Words of a list of counterparts above which it is too long if most of them are introduced when they speak. */
export const LONG_BEFORE_SPEECHES = 24;

/** The talks without those met, where all of them speak: each is introduced with what they said. Talks with those who were silent alone would be false. */
const withoutSpeakers = (discourse: Discourse, scene: Scene): Scene => {
  const { facts, memory } = discourse;
  const met = facts.whos(scene.counterparts);
  const said = (scene.item.remarks ?? []).filter((one) => (one.points ?? []).length > 0 || one.quote);
  const speaking = new Set(said.flatMap((one) => (one.by === "all" ? [] : (one.by ?? []))));
  const speakers = met.filter((who) => speaking.has(who.key) && !knows(memory, who));
  const all = speakers.length > 1 && speakers.length === met.length;
  const long = all && weight(discourse, met) > LONG_BEFORE_SPEECHES;
  const received = met.every((who) => scene.receivers.includes(who.key));
  if (!long || received || scene.item.each || scene.item.activity === "meal") return scene;
  return {
    ...scene,
    counterparts: scene.counterparts.filter((key) => !speakers.some((who) => who.key === key)),
  };
};

/** Number of names omitted from a visitor's meeting with groups: they end the text. */
const MANY_NAMED = 4;

/** Talks at which much was said, without the many others who attended: they end the text. */
const withoutSilent = (discourse: Discourse, scene: Scene): Scene => {
  const { facts, content } = discourse;
  const { remarks = [], topics, outcomes, each, title, venue, when, city } = scene.item;
  const spoke = new Set(remarks.flatMap(({ by }) => (by === "all" ? [] : (by ?? []))));
  const said = remarks.some(({ points, quote }) => (points ?? []).length > 0 || quote !== undefined);
  const silent = facts.whos(scene.counterparts).filter(({ key }) => !spoke.has(key));
  const plain = [topics, outcomes, each, title, venue, when, city].every((one) => one === undefined);
  const main = content.scenes.filter(({ told }) => told === "main");
  const isEventItself = main.length === 1 && content.relations.twoSides && scene.receivers.length === 0;
  if (
    !said ||
    !plain ||
    !isEventItself ||
    facts.record.kind === "inspection" ||
    silent.filter((who) => who.name).length < MANY_NAMED
  )
    return scene;
  return { ...scene, counterparts: scene.counterparts.filter((key) => spoke.has(key)) };
};

/** The visitor's own meeting with groups and many people of whom nothing else is known: with the groups. */
const withoutMany = (discourse: Discourse, scene: Scene): Scene => {
  const { facts } = discourse;
  const met = facts.whos(scene.counterparts);
  const named = met.filter((who) => who.name);
  const groups = met.filter((who) => who.group);
  const { remarks, topics, venue, when, title, each } = scene.item;
  const spoke = (remarks ?? []).some(({ by }) => by === "all" || named.some(({ key }) => by?.includes(key)));
  const own = scene.visitors.length === 1 && facts.record.kind === "inspection" && title !== undefined;
  const plain = !spoke && !topics && !venue && !when && !each && scene.receivers.length === 0;
  const acting = discourse.content.scenes.some(
    (other) => other !== scene && other.item.people?.some(({ key }) => named.some((who) => who.key === key)),
  );
  if (!own || !plain || acting || named.length < MANY_NAMED || groups.length === 0) return scene;
  return weight(discourse, groups) > MAX_LIST_WORDS
    ? scene
    : { ...scene, counterparts: groups.map(({ key }) => key) };
};

/** The talks with those met who are named at them; others are introduced when they speak, or end the text. */
export const withThoseNamedHere = (discourse: Discourse, whole: Scene): Scene =>
  [withoutSilent, withoutSpeakers, withoutMany].reduce((scene, without) => without(discourse, scene), whole);
