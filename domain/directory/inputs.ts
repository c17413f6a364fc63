import { z } from "zod";
import { day } from "../events/value-schemas";
import { ordersBy } from "../sorting";
import { version, versionOrNone } from "../version";

export const entryId = z.strictObject({ id: z.uuid() });

/**
 * What saving takes for every kind of entry. `version`: 0 for a new entry with a client-generated id, else the version that
 * the user saw. `sourceEventId`: the event for which it is created; while that is restricted, only its readers see it.
 */
export const entrySaving = { id: z.uuid(), version: versionOrNone, sourceEventId: z.uuid().optional() };
export interface EntrySaving {
  id: string;
  version: number;
  sourceEventId?: string | undefined;
}

/** What a correction takes. `events`: events to correct regardless of their values; absent: those that had the old ones. */
export const entryCorrection = { id: z.uuid(), version, events: z.array(z.uuid()).max(1000).optional() };
export interface EntryCorrection {
  id: string;
  version: number;
  events?: string[] | undefined;
}

/** `other` is a duplicate of `id` and is merged into it. */
export const mergeInput = z.strictObject({
  id: z.uuid(),
  version,
  other: z.uuid(),
  otherVersion: version,
});

export type Merge = z.output<typeof mergeInput>;

/** Two entries of the same name are different (`distinct`), or may be the same again. */
export const distinctInput = z.strictObject({ id: z.uuid(), other: z.uuid(), distinct: z.boolean() });

export type Distinct = z.output<typeof distinctInput>;

export const withdrawEntryInput = z.strictObject({
  id: z.uuid(),
  version,
  reason: z.string().trim().min(1, { error: "empty_text" }).max(500, { error: "too_long" }),
});

export type WithdrawEntry = z.output<typeof withdrawEntryInput>;

export const restoreEntryInput = z.strictObject({ id: z.uuid(), version });

/** Directory entries per page. */
export const ENTRY_PAGE = 50;

/** Suggestions of a picker. */
export const PROPOSALS = 12;

const query = z.string().max(200, { error: "too_long" });

/** The columns by which a list can be sorted. */
const SORTS = ["name", "events"] as const;

export const entryFilter = z.strictObject({
  q: query.optional(),
  withdrawn: z.boolean().optional(),
  /** Only entries of which another one has the same name. */
  same: z.boolean().optional(),
  sort: z.enum(ordersBy(SORTS)).optional(),
  page: z.int().positive().max(100_000).optional(),
});

export type EntryFilter = z.output<typeof entryFilter>;

/** `on`: the day for which posts are proposed, as precise as the event's date. */
export const entrySearch = z.strictObject({ q: query, on: day.optional() });

export type EntrySearch = z.output<typeof entrySearch>;

/** The event whose names are registered, at the version that the user saw. */
export const registerNamesInput = z.strictObject({ id: z.uuid(), version });

export type RegisterNames = z.output<typeof registerNamesInput>;
