import { DomainError } from "../errors";
import { ASKED, type Asked, PURSUIT_STATES, type PursuitState } from "./follow-up";

/** What a person can do to a follow-up. The order is that of buttons and documents. */
export const MOVES = [
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
export type Move = (typeof MOVES)[number];

/** What else stands in a follow-up's story: taken up from the record, gone from it, back in it, the next round. */
export const STEPS = ["open", "withdraw", "bringBack", "nextRound", ...MOVES] as const;
export type Step = (typeof STEPS)[number];

/** What a person says with a move. `due`, `until` and `review` are the meanings that its day has. */
export interface Rule {
  /** `state × move → state`; a state that is absent refuses the move. */
  to: Readonly<Partial<Record<PursuitState, PursuitState>>>;
  note?: "needed" | "optional";
  day?: "due" | "until" | "review";
  dayNeeded?: true;
  /** Must stand asked for the move to be possible, and is settled by it. */
  answers?: Asked;
  /** Stands asked after the move. */
  asks?: Asked;
}

const stays = (...states: PursuitState[]): Rule["to"] =>
  Object.fromEntries(states.map((state) => [state, state]));
const OPEN = ["waiting", "underway", "suspended"] as const;

/** The table of moves: buttons, refusals, tests and `docs/follow-ups.md` all come from it. */
export const RULES: Readonly<Record<Move, Rule>> = {
  accept: { to: { waiting: "underway" }, note: "optional", day: "review" },
  progress: { to: stays("underway"), note: "needed" },
  report: { to: { waiting: "reported", underway: "reported" }, note: "needed" },
  verify: { to: { reported: "done" }, note: "optional" },
  return: { to: { reported: "underway" }, note: "needed" },
  askExtension: { to: stays(...OPEN), note: "needed", day: "due", dayNeeded: true, asks: "extension" },
  extend: { to: stays(...OPEN), note: "optional", day: "due", dayNeeded: true },
  refuseExtension: { to: stays(...OPEN), note: "needed", answers: "extension" },
  suspend: {
    to: { waiting: "suspended", underway: "suspended" },
    note: "needed",
    day: "until",
    dayNeeded: true,
  },
  resume: { to: { suspended: "underway" }, note: "optional" },
  askDrop: { to: stays(...OPEN), note: "needed", asks: "drop" },
  drop: {
    to: { waiting: "dropped", underway: "dropped", suspended: "dropped", reported: "dropped" },
    note: "needed",
  },
  refuseDrop: { to: stays(...OPEN), note: "needed", answers: "drop" },
  reopen: { to: { done: "underway", dropped: "underway" }, note: "needed" },
  plan: { to: stays(...OPEN), day: "review" },
  reassign: {
    to: { waiting: "waiting", underway: "waiting", suspended: "suspended", reported: "reported" },
    note: "optional",
  },
  urge: { to: stays(...OPEN), note: "optional" },
  instruct: { to: stays(...PURSUIT_STATES), note: "needed" },
  answer: { to: stays(...PURSUIT_STATES), note: "needed" },
};

/** What the table of moves asks of a follow-up. */
export interface Standing {
  state: PursuitState;
  asked: Asked | null;
}

/** Whether a move leads anywhere from here. A leader's word settles what was asked; without it, nothing is to be refused. */
export const isPossible = ({ state, asked }: Standing, move: Move): boolean => {
  const rule = RULES[move];
  if (rule.to[state] === undefined) return false;
  return !rule.answers || rule.answers === asked;
};

/** The state after a move. Throws MOVE_NOT_POSSIBLE, naming the move and the state. */
export const moved = (standing: Standing, move: Move): PursuitState => {
  const to = RULES[move].to[standing.state];
  if (to === undefined || !isPossible(standing, move))
    throw new DomainError("MOVE_NOT_POSSIBLE", { move, state: standing.state });
  return to;
};

/** What stands asked of a leader after a move: a refusal, a grant, or the end of it all settles it. */
export const askedAfter = ({ asked }: Standing, move: Move): Asked | null => {
  const rule = RULES[move];
  if (rule.asks) return rule.asks;
  if (rule.answers === asked) return null;
  const settling: Partial<Record<Move, Asked | "any">> = {
    extend: "extension",
    drop: "any",
    report: "any",
    suspend: "any",
    reopen: "any",
  };
  const settles = settling[move];
  return settles === "any" || settles === asked ? null : asked;
};

const mark = (to: PursuitState | undefined): string => to ?? "·";

/** The table of moves as Markdown, for `docs/follow-ups.md`; a test compares the two. */
export const movesTable = (): string =>
  [
    `| move | ${PURSUIT_STATES.join(" | ")} | says | only while asked |`,
    `|---|${PURSUIT_STATES.map(() => "---|").join("")}---|---|`,
    ...MOVES.map((move) => {
      const { to, note, day, dayNeeded, answers } = RULES[move];
      const says = [note && `${note} note`, day && `${dayNeeded ? "needed" : "optional"} ${day} day`];
      const only = ASKED.find((each) => each === answers) ?? "";
      return `| ${move} | ${PURSUIT_STATES.map((state) => mark(to[state])).join(" | ")} | ${says.filter(Boolean).join(", ")} | ${only} |`;
    }),
  ].join("\n");
