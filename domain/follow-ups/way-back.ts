import type { PursuitState } from "./follow-up";
import type { MoveFollowUp } from "./inputs";
import type { Move } from "./state";

/** What a move says beside. */
export type Said = Omit<MoveFollowUp, "id" | "version" | "moveId" | "move">;

/** How a follow-up stood before a move. */
export interface Before extends Required<Pick<MoveFollowUp, "units" | "priority">> {
  state: PursuitState;
  responsibleId: string | null;
  dueOn: string | null;
  reviewOn: string | null;
  suspendedUntil: string | null;
}

/**
 * The move that takes one back that was just made, with what it says; undefined where the table of moves has none that leads back.
 * `today` is the office's day, `note` the reason that the story keeps.
 */
export const wayBack = (
  before: Before,
  move: Move,
  said: Said,
  { today, note }: { today: string; note: string },
): ({ move: Move } & Said) | undefined => {
  const { state, responsibleId, units, priority, dueOn, reviewOn, suspendedUntil } = before;
  switch (move) {
    case "accept":
      return said.day ? undefined : { move: "reassign", userId: responsibleId, note };
    case "suspend":
      return state === "underway" ? { move: "resume", note } : undefined;
    case "resume":
      return suspendedUntil && suspendedUntil > today
        ? { move: "suspend", day: suspendedUntil, note }
        : undefined;
    case "verify":
    case "drop":
      return { move: "reopen", note };
    case "extend":
      return dueOn && dueOn > today ? { move: "extend", day: dueOn, note } : undefined;
    case "reassign":
      return { move: "reassign", userId: responsibleId, note };
    case "plan":
      if (said.day && said.day !== reviewOn && !(reviewOn && reviewOn > today)) return undefined;
      return { move: "plan", units, priority, ...(said.day && reviewOn && { day: reviewOn }) };
    default:
      return undefined;
  }
};
