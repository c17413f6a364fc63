import { introducedIn, type Line, mentionsAnyOf } from "../../compose";
import { textOf } from "../../phrase";

/** The text of some sentences. */
export const textsOf = (lines: readonly Line[]): string => lines.map(({ words }) => textOf(words)).join(" ");

/**
 * Whether a sentence can come before others: it needs no person or abbreviation that only they introduce, and each of its nouns
 * with "the" is clear without them.
 */
export const canComeBefore = (
  line: Line,
  before: readonly Line[],
  isClear: (noun: string) => boolean,
): boolean => {
  const text = textOf(line.words);
  const shorts = [...textsOf(before).matchAll(/\((\p{Lu}[\p{L}\d-]*)\)/gu)].map(([, short = ""]) => short);
  const nouns = [...text.matchAll(/\bthe (\p{Ll}{4,})\b/giu)].map(([, noun = ""]) => noun);
  return (
    !mentionsAnyOf(line, introducedIn(before)) &&
    !shorts.some((short) => text.includes(short)) &&
    nouns.every(isClear)
  );
};
