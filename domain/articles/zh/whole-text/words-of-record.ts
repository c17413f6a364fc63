import { oncePer } from "../../once-per";
import type { Phrase } from "../../phrase";

/** The record's own words, which may have what the writer would not write. */
export const wordsOf = oncePer((record: object): string => JSON.stringify(record));

/** Whether two pieces of a sentence meet at a character of its text. */
export const arePiecesAt = ({ pieces }: Phrase, at: number): boolean => {
  let end = 0;
  return pieces.some(({ s }) => {
    end += s.length;
    return end === at;
  });
};
