import { z } from "zod";
import { personFields } from "../directory/fields";
import { entryCorrection, entrySaving } from "../directory/inputs";
import { stripEmpty } from "../directory/strip-empty";
import { lastDayOf } from "../events/span";
import { day, valueSchemas } from "../events/value-schemas";
import { contactFields } from "./contact";

const { text } = valueSchemas("complete");

const flag = z.boolean().optional();

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
    knownOn?: string | null | undefined;
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
        /** A day on which it was held, where its first day is unknown. */
        knownOn: day.optional(),
      })
      .refine((post) => post.organizationId || post.title, { error: "post_empty" })
      .refine((post) => !post.from || !post.to || lastDayOf(post.to) >= post.from, {
        error: "end_before_start",
        path: ["to"],
      }),
  );

export type DatedPost = z.output<typeof datedPost>;

export const savePersonInput = z.strictObject({
  ...entrySaving,
  person: personFields,
  /** Without it, the contact of the entry stays. */
  contact: contactFields.optional(),
  posts: z.array(datedPost).max(100),
});

export type SavePerson = z.output<typeof savePersonInput>;

export const correctPersonInput = z.strictObject({
  ...entryCorrection,
  person: personFields,
  /** Without it, the contact of the entry stays. */
  contact: contactFields.optional(),
});
