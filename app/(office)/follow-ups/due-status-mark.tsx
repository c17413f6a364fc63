import { useTranslations } from "next-intl";
import type { DueStatus } from "@/domain/follow-ups/due";
import type { PursuitState } from "@/domain/follow-ups/follow-up";
import classes from "./due-status-mark.module.css";

/** Due status as icon, color and label; closed and suspended follow-ups show their state. */
export function DueStatusMark({ dueStatus, state }: { dueStatus: DueStatus; state: PursuitState }) {
  const t = useTranslations("values");
  const isSuspended = state === "suspended" && dueStatus !== "late" && dueStatus !== "review";
  const shown = state === "dropped" || isSuspended ? state : dueStatus;
  const word =
    dueStatus === "closed" || isSuspended ? t(`pursuitState.${state}`) : t(`dueStatus.${dueStatus}`);
  return (
    <span className={classes.dueStatus} data-due-status={shown}>
      {word}
    </span>
  );
}
