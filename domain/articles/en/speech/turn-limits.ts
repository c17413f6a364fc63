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

/** Plans of the speaker's organization that follow a reported one without "he said". */
export const MAX_PLANS = 2;

/** The room of a short act for a statement, and of a statement for a wish. */
const BEFORE_STATEMENT = 41;
/** The same for somebody who would be named again: of a statement for a wish, of thanks for a statement. */
const BEFORE_LAST = 52;

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
