import type { Composed, Line } from "../compose";
import { changed, type Phrase, textOf } from "../phrase";

const SUBJECT =
  /^the ((?:\p{Ll}+ ){0,2}(?:visit|meeting|agreement|memorandum|seminar|forum|conference|event|ceremony|summit|workshop|exhibition|fair|festival|programme|program|project|lecture|course|tour|handover|signing|award|equipment)) (?=(?:was|is|has|had|will|would|also|aimed|took|covers|covered|serves|served|includes|included|lasted|ended|began|focused|concentrated|brought|marked|dealt|consists|consisted) )/iu;

/** "The visit was organized by the center. It was the chamber's first …": an event or a thing that two sentences in a row begin with. */
export const withPronounAgain = (lines: readonly Line[]): Line[] => {
  let before: string | undefined;
  return lines.map((one) => {
    const noun = SUBJECT.exec(textOf(one.words))?.[1]?.toLowerCase();
    const again = noun !== undefined && noun === before;
    before = again ? undefined : noun;
    if (!again) return one;
    return {
      ...one,
      words: changed(one.words, (s) => s.replace(SUBJECT, (the) => (the.startsWith("T") ? "It " : "it "))),
    };
  });
};

const VERB =
  /^(?:\p{Ll}{2,}ed|(?:also|further|then|jointly)|met|held|saw|made|said|set|paid|took|gave|spoke|agree|hope|plan|intend|will|would|have|had|were|are)$/u;
const PLURAL =
  /^(?:the (?:participants|two sides|parties|two parties|delegates|visitors|guests)|both sides|.* and .*)$/iu;
const MOST_WORDS = 16;

/** "The participants", "A and B": the plural subject that a sentence begins with, up to its verb. */
const manyOf = (line: Line): string | undefined => {
  const text = textOf(line.words);
  const all = text.split(" ").slice(0, MOST_WORDS);
  const at = all.findIndex((word, i) => i > 0 && VERB.test(word));
  const subject = all.slice(0, at).join(" ");
  return at > 1 && PLURAL.test(subject) && !/[^\p{L}\d '’.&-]/u.test(subject)
    ? subject.toLowerCase()
    : undefined;
};

/** A phrase without its first letters, and with others in their place. */
const instead = (phrase: Phrase, letters: number, words: string): Phrase => {
  let left = letters;
  const rest = phrase.pieces.flatMap((piece) => {
    const gone = Math.min(left, piece.s.length);
    left -= gone;
    if (gone === 0) return [piece];
    return gone < piece.s.length ? [{ s: piece.s.slice(gone), ...(piece.loose ? { loose: true } : {}) }] : [];
  });
  return { ...phrase, pieces: [{ s: words }, ...rest] };
};

/** Sentences in a row that a pronoun may begin. */
const MOST_PRONOUNS = 2;

/**
 * "The participants discussed A. They agreed on B.": a plural subject that neighbours begin with, in a paragraph or at the
 * head of the next one.
 */
export const withTheyAgain = (blocks: readonly Composed[]): Composed[] => {
  let before: string | undefined;
  let pronouns = 0;
  let named = false;
  return blocks.map((block) => {
    if (block.type !== "paragraph") {
      before = undefined;
      return block;
    }
    const lines = block.lines.map((one, at): Line => {
      const many = manyOf(one);
      const again = many !== undefined && many === before && pronouns < MOST_PRONOUNS && (at > 0 || named);
      if (at === 0) named = !again;
      before = many;
      pronouns = again ? pronouns + 1 : 0;
      if (!many || !again) return one;
      const they = /^\p{Lu}/u.test(textOf(one.words)) ? "They" : "they";
      return { ...one, words: instead(one.words, many.length, they) };
    });
    return { ...block, lines };
  });
};
