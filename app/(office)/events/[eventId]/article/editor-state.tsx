"use client";

import { Alert, Button, Group } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { errorCode, useErrorSentence } from "../../../../error-sentence";
import { useOffice } from "../../../office-context";
import { formatTimestamp } from "../../../timestamps";
import classes from "./editor.module.css";
import type { SaveState } from "./text-saver";

/** Whether the text is saved, and what to do where it cannot be. */
export function EditorState({
  saving,
  refusal,
  keptAt,
  noHeadline,
  onSaveMine,
  onDiscardMine,
  children,
}: {
  saving: SaveState;
  refusal: unknown;
  /** When this browser kept a text that was made from an older version. */
  keptAt: Date | undefined;
  noHeadline: boolean;
  onSaveMine: () => void;
  onDiscardMine: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("editor");
  const sentence = useErrorSentence();
  const { timeZone } = useOffice();
  const code = errorCode(refusal);
  const why = () => {
    if (refusal === undefined && keptAt) return t("keptOlder", { at: formatTimestamp(keptAt, timeZone) });
    if (code === "STALE") return t("stale");
    return sentence(refusal);
  };
  return (
    <>
      <div className={classes.bar}>
        {children}
        <span role="status" className={classes.saving} data-saving={saving}>
          {noHeadline ? t("noHeadline") : t(`saving.${saving}`)}
        </span>
      </div>
      {saving === "refused" && (
        <Alert color="red" variant="light" mb="sm" role="alert">
          <p>{why()}</p>
          <p className={classes.quiet}>{t("keptHere")}</p>
          <Group gap="xs" mt="xs">
            <Button size="compact-sm" onClick={onSaveMine}>
              {t("useMine")}
            </Button>
            <Button size="compact-sm" variant="default" onClick={onDiscardMine}>
              {t("useTheirs")}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  );
}
