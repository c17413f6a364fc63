"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Suggestion } from "@/components/suggest-input";
import type { Lang } from "@/domain/events/values";
import { TERM_LENGTH, type TermKind, type Translation } from "@/domain/glossary/term";
import { useValue } from "./form-record";
import { useLookup } from "./lookup";

const OTHER = { en: "zh", zh: "en" } as const satisfies Record<Lang, Lang>;
const PREFIX = "term:";

/**
 * Translations proposed for an empty field whose other language is written: asked for as the field is entered, and taken only
 * by being chosen. `name` is the text without its language.
 */
export function useProposedTerms(kind: TermKind | undefined, name: string, lang: Lang) {
  const t = useTranslations("values.termSource");
  const lookup = useLookup();
  const value = useValue<string>(`${name}.${lang}`) ?? "";
  const words = (useValue<string>(`${name}.${OTHER[lang]}`) ?? "").trim();
  const [answer, setAnswer] = useState<{ words: string; found: Translation[] }>();
  const wanted = kind !== undefined && value === "" && words !== "" && words.length <= TERM_LENGTH;
  const ask = () => {
    if (!wanted || answer?.words === words) return;
    // Without the glossary one still types.
    lookup.translations(kind, OTHER[lang], words).then(
      (found) => setAnswer({ words, found }),
      () => undefined,
    );
  };
  const proposed = wanted && answer?.words === words ? answer.found : [];
  const suggestions = proposed.map(
    (each): Suggestion => ({ id: `${PREFIX}${each.words}`, name: each.words, note: t(each.source) }),
  );
  /** The words of a choice; undefined where it is none of these. */
  const wordsOf = (id: string) => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined);
  return { wanted, suggestions, ask, wordsOf };
}
