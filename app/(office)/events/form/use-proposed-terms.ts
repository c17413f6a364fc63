"use client";

import type { Lang } from "@/domain/events/values";
import type { TermKind } from "@/domain/glossary/term";
import { OTHER_LANG, useTermProposals } from "../../use-term-proposals";
import { useValue } from "./form-record";
import { useLookup } from "./lookup";

/** Translations proposed for a text of the record; `name` is the text without its language. */
export function useProposedTerms(kind: TermKind | undefined, name: string, lang: Lang) {
  const { translations } = useLookup();
  return useTermProposals({
    kind,
    lang,
    value: useValue<string>(`${name}.${lang}`) ?? "",
    other: useValue<string>(`${name}.${OTHER_LANG[lang]}`) ?? "",
    look: translations,
  });
}
