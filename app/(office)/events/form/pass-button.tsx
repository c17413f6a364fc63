"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useNotice } from "@/components/notice";
import { missingTexts } from "@/domain/articles/missing-texts";
import type { DraftRecord } from "@/domain/events/shape";
import { type Lang, otherLang } from "@/domain/events/values";
import fieldClasses from "./fields.module.css";
import { useFormRecord } from "./form-record";
import { useDebouncedRecord } from "./problems";

/** The language that texts lack, that of the screen last, and how many lack it. */
const lackingIn = (record: DraftRecord, own: Lang): { lang: Lang; count: number } => {
  const second = otherLang(own);
  const count = missingTexts(record, second).length;
  return count > 0 ? { lang: second, count } : { lang: own, count: missingTexts(record, own).length };
};

/** Opens the texts that lack a language, or says that there are none. */
export function useFillIn(onOpen: (lang: Lang) => void): () => void {
  const form = useFormRecord();
  const t = useTranslations("form.pass");
  const notice = useNotice();
  const own: Lang = useLocale();
  return () => {
    const { lang, count } = lackingIn(form.record(), own);
    if (count > 0) onOpen(lang);
    else notice(t("none"));
  };
}

/** How many texts lack a language, and the way to fill them in one after the other. */
export function PassButton({ onOpen }: { onOpen: (lang: Lang) => void }) {
  const t = useTranslations("form.pass");
  const own: Lang = useLocale();
  const record = useDebouncedRecord();
  const { lang, count } = useMemo(() => lackingIn(record, own), [record, own]);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={fieldClasses.link}
      title={t("keys")}
      aria-keyshortcuts="Alt+O"
      data-pass
      onClick={() => onOpen(lang)}
    >
      {t("open", { count, lang })}
    </button>
  );
}
