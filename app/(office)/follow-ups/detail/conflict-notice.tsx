"use client";

import { Alert, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc";
import type { ActionSubject } from "./action-subject";
import classes from "./detail.module.css";
import { HistoryList } from "./history-list";
import type { Refusal } from "./use-action";

/** How many of the last steps are shown of what happened meanwhile. */
const STEPS_SHOWN = 3;

/** The error of an action; after a concurrent change, what others did, and a button to continue. */
export function ConflictNotice({
  followUp,
  refused,
  onReload,
}: {
  followUp: ActionSubject;
  refused: Refusal;
  onReload: (version: number) => void;
}) {
  const t = useTranslations("followUps");
  const latest = useQuery(
    useTRPC().followUps.get.queryOptions({ id: followUp.id }, { enabled: refused.isConflict, gcTime: 0 }),
  );
  return (
    <Alert color="red" variant="light" role="alert">
      <p>{refused.isConflict ? t("conflict") : refused.sentence}</p>
      {refused.isConflict && latest.data && (
        <>
          <HistoryList
            steps={latest.data.history.slice(-STEPS_SHOWN)}
            files={latest.data.files}
            rounds={latest.data.rounds}
          />
          <div className={classes.send}>
            <Button size="compact-sm" variant="default" onClick={() => onReload(latest.data.version)}>
              {t("continueFromHere")}
            </Button>
          </div>
        </>
      )}
    </Alert>
  );
}
