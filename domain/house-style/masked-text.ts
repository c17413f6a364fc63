import type { Lang } from "../events/values";
import type { Span } from "../wording/spans";

/** A slot in a text: the kind of what stands there, and which of its kind. */
export const SLOT = /\[([PTODNQ])(\d{1,4})\]/g;

/** The slots of a text in order. */
export const slotsIn = (text: string): string[] => [...text.matchAll(SLOT)].map((match) => match[0]);

export interface Token {
  text: string;
  start: number;
  end: number;
  is: "slot" | "word" | "sign";
}

const segmenters: Readonly<Record<Lang, Intl.Segmenter>> = {
  en: new Intl.Segmenter("en", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
};

const wordsIn = (text: string, offset: number, lang: Lang): Token[] =>
  [...segmenters[lang].segment(text)]
    .filter(({ segment }) => segment.trim() !== "")
    .map(({ segment, index, isWordLike }) => ({
      text: segment,
      start: offset + index,
      end: offset + index + segment.length,
      is: isWordLike ? "word" : "sign",
    }));

/** The slots, words and signs of a masked text in order, without the spaces between them. */
export const tokensOf = (masked: string, lang: Lang): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: slot, index } of masked.matchAll(SLOT)) {
    tokens.push(...wordsIn(masked.slice(at, index), at, lang));
    at = index + slot.length;
    tokens.push({ text: slot, start: index, end: at, is: "slot" });
  }
  return [...tokens, ...wordsIn(masked.slice(at), at, lang)];
};

const PARTS_OF_DAY =
  /\d+|January|February|March|April|May|June|July|August|September|October|November|December/g;

/** Days by their parts, so that a change of their form is seen: months and years are no numbers. What has no figure stays one slot. */
export const withDayParts = (text: string, spans: readonly Span[]): Span[] =>
  spans.flatMap((span): Span[] => {
    const words = text.slice(span.start, span.end);
    if (span.kind !== "D" || !/\d/.test(words)) return [span];
    return [...words.matchAll(PARTS_OF_DAY)].map(({ 0: part, index }) => ({
      start: span.start + index,
      end: span.start + index + part.length,
      kind: /^\d{1,3}$/.test(part) ? "N" : "D",
    }));
  });
