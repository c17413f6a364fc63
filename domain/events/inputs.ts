import { z } from "zod";
import { version } from "../version";
import { type Parsed, parseDraft, parseRecord } from "./parse";
import { type DraftRecord, KINDS, STATUSES } from "./shape";
import { isCalendarDay } from "./values";

const id = z.uuid({ error: "not_an_id" });
const words = (most: number) =>
  z.string().trim().min(1, { error: "empty_text" }).max(most, { error: "too_long" });
const wholeDay = z.string().refine((day) => day.length === 10 && isCalendarDay(day), { error: "not_a_day" });

const recordBy = <T extends DraftRecord>(parse: (given: unknown) => Parsed<T>) =>
  z.custom<DraftRecord>().transform((given, ctx): T => {
    const parsed = parse(given);
    if (parsed.ok) return parsed.record;
    for (const problem of parsed.problems)
      ctx.addIssue({
        code: "custom",
        message: problem.code,
        path: problem.path === "" ? [] : [problem.path],
        params: { problem },
      });
    return z.NEVER;
  });

/** A record half filled or whole; its problems become issues at `record` and the path, with the code as message. */
const record = recordBy(parseDraft);

/** Events on one page of a list. */
export const PAGE_SIZE = 50;

export const eventId = z.strictObject({ id });
export const revisionOf = z.strictObject({ id, version });

/** What a list of events may be narrowed by; `from` and `to` are whole days, pages count from 1. */
export const eventFilter = z.strictObject({
  q: z.string().max(200, { error: "too_long" }).optional(),
  kind: z.enum(KINDS).optional(),
  status: z.enum(STATUSES).optional(),
  from: wholeDay.optional(),
  to: wholeDay.optional(),
  /** True: the withdrawn events alone. */
  withdrawn: z.boolean().optional(),
  page: z.int().positive().max(100_000).optional(),
});
export type EventFilter = z.infer<typeof eventFilter>;

/** `id` is made by the client (uuid v7), so that a retry makes no second event. */
export const newEvent = z.strictObject({ id, record, restricted: z.boolean().optional() });
export type NewEvent = z.infer<typeof newEvent>;

/** `version`: the number that the person saw when the editing began. */
export const changedEvent = z.strictObject({ id, version, record });
export type ChangedEvent = z.infer<typeof changedEvent>;

export const eventWithdrawal = z.strictObject({ id, version, reason: words(500) });
export type EventWithdrawal = z.infer<typeof eventWithdrawal>;

export const eventRestore = z.strictObject({ id, version });
export type EventRestore = z.infer<typeof eventRestore>;

/** Who may see the event beside its creator and the leaders, as ids of users. */
export const eventReading = z.strictObject({
  id,
  version,
  restricted: z.boolean(),
  readers: z.array(id).max(200),
});
export type EventReading = z.infer<typeof eventReading>;

/**
 * A finished record from outside. `version`: that of the event which goes by its id already, as the person saw it; absent
 * where none does.
 */
export const importedRecord = z.strictObject({ record: recordBy(parseRecord), version: version.optional() });
export type ImportedRecord = z.infer<typeof importedRecord>;
