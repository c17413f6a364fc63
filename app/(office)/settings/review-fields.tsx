"use client";

import { NativeSelect, Switch } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useController, useFormContext } from "react-hook-form";
import { LANGS, type Lang } from "@/domain/events/values";
import { REVIEW_LEVELS } from "@/domain/reviews/transitions";
import type { SettingsInput } from "@/domain/settings/inputs";
import classes from "./settings.module.css";

function LevelsField({ lang }: { lang: Lang }) {
  const t = useTranslations();
  const { control } = useFormContext<SettingsInput>();
  const { field } = useController({ control, name: `reviewLevels.${lang}` });
  return (
    <NativeSelect
      label={t("settings.reviewLevels", { lang: t(`values.lang.${lang}`) })}
      ref={field.ref}
      name={field.name}
      disabled={field.disabled ?? false}
      onBlur={field.onBlur}
      value={String(field.value ?? 1)}
      onChange={(event) =>
        field.onChange(REVIEW_LEVELS.find((each) => String(each) === event.currentTarget.value))
      }
      data={REVIEW_LEVELS.map((value) => ({
        value: String(value),
        label: t(`settings.reviewLevel.${value}`),
      }))}
    />
  );
}

/** How many levels of review articles pass in each language, whether both languages are approved together, and the credits. */
export function ReviewFields() {
  const t = useTranslations("settings");
  const { register, getValues } = useFormContext<SettingsInput>();
  return (
    <section className={classes.stack}>
      <h2 className={classes.part}>{t("reviews")}</h2>
      {LANGS.map((lang) => (
        <LevelsField key={lang} lang={lang} />
      ))}
      <Switch
        label={t("approveTogether")}
        description={t("approveTogetherHint")}
        defaultChecked={getValues("approveTogether") ?? false}
        {...register("approveTogether")}
      />
      <Switch
        label={t("reviewCredits")}
        description={t("reviewCreditsHint")}
        defaultChecked={getValues("reviewCredits") ?? false}
        {...register("reviewCredits")}
      />
    </section>
  );
}
