import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { sourced, textOf } from "../../phrase";

/** 学员参加考察: people of whom only a noun is known. */
const BARE = /^(\p{Script=Han}{2,6})(?:参加|出席|随行|同行)(?:了?\p{Script=Han}{0,6})$/u;

/** 40名外国学员参加活动: how many there were of them. */
const isCountOf = (text: string, noun: string): boolean =>
  new RegExp(`\\d[\\d,]*[余多]?[名位个]\\p{Script=Han}{0,8}${noun}(?:参加|出席)`, "u").test(text);

/** The blocks of a text without a sentence that says that people came whom another one counts: 40名外国学员参加活动. */
export const withCountedPeopleOnce = (blocks: readonly Composed[]): Composed[] => {
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
