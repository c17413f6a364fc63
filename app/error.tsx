"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import classes from "./aside.module.css";

/** The page of an unexpected error: a message, the number of the log entry, and a button that tries again. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations();
  return (
    <main className={classes.aside}>
      <EmptyState
        heading
        title={t("page.errorTitle")}
        step={<Button onClick={reset}>{t("ui.again")}</Button>}
      >
        {error.digest ? t("page.errorText", { id: error.digest }) : t("page.errorTextBare")}
      </EmptyState>
    </main>
  );
}
