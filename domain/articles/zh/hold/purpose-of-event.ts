import type { SentencePlan } from "../../aggregation/sentence-plan";
import { changed, type Phrase, says, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { purposeClause } from "../event/event";

const LONG_PURPOSE = 30;
/** Characters of a purpose in the sentence that names the chair. */
export const WITH_CHAIR = 50;
/** Characters of a purpose up to which it comes before the event at the beginning of the text. */
const SHORT_PURPOSE = 14;

/** Whether a purpose has a sentence of its own: in the first sentence the event comes before what it was for. */
export const isApart = ({ lead }: SentencePlan, why: string): boolean =>
  WITH_OTHERS.test(why) || (!isDirect(why) && why.length > (lead ? SHORT_PURPOSE : LONG_PURPOSE));
/** Activities with others or at their organization, whose subject cannot be an event: 与研究人员开展交流. */
const WITH_OTHERS = /^(?:[与同向]|访问|拜访|拜会|走访|到访)/;
/** What people do for others or go somewhere for, which no ceremony does: 为居民提供义诊; but not an aim: 为纪念. */
const ACTS = /^(?:为(?!了|纪念|庆祝|迎接|推动|促进|加强)|开展|考察|参观|学习|调研|慰问|看望)/;
export const CEREMONY = /(?:仪式|典礼)$/;
/** What those do who take part in an event, and not the event itself. */
export const LEARNS = /^(?:了解|考察|参观|学习|走访|听取|看望|慰问)/;
/** Whether a purpose is for or about those who are counted as attending, who then do not do it: 45名侨胞, 慰问侨胞. */
export const isForThem = ({ facts }: Discourse, why: string): boolean => {
  const people = facts.said(facts.record.attendance?.of, "")?.text.replace(/(?:代表|嘉宾|人士)$/u, "") ?? "";
  return people.length > 1 && !why.startsWith("为") && why.includes(people);
};

/** Whether a purpose is what somebody did who is not the subject of the event's sentence, or is too long in front of it. */
export const isOfActors = (why: string, them: boolean, ceremonial: boolean, counted: boolean): boolean => {
  if (them) return why.length > LONG_PURPOSE;
  return ceremonial ? ACTS.test(why) : !counted && LEARNS.test(why);
};

/** Whether a purpose is an activity of the participants, and follows them: 为……建言献策, 探讨……. Any other begins the sentence: 为提升……，. */
export const isDirect = (text: string): boolean =>
  !/^落实/.test(text) && textOf(purposeClause({ text, path: "" })) === `，${text}`;

/** 旨在加强合作 behind 由甲主办, 以加强合作 without it: the purpose as a predicate of the event. */
export const purposeBehind = (aim: Phrase, organized: boolean): Phrase[] => {
  if (!says(aim)) return [];
  const words = { ...aim, pieces: aim.pieces.filter((piece) => piece.s !== "，") };
  return [organized ? changed(words, (start) => start.replace(/^以(?!“)/u, "旨在")) : words];
};
