import { ACTIONS, type FollowUpAction, type HistoryAction } from "@/domain/follow-ups/actions";
import {
  isClosed,
  type LeaderRequest,
  type Priority,
  type PursuitState,
} from "@/domain/follow-ups/follow-up";
import { nextState, pendingRequestAfter } from "@/domain/follow-ups/transitions";
import type { Colleague } from "./office";

/** One step of a follow-up's story. */
interface HistoryStep {
  action: HistoryAction;
  day: string;
  by: Colleague | null;
  before: PursuitState | null;
  after: PursuitState;
  note?: string;
  /** The day that it is about, and the one that stood before. */
  about?: string;
  old?: string;
  to?: Colleague;
  /** Of an instruction: the place of its answer in the story. */
  answer?: number;
}

/** A round of seeing to a promise, as its story left it. */
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

/** What an action is made with. */
export interface ActionDetails {
  note?: string;
  about?: string;
  to?: Colleague;
}

/** Makes an action by the table of transitions, which refuses a story that cannot be. */
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
    ...(pendingRequest !== "extension" && { requestedDay: null }),
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
