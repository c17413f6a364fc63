"use client";

import { type Lang, otherLang } from "@/domain/events/values";
import type { TermKind } from "@/domain/glossary/term";
import { useTermProposals } from "../../use-term-proposals";
import { useValue } from "./form-record";
import { useLookup } from "./lookup";

/** Translations proposed for a text of the record; `name` is the text without its language. */
export function useProposedTerms(kind: TermKind | undefined, name: string, lang: Lang) {
  const { translations } = useLookup();
  return useTermProposals({
    kind,
    lang,
    value: useValue<string>(`${name}.${lang}`) ?? "",
    other: useValue<string>(`${name}.${otherLang(lang)}`) ?? "",
    look: translations,
  });
}
