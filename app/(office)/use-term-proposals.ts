"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Suggestion } from "@/components/suggest-input";
import { type Lang, otherLang } from "@/domain/events/values";
import { TERM_LENGTH, type TermKind, type Translation } from "@/domain/glossary/term";

const PREFIX = "term:";

/**
 * Translations proposed for an empty field whose other language is written: asked for as the field is entered, and taken only
 * by being chosen. `value` is what the field holds, `other` the same in the other language.
 */
export function useTermProposals({
  kind,
  lang,
  value,
  other,
  look,
}: {
  kind: TermKind | undefined;
  lang: Lang;
  value: string;
  other: string;
  /** Translations of a term that is written in that language. */
  look: (kind: TermKind, lang: Lang, words: string) => Promise<Translation[]>;
}) {
  const t = useTranslations("values.termSource");
  const words = other.trim();
  const [answer, setAnswer] = useState<{ words: string; found: Translation[] }>();
  const wanted = kind !== undefined && value === "" && words !== "" && words.length <= TERM_LENGTH;
  const ask = () => {
    if (!wanted || answer?.words === words) return;
    // Without the glossary one still types.
    look(kind, otherLang(lang), words).then(
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
