import type { Line } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { type Phrase, say, textOf, withoutStart } from "../../phrase";
import { clauseOf } from "./clauses";

/** Characters of what was done first, of what was done next, and of both. */
const FIRST = 105;
const NEXT = 95;
const BOTH = 130;
/** Commas of a sentence that has room for both. */
const COMMAS = 4;

/** What was said, lists of sentences, and clauses with another subject. */
const OTHER =
  /[；：]|表示|指出|强调|希望|要求|建议|邀请|认为|感谢|祝贺|欢迎|双方|各方|(?:参加|陪同|主持|出席|随行|同行)(?:会见|座谈|会谈|活动)?$|分别/;
/** What belongs to the subject rather than being its verb. */
const NOMINAL = /^(?:的|、|和|及|等|率|是|（|一行|代表|成员)/;
/** What somebody does next: visits and talks. */
const ACTS = /^(?:还)?(?:参观|走访|考察|察看|拜访|拜会|观看|游览|看望|听取|体验|就|围绕|与(?!会))/;
/** A place in front of a sentence, which all of its verbs would be at, and sights, which may be elsewhere. */
const IN_PLACE = /(?:^|，)在(?![^，]*陪同下)[^，]+，$/;
const SEES = /^(?:还)?(?:参观|走访|考察|察看|拜访|拜会|游览|看望)/;
/** 在产业园察看了在建项目: sights at a place of their own, behind those without one. */
const SEEN_THERE = /^(?:还)?在[^，。；]{2,24}?(?:参观|走访|考察|察看|观看)了/;
const SEQUENCE = /^(?:随后|最后)，$/;

/** Talks at a place that is named within the sentence: others may have been elsewhere. */
const TALKS_THERE = /^在[^，]*(?:座谈|会谈|交流|洽谈)/;

/** 与某院院长座谈, and talks at another item without a partner, which would seem to be with the same. */
const MET = /(?:^|，)(?:还)?与(?!会)/;
const TALKED = /^(?:还)?(?:就|围绕)/;
const itemOf = ({ id }: Line): string | undefined => /^agenda\[([^\]]*)\]/.exec(id)?.[1];

/** Whether somebody else is the subject of a clause in the sentence. */
const hasOthers = ({ pieces }: Phrase, subject: string): boolean =>
  pieces.some(
    ({ mention }, at) => mention !== undefined && mention !== subject && /，$/.test(pieces[at - 1]?.s ?? ""),
  );

/** 代表团与专家交流，随后参观了……: what the same people did one thing after the other; a place in front is of the first only. */
export const wentOn = (a: Line, b: Line): Line | undefined => {
  if (a.own || b.own || b.opens || b.goesOn || isSpeech(a) || isSpeech(b)) return undefined;
  const [first, second] = [clauseOf(a), clauseOf(b)];
  if (!first || !second || first.subject !== second.subject) return undefined;
  const sequence = SEQUENCE.test(second.front);
  if (second.front !== "" && !sequence) return undefined;
  const [text, next] = [textOf(first.predicate), textOf(second.predicate)];
  if (MET.test(text) && TALKED.test(next) && itemOf(a) !== itemOf(b)) return undefined;
  const elsewhere = SEEN_THERE.test(next) && SEES.test(text) && !/在/.test(text);
  if (
    !(ACTS.test(next) || elsewhere) ||
    NOMINAL.test(text) ||
    TALKS_THERE.test(text) ||
    OTHER.test(text) ||
    OTHER.test(next)
  )
    return undefined;
  if (text.length > FIRST || next.length > NEXT || text.length + next.length > BOTH) return undefined;
  if (`${first.front}${text}${next}`.split("，").length - 1 > COMMAS) return undefined;
  if (hasOthers(first.predicate, first.subject) || hasOthers(second.predicate, second.subject))
    return undefined;
  // 在甲厂，代表团参观了车间，随后参观了湿地公园: the park would be in the plant.
  if (IN_PLACE.test(first.front) && SEES.test(next)) return undefined;
  const also = next.startsWith("还");
  const bare = also ? withoutStart(second.predicate, 1) : second.predicate;
  if (sequence) return { ...a, words: say`${a.words}，${second.front.slice(0, -1)}${bare}` };
  if (/，[并还]/.test(text) || /，[并还]/.test(next) || /(?:^|，)在(?![^，]*陪同下)/.test(first.front))
    return undefined;
  const further = also && !text.startsWith("还");
  // 20日上午，一行出席了庆典。一行还参观了……: a further act is not of that day.
  if (further && /^\d+日/.test(first.front)) return undefined;
  return { ...a, words: further ? say`${a.words}，${second.predicate}` : say`${a.words}，并${bare}` };
};
