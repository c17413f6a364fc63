import type { Composed, Line } from "../../compose";
import { OPEN, type Phrase, spliced, textOf } from "../../phrase";

/** "in Reedham, in Reedham": one place twice in a row, at the end of a name and again by itself. */
const TWICE = new RegExp(
  `(?<= in (?:the )?(\\p{Lu}[\\p{L}'’/-]*(?: \\p{Lu}[\\p{L}'’/-]*){0,4})[,${OPEN}]{0,2}) in (?:the )?\\1(?=[ ,;.${OPEN}]|$)(?! and )`,
  "u",
);

const once = (words: Phrase): Phrase => {
  const found = TWICE.exec(textOf(words));
  return found ? spliced(words, found.index, found.index + found[0].length, "") : words;
};

/** Sentences in which a place comes once where a name ends with it. */
export const withPlacesOnce = (blocks: readonly Composed[]): Composed[] => {
  const change = (line: Line): Line => (line.own ? line : { ...line, words: once(line.words) });
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(change) } : block,
  );
};
