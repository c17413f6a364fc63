"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/copy-button";
import classes from "../settings.module.css";

/** A link that works once, shown this one time. */
export function LinkToCopy({ path }: { path: string }) {
  const t = useTranslations("settings");
  const address = new URL(path, window.location.origin).href;
  return (
    <div className={classes.link}>
      <p>{t("linkText")}</p>
      <output className={classes.address}>{address}</output>
      <CopyButton content={() => ({ text: address })}>{t("copyLink")}</CopyButton>
    </div>
  );
}
