import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, say, sourced, textOf, withoutStart } from "../../phrase";

/** 3月5日，在某地举行的颁奖仪式上，甲向乙颁发……: an occasion as the setting of what somebody gave there. */
const GAVE_AT =
  /^((?:[^，；。]{2,16}，)?)(在[^，；。]{2,24}?|)举行的([^，；。]{2,16}?(?:仪式|典礼|活动))上，([^，；。、]{2,24}?)(?=向[^，；。]{2,60}(?:捐赠|赠送|颁发|捐款|授予|发放))/u;
const BY = /^(?:仪式|典礼|活动)由([^，；。]{2,40}?)(?:承办|主办|举办|组织)$/u;
/** Characters of an organizer that has room before the occasion. */
const MAX_BEFORE = 30;
/** Sentences behind the gift that may come before the organizer. */
const NEAR = 2;

/** 甲在某地举行颁奖仪式，向乙颁发……, where who gave also organized the ceremony; otherwise 在某地举行、由丙承办的仪式上. */
const heldBy = (gift: Line, organized: Line): Line | undefined => {
  const [text, by] = [textOf(gift.words), textOf(organized.words)];
  const [whole, front = "", place = "", name = "", giver = ""] = GAVE_AT.exec(text) ?? [];
  const host = BY.exec(by)?.[1];
  if (whole === undefined || host === undefined) return undefined;
  const { paths } = organized.words;
  const behind = withoutStart(gift.words, whole.length);
  const from = front.length + place.length + "举行的".length;
  const title = partOf(gift.words, from, from + name.length);
  const start = partOf(gift.words, 0, front.length);
  const there = partOf(gift.words, front.length, front.length + place.length);
  if (host === giver) {
    const who = partOf(gift.words, whole.length - giver.length, whole.length);
    return { ...gift, words: sourced(say`${start}${who}${there}举行${title}，${behind}`, ...paths) };
  }
  if (host.length > MAX_BEFORE) return undefined;
  const at = from - "的".length;
  const own = partOf(organized.words, by.indexOf("由"), by.length);
  const words = say`${partOf(gift.words, 0, at)}、${own}${withoutStart(gift.words, at)}`;
  return { ...gift, words: sourced(words, ...paths) };
};

const inLead = (lines: readonly Line[]): Line[] => {
  const [gift] = lines;
  const at = lines.findIndex((one, index) => index > 0 && !one.own && BY.test(textOf(one.words)));
  const organized = lines[at];
  if (!gift || gift.own || !organized || at > NEAR) return [...lines];
  const held = heldBy(gift, organized);
  return held ? [held, ...lines.slice(1, at), ...lines.slice(at + 1)] : [...lines];
};

/** The first paragraph, in which who organized a ceremony is no sentence of its own behind what was given there. */
export const withCeremonyHeld = (block: Composed): Composed =>
  isParagraph(block) && block.part === "lead" ? { ...block, lines: inLead(block.lines) } : block;
