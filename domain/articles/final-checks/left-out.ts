import { type Composed, type Line, withLinesReplaced } from "../compose";
import { sourced } from "../phrase";

/** The text without sentences that others state: `left` has the other sentence of each, which keeps its sources. */
export const withLinesLeftOut = (blocks: readonly Composed[], left: ReadonlyMap<Line, Line>): Composed[] => {
  if (left.size === 0) return [...blocks];
  return withLinesReplaced(blocks, (line) => {
    if (left.has(line)) return [];
    const paths = [...left].flatMap(([one, other]) => (other === line ? one.words.paths : []));
    return [paths.length > 0 ? { ...line, words: sourced(line.words, ...paths) } : line];
  });
};
