"use client";

import { useTranslations } from "next-intl";
import classes from "./fields.module.css";
import { useDerived } from "./form-record";
import { unfiledCount } from "./unfiled-count";
import { useFilingState } from "./use-filing";

/** Adds the people and organizations that the directory lacks, so that they are found at the next event. */
export default function FilingButton() {
  const t = useTranslations("form");
  const { progress, start } = useFilingState();
  const count = useDerived((form) => unfiledCount(form.record()));
  if (count === 0 && !progress) return null;
  return (
    <button
      type="button"
      className={classes.link}
      disabled={progress !== undefined}
      title={t("fileTitle")}
      onClick={start}
    >
      {progress ? t("filing", progress) : t("file", { count })}
    </button>
  );
}
