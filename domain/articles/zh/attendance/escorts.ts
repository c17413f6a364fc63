import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { CLOSING_ESCORTS } from "../../structure/companions";
import { escortedThroughout } from "../../structure/escorts";
import { peopleList } from "../people/people";

/** The memory's key for escorts already mentioned. */
export const besideKey = (escorts: readonly Who[]): string =>
  `beside ${escorts.map((who) => who.key).join(" ")}`;

/** The memory's key for somebody named as an escort of the whole visit. */
const throughoutKey = ({ key }: Who): string => `beside throughout ${key}`;

/** Records that the text has named the visitors' escorts, so that no tour repeats all or some of them. */
export const noteBeside = ({ memory }: Discourse, escorts: readonly Who[]): void => {
  memory.marks.add(besideKey(escorts));
  for (const who of escorts) {
    memory.marks.add(besideKey([who]));
    memory.marks.add(throughoutKey(who));
  }
};

/** Whether the text has named somebody as an escort of the whole visit, so that their presence at one stop is no news. */
export const isBesideThroughout = ({ memory }: Discourse, who: Who): boolean =>
  memory.marks.has(throughoutKey(who));

/**
 * 在甲等陪同下: whether those who are named at a stop escorted the visitors with others who had done so at one before. Records who is
 * named at this one.
 */
const wereBesideBefore = ({ memory }: Discourse, scene: Scene, escorts: readonly Who[]): boolean => {
  const mark = (key: string): string => `escort at stop ${key}`;
  const others = scene.escorts.filter((key) => !escorts.some((who) => who.key === key));
  const before = others.some((key) => memory.marks.has(mark(key)));
  for (const { key } of escorts) memory.marks.add(mark(key));
  return before;
};

/** Number of escorts behind the visitors from which an open list of both goes on with escorts. */
const MANY_ESCORTS = 3;

/** Whether an open list of the people at a stop ends with several escorts, so that others escorted the visitors as well. */
const isOfEscorts = ({ item }: Scene, escorts: readonly Who[]): boolean => {
  const last = item.people?.slice(-MANY_ESCORTS) ?? [];
  const all = last.length === MANY_ESCORTS && last.every((one) => escorts.some(({ key }) => key === one.key));
  return item.peopleOpen === true && all;
};

/** 在某某陪同下，: once, as long as the companions stay the same from stop to stop. */
export const besideWords = (discourse: Discourse, scene: Scene, escorts: readonly Who[]): Phrase => {
  const { marks } = discourse.memory;
  const { path } = scene;
  if (escorts.length === 0) return plain("");
  const run = besideKey(escorts);
  if (marks.has(run) || escorts.every((who) => isBesideThroughout(discourse, who)))
    return plain("", [`${path}.people`]);
  marks.add(run);
  const others = wereBesideBefore(discourse, scene, escorts);
  const open = isOfEscorts(scene, escorts);
  return sourced(
    say`在${peopleList(discourse, escorts, others || open)}陪同下，`,
    `${path}.people`,
    open ? `${path}.peopleOpen` : undefined,
  );
};

/** 某局局长甲等陪同: whether others of the escorts' side attended, whom no list will name. */
const areOpen = ({ facts, memory }: Discourse, escorts: readonly Who[]): boolean => {
  const { record, people } = facts;
  const [side, ...more] = record.participantsOpen === true ? (record.openSides ?? []) : [];
  const own = side !== undefined && more.length === 0 && escorts.length > 0;
  const others = people.some(
    (who) => who.present && who.side === side && !escorts.includes(who) && !knows(memory, who),
  );
  return own && !others && escorts.every((who) => who.side === side && !who.raw.ofOpen);
};

/** The visitors' escorts, as named by a sentence that states them once for all. */
export const escortList = (discourse: Discourse, escorts: readonly Who[]): Phrase => {
  const open = areOpen(discourse, escorts);
  noteBeside(discourse, escorts);
  return sourced(peopleList(discourse, escorts, open), open ? "participantsOpen" : undefined);
};

/** Number of escorts from which they are too many to come before what the visitors saw. */
const MIN_ESCORTS = 3;

/** Whether many escorts follow the only tour, which together with its purpose is all that is known of a visit. */
export const isBehindTour = ({ content, facts }: Discourse, scene: Scene): boolean =>
  facts.record.kind === "reception" &&
  content.scenes.length === 1 &&
  scene.item.activity === "tour" &&
  (scene.item.saw ?? []).length > 1 &&
  facts.record.purpose !== undefined &&
  content.relations.visit &&
  scene.escorts.length >= MIN_ESCORTS;

/** Those who escorted the visitors throughout, whom the lead names; many of them end the text. */
export const escortedByRole = (discourse: Discourse): Phrase => {
  const { facts, content, memory, plan } = discourse;
  const scene = escortedThroughout(content, facts.record);
  const escorts = facts.whos(scene?.escorts);
  if (!scene || escorts.length === 0 || escorts.some((who) => knows(memory, who))) return plain("");
  if (isBehindTour(discourse, scene)) return plain("");
  noteBeside(discourse, escorts);
  const closing = plan.paragraphs.some(({ sentences }) =>
    sentences.some(({ head, joined }) => [head, ...joined].some(({ id }) => id === CLOSING_ESCORTS)),
  );
  if (closing) return plain("");
  const open = areOpen(discourse, escorts);
  const words = peopleList(discourse, escorts, open);
  return sourced(words, `${scene.path}.people`, open ? "participantsOpen" : undefined);
};
