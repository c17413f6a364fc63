import type { Lang } from "../domain/events/values";

const WORDS: Record<Lang, RegExp> = { en: /[\p{L}\p{N}'-]+|[.,;]/gu, zh: /\S/gu };

/** The beginning of a paragraph counts as a word, so that another division of the text makes a difference. */
const PARAGRAPH = "¶";

const wordsOf = (text: string, lang: Lang): string[] =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .flatMap((paragraph) => [PARAGRAPH, ...(paragraph.match(WORDS[lang]) ?? [])]);

/** The length of the longest common subsequence of two lists of words. */
const commonLength = (first: readonly string[], second: readonly string[]): number => {
  let before = second.map(() => 0);
  for (const word of first) {
    const now: number[] = [];
    second.forEach((other, at) => {
      now.push(
        word === other
          ? (at > 0 ? (before[at - 1] ?? 0) : 0) + 1
          : Math.max(before[at] ?? 0, now[at - 1] ?? 0),
      );
    });
    before = now;
  }
  return before.at(-1) ?? 0;
};

/**
 * The share of two texts' words that they have in common in the same order, from 0 to 1: twice the longest common
 * subsequence, divided by the words of both. Chinese is compared character by character.
 */
export function similarity(ours: string, theirs: string, lang: Lang): number {
  const [first, second] = [wordsOf(ours, lang), wordsOf(theirs, lang)];
  const length = first.length + second.length;
  return length === 0 ? 1 : (2 * commonLength(first, second)) / length;
}
