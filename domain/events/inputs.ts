import { z } from "zod";
import { version, versionOrNone } from "../version";
import { KINDS, STATUSES } from "./enumerations";
import { type Parsed, parseDraft, parseRecord } from "./parse";
import type { DraftRecord } from "./shape";
import { isCalendarDay } from "./values";

const id = z.uuid({ error: "not_an_id" });
const limitedText = (most: number) =>
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

/** A draft or complete record; problems become issues at `record` and their path, with the code as message. */
const record = recordBy(parseDraft);

/** Events per page. */
export const PAGE_SIZE = 50;

export const eventId = z.strictObject({ id });
export const revisionOf = z.strictObject({ id, version });

/** The filter of a list of events; `from` and `to` are whole days, pages start at 1. */
export const eventFilter = z.strictObject({
  q: z.string().max(200, { error: "too_long" }).optional(),
  kind: z.enum(KINDS).optional(),
  status: z.enum(STATUSES).optional(),
  from: wholeDay.optional(),
  to: wholeDay.optional(),
  /** True: only withdrawn events. */
  withdrawn: z.boolean().optional(),
  page: z.int().positive().max(100_000).optional(),
});
export type EventFilter = z.infer<typeof eventFilter>;

/**
 * What a list of events asks for: a filter; events that were over `before` a day; the `soonest` first instead of the newest; how many
 * `rows` a page has.
 */
export const eventList = eventFilter.extend({
  before: wholeDay.optional(),
  soonest: z.boolean().optional(),
  rows: z.int().positive().max(PAGE_SIZE).optional(),
});
export type EventListInput = z.infer<typeof eventList>;

/** `id` is a client-generated UUID v7, so that a retry is idempotent. */
export const newEvent = z.strictObject({ id, record, restricted: z.boolean().optional() });
export type NewEvent = z.infer<typeof newEvent>;

/** The part of `changedEvent` that names the event. */
export const savedEvent = z.object({ id });

/** `version`: the version at the start of editing. */
export const changedEvent = z.strictObject({ id, version, record });
export type ChangedEvent = z.infer<typeof changedEvent>;

/** Unsaved work on an event: `version` and `base` are what it was made from, version 0 for an event that is not saved yet. */
export const keptDraft = z.strictObject({ id, version: versionOrNone, base: record, record });
export type KeptDraft = z.infer<typeof keptDraft>;

export const eventWithdrawal = z.strictObject({ id, version, reason: limitedText(500) });
export type EventWithdrawal = z.infer<typeof eventWithdrawal>;

export const eventRestore = z.strictObject({ id, version });
export type EventRestore = z.infer<typeof eventRestore>;

/** The user ids of readers, besides the creator and leaders. */
export const eventReading = z.strictObject({
  id,
  version,
  restricted: z.boolean(),
  readers: z.array(id).max(200),
});
export type EventReading = z.infer<typeof eventReading>;

/**
 * A complete record to import. `version`: that of the existing event with its id, as the user saw it; absent where there is
 * none.
 */
export const importedRecord = z.strictObject({ record: recordBy(parseRecord), version: version.optional() });
export type ImportedRecord = z.infer<typeof importedRecord>;
