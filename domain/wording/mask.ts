import type { PlaceholderKind, Span } from "./spans";

/** A masked sentence: names, titles, days, numbers and quotations are placeholders such as [P1]. */
interface MaskedSentence {
  id: string;
  text: string;
  /** The placeholders in order. */
  placeholders: readonly string[];
}

export interface Masking {
  sentences: readonly MaskedSentence[];
  /** The text that each placeholder replaces. */
  values: ReadonlyMap<string, string>;
}

/** A placeholder anywhere in a text: the kind of what it replaces, and which of its kind. */
export const PLACEHOLDER = /\[([PTODNQ])(\d{1,4})\]/g;

/** The placeholders of a text in order. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map((match) => match[0]);

/** The kind of a placeholder. */
export const kindOf = (placeholder: string): PlaceholderKind => placeholder.charAt(1) as PlaceholderKind;

/** A text without its placeholders, each replaced by a character that no word list contains. */
export const withoutPlaceholders = (text: string): string => text.replace(PLACEHOLDER, "□");

/**
 * Sentences with placeholders. The same words have the same placeholder in all of them, so that a repetition shows as one. Sentences that contain what
 * looks like a placeholder are left out.
 */
export const maskSentences = (
  sentences: readonly { id: string; text: string }[],
  spansOf: (sentence: { id: string; text: string }) => Span[],
): Masking => {
  const values = new Map<string, string>();
  const placeholders = new Map<string, string>();
  const counts = new Map<PlaceholderKind, number>();
  const placeholderFor = (kind: PlaceholderKind, value: string): string => {
    const known = placeholders.get(kind + value);
    if (known) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const placeholder = `[${kind}${count}]`;
    placeholders.set(kind + value, placeholder);
    values.set(placeholder, value);
    return placeholder;
  };
  const masked = sentences
    .filter(({ text }) => placeholdersIn(text).length === 0)
    .map((sentence) => {
      const { id, text } = sentence;
      let [made, at] = ["", 0];
      for (const { start, end, kind } of spansOf(sentence)) {
        made += text.slice(at, start) + placeholderFor(kind, text.slice(start, end));
        at = end;
      }
      made += text.slice(at);
      return { id, text: made, placeholders: placeholdersIn(made) };
    });
  return { sentences: masked, values };
};

/** A text with its placeholders filled; its first letter is a capital where the sentence began with one. */
export const unmask = (text: string, values: ReadonlyMap<string, string>, original: string): string => {
  const filled = text.replace(PLACEHOLDER, (placeholder) => values.get(placeholder) ?? placeholder);
  return /^\p{Lu}/u.test(original) && /^\p{Ll}/u.test(filled)
    ? filled.charAt(0).toUpperCase() + filled.slice(1)
    : filled;
};
