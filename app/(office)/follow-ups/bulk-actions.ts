import type { PursuitBefore } from "@/domain/follow-ups/action-fields";
import { ACTIONS, type FollowUpAction } from "@/domain/follow-ups/actions";

/** What can be done to several follow-ups at once. */
export type BulkChange = "assign" | "dueDay";

type Changed = Pick<PursuitBefore, "dueOn">;

/** The action of one follow-up that a change of several means: a leader sets a due day, others ask for it. */
export const bulkActionOf = (change: BulkChange, { dueOn }: Changed, isLeader: boolean): FollowUpAction => {
  if (change === "assign") return "reassign";
  if (dueOn === null) return isLeader ? "setDay" : "proposeDay";
  return isLeader ? "extend" : "askExtension";
};

/** Whether the change needs a note for one of the follow-ups. */
export const needsNote = (change: BulkChange, followUps: readonly Changed[], isLeader: boolean): boolean =>
  followUps.some((each) => ACTIONS[bulkActionOf(change, each, isLeader)].note === "needed");
