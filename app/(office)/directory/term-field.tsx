"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { SuggestInput } from "@/components/suggest-input";
import { LANGUAGE_TAG, type Lang, otherLang, type Text } from "@/domain/events/values";
import type { TermKind } from "@/domain/glossary/term";
import { inBrackets } from "@/domain/punctuation";
import { useTRPCClient } from "../../trpc";
import { useTermProposals } from "../use-term-proposals";
import classes from "./directory.module.css";

/** A title or an organization's name in one language; where it is empty, translations of the other are proposed. */
export function TermField({
  kind,
  label: words,
  text,
  lang,
  onChange,
  error,
  isFirst = false,
}: {
  kind: TermKind;
  label: string;
  text: Text | undefined;
  lang: Lang;
  onChange: (words: string) => void;
  error?: string | undefined;
  /** The first field of its form, which begins with the focus. */
  isFirst?: boolean;
}) {
  const t = useTranslations("values.lang");
  const own = useLocale();
  const id = useId();
  const { glossary } = useTRPCClient();
  const value = text?.[lang] ?? "";
  const proposed = useTermProposals({
    kind,
    lang,
    value,
    other: text?.[otherLang(lang)] ?? "",
    look: (of, from, given) => glossary.translations.query({ kind: of, lang: from, words: given }),
  });
  const label = inBrackets(words, t(lang), own);
  return (
    <div className={classes.term}>
      <label htmlFor={id}>{label}</label>
      <SuggestInput
        className={classes.termInput}
        label={label}
        lang={LANGUAGE_TAG[lang]}
        marks={{
          id,
          "data-autofocus": isFirst ? "true" : undefined,
          "aria-invalid": error ? "true" : undefined,
          "aria-describedby": error ? `${id}-error` : undefined,
        }}
        value={value}
        eager
        onAsk={proposed.ask}
        onChange={onChange}
        suggestions={proposed.suggestions}
        onChoose={(chosen) => onChange(proposed.wordsOf(chosen) ?? "")}
      />
      {error && (
        <p id={`${id}-error`} className={classes.termError}>
          {error}
        </p>
      )}
    </div>
  );
}
