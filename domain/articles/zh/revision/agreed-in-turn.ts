import type { Line } from "../../compose";
import { say, textOf } from "../../phrase";

/** 与乙一致同意……: with whom the subject agreed on something. */
const AGREED = /^与[^，；。]{1,20}一致同意/;
/** Characters of all that was agreed on with one after the other in a sentence. */
const MAX_CHARACTERS = 170;

/** 甲与乙一致同意……；与丙一致同意……: what the same people agreed on with one after the other. */
export const agreedInTurn = (
  a: { readonly line: Line; readonly predicate: string },
  second: Line["words"],
): Line | undefined => {
  const next = textOf(second);
  const fit = textOf(a.line.words).length + next.length <= MAX_CHARACTERS;
  return fit && AGREED.test(a.predicate) && AGREED.test(next)
    ? { ...a.line, words: say`${a.line.words}；${second}` }
    : undefined;
};
