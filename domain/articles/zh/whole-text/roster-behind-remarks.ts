import { allLines, type Composed, isParagraph, type Line } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { peopleNamedIn } from "./people-named";

/** 会长甲，副会长乙、丙等参加会见: a list, and nothing else. */
const LIST =
  /^(?!(?:该|其)|.*(?:主持|陪同|接待|率|表示|介绍|签|访问|就|会上|还有))[^；：。]{20,}?((?:参加|出席)(?:会见|会谈|座谈|交流|座谈会|会议|活动)?)$/u;
/** People from which on a list is long, and statements from which on it keeps the reader from the news. */
const MANY = 5;
const STATEMENTS = 2;

/** 参加会见的还有会长甲，副会长乙、丙等: a list behind those who spoke. */
const asFurther = (line: Line): Line => {
  const text = textOf(line.words);
  const verb = LIST.exec(text)?.[1] ?? "";
  const list = partOf(line.words, 0, text.length - verb.length);
  const from = text.length - verb.length;
  return { ...line, words: say`${partOf(line.words, from, text.length)}的还有${list}` };
};

/** How many statements follow one another from a place, and which is the last of them. */
const statementsFrom = (lines: readonly Line[], from: number): readonly Line[] => {
  const end = lines.findIndex((one, at) => at >= from && !isSpeech(one));
  return lines.slice(from, end < 0 ? lines.length : end);
};

/**
 * The blocks of a text on a visit in which a long list of those who only sat at the talks follows what was said there, as a paragraph
 * of its own.
 */
export const withRosterBehindRemarks = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const { event } = discourse.plan;
  if (event?.type !== "visit" && event?.type !== "meet") return [...blocks];
  const { agenda = [], kind } = discourse.facts.record;
  // Those who sit at an inspection are inspected.
  if (kind === "inspection") return [...blocks];
  if (!agenda.some(({ remarks = [], people = [] }) => remarks.length >= STATEMENTS && people.length > MANY))
    return [...blocks];
  const lines = allLines(blocks);
  const lead = blocks.find(isParagraph);
  const at = lines.findIndex((one) => {
    const listed = !one.own && !isSpeech(one) && !lead?.lines.includes(one) && LIST.test(textOf(one.words));
    return listed && peopleNamedIn(discourse, [one]).length >= MANY;
  });
  const roster = lines[at];
  const said = statementsFrom(lines, at + 1);
  const last = said.at(-1);
  if (!roster || !last || said.length < STATEMENTS) return [...blocks];
  const later = new Set(peopleNamedIn(discourse, lines.slice(at + 1)));
  if (peopleNamedIn(discourse, [roster]).some((name) => later.has(name))) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const from = block.lines.filter((one) => one !== roster);
    const end = from.indexOf(last) + 1;
    if (end === 0) return from.length > 0 ? [{ ...block, lines: from }] : [];
    const rest = from.slice(end);
    return [
      { ...block, lines: from.slice(0, end) },
      { type: "paragraph", part: "people", lines: [asFurther(roster)], keys: [] },
      ...(rest.length > 0 ? [{ ...block, lines: rest, keys: [] }] : []),
    ];
  });
};
