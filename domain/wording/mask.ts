import type { Masked, Span } from "./spans";

/** A sentence as it is given away: names, titles, days, numbers and quotations are placeholders such as [P1]. */
interface MaskedSentence {
  id: string;
  text: string;
  /** The placeholders in order. */
  holders: readonly string[];
}

export interface Masking {
  sentences: readonly MaskedSentence[];
  /** What each placeholder stands for. */
  values: ReadonlyMap<string, string>;
}

/** A placeholder anywhere in a text. */
const HOLDER = /\[([PTODNQ])(\d{1,4})\]/g;

/** The placeholders of a text in order. */
export const holdersIn = (text: string): string[] => [...text.matchAll(HOLDER)].map((match) => match[0]);

/** The kind of a placeholder. */
export const kindOf = (holder: string): Masked => holder.charAt(1) as Masked;

/** A text without its placeholders, each in its place a sign that no list of words contains. */
export const withoutHolders = (text: string): string => text.replace(HOLDER, "□");

/**
 * Sentences with placeholders. The same words have the same placeholder in all of them, so that a repetition shows as one. Sentences that contain what
 * looks like a placeholder are left out.
 */
export const maskSentences = (
  sentences: readonly { id: string; text: string }[],
  spansOf: (sentence: { id: string; text: string }) => Span[],
): Masking => {
  const values = new Map<string, string>();
  const holders = new Map<string, string>();
  const counts = new Map<Masked, number>();
  const holderOf = (is: Masked, value: string): string => {
    const known = holders.get(is + value);
    if (known) return known;
    const count = (counts.get(is) ?? 0) + 1;
    counts.set(is, count);
    const holder = `[${is}${count}]`;
    holders.set(is + value, holder);
    values.set(holder, value);
    return holder;
  };
  const masked = sentences
    .filter(({ text }) => holdersIn(text).length === 0)
    .map((sentence) => {
      const { id, text } = sentence;
      let [made, at] = ["", 0];
      for (const { start, end, is } of spansOf(sentence)) {
        made += text.slice(at, start) + holderOf(is, text.slice(start, end));
        at = end;
      }
      made += text.slice(at);
      return { id, text: made, holders: holdersIn(made) };
    });
  return { sentences: masked, values };
};

/** A text with its placeholders filled; its first letter is a capital where the sentence began with one. */
export const unmask = (text: string, values: ReadonlyMap<string, string>, original: string): string => {
  const filled = text.replace(HOLDER, (holder) => values.get(holder) ?? holder);
  return /^\p{Lu}/u.test(original) && /^\p{Ll}/u.test(filled)
    ? filled.charAt(0).toUpperCase() + filled.slice(1)
    : filled;
};
