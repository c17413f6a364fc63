import type { PursuitBefore } from "@/domain/follow-ups/action-fields";
import { ACTIONS, FOLLOW_UP_ACTIONS, type FollowUpAction } from "@/domain/follow-ups/actions";
import { isPermitted, type PermittedUser } from "./permitted";

/** What can be done to several follow-ups at once. */
export type BulkChange = "assign" | "dueDay";

type Changed = Pick<PursuitBefore, "dueOn" | "responsibleId">;

const opensRequest = (action: FollowUpAction): boolean => ACTIONS[action].opensRequest !== undefined;

/** The actions that give a follow-up a due date: first those that set it, then those that request it. */
const dueDayActions = ({ dueOn }: Changed): readonly FollowUpAction[] =>
  FOLLOW_UP_ACTIONS.filter(
    (action) =>
      ACTIONS[action].day === "due" && ACTIONS[action].offeredIf === (dueOn === null ? "undated" : "dated"),
  ).toSorted((a, b) => Number(opensRequest(a)) - Number(opensRequest(b)));

/**
 * The action of one follow-up that a change of several means: the first that the user may perform. Where they may perform none,
 * the last, which the server refuses.
 */
export const bulkActionOf = (change: BulkChange, followUp: Changed, user: PermittedUser): FollowUpAction => {
  if (change === "assign") return "reassign";
  const actions = dueDayActions(followUp);
  return actions.find((action) => isPermitted(user, action, followUp)) ?? actions.at(-1) ?? "proposeDay";
};

/** Whether the change is a request to a leader for one of the follow-ups. */
export const isRequest = (change: BulkChange, followUps: readonly Changed[], user: PermittedUser): boolean =>
  followUps.some((each) => opensRequest(bulkActionOf(change, each, user)));

/** Whether the change needs a note for one of the follow-ups. */
export const needsNote = (change: BulkChange, followUps: readonly Changed[], user: PermittedUser): boolean =>
  followUps.some((each) => ACTIONS[bulkActionOf(change, each, user)].note === "needed");
