"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { SuggestInput } from "@/components/suggest-input";
import { LANGUAGE_TAG, type Lang, type Text } from "@/domain/events/values";
import { inBrackets } from "@/domain/punctuation";
import { useTRPCClient } from "../../../trpc";
import classes from "../../directory/directory.module.css";
import { OTHER_LANG, useTermProposals } from "../../use-term-proposals";

/** The title of a position in one language; where it is empty, translations of the other are proposed. */
export function PostTitle({
  title,
  lang,
  onChange,
}: {
  title: Text | undefined;
  lang: Lang;
  onChange: (words: string) => void;
}) {
  const t = useTranslations();
  const own = useLocale();
  const id = useId();
  const { glossary } = useTRPCClient();
  const value = title?.[lang] ?? "";
  const proposed = useTermProposals({
    kind: "title",
    lang,
    value,
    other: title?.[OTHER_LANG[lang]] ?? "",
    look: (kind, of, words) => glossary.translations.query({ kind, lang: of, words }),
  });
  const label = inBrackets(t("directory.post"), t(`values.lang.${lang}`), own);
  return (
    <div className={classes.term}>
      <label htmlFor={id}>{label}</label>
      <SuggestInput
        className={classes.termInput}
        label={label}
        lang={LANGUAGE_TAG[lang]}
        marks={{ id }}
        value={value}
        eager
        onAsk={proposed.ask}
        onChange={onChange}
        suggestions={proposed.suggestions}
        onChoose={(chosen) => onChange(proposed.wordsOf(chosen) ?? "")}
      />
    </div>
  );
}
