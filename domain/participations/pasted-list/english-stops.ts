import { costly } from "./costly";
import { isHonorific, isPostNominal, latinNameScore } from "./english-words";
import { EN_ORG_WORDS } from "./lexicon/organizations";
import { SENTENCE_OPENERS } from "./lexicon/verbs";

const STOP = /\.\s+(?=\p{Lu})/gu;
const OPENER = costly(new RegExp(`^(?:${SENTENCE_OPENERS})(?= )`));
const LAST_WORD = /[^\s,;(]*$/u;
const ABBREVIATED = /^(?:Prof|Hon|Eng|Capt|Messrs|Amb|Gov|Assoc|Asst|Dept|Univ|Intl|Corp|Inst)$/;
// The longest piece by which a full stop is judged.
const NEAR = 60;

// "AG. Ann Example, Director": another person follows.
const namesSomebody = (behind: string): boolean => {
  const words = (/^[^,;:(]*/u.exec(behind)?.[0] ?? "").trim().split(/\s+/);
  if (isHonorific(words[0] ?? "")) return true;
  return words.length <= 4 && (latinNameScore(words) ?? 0) >= 2;
};

const ends = (before: string, behind: string): boolean => {
  const word = LAST_WORD.exec(before)?.[0] ?? "";
  const isInitial = /^\p{Lu}$/u.test(word) || (isHonorific(word) && !isPostNominal(word));
  if (isInitial) return false;
  if (OPENER.test(behind)) return true;
  if (EN_ORG_WORDS.has(word.toLowerCase()) && !/\p{Ll}{3}$/u.test(word)) return namesSomebody(behind);
  return /(?:\p{Ll}{3}|\)|\d)$/u.test(word) && !ABBREVIATED.test(word);
};

/** The ends of sentences in an English line: positions of full stops that are not part of an abbreviation. */
const stopsIn = (line: string): number[] =>
  [...line.matchAll(STOP)]
    .filter(({ index, 0: stop }) =>
      ends(
        line.slice(Math.max(0, index - NEAR), index),
        line.slice(index + stop.length, index + stop.length + NEAR),
      ),
    )
    .map(({ index }) => index);

/** The line with semicolons in place of these full stops. */
export const withoutStops = (line: string): string => {
  const stops = new Set(stopsIn(line));
  if (stops.size === 0) return line;
  return line
    .split("")
    .map((sign, at) => (stops.has(at) ? ";" : sign))
    .join("");
};

/** The sentences of an English line. */
export const englishSentences = (line: string): string[] => {
  const ends = [0, ...stopsIn(line).map((at) => at + 1), line.length];
  return ends.slice(1).map((to, n) => line.slice(ends[n], to).trim());
};
