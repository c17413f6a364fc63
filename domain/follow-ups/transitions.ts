import { DomainError } from "../errors";
import type { ActionFields, PursuitBefore } from "./action-fields";
import { ACTIONS, type ActionDefinition, FOLLOW_UP_ACTIONS, type FollowUpAction } from "./actions";
import { type LeaderRequest, PURSUIT_STATES, type PursuitState } from "./follow-up";

/** What the transitions depend on. */
interface TransitionContext {
  state: PursuitState;
  pendingRequest: LeaderRequest | null;
}

/** Whether an action leads anywhere from here. Declining a request requires that it is pending. */
export const isActionPossible = (
  { state, pendingRequest }: TransitionContext,
  action: FollowUpAction,
): boolean => {
  const { to, declinesRequest } = ACTIONS[action];
  if (to[state] === undefined) return false;
  return !declinesRequest || declinesRequest === pendingRequest;
};

/** Whether an action would grant the pending request, which whoever made it may not. */
export const isGranting = (
  { pendingRequest }: Pick<TransitionContext, "pendingRequest">,
  action: FollowUpAction,
): boolean => pendingRequest !== null && ACTIONS[action].grantsRequest === pendingRequest;

/** The actions that make a request. */
export const requestingActions = (request: LeaderRequest): FollowUpAction[] =>
  FOLLOW_UP_ACTIONS.filter((action) => ACTIONS[action].opensRequest === request);

/** The state after an action. Throws ACTION_NOT_POSSIBLE, naming the action and the state. */
export const nextState = (context: TransitionContext, action: FollowUpAction): PursuitState => {
  const to = ACTIONS[action].to[context.state];
  if (to === undefined || !isActionPossible(context, action))
    throw new DomainError("ACTION_NOT_POSSIBLE", { action, state: context.state });
  return to;
};

/** The request to a leader that is pending after an action. */
export const pendingRequestAfter = (
  { pendingRequest }: TransitionContext,
  action: FollowUpAction,
): LeaderRequest | null => {
  const { opensRequest, grantsRequest, declinesRequest, clearsRequests } = ACTIONS[action];
  if (opensRequest) return opensRequest;
  const isResolved =
    clearsRequests || [grantsRequest, declinesRequest].some((each) => each === pendingRequest);
  return isResolved ? null : pendingRequest;
};

/** Whether a leader has to decide: there is a report to verify, or a pending request. */
const awaitsDecision = ({ state, pendingRequest }: TransitionContext): boolean =>
  state === "reported" || pendingRequest !== null;

/** Whether an action settles what awaited a leader's decision. */
export const isDecision = (context: TransitionContext, action: FollowUpAction): boolean =>
  awaitsDecision(context) &&
  !awaitsDecision({
    state: nextState(context, action),
    pendingRequest: pendingRequestAfter(context, action),
  });

/**
 * The action that undoes one that was just performed, with its input; undefined where none leads back. `today` is the office's
 * day, `note` the reason recorded in the history.
 */
export const inverseTransition = (
  before: PursuitBefore,
  action: FollowUpAction,
  fields: ActionFields,
  now: { today: string; note: string },
): ({ action: FollowUpAction } & ActionFields) | undefined => ACTIONS[action].inverse?.(before, fields, now);

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => "---|").join("")}`, ...rows.map(row)].join("\n");

const requirementsOf = ({ note, day, dayNeeded, asks }: ActionDefinition): string =>
  [note && `${note} note`, day && `${dayNeeded === true ? "needed" : "optional"} ${day} day`, asks]
    .filter(Boolean)
    .join(", ");

/** The transitions as Markdown, for `docs/follow-ups.md`; a test compares the two, and writes them with `-u`. */
export const transitionTable = (): string =>
  table(
    ["action", ...PURSUIT_STATES, "requires", "only with pending request"],
    FOLLOW_UP_ACTIONS.map((action) => [
      action,
      ...PURSUIT_STATES.map((state) => ACTIONS[action].to[state] ?? "·"),
      requirementsOf(ACTIONS[action]),
      ACTIONS[action].declinesRequest ?? "",
    ]),
  );

const BEFORE_DUE = { today: "2000-01-01", note: "" };
/** A follow-up for which every action has its inverse, if it has one. */
const RESCHEDULABLE: PursuitBefore = {
  state: "underway",
  responsibleId: null,
  units: [],
  priority: "normal",
  dueOn: "2000-01-02",
  reviewOn: "2000-01-02",
  suspendedUntil: "2000-01-02",
};

/** Permissions, notifications, undoing and keys as Markdown, for `docs/follow-ups.md`; a test compares the two, and writes them with `-u`. */
export const actionTable = (): string =>
  table(
    ["action", "allowed for", "notifies", "undone by", "key"],
    FOLLOW_UP_ACTIONS.map((action) => {
      const { allow, notByReporter, notifies, inverse, key } = ACTIONS[action];
      return [
        action,
        allow.join(", ") + (notByReporter ? ", not whoever reported it" : ""),
        notifies ? `${notifies.audience}: ${notifies.kind}` : "",
        inverse?.(RESCHEDULABLE, {}, BEFORE_DUE)?.action ?? "",
        `\`${key}\``,
      ];
    }),
  );
