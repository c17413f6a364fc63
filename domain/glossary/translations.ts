import type { Lang } from "../events/values";
import { comparable } from "./comparable";
import { STANDARD_ORGANIZATIONS } from "./standard-organizations";
import { STANDARD_TITLES } from "./standard-titles";
import {
  MAX_TRANSLATIONS,
  TERM_SOURCES,
  type TermKind,
  type TermPair,
  type TermSource,
  type Translation,
} from "./term";

const STANDARD: Record<TermKind, readonly TermPair[]> = {
  title: STANDARD_TITLES,
  organization: STANDARD_ORGANIZATIONS,
};

/** A term in both languages with its source; `uses`: how often events contain it. */
export interface KnownTerm {
  pair: TermPair;
  source: TermSource;
  uses?: number;
}

/** The standard terms of a kind. */
export const standardTerms = (kind: TermKind): KnownTerm[] =>
  STANDARD[kind].map((pair) => ({ pair, source: "standard" }));

/** The standard translation where there is only one; others depend on the organization, and somebody has to choose. */
export const usualTranslation = (kind: TermKind, words: string, lang: Lang): string | undefined => {
  const [one, another] = translationsAmong(standardTerms(kind), words, lang);
  return another ? undefined : one?.words;
};

/**
 * The translations of `words`, written in `lang`, into the other language: the office's own terms first, then those of events by
 * use, then standard ones; each once. Empty where none is known.
 */
export const translationsAmong = (terms: readonly KnownTerm[], words: string, lang: Lang): Translation[] => {
  const asked = comparable(words);
  const [from, to] = lang === "zh" ? ([0, 1] as const) : ([1, 0] as const);
  const found = terms
    .filter(({ pair }) => asked !== "" && comparable(pair[from]) === asked && pair[to].trim() !== "")
    .toSorted(
      (a, b) =>
        TERM_SOURCES.indexOf(a.source) - TERM_SOURCES.indexOf(b.source) || (b.uses ?? 0) - (a.uses ?? 0),
    );
  const first = new Map<string, Translation>();
  for (const { pair, source } of found) {
    const key = comparable(pair[to]);
    if (!first.has(key)) first.set(key, { words: pair[to].trim(), source });
  }
  return [...first.values()].slice(0, MAX_TRANSLATIONS);
};
