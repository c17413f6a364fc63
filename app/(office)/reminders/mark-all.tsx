"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useMark } from "./use-mark";

/** Marks all reminders as read, with undo. */
export function MarkAll() {
  const t = useTranslations("reminders");
  const { mark, busy } = useMark();
  return (
    <Button variant="default" loading={busy} onClick={() => void mark("all", true)}>
      {t("markAll")}
    </Button>
  );
}
