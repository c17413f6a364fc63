"use client";

import { useTranslations } from "next-intl";
import { ChoiceBar } from "@/components/choice-bar";
import { LENGTHS, type Length } from "@/domain/articles/lengths";
import type { Lang } from "@/domain/events/values";

/** Length of the displayed article; `edited`: those that were changed by hand. */
export function LengthBar({
  lang,
  value,
  edited = [],
  onChange,
}: {
  lang: Lang;
  value: Length;
  edited?: readonly Length[];
  onChange: (length: Length) => void;
}) {
  const t = useTranslations();
  return (
    <ChoiceBar
      label={t("article.lengthOf", { lang: t(`values.lang.${lang}`) })}
      values={LENGTHS}
      labelOf={(length) => {
        const name = t(`values.length.${length}`);
        return edited.includes(length) ? t("article.lengthEdited", { length: name }) : name;
      }}
      value={value}
      onChange={onChange}
    />
  );
}
