import type { Composed, Line } from "../compose";
import { type Phrase, textOf } from "../phrase";

const STATES = "表示，";

/** 表示将……: a promise needs no comma behind its verb. */
const withoutComma = (words: Phrase): Phrase => {
  const { pieces } = words;
  const nextText = (at: number): string =>
    pieces
      .slice(at + 1)
      .map(({ s }) => s)
      .join("");
  const at = pieces.findIndex(
    ({ s }, i) => s.includes(`${STATES}将`) || (s.endsWith(STATES) && nextText(i).startsWith("将")),
  );
  return {
    ...words,
    pieces: pieces.map((piece, i) =>
      i === at
        ? { ...piece, s: piece.s.replace(new RegExp(`${STATES}(?=将|$)`), STATES.slice(0, -1)) }
        : piece,
    ),
  };
};

/** 甲表示，……。乙表示，……。甲表示将……: the third statement in a row is distinguished from the others by its form. */
const inParagraph = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const one of lines) {
    const states = [...out.slice(-2), one].filter(({ words, own }) => !own && textOf(words).includes(STATES));
    out.push(states.length === 3 ? { ...one, words: withoutComma(one.words) } : one);
  }
  return out;
};

/** A block in which no three neighbouring statements have the same form where one is a promise. */
export const withVariedStatements = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: inParagraph(block.lines) } : block;
