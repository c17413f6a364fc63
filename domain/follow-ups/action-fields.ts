import { z } from "zod";
import { NOTE_LENGTH, PRIORITIES, type Priority, type PursuitState } from "./follow-up";

// No database has a year 0.
export const wholeDay = z.iso
  .date({ error: "not_a_day" })
  .refine((day) => day >= "0001", { error: "not_a_day" });
export const id = z.uuid({ error: "not_an_id" });

/** The input of an action besides its name; what the action does not ask for (`ACTIONS` of actions.ts) is not kept. */
export const actionFields = z.strictObject({
  note: z.string().trim().max(NOTE_LENGTH, { error: "too_long" }).optional(),
  day: wholeDay.optional(),
  /** The new assignee; null: nobody. */
  userId: id.nullable().optional(),
  units: z
    .array(z.string().trim().min(1, { error: "empty_text" }).max(100, { error: "too_long" }))
    .max(20)
    .optional(),
  priority: z.enum(PRIORITIES).optional(),
  /** Files of the event that prove what was done. */
  files: z.array(id).max(20).optional(),
  /** The instruction that is answered: its id in the history. */
  answers: id.optional(),
});
export type ActionFields = z.infer<typeof actionFields>;

/** The state of a follow-up before an action. */
export interface PursuitBefore {
  state: PursuitState;
  responsibleId: string | null;
  units: string[];
  priority: Priority;
  dueOn: string | null;
  reviewOn: string | null;
  suspendedUntil: string | null;
}

/** What an action changes besides the state. `User` identifies a user: an id, or a generated colleague. */
export interface PursuitChange<User> {
  responsible?: User | null;
  reportedBy?: User | null;
  reportedOn?: string | null;
  closedOn?: string | null;
  dueOn?: string | null;
  reviewOn?: string | null;
  suspendedUntil?: string | null;
  requestedDay?: string | null;
  units?: string[];
  priority?: Priority;
}

/** What a change depends on: the input, the acting user, the current assignee and the day. */
export interface ChangeContext<User> extends Pick<ActionFields, "day" | "units" | "priority"> {
  assignee?: User | null | undefined;
  by: User | null;
  responsible: User | null;
  today: string;
}
