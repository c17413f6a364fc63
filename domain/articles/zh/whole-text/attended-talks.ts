import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** 甲、乙参加座谈会: a list that takes the talks for known. */
const AT_TALKS = /参加座谈会$/u;
const TALKS = /座谈/u;

/** 甲、乙参加座谈, before any sentence about the talks: not 参加座谈会, of which the reader knows nothing. */
export const withTalksAttended = (blocks: readonly Composed[]): Composed[] => {
  let known = false;
  const next = (line: Line): Line => {
    const text = textOf(line.words);
    const unknown = !known && !line.own && AT_TALKS.test(text) && text.match(/座谈/gu)?.length === 1;
    known ||= TALKS.test(text);
    return unknown ? { ...line, words: spliced(line.words, text.length - 1, text.length, "") } : line;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(next) } : block,
  );
};
