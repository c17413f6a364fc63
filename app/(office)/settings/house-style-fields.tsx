"use client";

import { NativeSelect, NumberInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Controller, useFormContext } from "react-hook-form";
import { houseStyle } from "@/domain/articles/style";
import { LANGS, type Lang, SIDES } from "@/domain/events/values";
import type { SettingsInput } from "@/domain/settings/inputs";
import classes from "./settings.module.css";

const YES_NO = ["year", "honorifics", "our", "slogans", "credits", "photoCredits"] as const;
const yes = (value: string) => (value === "" ? undefined : value === "yes");
const optionOf = (value: boolean | undefined) => (value === undefined ? "" : value ? "yes" : "no");

/** One language's style; what is left at "usual" follows the default, also when that gets better. */
function StyleOf({ lang }: { lang: Lang }) {
  const t = useTranslations("settings.style");
  const tv = useTranslations("values");
  const { control, register } = useFormContext<SettingsInput>();
  const usual = houseStyle(lang);
  const choices = (name: "date" | "spelling" | "later", values: readonly string[]) => (
    <NativeSelect
      label={t(name)}
      data={[
        { value: "", label: t("usual", { value: t(usual[name]) }) },
        ...values.map((value) => ({ value, label: t(value as "mdy") })),
      ]}
      {...register(`houseStyle.${lang}.${name}`, { setValueAs: (value) => value || undefined })}
    />
  );
  return (
    <fieldset className={classes.style}>
      <legend>{tv(`lang.${lang}`)}</legend>
      {lang === "en" && choices("date", ["mdy", "dmy"])}
      {lang === "en" && choices("spelling", ["american", "british"])}
      {lang === "zh" && choices("later", ["name", "title"])}
      <NativeSelect
        label={t("leadSide")}
        data={[
          { value: "", label: t("byKind") },
          ...SIDES.map((side) => ({ value: side, label: tv(`side.${side}`) })),
        ]}
        {...register(`houseStyle.${lang}.leadSide`, { setValueAs: (value) => value || undefined })}
      />
      {YES_NO.map((name) => (
        <Controller
          key={name}
          control={control}
          name={`houseStyle.${lang}.${name}`}
          render={({ field }) => (
            <NativeSelect
              label={t(name)}
              ref={field.ref}
              name={field.name}
              disabled={field.disabled ?? false}
              onBlur={field.onBlur}
              value={optionOf(field.value)}
              onChange={(event) => field.onChange(yes(event.currentTarget.value))}
              data={[
                { value: "", label: t("usual", { value: t(usual[name] ? "yes" : "no") }) },
                { value: "yes", label: t("yes") },
                { value: "no", label: t("no") },
              ]}
            />
          )}
        />
      ))}
      {(["headline", "maxNamed"] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={`houseStyle.${lang}.${name}`}
          render={({ field, fieldState }) => (
            <NumberInput
              label={t(name)}
              description={
                name === "headline" ? t("headlineHint", { usual: usual.headline }) : t("maxNamedHint")
              }
              hideControls
              allowDecimal={false}
              allowNegative={false}
              ref={field.ref}
              name={field.name}
              disabled={field.disabled ?? false}
              onBlur={field.onBlur}
              value={field.value ?? ""}
              onChange={(value) => field.onChange(value === "" ? undefined : Number(value))}
              error={fieldState.error ? t("headlineRange") : undefined}
            />
          )}
        />
      ))}
    </fieldset>
  );
}

/** House style of the articles, by language. */
export function HouseStyleFields() {
  const t = useTranslations("settings.style");
  return (
    <section>
      <h2 className={classes.part}>{t("heading")}</h2>
      <p className={classes.hint}>{t("hint")}</p>
      <div className={classes.styles}>
        {LANGS.map((lang) => (
          <StyleOf key={lang} lang={lang} />
        ))}
      </div>
    </section>
  );
}
