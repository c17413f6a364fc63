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
const SETTLING: Readonly<Record<Asked, readonly Move[]>> = {
  extension: ["extend", "refuseExtension"],
  drop: ["drop", "refuseDrop"],
};

/** The moves as buttons: those that lead on first. `moves` may be made; `unanswered`: a comment waits for its answer. */
export const arranged = (
  moves: readonly Move[],
  { asked, unanswered }: { asked: Asked | null; unanswered: boolean },
): { first: Move[]; others: Move[] } => {
  const offered = moves.filter(
    (move) =>
      (move !== "answer" || unanswered) &&
      (move !== "askExtension" || !moves.includes("extend")) &&
      (move !== "askDrop" || !moves.includes("drop")),
  );
  const leading = [
    ...(asked ? SETTLING[asked] : []),
    ...(unanswered ? (["answer"] as const) : []),
    ...FORWARD,
  ];
  const first = [...new Set(leading)].filter((move) => offered.includes(move));
  return { first, others: offered.filter((move) => !first.includes(move)) };
};
