import { z } from "zod";
import { seenVersion, withEmptyFieldsRemoved } from "../directory/inputs";
import { stripEmpty } from "../directory/strip-empty";
import { lastDayOf } from "../events/span";
import { day, PRONOUNS, valueSchemas } from "../events/values";
import { version } from "../version";

const { text } = valueSchemas("complete");

const alias = z.string().max(200, { error: "too_long" });

const flag = z.boolean().optional();

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
