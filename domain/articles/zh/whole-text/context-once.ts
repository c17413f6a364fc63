import { allLines, type Composed, isContext, withLinesReplaced } from "../../compose";
import { sourced, textOf } from "../../phrase";

/** Characters of a sentence of background that another one can contain, and the share of its pairs of characters in there. */
const SHORT = 22;
const SHARE = 0.75;
/** What could be different in two sentences of the same words. */
const FIGURES = /\d|[一二三四五六七八九十百千万亿两首第]|不|未|没|非/u;

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Words of grammar, which another construction of the same sentence need not have. */
const EMPTY = /[由的了在是有为于将]/gu;

/** Whether one clause says what a short sentence says: with all its characters, most of them in the same order. */
const says = (clause: string, sentence: string): boolean => {
  const pairs = pairsOf(sentence);
  if ([...sentence.replace(EMPTY, "")].some((one) => !clause.includes(one))) return false;
  return pairs.filter((pair) => clause.includes(pair)).length >= pairs.length * SHARE;
};

/** Without a short sentence of background that somebody says in the same words: 论坛由甲会每年举办, beside 甲会每年举办的这个论坛. */
export const withContextOnce = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  const again = lines.flatMap((one) => {
    const text = textOf(one.words).replace(/。$/u, "");
    if (!isContext(one) || text.length > SHORT || /，/u.test(text) || FIGURES.test(text)) return [];
    const saying = lines.find(
      (other) =>
        !isContext(other) &&
        other.id.includes(".remarks[") &&
        textOf(other.words)
          .split(/[，；。：]/u)
          .some((clause) => says(clause, text)),
    );
    return saying ? [{ one, saying }] : [];
  });
  if (again.length === 0) return [...blocks];
  return withLinesReplaced(blocks, (line) => {
    if (again.some(({ one }) => one === line)) return [];
    const paths = again.flatMap(({ one, saying }) => (saying === line ? one.words.paths : []));
    return [paths.length > 0 ? { ...line, words: sourced(line.words, ...paths) } : line];
  });
};
