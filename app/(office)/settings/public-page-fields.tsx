"use client";

import { Switch } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { SettingsInput } from "@/domain/settings/inputs";
import classes from "./settings.module.css";

/** Whether everybody may read published articles; `on`: as saved. */
export function PublicPageFields({ on }: { on: boolean }) {
  const t = useTranslations("settings");
  const { register } = useFormContext<SettingsInput>();
  return (
    <section className={classes.stack}>
      <h2 className={classes.part}>{t("publicPage")}</h2>
      <Switch
        label={t("publicPageOn")}
        description={t("publicPageHint")}
        defaultChecked={on}
        {...register("publicPage")}
      />
      {on && (
        <p>
          <a href="/news" target="_blank" rel="noreferrer">
            {t("publicPageOpen")}
          </a>
        </p>
      )}
    </section>
  );
}
