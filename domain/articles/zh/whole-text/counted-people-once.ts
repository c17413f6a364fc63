import { allLines, type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { sourced, spliced, textOf } from "../../phrase";

/** 学员参加考察: people of whom only a noun is known. */
const BARE = /^(\p{Script=Han}{2,6})(?:参加|出席|随行|同行)(?:了?\p{Script=Han}{0,6})$/u;

/** 40名外国学员参加活动: how many there were of them. */
const isCountOf = (text: string, noun: string): boolean =>
  new RegExp(`\\d[\\d,]*[余多]?[名位个]\\p{Script=Han}{0,8}${noun}(?:参加|出席)`, "u").test(text);

/** Whether a sentence is of another item than this one. */
const isOfOther = ({ id }: Line, line: Line): boolean =>
  id.startsWith("agenda[") && id.split("]")[0] !== line.id.split("]")[0];

/** 仪式由安例主持，企业代表出席: the end of a sentence that says of people by a noun that they came. */
const AT_END = /，(\p{Script=Han}{2,8})(?:参加|出席)$/u;

/** 仪式由安例主持, behind 100多名企业代表参加: a sentence without the people whom an earlier one has counted. */
const withoutCounted = (lines: readonly Line[]): ReadonlyMap<Line, Line> => {
  const made = new Map<Line, Line>();
  for (const [at, line] of lines.entries()) {
    if (line.own || at === 0 || !/(?:参加|出席)$/u.test(line.words.pieces.at(-1)?.s ?? "")) continue;
    const text = textOf(line.words);
    const [end, noun] = AT_END.exec(text) ?? [];
    if (end === undefined || noun === undefined) continue;
    const from = text.length - end.length;
    // 30名学生代表 of another item are not those of this one.
    const counts = (one: Line): boolean =>
      !one.own && !isOfOther(one, line) && isCountOf(textOf(one.words), noun);
    if (lines.slice(0, at).some(counts))
      made.set(line, { ...line, words: spliced(line.words, from, text.length, "") });
  }
  return made;
};

/** The blocks of a text without a sentence that says that people came whom another one counts: 40名外国学员参加活动. */
export const withCountedPeopleOnce = (blocks: readonly Composed[]): Composed[] => {
  const made = withoutCounted(allLines(blocks));
  return withoutCountedLines(
    made.size === 0 ? blocks : withLinesReplaced(blocks, (line) => [made.get(line) ?? line]),
  );
};

const withoutCountedLines = (blocks: readonly Composed[]): Composed[] => {
  const bare: [Line, string][] = [];
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const line of block.lines) {
        if (line.own || !line.id.startsWith("people.")) continue;
        const noun = BARE.exec(textOf(line.words))?.[1];
        if (noun) bare.push([line, noun]);
      }
  if (bare.length === 0) return [...blocks];
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines);
  // The count comes where the people were named first.
  const moved = new Map<Line, Line>();
  for (const [line, noun] of bare) {
    const count = lines.find((one) => one !== line && !one.own && isCountOf(textOf(one.words), noun));
    if (count && ![...moved.values()].includes(count)) moved.set(line, count);
  }
  const counts = new Set(moved.values());
  return withLinesReplaced(blocks, (line) => {
    const count = moved.get(line);
    if (count) return [{ ...count, words: sourced(count.words, ...line.words.paths) }];
    return counts.has(line) ? [] : [line];
  });
};
