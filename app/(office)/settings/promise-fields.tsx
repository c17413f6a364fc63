"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { PROOF_FROM } from "@/domain/follow-ups/follow-up";
import type { SettingsInput } from "@/domain/settings/inputs";
import { useFieldSentence } from "../../field-sentence";
import classes from "./settings.module.css";

const numbersIn = (words: string): number[] =>
  words
    .split(/[\s,，、;；]+/)
    .filter((word) => word !== "")
    .map(Number);

/** When the office is warned of an agreement's end, and of which reports it wants a proof. */
export function PromiseFields() {
  const t = useTranslations("settings");
  const comma = useLocale() === "zh" ? "、" : ", ";
  const sentence = useFieldSentence();
  const { control, register, formState } = useFormContext<SettingsInput>();
  const { field } = useController({ control, name: "expiryDays" });
  const [words, setWords] = useState((field.value ?? []).join(comma));
  return (
    <section className={classes.stack}>
      <h2 className={classes.part}>{t("promises")}</h2>
      <TextInput
        label={t("expiryDays")}
        description={t("expiryDaysHint")}
        inputMode="numeric"
        ref={field.ref}
        name={field.name}
        disabled={field.disabled ?? false}
        onBlur={field.onBlur}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          field.onChange(numbersIn(event.currentTarget.value));
        }}
        error={formState.errors.expiryDays ? sentence("expiry_days") : undefined}
      />
      <NativeSelect
        label={t("proofFrom")}
        description={t("proofFromHint")}
        data={PROOF_FROM.map((from) => ({ value: from, label: t(`proof.${from}`) }))}
        {...register("proofFrom")}
      />
    </section>
  );
}
