import type { Lang } from "../events/values";
import { PLACEHOLDER } from "../wording/mask";
import type { Span } from "../wording/spans";

export interface Token {
  text: string;
  start: number;
  end: number;
  is: "placeholder" | "word" | "sign";
}

const segmenters: Readonly<Record<Lang, Intl.Segmenter>> = {
  en: new Intl.Segmenter("en", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
};

/** Compounds with a hyphen as one word, so that no rule ends within one: cross-border. */
const withCompounds = (tokens: readonly Token[]): Token[] => {
  const made: Token[] = [];
  for (const token of tokens) {
    const [hyphen, word] = [made.at(-1), made.at(-2)];
    const isCompound =
      token.is === "word" && hyphen?.text === "-" && hyphen.end === token.start && word?.is === "word";
    if (isCompound && word.end === hyphen.start)
      made.splice(-2, 2, { ...word, text: `${word.text}-${token.text}`, end: token.end });
    else made.push(token);
  }
  return made;
};

const wordsIn = (text: string, offset: number, lang: Lang): Token[] =>
  withCompounds(
    [...segmenters[lang].segment(text)]
      .filter(({ segment }) => segment.trim() !== "")
      .map(({ segment, index, isWordLike }) => ({
        text: segment,
        start: offset + index,
        end: offset + index + segment.length,
        is: isWordLike ? "word" : "sign",
      })),
  );

/** The placeholders, words and signs of a masked text in order, without the spaces between them. */
export const tokensOf = (masked: string, lang: Lang): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: placeholder, index } of masked.matchAll(PLACEHOLDER)) {
    tokens.push(...wordsIn(masked.slice(at, index), at, lang));
    at = index + placeholder.length;
    tokens.push({ text: placeholder, start: index, end: at, is: "placeholder" });
  }
  return [...tokens, ...wordsIn(masked.slice(at), at, lang)];
};

const PARTS_OF_DAY =
  /\d+|January|February|March|April|May|June|July|August|September|October|November|December/g;

/** Days by their parts, so that a change of their form is seen: months and years are no numbers. What has no figure stays one placeholder. */
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
