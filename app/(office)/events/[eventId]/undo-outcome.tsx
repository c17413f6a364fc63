"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";

/** Makes a held event the plan again that it was. */
export function UndoOutcome({ id, version }: { id: string; version: number }) {
  const t = useTranslations("plan");
  const { events } = useTRPCClient();
  const { act, busy } = useWriteAction();
  return (
    <Button
      variant="default"
      loading={busy}
      onClick={() => act({ work: () => events.undoOutcome.mutate({ id, version }), message: t("undone") })}
    >
      {t("undo")}
    </Button>
  );
}
