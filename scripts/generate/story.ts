import { ACTIONS, type FollowUpAction, type HistoryAction } from "@/domain/follow-ups/actions";
import {
  isClosed,
  type LeaderRequest,
  type Priority,
  type PursuitState,
} from "@/domain/follow-ups/follow-up";
import { nextState, pendingRequestAfter } from "@/domain/follow-ups/transitions";
import type { Colleague } from "./office";

/** One step of a follow-up's history. */
interface HistoryStep {
  action: HistoryAction;
  day: string;
  by: Colleague | null;
  before: PursuitState | null;
  after: PursuitState;
  note?: string;
  /** The new day, and the previous one. */
  about?: string;
  old?: string;
  to?: Colleague;
  /** Of an instruction: the index of its answer in the history. */
  answer?: number;
}

/** A pursuit in its final state, with its history. */
export interface Round {
  state: PursuitState;
  pendingRequest: LeaderRequest | null;
  requestedDay: string | null;
  priority: Priority;
  responsible: Colleague | null;
  dueOn: string | null;
  reviewOn: string | null;
  suspendedUntil: string | null;
  reportedBy: Colleague | null;
  reportedOn: string | null;
  closedOn: string | null;
  history: HistoryStep[];
}

/** A new pursuit. */
export const newRound = (
  day: string,
  by: Colleague | null,
  days: Pick<Round, "dueOn" | "reviewOn">,
): Round => ({
  state: "waiting",
  pendingRequest: null,
  requestedDay: null,
  priority: "normal",
  responsible: null,
  ...days,
  suspendedUntil: null,
  reportedBy: null,
  reportedOn: null,
  closedOn: null,
  history: [{ action: "open", day, by, before: null, after: "waiting" }],
});

/** Details of an action. */
export interface ActionDetails {
  note?: string;
  about?: string;
  to?: Colleague;
}

/** Performs an action by the table of transitions, which refuses impossible histories. */
export const make = (
  round: Round,
  action: FollowUpAction,
  day: string,
  by: Colleague,
  saying: ActionDetails = {},
): void => {
  const before = round.state;
  const after = nextState(round, action);
  const old = ACTIONS[action].day === "review" ? round.reviewOn : round.dueOn;
  const { note, about, to } = saying;
  const pendingRequest = pendingRequestAfter(round, action);
  const changes = ACTIONS[action].changes?.<Colleague>({
    day: about,
    assignee: to,
    by,
    responsible: round.responsible,
    today: day,
  });
  Object.assign(round, changes, {
    state: after,
    pendingRequest,
    ...(pendingRequest !== "extension" && pendingRequest !== "due_day" && { requestedDay: null }),
    ...(after !== "suspended" && { suspendedUntil: null }),
    closedOn: isClosed(after) ? (isClosed(before) ? round.closedOn : day) : null,
  });
  round.history.push({
    action,
    day,
    by,
    before,
    after,
    ...(note && { note }),
    ...(about && { about, ...(old && { old }) }),
    ...(to && { to }),
  });
};
