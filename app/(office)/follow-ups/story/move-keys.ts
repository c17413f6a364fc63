import type { Asked } from "@/domain/follow-ups/follow-up";
import type { Move } from "@/domain/follow-ups/state";

/** The key of each move where its follow-up is open. Who may do a thing is never offered to ask for it, so those share one. */
export const MOVE_KEYS: Readonly<Record<Move, string>> = {
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

/** The message key of a move below `followUps`: a request is approved, and a follow-up without an assignee is assigned. */
export const nameOf = (move: Move, asked: Asked | null, assigned = true) => {
  if (move === "reassign" && !assigned) return "act.assign" as const;
  if (move === "extend" && asked === "extension") return "grant.extension" as const;
  if (move === "drop" && asked === "drop") return "grant.drop" as const;
  return `act.${move}` as const;
};

/** What goes on with the follow-up as it stands; everything else is arranged beside it. */
const FORWARD: readonly Move[] = [
  "accept",
  "progress",
  "report",
  "verify",
  "return",
  "resume",
  "reopen",
  "answer",
];
/** What a leader does with what somebody else is responsible for. */
const LEADING: readonly Move[] = ["verify", "return", "instruct", "urge", "reassign"];
const SETTLING: Readonly<Record<Asked, readonly Move[]>> = {
  extension: ["extend", "refuseExtension"],
  drop: ["drop", "refuseDrop"],
};

/**
 * The moves as buttons: those that lead on first, a leader's own first where it is not theirs to do. `moves` may be made; `held`: somebody
 * is responsible, who can be urged; `unanswered`: an instruction waits for its answer; `mine`: whoever looks is responsible.
 */
export const arranged = (
  moves: readonly Move[],
  {
    asked,
    held,
    unanswered,
    mine = false,
  }: { asked: Asked | null; held: boolean; unanswered: boolean; mine?: boolean },
): { first: Move[]; others: Move[] } => {
  const offered = moves.filter(
    (move) =>
      (move !== "answer" || unanswered) &&
      (move !== "urge" || held) &&
      (move !== "askExtension" || !moves.includes("extend")) &&
      (move !== "askDrop" || !moves.includes("drop")),
  );
  const leading = [
    ...(asked ? SETTLING[asked] : []),
    ...(moves.includes("instruct") && !mine
      ? LEADING
      : [...(unanswered ? (["answer"] as const) : []), ...FORWARD]),
  ];
  const first = [...new Set(leading)].filter((move) => offered.includes(move));
  return { first, others: offered.filter((move) => !first.includes(move)) };
};
