import type { ReminderKind } from "../reminders/reminder";
import type { Move } from "./state";

/** Who is told of a move: who answers for the follow-up now, or all who lead the office. */
export type Audience = "responsible" | "leaders";

/** What a move makes a reminder of, and for whom; moves that are absent tell nobody. */
export const TOLD: Readonly<Partial<Record<Move, { kind: ReminderKind; audience: Audience }>>> = {
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
