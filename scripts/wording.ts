import type { Lang } from "../domain/events/values";

const WORDS: Record<Lang, RegExp> = { en: /[\p{L}\p{N}'-]+|[.,;:()]|\n{2,}/gu, zh: /\n{2,}|\S/gu };
/** Words of a sequence: Chinese is counted by characters. */
const LONGEST: Record<Lang, number> = { en: 4, zh: 5 };
/** Texts in which two versions differ in a sequence, below which the count says nothing. */
const FEWEST = 10;

/** Names and figures without what is particular to one text: X for a capitalized word, # for a figure, ¶ for a new paragraph. */
const kindOf = (word: string): string => {
  if (word.startsWith("\n")) return "¶";
  if (/^\p{N}/u.test(word)) return "#";
  return /^\p{Lu}/u.test(word) ? "X" : word;
};

/** How often each sequence of words is in a text. */
const sequencesOf = (text: string, lang: Lang): Map<string, number> => {
  const words = (text.match(WORDS[lang]) ?? []).map(kindOf);
  const counts = new Map<string, number>();
  for (let length = 1; length <= LONGEST[lang]; length += 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const sequence = words.slice(at, at + length).join(lang === "zh" ? "" : " ");
      counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
    }
  return counts;
};

/** A sequence of words, and in how many pairs of texts ours or the reference has it more often. */
export interface WordingDifference {
  readonly words: string;
  readonly ours: number;
  readonly theirs: number;
}

/**
 * The sequences of words that one side has more often than the other in pairs of texts from the same records, the clearest
 * differences first: the difference of both counts, divided by the root of their sum. Sequences that differ in less than ten
 * pairs are left out.
 */
export function wordingDifferences(
  pairs: readonly { readonly ours: string; readonly theirs: string }[],
  lang: Lang,
): WordingDifference[] {
  const ours = new Map<string, number>();
  const theirs = new Map<string, number>();
  const add = (side: Map<string, number>, words: string): unknown =>
    side.set(words, (side.get(words) ?? 0) + 1);
  for (const pair of pairs) {
    const [first, second] = [sequencesOf(pair.ours, lang), sequencesOf(pair.theirs, lang)];
    for (const words of new Set([...first.keys(), ...second.keys()])) {
      const more = (first.get(words) ?? 0) - (second.get(words) ?? 0);
      if (more > 0) add(ours, words);
      else if (more < 0) add(theirs, words);
    }
  }
  const clearness = (one: WordingDifference): number =>
    Math.abs(one.ours - one.theirs) / Math.sqrt(one.ours + one.theirs);
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((words) => ({ words, ours: ours.get(words) ?? 0, theirs: theirs.get(words) ?? 0 }))
    .filter((one) => one.ours + one.theirs >= FEWEST)
    .sort((a, b) => clearness(b) - clearness(a));
}
