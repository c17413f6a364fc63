import { z } from "zod";
import { lastDayOf } from "../events/span";
import { day, PRONOUNS, valueSchemas } from "../events/values";
import { version, versionOrNone } from "../version";
import { stripEmpty } from "./strip-empty";

const { text } = valueSchemas("complete");
const alias = z.string().max(200, { error: "too_long" });
const flag = z.boolean().optional();

/** Removes empty fields of a form before validation. A missing name is reported by a code. */
export const withEmptyFieldsRemoved = <S extends z.ZodType>(schema: S) =>
  z
    .custom<z.input<S>>()
    .transform((given) => {
      const fields = (stripEmpty(given) ?? {}) as Record<string, unknown>;
      return { ...fields, name: fields.name ?? {} } as z.input<S>;
    })
    .pipe(schema as never) as unknown as z.ZodType<z.output<S>, z.input<S>>;

/** The fields of a person, as in a record. */
export const personFields = withEmptyFieldsRemoved(
  z.strictObject({
    name: text,
    later: text.optional(),
    pronoun: z.enum(PRONOUNS).optional(),
    aliases: z.array(alias).max(50).optional(),
    honorific: text.optional(),
    postNominals: text.optional(),
    surnameOnly: flag,
  }),
);
export type PersonFields = z.output<typeof personFields>;

const datedPost = z
  .custom<{
    id: string;
    organizationId?: string | null | undefined;
    title?: { en?: string; zh?: string } | undefined;
    rank?: number | null | undefined;
    former?: boolean | undefined;
    acting?: boolean | undefined;
    concurrent?: boolean | undefined;
    honorary?: boolean | undefined;
    from?: string | null | undefined;
    to?: string | null | undefined;
  }>()
  .transform((given) => stripEmpty(given))
  .pipe(
    z
      .strictObject({
        id: z.uuid(),
        organizationId: z.uuid().optional(),
        title: text.optional(),
        rank: z.int().min(-32_768).max(32_767).optional(),
        former: flag,
        acting: flag,
        concurrent: flag,
        honorary: flag,
        /** First and last day, as precise as known. */
        from: day.optional(),
        to: day.optional(),
      })
      .refine((post) => post.organizationId || post.title, { error: "post_empty" })
      .refine((post) => !post.from || !post.to || lastDayOf(post.to) >= post.from, {
        error: "end_before_start",
        path: ["to"],
      }),
  );
export type DatedPost = z.output<typeof datedPost>;

export const entryId = z.strictObject({ id: z.uuid() });
/** 0 for a new entry with a client-generated id; else the version that the user saw. */
export const seenVersion = versionOrNone;

/** `sourceEventId`: the event for which the entry is created; while that is restricted, only its readers see the entry. */
export const savePersonInput = z.strictObject({
  id: z.uuid(),
  version: seenVersion,
  person: personFields,
  posts: z.array(datedPost).max(100),
  sourceEventId: z.uuid().optional(),
});
export type SavePerson = z.output<typeof savePersonInput>;

/** `events`: events to correct regardless of their values; absent: those that had the old values. */
export const correctPersonInput = z.strictObject({
  id: z.uuid(),
  version,
  person: personFields,
  events: z.array(z.uuid()).max(1000).optional(),
});
export type CorrectPerson = z.output<typeof correctPersonInput>;

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
