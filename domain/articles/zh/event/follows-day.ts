import type { Content } from "../../content/content";
import type { Message, Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { duringJourney } from "../words/inspecting";

/** Whether an item without a day comes after one with a day, on a journey of several days: its day is unknown. */
export const followsDay = ({ content, facts }: Discourse, head: Message): boolean => {
  const { start, end } = facts.record.when ?? {};
  const at = "scene" in head && head.scene ? content.scenes.indexOf(head.scene) : -1;
  const dated = content.scenes[at - 1]?.item.when?.start !== undefined;
  return end !== undefined && end !== start && dated && !content.scenes[at]?.item.when;
};

/** 访问期间，: once in a text, before an act on a visit whose day was not recorded. */
export const duringVisit = (discourse: Discourse): string => {
  const { content, memory } = discourse;
  const said = memory.marks.has("during visit") || !content.relations.visit;
  memory.marks.add("during visit");
  return said ? "" : duringJourney(discourse);
};

/** Whether only the words of those at an item of a visit are reported, so that the text has no noun for it. */
export const isOnlySpoken = ({ content, memory }: Discourse, scene: Scene): boolean => {
  const stated = content.messages.filter(
    (one) => "scene" in one && one.scene === scene && memory.realized.has(one.id),
  );
  return content.relations.visit && stated.length > 0 && stated.every((one) => one.type === "speech");
};

/** Whether talks are one of several on a visit, at different places: 座谈会前 would not say before which. */
export const isOneOfTalks = ({ content }: Discourse, scene: Scene): boolean =>
  content.relations.visit &&
  scene.item.activity === "talks" &&
  content.scenes.some(
    (one) =>
      one !== scene &&
      one.told === "main" &&
      one.item.activity === "talks" &&
      one.item.venue?.name?.zh !== scene.item.venue?.name?.zh,
  );

/** Whether the main items of a visit of several days were on different days, so that nothing was before or after all of it: 活动前. */
export const isProgrammeOfDays = ({ content, facts }: Discourse): boolean => {
  const { start, end } = facts.record.when ?? {};
  const days = content.scenes.flatMap(({ told, item }) => (told === "main" ? (item.when?.start ?? []) : []));
  return content.relations.visit && end !== undefined && end !== start && new Set(days).size > 1;
};

/**
 * Whether an item has neither a day nor a place on a visit of several days, and nothing before it has a day: that it came next is not
 * known, so that nothing leads over to it.
 */
export const isOfUnknownDay = ({ content, facts }: Discourse, { item }: Scene): boolean => {
  const { start, end } = facts.record.when ?? {};
  const long = content.relations.visit && end !== undefined && end !== start;
  return long && content.scenes.every((one) => one.item.when === undefined) && !item.venue && !item.city;
};

/** Mark of a tour that was stated as what came first, so that the talks behind it came next. */
export const TOURED_FIRST = "toured first";

/** Whether a tour came before talks or a meeting that no sentence has mentioned yet: 座谈前 would refer to nothing. */
export const isAheadOfUnmentioned = (
  { content, memory }: Discourse,
  against: Scene | undefined,
  head: Message,
): boolean => {
  if (head.type !== "tour" || against === undefined || against.item.activity === "signing") return false;
  return !content.messages.some(
    (one) => "scene" in one && one.scene === against && memory.realized.has(one.id),
  );
};

/** A tour before the main items, next to another tour among them, with which it could be confused. */
export const isEarlierTour = (content: Content, head: Message): boolean =>
  head.type === "tour" &&
  head.scene.told === "before" &&
  content.scenes.some((one) => one.told === "main" && one.item.activity === "tour");

/** 随后，学生代表启动夏令营活动: before what some of those at an event that was no visit did after it. */
export const afterEvent = ({ content, facts }: Discourse, { item }: Scene): string => {
  const bySome = item.did !== undefined && item.when === undefined && (item.people ?? []).length > 0;
  const { agenda = [] } = facts.record;
  const before = agenda.slice(
    0,
    agenda.findIndex(({ key }) => key === item.key),
  );
  // The agenda is in the order of the clock, whatever the article reports first.
  const isLater = before.some(({ told }) => told === undefined || told === "main");
  return bySome && isLater && !content.relations.visit ? "随后，" : "";
};

/** Whether a tour on a visit of several days has a part of a day and no day: 上午 at the beginning would be of none. */
export const isPartOfUnknownDay = ({ content, facts }: Discourse, head: Message): boolean => {
  if (head.type !== "tour") return false;
  const { start, end } = facts.record.when ?? {};
  const { when } = head.scene.item;
  const alone = when?.part !== undefined && !when.start && !when.words && !when.time;
  const before = content.scenes.slice(0, content.scenes.indexOf(head.scene));
  const dated = before.some(({ item }) => item.when?.start !== undefined);
  return alone && !dated && end !== undefined && end !== start;
};
