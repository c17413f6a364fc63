import { ACTIONS, FOLLOW_UP_ACTIONS, type FollowUpAction } from "@/domain/follow-ups/actions";
import type { LeaderRequest } from "@/domain/follow-ups/follow-up";

/** The message key of an action below `followUps`: a request is approved, and a follow-up without an assignee is assigned. */
export const actionLabelKey = (
  action: FollowUpAction,
  pendingRequest: LeaderRequest | null,
  isAssigned = true,
) => {
  if (action === "reassign" && !isAssigned) return "act.assign" as const;
  const { grantsRequest } = ACTIONS[action];
  if (grantsRequest && grantsRequest === pendingRequest) return `grant.${grantsRequest}` as const;
  return `act.${action}` as const;
};

const RESPONSIBLE_ACTIONS = FOLLOW_UP_ACTIONS.filter((action) => ACTIONS[action].primary?.responsible);
const leaderRank = (action: FollowUpAction): number => ACTIONS[action].primary?.leader ?? 0;
const LEADER_ACTIONS = FOLLOW_UP_ACTIONS.filter((action) => leaderRank(action) > 0).sort(
  (a, b) => leaderRank(a) - leaderRank(b),
);
const decisionsOn = (request: LeaderRequest): FollowUpAction[] =>
  FOLLOW_UP_ACTIONS.filter((action) => {
    const { grantsRequest, declinesRequest } = ACTIONS[action];
    return grantsRequest === request || declinesRequest === request;
  });

/**
 * The actions as buttons: those that advance the follow-up first; for a leader who is not responsible, a leader's first.
 * `isAssigned`: somebody is responsible; `isDated`: it has a due day; `unanswered`: an instruction waits for its answer; `mine`: the viewer is responsible.
 */
export const arrangeActions = (
  actions: readonly FollowUpAction[],
  {
    pendingRequest,
    isAssigned,
    isDated,
    unanswered,
    mine = false,
  }: {
    pendingRequest: LeaderRequest | null;
    isAssigned: boolean;
    isDated: boolean;
    unanswered: boolean;
    mine?: boolean;
  },
): { first: FollowUpAction[]; others: FollowUpAction[] } => {
  const deciding = pendingRequest ? decisionsOn(pendingRequest) : [];
  const isOffered = (action: FollowUpAction): boolean => {
    const { offeredIf, opensRequest, grantsRequest } = ACTIONS[action];
    if (grantsRequest && grantsRequest === pendingRequest) return true;
    if (deciding.some((each) => each !== action && ACTIONS[each].key === ACTIONS[action].key)) return false;
    if (offeredIf === "dated" && !isDated) return false;
    if (offeredIf === "undated" && isDated) return false;
    if (offeredIf === "unanswered" && !unanswered) return false;
    if (offeredIf === "assigned" && !isAssigned) return false;
    // Whoever may grant a request has no need to make it.
    return !opensRequest || !actions.some((each) => ACTIONS[each].grantsRequest === opensRequest);
  };
  const offered = actions.filter(isOffered);
  const leading = [
    ...deciding,
    ...(actions.includes("instruct") && !mine
      ? LEADER_ACTIONS
      : [...(unanswered ? (["answer"] as const) : []), ...RESPONSIBLE_ACTIONS]),
  ];
  const first = [...new Set(leading)].filter((action) => offered.includes(action));
  return { first, others: offered.filter((action) => !first.includes(action)) };
};
