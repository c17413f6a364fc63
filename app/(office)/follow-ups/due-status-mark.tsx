import {
  IconAlertTriangleFilled,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconClockFilled,
  IconEye,
  IconHourglassHigh,
  IconPlayerPause,
} from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { DueStatus } from "@/domain/follow-ups/due";
import type { PursuitState } from "@/domain/follow-ups/follow-up";
import classes from "./due-status-mark.module.css";

const SHAPES = {
  late: IconAlertTriangleFilled,
  today: IconClockFilled,
  soon: IconClock,
  far: IconCircle,
  review: IconEye,
  verification: IconHourglassHigh,
  no_day: IconCircleDashed,
  closed: IconCircleCheckFilled,
} as const satisfies Record<DueStatus, unknown>;

/** Due status as icon, color and label; closed and suspended follow-ups show their state. */
export function DueStatusMark({ dueStatus, state }: { dueStatus: DueStatus; state: PursuitState }) {
  const t = useTranslations("values");
  const still = state === "suspended" && dueStatus !== "late" && dueStatus !== "review";
  const Shape = state === "dropped" ? IconCircleX : still ? IconPlayerPause : SHAPES[dueStatus];
  const word = dueStatus === "closed" || still ? t(`pursuitState.${state}`) : t(`dueStatus.${dueStatus}`);
  return (
    <span className={classes.dueStatus} data-dueStatus={state === "dropped" || still ? "still" : dueStatus}>
      <Shape size={15} stroke={1.8} aria-hidden />
      <span>{word}</span>
    </span>
  );
}
