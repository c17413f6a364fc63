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
  /^(?:\p{Ll}{2,}ed|(?:also|further|then|first|finally|jointly)|met|held|went|came|began|heard|brought|left|saw|made|said|set|paid|took|gave|spoke|agree|hope|plan|intend|will|would|have|had|were|are)$/u;
const PLURAL =
  /^(?:the (?:participants|two sides|parties|two parties|delegates|visitors|guests)|both sides|.* and .*)$/iu;
const MOST_WORDS = 16;

const GROUP = /^the (?:delegation|team|group|mission)$/i;

/** What a sentence begins with, up to its verb, and the pronoun for it. */
interface Opening {
  readonly called: string;
  readonly pronoun: string;
}

/** "The participants", "A and B", "the delegation", or a person with a recorded pronoun: the subject that a sentence begins with. */
const openingOf = (line: Line, people: ReadonlyMap<string, string>): Opening | undefined => {
  const text = textOf(line.words);
  const all = text.split(" ").slice(0, MOST_WORDS);
  const at = all.findIndex((word, i) => i > 0 && VERB.test(word));
  const called = all.slice(0, at).join(" ");
  if (at < 1 || /[^\p{L}\d '’.&-]/u.test(called)) return undefined;
  const pronoun =
    people.get(called) ?? (GROUP.test(called) ? "It" : at > 1 && PLURAL.test(called) ? "They" : undefined);
  const apart = (line.own || line.id.includes(".remarks[")) && pronoun !== "They";
  return pronoun && !apart ? { called, pronoun } : undefined;
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

/** Sentences in a row that "they" may begin; "it", "he" and "she" take turns with the name. */
const MOST_PRONOUNS = 2;

/**
 * "The participants discussed A. They agreed on B.", "Exemplar toured the port. She met the dockers.": a subject that
 * neighbours begin with, in a paragraph; a plural one also at the head of the next paragraph. Speeches have pronouns of
 * their own.
 */
export const withSubjectsAgain = (
  blocks: readonly Composed[],
  people: ReadonlyMap<string, string> = new Map(),
): Composed[] => {
  let before: string | undefined;
  let pronouns = 0;
  let named = false;
  return blocks.map((block) => {
    if (block.type !== "paragraph") {
      before = undefined;
      return block;
    }
    const lines = block.lines.map((one, at): Line => {
      const opening = openingOf(one, people);
      const many = opening?.pronoun === "They";
      const most = many ? MOST_PRONOUNS : 1;
      const same = opening !== undefined && opening.called.toLowerCase() === before;
      const again = same && pronouns < most && (at > 0 || (many && named));
      if (at === 0) named = !again;
      before = opening?.called.toLowerCase();
      pronouns = again ? pronouns + 1 : 0;
      if (!opening || !again) return one;
      const upper = /^\p{Lu}/u.test(textOf(one.words));
      const pronoun = upper || people.has(opening.called) ? opening.pronoun : opening.pronoun.toLowerCase();
      return { ...one, words: instead(one.words, opening.called.length, pronoun) };
    });
    return { ...block, lines };
  });
};
