import type { PursuitBefore } from "@/domain/follow-ups/action-fields";
import { ACTIONS, type FollowUpAction } from "@/domain/follow-ups/actions";
import type { LeaderRequest } from "@/domain/follow-ups/follow-up";
import { isActionPossible } from "@/domain/follow-ups/transitions";

/** What can be done to several follow-ups at once. */
export type BulkChange = "assign" | "dueDay";

interface Changed extends Pick<PursuitBefore, "state" | "dueOn"> {
  pendingRequest: LeaderRequest | null;
}

/** The action of one follow-up that a change of several means: a leader sets a due day, others ask for it. */
export const bulkActionOf = (
  change: BulkChange,
  { dueOn }: Pick<Changed, "dueOn">,
  isLeader: boolean,
): FollowUpAction => {
  if (change === "assign") return "reassign";
  if (dueOn === null) return isLeader ? "setDay" : "proposeDay";
  return isLeader ? "extend" : "askExtension";
};

/** Whether a follow-up can be chosen for a change of several. */
export const isChoosable = (followUp: Changed & { withdrawn: boolean }): boolean =>
  !followUp.withdrawn && isActionPossible(followUp, "reassign");

/** Whether the change needs a note for one of the follow-ups. */
export const needsNote = (
  change: BulkChange,
  followUps: readonly Pick<Changed, "dueOn">[],
  isLeader: boolean,
): boolean => followUps.some((each) => ACTIONS[bulkActionOf(change, each, isLeader)].note === "needed");

/**
 * The choice after a click on `id`: toggled alone, or, with `range`, all from the one clicked before to this one chosen.
 * `ids` are those that can be chosen, in the order of the list.
 */
export const chosenAfter = (
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  { id, last, range }: { id: string; last: string | undefined; range: boolean },
): ReadonlySet<string> => {
  const next = new Set(chosen);
  const from = range && last !== undefined ? ids.indexOf(last) : -1;
  const to = ids.indexOf(id);
  if (from >= 0 && to >= 0)
    for (const each of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
  else if (!next.delete(id)) next.add(id);
  return next;
};
