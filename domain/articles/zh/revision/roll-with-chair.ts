import { allLines, type Composed, isParagraph, type Line, type Paragraph } from "../../compose";
import { isSigning } from "../../content/message";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { joined, type Phrase, partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 县博物馆副馆长甲主持签约仪式: the chair of a signing; ，由甲主持 behind where it was held. */
const CHAIRED = /^([^，；：。]{4,})主持((?:签约|签字|签署)?仪式)$/u;
const HELD = /(?:签约|签字|签署)仪式(?:[^；：。]*，)?由[^，；：。]{4,}主持$/u;
/** A list of people who attended, and nothing else. */
const ATTENDED =
  /^(?!该|其|.*(?:主持|介绍|表示|就|随后|还|等\d))[^；：。“]{6,110}?(参加|出席)(?:签约|签字)?(?:仪式|活动)$/u;

/** Whether a sentence is the first to name everybody whom it names. */
const introducesAll = (one: Line, before: readonly Line[]): boolean => {
  const known = new Set(before.flatMap((line) => [...keysOfLine(line)]));
  const people = [...keysOfLine(one)];
  return people.length > 0 && !people.some((key) => known.has(key));
};

const listOf = ({ words }: Line): Phrase => {
  const text = textOf(words);
  const from = text.length - (/(?:参加|出席)[^，]*$/u.exec(text)?.[0].length ?? 0);
  return partOf(words, 0, from);
};

/** 签约仪式由甲主持，乙、丙参加: the chair with those who attended. */
const together = (chair: Line, rolls: readonly Line[]): Line => {
  const text = textOf(chair.words);
  const list = joined(rolls.map(listOf), "，");
  const [, name, ceremony = ""] = CHAIRED.exec(text) ?? [];
  const front =
    name === undefined ? chair.words : say`${ceremony}由${partOf(chair.words, 0, name.length)}主持`;
  return { ...chair, words: say`${front}，${list}${rolls.length === 1 ? "出席" : "参加"}` };
};

/** Characters of a ceremony with those who attended it that the first paragraph has room for. */
const LONG = 80;

/** A paragraph; the first one ends before a ceremony with a long list of those who attended it. */
const apart = (block: Paragraph, ceremony: Line): Composed[] => {
  const at = block.lines.indexOf(ceremony);
  if (block.part !== "lead" || at < 1 || textOf(ceremony.words).length < LONG) return [block];
  return [
    { ...block, lines: block.lines.slice(0, at) },
    { ...block, part: "people", lines: block.lines.slice(at) },
  ];
};

/** Texts on a signing in which those who only attended it stand in the sentence of the chair, and not in stubs. */
export const withRollAtChair = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!isSigning(discourse.plan.news)) return [...blocks];
  const lines = allLines(blocks);
  const at = lines.findIndex(({ words }) => {
    const text = textOf(words);
    return text.includes("仪式") && (CHAIRED.test(text) || HELD.test(text));
  });
  const chair = lines[at];
  if (!chair) return [...blocks];
  const rolls = lines.filter(
    (one, i) =>
      i > at && !one.own && ATTENDED.test(textOf(one.words)) && introducesAll(one, lines.slice(0, i)),
  );
  if (rolls.length === 0) return [...blocks];
  const both = together(chair, rolls);
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const kept = block.lines.filter((one) => !rolls.includes(one)).map((one) => (one === chair ? both : one));
    return kept.length > 0 ? apart({ ...block, lines: kept }, both) : [];
  });
};
