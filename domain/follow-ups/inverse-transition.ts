import type { PursuitState } from "./follow-up";
import type { ActionInput } from "./inputs";
import type { FollowUpAction } from "./transitions";

/** What an action says beside. */
export type ActionFields = Omit<ActionInput, "id" | "version" | "actionId" | "action">;

/** The state of a follow-up before an action. */
export interface PursuitBefore extends Required<Pick<ActionInput, "units" | "priority">> {
  state: PursuitState;
  responsibleId: string | null;
  dueOn: string | null;
  reviewOn: string | null;
  suspendedUntil: string | null;
}

/**
 * The action that takes one back that was just made, with what it says; undefined where the table of transitions has none that leads back.
 * `today` is the office's day, `note` the reason recorded in the history.
 */
export const inverseTransition = (
  before: PursuitBefore,
  action: FollowUpAction,
  fields: ActionFields,
  { today, note }: { today: string; note: string },
): ({ action: FollowUpAction } & ActionFields) | undefined => {
  const { state, responsibleId, units, priority, dueOn, reviewOn, suspendedUntil } = before;
  switch (action) {
    case "accept":
      return fields.day ? undefined : { action: "reassign", userId: responsibleId, note };
    case "suspend":
      return state === "underway" ? { action: "resume", note } : undefined;
    case "resume":
      return suspendedUntil && suspendedUntil > today
        ? { action: "suspend", day: suspendedUntil, note }
        : undefined;
    case "verify":
    case "drop":
      return { action: "reopen", note };
    case "extend":
      return dueOn && dueOn > today ? { action: "extend", day: dueOn, note } : undefined;
    case "reassign":
      return { action: "reassign", userId: responsibleId, note };
    case "plan":
      if (fields.day && fields.day !== reviewOn && !(reviewOn && reviewOn > today)) return undefined;
      return { action: "plan", units, priority, ...(fields.day && reviewOn && { day: reviewOn }) };
    default:
      return undefined;
  }
};
