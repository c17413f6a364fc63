import type { Lang } from "../events/values";
import { haveRunInCommon } from "./common-run";
import { sizeOf } from "./compose";
import { type Drafted, isSpeech, isSpoken, SIZES } from "./layout-draft";
import { textOf } from "./phrase";

/** Characters of two sentences that share a paragraph although each could have one. */
const PAIR = 150;
/** Characters that two sentences of context have in common where they are about the same organization. */
const COMMON = 6;

/**
 * Chinese: two paragraphs of one sentence each that belong together: what all said and what they agreed on, or context about
 * one organization and what that organization will do.
 */
export const isPair = ({ block: a }: Drafted, { block: b }: Drafted, lang: Lang): boolean => {
  if (lang !== "zh" || a.type !== "paragraph" || b.type !== "paragraph") return false;
  const [[one, ...more], [other, ...others]] = [a.lines, b.lines];
  if (!one || !other || more.length > 0 || others.length > 0) return false;
  if (sizeOf([one, other]) > PAIR) return false;
  const [first, second] = [textOf(one.words), textOf(other.words)];
  if (a.part === "agenda" && b.part === "outcomes") {
    const both = /^(?:双方|各方|与会)/;
    return one.own === true && both.test(second) && (both.test(first) || second.length <= SIZES.zh.short);
  }
  const follows = a.part === "background" && /^(?:background|follow_ups)$/.test(b.part);
  return follows && haveRunInCommon(first, second, COMMON);
};

/** Characters of one short act, and of one further reply or result at a stop of a journey. */
const BRIEF = 44;
const AT_STOP = 65;
const REPLY = 42;

const only = ({ block }: Drafted): string | undefined => {
  const [one, ...more] = block.type === "paragraph" ? block.lines : [];
  return one && more.length === 0 && !one.own ? textOf(one.words) : undefined;
};

/** Chinese: a short act and what followed on the same day: 上午，甲出席开幕式。当晚，乙会见代表团. */
export const isSameDay = (a: Drafted, b: Drafted): boolean => {
  const [first] = b.block.type === "paragraph" ? b.block.lines : [];
  const act = a.block.type === "paragraph" && a.block.part === "agenda" ? only(a) : undefined;
  const brief = act !== undefined && act.length <= BRIEF && !isSpokenAlone(a) && !isSpoken(b);
  return brief && first !== undefined && /^(?:当晚|当日|当天|同日)[^，]{0,3}，/.test(textOf(first.words));
};

const isSpokenAlone = ({ block }: Drafted): boolean =>
  block.type === "paragraph" && block.lines.every(isSpeech);

/** Chinese: one further sentence about the stop of a journey that the paragraph before it is about. */
export const isOfSameStop = (a: Drafted, b: Drafted): boolean =>
  a.stop !== undefined && a.stop === b.stop && !b.opens && (only(b)?.length ?? AT_STOP + 1) <= AT_STOP;

/** Chinese: a short answer to what was said before at the same item. */
export const isBriefReply = (a: Drafted, b: Drafted): boolean =>
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  !b.opens &&
  a.block.keys[0] !== undefined &&
  a.block.keys[0] === b.block.keys[0] &&
  isSpokenAlone(b) &&
  a.block.lines.some(isSpeech) &&
  (only(b)?.length ?? REPLY + 1) <= REPLY;

/** The subject of one of the office's own sentences, before what they did: 调研组就……提出了意见, 甲、乙还就……提出了建议. */
const ACTOR = /^([^，。；、]{2,8}?|[^，。；]{2,20}?(?=还))(还)?(?=[就对向为围])/u;

/** Chinese: one of the office's own sentences about those who have just spoken at the same item. */
export const isOfSpeaker = (a: Drafted, b: Drafted): boolean => {
  if (a.block.type !== "paragraph" || b.block.type !== "paragraph" || b.opens) return false;
  const [one, ...more] = b.block.lines;
  const [, actor, also] = (one?.own && more.length === 0 && ACTOR.exec(textOf(one.words))) || [];
  const last = a.block.lines.at(-1);
  if (!actor || !last || !isSpeech(last) || a.block.keys[0] !== b.block.keys[0]) return false;
  const text = textOf(last.words);
  // 甲、乙还就……: words that only the sentence before explains, however long the paragraph.
  if (also !== undefined) return actor.split("、").every((name) => text.replace(/，.*$/u, "").includes(name));
  return text.startsWith(actor) && sizeOf([...a.block.lines, ...b.block.lines]) <= SIZES.zh.long;
};

/** Chinese: a short tour at another time, after one of the same organization. */
export const isFurtherTour = (a: Drafted, b: Drafted): boolean =>
  a.tour === true && b.tour === true && !isSpokenAlone(a) && (only(b)?.length ?? BRIEF) <= SIZES.zh.short;

/** Chinese: a short tour before the talks of the same part of the day, which do not state their day. */
export const opensDay = (a: Drafted, b: Drafted): boolean =>
  a.tour === true &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  a.block.part === "agenda" &&
  b.block.part === "agenda" &&
  !b.block.lines.slice(0, 1).some((one) => isSpeech(one) || /^[^，]*[日午晚]，/.test(textOf(one.words)));
