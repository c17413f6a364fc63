import { type Line, line } from "../../compose";
import type { Scene, Talk } from "../../content/message";
import { maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { nameOfTalk } from "../attendance/counterparts";
import { type Frame, opened } from "../event/event";
import { discussed, isEvent, newTopics } from "../event/things";
import { BETWEEN, organizersBeside } from "../items/organized-items";
import { peopleList } from "../people/people";
import { LEADER_FIRST } from "../people/person";
import { trimmed, wordCount } from "../words/grammar";

const mark = (scene: Scene): string => `chair ${scene.path}`;

/** Whether a sentence about talks has named their chair. */
export const isChairStated = ({ memory }: Discourse, scene: Scene): boolean => memory.marks.has(mark(scene));

/** The chair of talks, who counts as mentioned from here on; undefined without a chair, for a meal, and for consecutive meetings. */
export const chairsOf = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const whos = discourse.facts.whos(scene.chairs);
  if (whos.length === 0 || scene.item.activity === "meal" || scene.item.each) return undefined;
  discourse.memory.marks.add(mark(scene));
  return sourced(peopleList(discourse, whos), `${scene.path}.people`);
};

/** "at talks chaired by X in Room 2, the delegation met Y": talks with a chair begin the sentence about them. */
export const atChaired = (
  discourse: Discourse,
  scene: Scene,
  name: () => Phrase,
  there: Phrase,
): Phrase | undefined => {
  const chairs = chairsOf(discourse, scene);
  if (!chairs) return undefined;
  // After "by X, mayor of Y" the place would be that of the office.
  const long = textOf(chairs).includes(",");
  return long && says(there)
    ? say`at ${name()}${there}, chaired by ${chairs}${OPEN}, `
    : say`at ${name()} chaired by ${chairs}${there}${OPEN}, `;
};

/** "at symposiums organized by A, the delegation discussed Y with X": talks with a title and another organizer. */
export const atOrganized = (
  discourse: Discourse,
  scene: Scene,
  name: () => Phrase,
  there: Phrase,
): Phrase | undefined => {
  const title = discourse.facts.said(scene.item.title, "");
  const { activity, each, topics } = scene.item;
  if (!title || !isEvent(title) || activity === "meal" || each || !topics?.length) return undefined;
  const by = organizersBeside(discourse, scene, BETWEEN);
  if (!by) return undefined;
  // "at a dialogue organized by the club at the Lake Hotel": a hotel is not organized.
  return textOf(by).includes(",")
    ? say`at ${name()}${there} ${by}${OPEN}, `
    : say`at ${name()} ${by}${there}${OPEN}, `;
};

/** Whether those who met somebody chaired that meeting themselves: "Lee chaired a review meeting with the staff". */
export const isChairedByVisitors = ({ memory }: Discourse, scene: Scene): boolean => {
  const { chairs, visitors, item } = scene;
  const own = chairs.length > 0 && item.activity !== "meal" && !item.each;
  if (!own || chairs.length !== visitors.length || !chairs.every((key) => visitors.includes(key)))
    return false;
  memory.marks.add(mark(scene));
  return true;
};

/** ", chaired by X": after talks of which nothing else is known. */
export const chairedBehind = (discourse: Discourse, scene: Scene): Phrase => {
  const chairs = chairsOf(discourse, scene);
  return chairs ? say`, chaired by ${chairs}` : say``;
};

/** "X chaired a discussion on Y, attended by A; B; and C": talks chaired by one of the participants. */
export const chairedByVisitor = (discourse: Discourse, scene: Scene, where: Phrase): Phrase | undefined => {
  // With a chair of each side, all of them held it.
  const of = scene.chairs.filter((key) => scene.visitors.includes(key));
  if (of.length < scene.chairs.length && (of.length === 0 || of.length < scene.visitors.length))
    return undefined;
  const chairs = chairsOf(discourse, scene);
  if (!chairs) return undefined;
  const { facts, memory } = discourse;
  const here = facts.whos(scene.visitors.filter((key) => !scene.chairs.includes(key)));
  const fresh = here.some((who) => !knows(memory, who));
  const open = scene.item.peopleOpen ? "others" : undefined;
  const name = nameOfTalk(discourse, scene);
  const topics = newTopics(discourse, scene);
  const words = say`${trimmed(chairs)} chaired ${name}${maybe` on ${topics}`}${where}`;
  memory.subject = scene.chairs;
  if (!fresh) return words;
  const list = peopleList(discourse, here, open);
  return sourced(
    say`${words}${OPEN}, attended by ${list}`,
    `${scene.path}.people`,
    open && `${scene.path}.peopleOpen`,
  );
};

/** Whether talks without a title are all of a meeting that the first sentence reports. */
const isWholeMeeting = ({ facts, content, plan }: Discourse, { item, key }: Scene): boolean => {
  const main = content.scenes.filter(({ told }) => told === "main");
  const own = [item.title, item.when, item.venue, item.city].some((one) => one !== undefined);
  const isReported = facts.record.kind === "meeting" && plan.event?.type === "meet";
  return isReported && !own && main.length === 1 && main[0]?.key === key;
};

/** Words of those at chaired talks up to which they are in the sentence of the chair. */
const MAX_ATTENDED = 40;

/**
 * "X and Y chaired a meeting of officials, attended by A; B; and C. They discussed Z.": talks with a chair among those who met
 * the others, so that nobody meets somebody at talks that they chaired themselves.
 */
export const chairedByOneOfThem = (
  discourse: Discourse,
  { id, scene }: Talk,
  frame: Frame,
  where: Phrase,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const { chairs, visitors, counterparts, item, path } = scene;
  const own = chairs.some((key) => visitors.includes(key)) && counterparts.length > 0;
  if (!own || item.activity === "meal" || item.each || isChairedByVisitors(discourse, scene))
    return undefined;
  // The leader of a delegation that the text has not mentioned brings it along.
  const isFirst =
    !memory.party && discourse.content.relations.party.leaders.some((key) => chairs.includes(key));
  if (isFirst) memory.marks.add(LEADER_FIRST);
  const chaired = chairsOf(discourse, scene);
  if (isFirst) {
    memory.marks.delete(LEADER_FIRST);
    memory.party = true;
  }
  if (!chaired) return undefined;
  const name = isWholeMeeting(discourse, scene) ? plain("the meeting") : nameOfTalk(discourse, scene);
  const others = facts.whos([...visitors, ...counterparts].filter((key) => !chairs.includes(key)));
  const open = item.peopleOpen ? "others" : undefined;
  const list =
    others.length > 0
      ? sourced(peopleList(discourse, others, open), `${path}.people`, open && `${path}.peopleOpen`)
      : undefined;
  const behind = list && wordCount(list) <= MAX_ATTENDED ? say`${OPEN}, attended by ${list}` : plain("");
  const also = frame.also ? "also " : "";
  const lines = [line(id, opened(frame, say`${chaired} ${also}chaired ${name}${where}${behind}`))];
  if (list && !says(behind)) lines.push(line(`${id}.people`, say`taking part were ${list}`));
  const topics = newTopics(discourse, scene);
  memory.subject = [];
  if (topics) lines.push(line(`${id}.topics`, say`they ${discussed(discourse, scene)} ${topics}`));
  return lines;
};
