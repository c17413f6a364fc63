import { DomainError } from "../errors";
import { LEADER_REQUESTS, type LeaderRequest, PURSUIT_STATES, type PursuitState } from "./follow-up";

/** What a person can do to a follow-up. The order is that of buttons and documents. */
export const FOLLOW_UP_ACTIONS = [
  "accept",
  "progress",
  "report",
  "verify",
  "return",
  "askExtension",
  "extend",
  "refuseExtension",
  "suspend",
  "resume",
  "askDrop",
  "drop",
  "refuseDrop",
  "reopen",
  "plan",
  "reassign",
  "urge",
  "instruct",
  "answer",
] as const;
export type FollowUpAction = (typeof FOLLOW_UP_ACTIONS)[number];

/** Other entries of the history: created from the record, removed from it, restored in it, next round opened. */
export const HISTORY_ACTIONS = ["open", "withdraw", "restore", "nextRound", ...FOLLOW_UP_ACTIONS] as const;
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];

/** What a person says with an action. `due`, `until` and `review` are the meanings that its day has. */
export interface Transition {
  /** `state × action → state`; a state that is absent refuses the action. */
  to: Readonly<Partial<Record<PursuitState, PursuitState>>>;
  note?: "needed" | "optional";
  day?: "due" | "until" | "review";
  dayNeeded?: true;
  /** Must stand asked for the action to be possible, and is settled by it. */
  resolvesRequest?: LeaderRequest;
  /** Stands asked after the action. */
  opensRequest?: LeaderRequest;
}

const unchanged = (...states: PursuitState[]): Transition["to"] =>
  Object.fromEntries(states.map((state) => [state, state]));
const OPEN = ["waiting", "underway", "suspended"] as const;

/** The table of actions: buttons, refusals, tests and `docs/follow-ups.md` all come from it. */
export const TRANSITIONS: Readonly<Record<FollowUpAction, Transition>> = {
  accept: { to: { waiting: "underway" }, note: "optional", day: "review" },
  progress: { to: unchanged("underway"), note: "needed" },
  report: { to: { waiting: "reported", underway: "reported" }, note: "needed" },
  verify: { to: { reported: "done" }, note: "optional" },
  return: { to: { reported: "underway" }, note: "needed" },
  askExtension: {
    to: unchanged(...OPEN),
    note: "needed",
    day: "due",
    dayNeeded: true,
    opensRequest: "extension",
  },
  extend: { to: unchanged(...OPEN), note: "optional", day: "due", dayNeeded: true },
  refuseExtension: { to: unchanged(...OPEN), note: "needed", resolvesRequest: "extension" },
  suspend: {
    to: { waiting: "suspended", underway: "suspended" },
    note: "needed",
    day: "until",
    dayNeeded: true,
  },
  resume: { to: { suspended: "underway" }, note: "optional" },
  askDrop: { to: unchanged(...OPEN), note: "needed", opensRequest: "drop" },
  drop: {
    to: { waiting: "dropped", underway: "dropped", suspended: "dropped", reported: "dropped" },
    note: "needed",
  },
  refuseDrop: { to: unchanged(...OPEN), note: "needed", resolvesRequest: "drop" },
  reopen: { to: { done: "underway", dropped: "underway" }, note: "needed" },
  plan: { to: unchanged(...OPEN), day: "review" },
  reassign: {
    to: { waiting: "waiting", underway: "waiting", suspended: "suspended", reported: "reported" },
    note: "optional",
  },
  urge: { to: unchanged(...OPEN), note: "optional" },
  instruct: { to: unchanged(...PURSUIT_STATES), note: "needed" },
  answer: { to: unchanged(...PURSUIT_STATES), note: "needed" },
};

/** What the table of transitions asks of a follow-up. */
export interface TransitionContext {
  state: PursuitState;
  pendingRequest: LeaderRequest | null;
}

/** Whether an action leads anywhere from here. A decision needs the pending request that it resolves. */
export const isActionPossible = (
  { state, pendingRequest }: TransitionContext,
  action: FollowUpAction,
): boolean => {
  const transition = TRANSITIONS[action];
  if (transition.to[state] === undefined) return false;
  return !transition.resolvesRequest || transition.resolvesRequest === pendingRequest;
};

/** The state after an action. Throws ACTION_NOT_POSSIBLE, naming the action and the state. */
export const nextState = (context: TransitionContext, action: FollowUpAction): PursuitState => {
  const to = TRANSITIONS[action].to[context.state];
  if (to === undefined || !isActionPossible(context, action))
    throw new DomainError("ACTION_NOT_POSSIBLE", { action, state: context.state });
  return to;
};

/** The request to a leader that is pending after an action: a refusal, a grant, or the end of it all settles it. */
export const pendingRequestAfter = (
  { pendingRequest }: TransitionContext,
  action: FollowUpAction,
): LeaderRequest | null => {
  const transition = TRANSITIONS[action];
  if (transition.opensRequest) return transition.opensRequest;
  if (transition.resolvesRequest === pendingRequest) return null;
  const resolvedBy: Partial<Record<FollowUpAction, LeaderRequest | "any">> = {
    extend: "extension",
    drop: "any",
    report: "any",
    suspend: "any",
    reopen: "any",
  };
  const resolved = resolvedBy[action];
  return resolved === "any" || resolved === pendingRequest ? null : pendingRequest;
};

const cell = (to: PursuitState | undefined): string => to ?? "·";

/** The table of actions as Markdown, for `docs/follow-ups.md`; a test compares the two. */
export const transitionTable = (): string =>
  [
    `| action | ${PURSUIT_STATES.join(" | ")} | requires | only with pending request |`,
    `|---|${PURSUIT_STATES.map(() => "---|").join("")}---|---|`,
    ...FOLLOW_UP_ACTIONS.map((action) => {
      const { to, note, day, dayNeeded, resolvesRequest } = TRANSITIONS[action];
      const requires = [note && `${note} note`, day && `${dayNeeded ? "needed" : "optional"} ${day} day`];
      const only = LEADER_REQUESTS.find((each) => each === resolvesRequest) ?? "";
      return `| ${action} | ${PURSUIT_STATES.map((state) => cell(to[state])).join(" | ")} | ${requires.filter(Boolean).join(", ")} | ${only} |`;
    }),
  ].join("\n");
