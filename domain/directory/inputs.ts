import { z } from "zod";
import { day } from "../events/values";
import { version, versionOrNone } from "../version";
import { stripEmpty } from "./strip-empty";

/** Removes empty fields of a form before validation. A missing name is reported by a code. */
export const withEmptyFieldsRemoved = <S extends z.ZodType>(schema: S) =>
  z
    .custom<z.input<S>>()
    .transform((given) => {
      const fields = (stripEmpty(given) ?? {}) as Record<string, unknown>;
      return { ...fields, name: fields.name ?? {} } as z.input<S>;
    })
    .pipe(schema as never) as unknown as z.ZodType<z.output<S>, z.input<S>>;

export const entryId = z.strictObject({ id: z.uuid() });

/** 0 for a new entry with a client-generated id; else the version that the user saw. */
export const seenVersion = versionOrNone;

/** `other` is a duplicate of `id` and is merged into it. */
export const mergeInput = z.strictObject({
  id: z.uuid(),
  version,
  other: z.uuid(),
  otherVersion: version,
});

export type Merge = z.output<typeof mergeInput>;

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

export const entryFilter = z.strictObject({
  q: query.optional(),
  withdrawn: z.boolean().optional(),
  page: z.int().positive().max(100_000).optional(),
});

export type EntryFilter = z.output<typeof entryFilter>;

/** `on`: the day for which posts are proposed, as precise as the event's date. */
export const entrySearch = z.strictObject({ q: query, on: day.optional() });

export type EntrySearch = z.output<typeof entrySearch>;

/** The event whose names are registered, at the version that the user saw. */
export const registerNamesInput = z.strictObject({ id: z.uuid(), version });

export type RegisterNames = z.output<typeof registerNamesInput>;
