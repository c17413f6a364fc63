import type { DraftRecord, FollowUp } from "../events/shape";
import { spanOf } from "../events/span";
import { dueDayOf } from "./due";

const SAID: readonly string[] = ["agreement", "remark", "outcome"];

/**
 * Whether a follow-up only prepares its event: it comes from nothing that was said or agreed, and is due by the last day of
 * the event; without a due day, where it is a task.
 */
export const isPreparation = (record: DraftRecord, followUp: FollowUp): boolean => {
  if (Object.keys(followUp.from ?? {}).some((origin) => SAID.includes(origin))) return false;
  const due = dueDayOf(followUp);
  if (due === null) return followUp.force === "task";
  const { lastDay } = spanOf(record.when);
  return lastDay !== undefined && due <= lastDay;
};

/** Whether a change of the record cancels the event. */
export const isCancelling = (before: DraftRecord | undefined, record: DraftRecord): boolean =>
  record.status === "cancelled" && before !== undefined && before.status !== "cancelled";
