import type { FollowUpAction } from "../follow-ups/transitions";
import type { ReminderKind } from "./reminder";

/** Who is notified of an action: the responsible user, or all leaders. */
export type Recipients = "responsible" | "leaders";

/** What an action makes a reminder of, and for whom; actions that are absent tell nobody. */
export const NOTIFICATION_RULES: Readonly<
  Partial<Record<FollowUpAction, { kind: ReminderKind; audience: Recipients }>>
> = {
  reassign: { kind: "assigned", audience: "responsible" },
  urge: { kind: "urged", audience: "responsible" },
  return: { kind: "returned", audience: "responsible" },
  instruct: { kind: "instruction", audience: "responsible" },
  report: { kind: "verification", audience: "leaders" },
  askExtension: { kind: "request", audience: "leaders" },
  askDrop: { kind: "request", audience: "leaders" },
  extend: { kind: "decided", audience: "responsible" },
  refuseExtension: { kind: "decided", audience: "responsible" },
  drop: { kind: "decided", audience: "responsible" },
  refuseDrop: { kind: "decided", audience: "responsible" },
};
