import type { Lang } from "../events/values";
import { type Drafted, isSpeech, SIZES, sizeOf } from "./layout-draft";
import { textOf } from "./phrase";

/** Characters of two sentences that share a paragraph though each could have one. */
const PAIR = 150;
/** Characters that two sentences of context have in common where they are about the same organization. */
const COMMON = 6;

const haveCommon = (a: string, b: string): boolean =>
  [...a].some((_, at) => at + COMMON <= a.length && b.includes(a.slice(at, at + COMMON)));

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
  return a.part === "background" && /^(?:background|follow_ups)$/.test(b.part) && haveCommon(first, second);
};

/** Chinese: a short tour before the talks of the same part of the day, which begin with no day of their own. */
export const opensDay = (a: Drafted, b: Drafted): boolean =>
  a.tour === true &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  a.block.part === "agenda" &&
  b.block.part === "agenda" &&
  !b.block.lines.slice(0, 1).some((one) => isSpeech(one) || /^[^，]*[日午晚]，/.test(textOf(one.words)));
