"use client";

import { Switch } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { SettingsInput } from "@/domain/settings/inputs";
import classes from "./settings.module.css";

/** Whether wording help may be asked about internal events; shown where it is configured. */
export function WordingFields() {
  const t = useTranslations("wording");
  const { register } = useFormContext<SettingsInput>();
  return (
    <section className={classes.stack}>
      <h2 className={classes.part}>{t("title")}</h2>
      <Switch
        label={t("allowRestricted")}
        description={t("allowRestrictedHint")}
        {...register("wordingRestricted")}
      />
    </section>
  );
}
