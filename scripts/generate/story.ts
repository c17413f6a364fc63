import { type Asked, isClosed, type Priority, type PursuitState } from "@/domain/follow-ups/follow-up";
import { askedAfter, type Move, moved, RULES, type Step } from "@/domain/follow-ups/state";
import type { Colleague } from "./office";

/** One step of a follow-up's story. */
export interface Told {
  move: Step;
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
  asked: Asked | null;
  askedDay: string | null;
  priority: Priority;
  responsible: Colleague | null;
  dueOn: string | null;
  reviewOn: string | null;
  suspendedUntil: string | null;
  reportedBy: Colleague | null;
  reportedOn: string | null;
  closedOn: string | null;
  story: Told[];
}

/** A round that nobody has taken up yet. */
export const newRound = (
  day: string,
  by: Colleague | null,
  days: Pick<Round, "dueOn" | "reviewOn">,
): Round => ({
  state: "waiting",
  asked: null,
  askedDay: null,
  priority: "normal",
  responsible: null,
  ...days,
  suspendedUntil: null,
  reportedBy: null,
  reportedOn: null,
  closedOn: null,
  story: [{ move: "open", day, by, before: null, after: "waiting" }],
});

/** What a move is made with. */
export interface Saying {
  note?: string;
  about?: string;
  to?: Colleague;
}

/** The fields that moves change beside the state, as `server/follow-ups/move.ts` does. */
const effects = (
  round: Round,
  move: Move,
  day: string,
  by: Colleague,
  { about, to }: Saying,
): Partial<Round> => {
  switch (move) {
    case "accept":
      return { responsible: round.responsible ?? by, ...(about && { reviewOn: about }) };
    case "reassign":
      return { responsible: to ?? null };
    case "plan":
      return { reviewOn: about ?? null };
    case "report":
      return { reportedBy: by, reportedOn: day };
    case "return":
    case "reopen":
      return { reportedBy: null, reportedOn: null };
    case "askExtension":
      return { askedDay: about ?? null };
    case "extend":
      return { dueOn: about ?? null };
    case "suspend":
      return { suspendedUntil: about ?? null };
    case "resume":
      return { suspendedUntil: null };
    default:
      return {};
  }
};

/** Makes a move by the table of moves, which refuses a story that cannot be. */
export const make = (round: Round, move: Move, day: string, by: Colleague, saying: Saying = {}): void => {
  const before = round.state;
  const after = moved(round, move);
  const old = RULES[move].day === "review" ? round.reviewOn : round.dueOn;
  const { note, about, to } = saying;
  const asked = askedAfter(round, move);
  Object.assign(round, effects(round, move, day, by, saying), {
    state: after,
    asked,
    ...(asked !== "extension" && { askedDay: null }),
    ...(after !== "suspended" && { suspendedUntil: null }),
    closedOn: isClosed(after) ? (isClosed(before) ? round.closedOn : day) : null,
  });
  round.story.push({
    move,
    day,
    by,
    before,
    after,
    ...(note && { note }),
    ...(about && { about, ...(old && { old }) }),
    ...(to && { to }),
  });
};
