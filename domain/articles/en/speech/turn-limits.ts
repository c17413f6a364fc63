import { type Phrase, say, textOf } from "../../phrase";
import { canAttribute, withPronouns } from "../words/clauses";
import { wordCount } from "../words/grammar";

/** Words of a that-clause after which another act needs "that"; more if the name would be repeated. */
export const SHORT_CLAUSE = 34;
export const SHORT_OF_NAMED = 46;

/** Words of a quotation and of what joins it: "“…,” Lee said, and expressed the hope that …". */
export const WITH_QUOTE = 48;

/** The room of a sentence for one more act; more if that or the sentence so far is short. */
const MAX_SENTENCE_WORDS = 34;
/** The room of a sentence for an act that reports no clause. */
const ROOM_FOR_ACT = 44;
/** The room of a statement for another one of somebody with a pronoun. */
const TWO_STATEMENTS = 38;
export const ROOM_FOR_LITTLE = 40;
const AFTER_LITTLE = 48;
const AFTER_LITTLE_OF_KNOWN = 46;
const MAX_SHORT_SENTENCE_WORDS = 7;

/** Words of a statement that does not follow a list in one sentence. */
export const LONG_CLAUSE = 16;

/** Words of "stressing that …" in front of a speaker. */
export const MAX_LEADING = 16;

/** Consecutive sentences with "he said" within them; more if the name would be repeated, or a clause with "its" would be unclear. */
export const mostWithin = (named: boolean, clause: Phrase): number =>
  named || /^(?:its|their) /.test(textOf(clause)) ? 2 : 1;

/** Words of a clause from which it has room for the attribution: "The ties, she stressed, are close" is choppy. */
const MIN_PARTED = 14;

/** Whether the attribution can be inside a clause, or after it. */
export const hasRoomInside = (clause: Phrase, second?: Phrase): boolean =>
  canAttribute(clause) && wordCount(second ? say`${clause} ${second}` : clause) >= MIN_PARTED;

/** Plans of the speaker's organization that follow a reported one without "he said". */
export const MAX_PLANS = 2;

/** The room of a short act for a statement, and of a statement for a wish. */
const BEFORE_STATEMENT = 41;
/** The same for somebody who would be named again: of a statement for a wish, of thanks for a statement. */
const BEFORE_LAST = 60;

/** The room of a statement for another act of somebody who would be named again. */
const ROOM_OF_NAMED = 58;

/**
 * Words that one more act may bring a sentence of so many words to. `joins`: whether it is a statement behind a short act, or a
 * wish; `closes`: whether it is a wish behind a statement, or a statement behind thanks.
 */
export const roomFor = (
  size: number,
  act: number,
  clause: boolean,
  named: boolean,
  joins: boolean,
  closes: boolean,
): number => {
  if (size <= MAX_SHORT_SENTENCE_WORDS) return named ? AFTER_LITTLE : AFTER_LITTLE_OF_KNOWN;
  if (named && !clause) return ROOM_OF_NAMED;
  if (named && closes) return BEFORE_LAST;
  if (joins) return BEFORE_STATEMENT;
  if (clause && !named) return TWO_STATEMENTS;
  if (!clause) return ROOM_FOR_ACT;
  return act <= MAX_SHORT_SENTENCE_WORDS ? ROOM_FOR_LITTLE : MAX_SENTENCE_WORDS;
};

/** Words of two statements about different things up to which both clearly have the speaker who is named inside the first. */
const TWO_CLAUSES = 18;

/**
 * Whether two statements have no room in one sentence with the attribution inside the first: the second is about something else
 * and would seem to have no speaker, or the first is a list.
 */
export const areApart = (clause: Phrase, second: Phrase): boolean =>
  LISTING.test(textOf(clause)) ||
  // "A would be open, she said, and B is free": the second would have no speaker.
  (/^[^,]* (?:would|had) /.test(textOf(clause)) && !/ (?:would|had|was|were|could) /.test(textOf(second))) ||
  (wordCount(clause) + wordCount(second) > TWO_CLAUSES &&
    !(SHOULD.test(textOf(clause)) && SHOULD.test(textOf(second))) &&
    !/^(?:it|its|they|their) /.test(textOf(withPronouns([clause, second])[1] ?? second)));

/** What somebody asks for, which is clearly theirs: "A should continue, they said, and B should be stepped up". */
const SHOULD = / (?:should|must|needs? to) /;

/** A clause that ends with a list, after which "he said" would read as one more member: "it has four docks: A, B, C and D". */
const LISTING = /: .+|, [^,]+(?:, [^,]+)* and [^,]+$/;

/** Words of one or two statements that end with who said them. */
const BEFORE_SPEAKER = 28;
/** What cannot begin a sentence without who said it, and an end after which "Lee said" would seem part of it. */
const GOES_ON = /^(?:it|its|they|their|he|his|she|her|this|that|these|those|there|we|all|both) /i;
const LOOSE_END = /[“”;:]|, (?:which|who|whose|where|including|such as|especially|particularly|with) /;

/** Whether "Lee added" can close the sentence of these statements: "A has been built, and B is open, Lee added". */
export const canEndWithSpeaker = (clause: Phrase, second?: Phrase): boolean => {
  const all = [clause, ...(second ? [second] : [])].map((one) => textOf(one));
  const length = all.reduce((n, text) => n + text.split(" ").length, 0);
  return length <= BEFORE_SPEAKER && !GOES_ON.test(all[0] ?? "") && !all.some((text) => LOOSE_END.test(text));
};
