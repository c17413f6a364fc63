"use client";

import { useTranslations } from "next-intl";
import { ChoiceBar } from "@/components/choice-bar";
import { LENGTHS, type Length } from "@/domain/articles/lengths";
import type { Lang } from "@/domain/events/values";

/** Length of the displayed article; not stored. */
export function LengthBar({
  lang,
  value,
  onChange,
}: {
  lang: Lang;
  value: Length;
  onChange: (length: Length) => void;
}) {
  const t = useTranslations();
  return (
    <ChoiceBar
      label={t("article.lengthOf", { lang: t(`values.lang.${lang}`) })}
      values={LENGTHS}
      word={(length) => t(`values.length.${length}`)}
      value={value}
      onChange={onChange}
    />
  );
}
