"use client";

import { useTranslations } from "next-intl";
import { LANGS, type Lang } from "@/domain/events/values";
import classes from "./fields.module.css";
import { css } from "./write-up-style";

/** The language in which a write-up is read, which the text decides and the user can change. */
export function WriteUpLanguage({ lang, onChoose }: { lang: Lang; onChoose: (lang: Lang) => void }) {
  const t = useTranslations();
  return (
    <label className={`${classes.inline} ${css.language}`}>
      {t("form.writeUp.language")}
      <select
        className={css.select}
        value={lang}
        onChange={(event) => {
          const chosen = LANGS.find((each) => each === event.target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {LANGS.map((each) => (
          <option key={each} value={each}>
            {t(`values.lang.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
