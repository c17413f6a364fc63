"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotice } from "@/components/notice";
import { useErrorSentence } from "../../../error-sentence";
import classes from "./fields.module.css";
import { useDerived } from "./form-record";
import { unfiledCount, useFiling } from "./use-filing";

/** Adds the people and organizations that the directory lacks, so that they are found at the next event. */
export default function FilingButton({ eventId }: { eventId: string }) {
  const t = useTranslations("form");
  const notice = useNotice();
  const sentence = useErrorSentence();
  const file = useFiling(eventId);
  const [busy, setBusy] = useState(false);
  const count = useDerived((form) => unfiledCount(form.record()));
  if (count === 0) return null;
  const act = async () => {
    setBusy(true);
    try {
      await file();
      notice(t("filed", { count }));
    } catch (error) {
      notice(sentence(error), { isError: true });
    }
    setBusy(false);
  };
  return (
    <button type="button" className={classes.link} disabled={busy} title={t("fileTitle")} onClick={act}>
      {t("file", { count })}
    </button>
  );
}
