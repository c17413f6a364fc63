"use client";

import { useTranslations } from "next-intl";

/** Turns the code of a schema's refusal into the sentence under its field; undefined where nothing is wrong. */
export function useFieldSentence(): (code: string | undefined) => string | undefined {
  const t = useTranslations("fields");
  return (code) => {
    if (!code) return undefined;
    return t.has(code as "name_missing") ? t(code as "name_missing") : t("invalid");
  };
}
