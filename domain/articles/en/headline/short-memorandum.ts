import { type Phrase, textOf } from "../../phrase";

/** Characters of a headline above which "memorandum" is enough. */
const MAX_LENGTH = 90;

/**
 * "A and B sign memorandum": "of understanding" is left to the article where two long names fill the headline. The office's own
 * title keeps it.
 */
export const shortMemorandum = (words: Phrase, isOwn: boolean): Phrase =>
  isOwn || textOf(words).length <= MAX_LENGTH
    ? words
    : {
        ...words,
        pieces: words.pieces.map((piece) => ({
          ...piece,
          s: piece.s.replace(/\b([Mm]emorandum) of understanding\b/, "$1"),
        })),
      };
