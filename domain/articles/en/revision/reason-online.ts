import { type Composed, isParagraph, type Line } from "../../compose";
import { OPEN, partOf, say, textOf } from "../../phrase";

/** "signed a memorandum online", "held a meeting online on May 3, 2021". */
const ONLINE = new RegExp(
  `^.{10,}? (?:signed|held|met|organized|hosted) [^;“]*?\\bonline\\b[^;“,]*(?:, \\d{4})?${OPEN}?$`,
  "u",
);
const REASON =
  /^(?:It|The (?:\p{Ll}+ )?(?:agreement|memorandum|document|contract|meeting|event|conference|forum|seminar|ceremony|symposium|workshop|signing)) (?:was (?:signed|held)|took place) online ((?:because of|due to|owing to) [^;“.]+)\.?$/u;

/**
 * "signed a memorandum online because of the storm": the reason for being online ends the first sentence, if that states it,
 * and replaces a sentence of context that repeats it.
 */
export const withReasonOnline = (blocks: readonly Composed[]): Composed[] => {
  const first = blocks.find(isParagraph);
  const news = first?.lines[0];
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines);
  const context = lines.find((line) => REASON.test(textOf(line.words)));
  if (!news || !context || news === context || !ONLINE.test(textOf(news.words))) return [...blocks];
  const said = textOf(context.words);
  const [, reason = ""] = REASON.exec(said) ?? [];
  const from = said.indexOf(reason);
  const because = partOf(context.words, from, from + reason.length);
  const change = (line: Line): Line[] =>
    line === context ? [] : line === news ? [{ ...line, words: say`${line.words} ${because}` }] : [line];
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const kept = block.lines.flatMap(change);
    return kept.length > 0 ? [{ ...block, lines: kept }] : [];
  });
};
