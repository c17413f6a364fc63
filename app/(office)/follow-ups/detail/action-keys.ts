import type { LeaderRequest } from "@/domain/follow-ups/follow-up";
import type { FollowUpAction } from "@/domain/follow-ups/transitions";

/** The key of each action where its follow-up is open. Who may do a thing is never offered to ask for it, so those share one. */
export const ACTION_KEYS: Readonly<Record<FollowUpAction, string>> = {
  accept: "a",
  progress: "p",
  report: "d",
  verify: "v",
  return: "r",
  askExtension: "x",
  extend: "x",
  refuseExtension: "f",
  suspend: "s",
  resume: "s",
  askDrop: "q",
  drop: "q",
  refuseDrop: "f",
  reopen: "o",
  plan: "l",
  reassign: "h",
  urge: "u",
  instruct: "c",
  answer: "w",
};

/** The message key of an action below `followUps`: a request is approved, and a follow-up without an assignee is assigned. */
export const actionLabelKey = (
  action: FollowUpAction,
  pendingRequest: LeaderRequest | null,
  isAssigned = true,
) => {
  if (action === "reassign" && !isAssigned) return "act.assign" as const;
  if (action === "extend" && pendingRequest === "extension") return "grant.extension" as const;
  if (action === "drop" && pendingRequest === "drop") return "grant.drop" as const;
  return `act.${action}` as const;
};

/** Moves that advance a follow-up; others are secondary buttons. */
const RESPONSIBLE_ACTIONS: readonly FollowUpAction[] = [
  "accept",
  "progress",
  "report",
  "verify",
  "return",
  "resume",
  "reopen",
  "answer",
];
/** Moves of a leader who is not the assignee. */
const LEADER_ACTIONS: readonly FollowUpAction[] = ["verify", "return", "instruct", "urge", "reassign"];
const DECISIONS: Readonly<Record<LeaderRequest, readonly FollowUpAction[]>> = {
  extension: ["extend", "refuseExtension"],
  drop: ["drop", "refuseDrop"],
};

/**
 * The actions as buttons: those that lead on first, a leader's own first where it is not theirs to do. `actions` may be action; `held`: somebody
 * is responsible, who can be urged; `unanswered`: an instruction waits for its answer; `mine`: whoever looks is responsible.
 */
export const arrangeActions = (
  actions: readonly FollowUpAction[],
  {
    pendingRequest,
    isAssigned,
    unanswered,
    mine = false,
  }: { pendingRequest: LeaderRequest | null; isAssigned: boolean; unanswered: boolean; mine?: boolean },
): { first: FollowUpAction[]; others: FollowUpAction[] } => {
  const offered = actions.filter(
    (action) =>
      (action !== "answer" || unanswered) &&
      (action !== "urge" || isAssigned) &&
      (action !== "askExtension" || !actions.includes("extend")) &&
      (action !== "askDrop" || !actions.includes("drop")),
  );
  const leading = [
    ...(pendingRequest ? DECISIONS[pendingRequest] : []),
    ...(actions.includes("instruct") && !mine
      ? LEADER_ACTIONS
      : [...(unanswered ? (["answer"] as const) : []), ...RESPONSIBLE_ACTIONS]),
  ];
  const first = [...new Set(leading)].filter((action) => offered.includes(action));
  return { first, others: offered.filter((action) => !first.includes(action)) };
};
