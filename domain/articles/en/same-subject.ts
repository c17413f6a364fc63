import type { Composed, Line } from "../compose";
import { type Phrase, type Piece, textOf } from "../phrase";

const SUBJECT =
  /^the ((?:\p{Ll}+ ){0,2}(?:visit|meeting|agreement|memorandum|seminar|forum|roundtable|conference|event|ceremony|summit|workshop|exhibition|fair|festival|programme|program|project|lecture|course|tour|handover|signing|award|equipment)) (?=(?:was|is|has|had|will|would|also|aimed|took|covers|covered|serves|served|includes|included|lasted|ended|began|focused|concentrated|brought|marked|dealt|consists|consisted) )/iu;

/** A phrase with other words in place of its first letters, or of those behind `at`. */
const instead = (phrase: Phrase, letters: number, words: string, at = 0): Phrase => {
  const front: Piece[] = [];
  const rest: Piece[] = [];
  let seen = 0;
  for (const piece of phrase.pieces) {
    const [from, to] = [at - seen, at + letters - seen];
    seen += piece.s.length;
    if (to <= 0) rest.push(piece);
    else if (from >= piece.s.length) front.push(piece);
    else {
      const loose = piece.loose ? { loose: true } : {};
      if (from > 0) front.push({ s: piece.s.slice(0, from), ...loose });
      if (to < piece.s.length) rest.push({ s: piece.s.slice(to), ...loose });
    }
  }
  return { ...phrase, pieces: [...front, { s: words }, ...rest] };
};

/** "An awareness seminar on exports was held in Peshawar": the event as the subject of a first sentence. */
const TOOK_PLACE =
  /^(?:on [^,]+(?:, \d{4})?, )?(?:an?|the) ([^,;]+?) (?:is to be|(?:was|were|has been)(?: \p{Ll}+ly)?) (?:held|organi[sz]ed|hosted|opened)\b/iu;

/** "The visit was organized by the center. It was the chamber's first …": an event or a thing that two sentences in a row begin with. */
export const withPronounAgain = (lines: readonly Line[]): Line[] => {
  let before: string | undefined;
  let event: string | undefined;
  return lines.map((one) => {
    const text = textOf(one.words);
    const subject = SUBJECT.exec(text);
    const noun = subject?.[1]?.toLowerCase();
    const named = event !== undefined && noun !== undefined && new RegExp(`\\b${noun}\\b`).test(event);
    const again = noun !== undefined && (noun === before || named);
    before = again ? undefined : noun;
    event = TOOK_PLACE.exec(text)?.[1]?.toLowerCase();
    if (!again || !subject) return one;
    return { ...one, words: instead(one.words, subject[0].length, text.startsWith("T") ? "It " : "it ") };
  });
};

const VERB =
  /^(?:\p{Ll}{2,}ed|(?:also|further|then|first|finally|jointly)|met|held|went|came|began|heard|brought|left|saw|made|said|set|paid|took|gave|spoke|agree|hope|plan|intend|will|would|have|had|were|are|was)$/u;
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
const openingOf = (line: Line, text: string, people: ReadonlyMap<string, string>): Opening | undefined => {
  const all = text.split(" ").slice(0, MOST_WORDS);
  const at = all.findIndex((word, i) => i > 0 && VERB.test(word));
  const called = all.slice(0, at).join(" ");
  if (at < 1 || /[^\p{L}\d '’.&-]/u.test(called)) return undefined;
  const pronoun =
    people.get(called) ?? (GROUP.test(called) ? "It" : at > 1 && PLURAL.test(called) ? "They" : undefined);
  const apart = (line.own || line.id.includes(".remarks[")) && pronoun !== "They";
  return pronoun && !apart ? { called, pronoun } : undefined;
};

const FRONT = /^(?:on|in|at|from|after|before|during|guided by|led by|accompanied by) |^the same day,/iu;
/** Commas that the adverbials before a subject may hold. */
const MOST_COMMAS = 4;

/** The subject behind what opens a sentence, and where it begins: "At the port, the delegation saw …". */
const openingBehind = (
  line: Line,
  text: string,
  people: ReadonlyMap<string, string>,
): { opening: Opening; at: number } | undefined => {
  if (!FRONT.test(text)) return undefined;
  const ends = [...text.matchAll(/, /g)].slice(0, MOST_COMMAS).map(({ index }) => index + 2);
  for (const at of ends) {
    const opening = openingOf(line, text.slice(at), people);
    if (opening && (GROUP.test(opening.called) || people.has(opening.called))) return { opening, at };
  }
  return undefined;
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
      const text = textOf(one.words);
      const direct = openingOf(one, text, people);
      const behind = direct ? undefined : openingBehind(one, text, people);
      const opening = direct ?? behind?.opening;
      const many = opening?.pronoun === "They";
      const most = many ? MOST_PRONOUNS : 1;
      const same = opening !== undefined && opening.called.toLowerCase() === before;
      const again = same && pronouns < most && (at > 0 || (many && named));
      if (at === 0) named = !again;
      before = opening?.called.toLowerCase();
      pronouns = again ? pronouns + 1 : 0;
      if (!opening || !again) return one;
      const upper = !behind && (/^\p{Lu}/u.test(text) || people.has(opening.called));
      const pronoun = upper ? opening.pronoun : opening.pronoun.replace(/^\p{Lu}/u, (s) => s.toLowerCase());
      return { ...one, words: instead(one.words, opening.called.length, pronoun, behind?.at) };
    });
    return { ...block, lines };
  });
};
