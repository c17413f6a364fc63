import type { Line } from "./compose";
import { spliced, textOf } from "./phrase";

/** A replacement for the characters from one position to another. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Finds words of a composed sentence that have a simpler form; of several changes the last in the sentence comes first. */
export type Rewording = (text: string) => Change | readonly Change[] | undefined;

/** A rewording that replaces the last group of an expression, with which all that it finds ends. */
export const endReplaced =
  (form: RegExp, by = ""): Rewording =>
  (text) => {
    const found = form.exec(text);
    const end = found?.at(-1);
    if (!found || end === undefined) return undefined;
    const to = found.index + found[0].length;
    return { from: to - end.length, to, text: by };
  };

const isSeveral = (found: Change | readonly Change[]): found is readonly Change[] => Array.isArray(found);

/** A sentence with each rewording applied in turn, up to so many times; the office's own sentences remain as they are. */
export const reworded = (line: Line, rewordings: readonly Rewording[], times = 1): Line => {
  if (line.own) return line;
  let { words } = line;
  let said = textOf(words);
  for (const rewording of rewordings)
    for (let n = 0; n < times; n += 1) {
      const found = rewording(said);
      if (found === undefined || (isSeveral(found) && found.length === 0)) break;
      for (const { from, to, text } of isSeveral(found) ? found : [found])
        words = spliced(words, from, to, text);
      said = textOf(words);
    }
  return words === line.words ? line : { ...line, words };
};
