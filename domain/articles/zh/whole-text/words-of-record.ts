import { oncePer } from "../../once-per";
import type { Phrase } from "../../phrase";

/** The record's own words, which may have what the writer would not write. */
export const wordsOf = oncePer((record: object): string => JSON.stringify(record));

/** The text of the piece that ends at a character of a sentence; undefined in the middle of a piece. */
export const pieceBefore = ({ pieces }: Phrase, at: number): string | undefined => {
  let end = 0;
  return pieces.find(({ s }) => {
    end += s.length;
    return end === at;
  })?.s;
};

/** Whether two pieces of a sentence meet at a character of its text. */
export const arePiecesAt = (words: Phrase, at: number): boolean => pieceBefore(words, at) !== undefined;
