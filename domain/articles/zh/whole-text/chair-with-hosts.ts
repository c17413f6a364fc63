import { type Composed, isParagraph, type Line, withNeighboursJoined } from "../../compose";
import { partOf, say, textOf } from "../../phrase";

/** 甲主持, 甲主持仪式: a sentence that says only who chaired the event. */
const CHAIRED = /^[^，、。；由]{2,30}主持(?:会议|仪式|研讨会|座谈会|论坛|活动|大会|推介会|签约仪式)?$/u;
/** 仪式由甲市主办: a sentence that ends with who held the event. */
const HELD = /由[^。；：]+(?:主办|承办|举办)$/u;

const chairOf = ({ words, own }: Line): string | undefined => {
  const at = own ? -1 : words.pieces.findLastIndex(({ mention }) => mention !== undefined);
  return at >= 0 && CHAIRED.test(textOf(words)) ? words.pieces[at]?.mention : undefined;
};

const mentions = ({ words }: Line, key: string): boolean =>
  words.pieces.some(({ mention }) => mention?.split("+").includes(key) === true);

/** Who was at the event or held it, in the last such sentence in front of the one on who chaired it. */
const sentenceFor = (earlier: readonly Line[], chaired: Line): Line | undefined => {
  const held = earlier.find((one) => !one.own && HELD.test(textOf(one.words)));
  if (held) return held;
  const text = textOf(chaired.words);
  const event = text.slice(text.lastIndexOf("主持") + "主持".length);
  return earlier.findLast((one) => {
    const front = one.own ? "" : textOf(one.words);
    const attended = ATTENDED.exec(front)?.[1];
    const fits = front.length + text.length <= ATTENDED_AND_CHAIR && !/；/.test(front);
    return attended !== undefined && event !== "" && fits && areOne(attended, event);
  });
};

/** 仪式由甲市主办，乙主持: who chaired an event in the sentence of who held it or was there, where nobody was named in between. */
export const withChairBesideHosts = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.filter(isParagraph).flatMap((one) => one.lines);
  const at = lines.findIndex((one) => chairOf(one) !== undefined);
  const chaired = lines[at];
  const chair = chaired && chairOf(chaired);
  if (!chaired || chair === undefined) return [...blocks];
  const held = sentenceFor(lines.slice(0, at), chaired);
  const between = held ? lines.slice(lines.indexOf(held) + 1, at) : [];
  if (!held || between.some((one) => mentions(one, chair))) return [...blocks];
  const end = textOf(chaired.words).lastIndexOf("主持") + "主持".length;
  const words = say`${held.words}，${partOf(chaired.words, 0, end)}`;
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const kept = block.lines
      .filter((one) => one !== chaired)
      .map((one) => (one === held ? { ...one, words } : one));
    return kept.length === 0 ? [] : [{ ...block, lines: kept }];
  });
};

/** 甲、乙出席仪式: a sentence that ends with who was at the event, and the characters of it with the chair. */
const ATTENDED = /(?:出席|参加)了?([^，；：。、]{0,12})$/u;
const ATTENDED_AND_CHAIR = 150;
/** 乙主持仪式 and 仪式由乙主持. */
const CHAIRS = /^([^；：。由]{2,40})主持([^，；：。、]{2,12})$/u;
const CHAIRED_BY = /^([^，；：。由]{2,14})由([^；：。]{2,40})主持$/u;

/** Whether two words for events are for one: 签约仪式, 仪式. */
const areOne = (event: string, other: string): boolean =>
  event === "" || event.endsWith(other) || other.endsWith(event);

/** 甲、乙出席仪式，丙主持: who chaired an event, directly behind who was there. */
const chairBehind = (before: Line, one: Line): Line | undefined => {
  const text = textOf(one.words);
  if (before.own || one.own || !text.includes("主持")) return undefined;
  const front = textOf(before.words);
  const event = ATTENDED.exec(front)?.[1];
  if (event === undefined || /；/.test(front) || front.length + text.length > ATTENDED_AND_CHAIR)
    return undefined;
  const [, who = "", chaired = ""] = CHAIRS.exec(text) ?? [];
  const [, held = "", by = ""] = CHAIRED_BY.exec(text) ?? [];
  if (chaired + held === "" || !areOne(event, chaired || held)) return undefined;
  const from = who === "" ? held.length + 1 : 0;
  return {
    ...before,
    words: say`${before.words}，${partOf(one.words, from, from + (who || by).length)}主持`,
  };
};

/** 座谈由甲主持, 会议由甲主持, and 乙、丙参加 without what they took part in. */
const TALKS_CHAIRED = /^(?:座谈|会议)由[^，；：。]{2,40}主持$/u;
const TOOK_PART = /^(?!.*[；：“]|(?:在|随后|会后|双方))[^。]{2,120}参加$/u;

/** 座谈由甲主持，乙、丙参加: who else was at talks, in the sentence of who chaired them. */
const presentAtChaired = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own) return undefined;
  if (!TALKS_CHAIRED.test(textOf(before.words)) || !TOOK_PART.test(textOf(one.words))) return undefined;
  return { ...before, words: say`${before.words}，${one.words}` };
};

/** Paragraphs in which the chair of an event shares the sentence of those who were there. */
export const withChairBehindAttendance = (block: Composed): Composed =>
  withNeighboursJoined(withNeighboursJoined(block, chairBehind), presentAtChaired);
