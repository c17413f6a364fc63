import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Scene } from "../../content/message";
import { type Phrase, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { duringJourney } from "../words/inspecting";
import { isEventItself } from "../words/item-titles";

/** Whether the same people chaired an item before, and neither has a name: that they chaired is stated once. */
export const isChairedAgain = ({ content }: Discourse, scene: Scene): boolean =>
  !scene.item.title &&
  content.scenes
    .slice(0, content.scenes.indexOf(scene))
    .some((one) => one.chairs.length > 0 && one.chairs.join() === scene.chairs.join() && !one.item.title);

/** Whether those present came to an event of many with a name, which whoever chaired the speeches chaired. */
export const isGathering = ({ content, facts }: Discourse): boolean =>
  !content.relations.visit && facts.record.officialName !== undefined;

/** 访问期间，: before what else was done on a visit of several days, unless its words have their time. */
export const duringLongVisit = (discourse: Discourse, { link }: SentencePlan, words: Phrase): string => {
  const { when } = discourse.facts.record;
  const long = when?.end !== undefined && when.end !== when.start && discourse.content.relations.visit;
  return link.type === "after" && long && !textOf(words).startsWith("其间，") ? duringJourney(discourse) : "";
};

/** 推介会举行，由甲主持: a gathering that is the news took place before it was chaired. */
export const isHeldAsNews = ({ plan }: Discourse, scene: Scene, { text }: Said): boolean =>
  plan.news.type === "session" && plan.news.scene === scene && /(?:[^机大]会|仪式|典礼|论坛)$/.test(text);

/** Meetings and ceremonies of two sides without a name of their own: 签约仪式, 交流座谈会. */
const HELD =
  /^(?:(?:合作|战略合作)?签[约字署]|捐赠|揭牌|授牌)仪式$|^\p{Script=Han}{0,4}(?:座谈|交流|研讨|恳谈|洽谈|对接)会$/u;

/** The item itself and what belongs to its sentence; anything else that is stated of it has mentioned it. */
const OF_ITEM: ReadonlySet<string> = new Set(["session", "scene-attendees", "speech"]);

/** Whether both sides were at an item: not at 学生交流会 with only hosts. Talks and signings take two, whoever is recorded there. */
const areBothThere = ({ facts }: Discourse, { item }: Scene): boolean => {
  if (!item.people || item.activity === "talks" || item.activity === "signing") return true;
  const spoke = (item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : by));
  const gave = (facts.record.outcomes ?? []).flatMap(({ key, by = [] }) =>
    (item.outcomes ?? []).includes(key) ? by : [],
  );
  const there = [...item.people.map(({ key }) => key), ...spoke, ...gave];
  const sides = new Set(there.map((key) => facts.who(key)?.side));
  return sides.has("host") && sides.has("guest");
};

/** 双方举行签约仪式，, for 签约仪式 in front of 由甲主持: what two sides held on a visit, which the text has not mentioned. */
export const heldByBoth = (discourse: Discourse, scene: Scene, title: Said): Phrase | undefined => {
  const { content, memory } = discourse;
  const { visit, twoSides } = content.relations;
  if (!visit || !twoSides || !HELD.test(title.text) || isEventItself(discourse, title.text)) return undefined;
  if (isHeldAsNews(discourse, scene, title) || !areBothThere(discourse, scene)) return undefined;
  const stated = content.messages.some(
    (one) => "scene" in one && one.scene === scene && !OF_ITEM.has(one.type) && memory.realized.has(one.id),
  );
  if (stated) return undefined;
  return say`双方举行${phrase(title)}，`;
};
