/** What a term of the glossary names. */
export const TERM_KINDS = ["title", "organization"] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A term in both languages: Chinese, English. */
export type TermPair = readonly [zh: string, en: string];

/** Where a proposed translation comes from, the most binding first. */
export const TERM_SOURCES = ["office", "event", "standard"] as const;
export type TermSource = (typeof TERM_SOURCES)[number];

export interface Translation {
  words: string;
  source: TermSource;
}

/** Characters of a term in one language. */
export const TERM_LENGTH = 200;
/** Translations proposed for one term. */
export const MAX_TRANSLATIONS = 4;
