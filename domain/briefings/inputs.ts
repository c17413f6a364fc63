import { z } from "zod";
import { LANGS } from "../events/values";

/**
 * Of whom a briefing is wanted, an organization with its children or a person, and for which whole day; absent: the day of the next
 * planned event with them, else today.
 */
export const briefingWanted = z
  .strictObject({
    organizationId: z.uuid({ error: "not_an_id" }).optional(),
    personId: z.uuid({ error: "not_an_id" }).optional(),
    day: z.iso.date({ error: "not_a_day" }).optional(),
  })
  .refine((wanted) => (wanted.organizationId === undefined) !== (wanted.personId === undefined), {
    error: "not_an_id",
    path: ["organizationId"],
  });
export type BriefingWanted = z.infer<typeof briefingWanted>;

/** What the address of a briefing's file says. */
export const briefingAddress = z.object({
  noun: z.enum(["organizations", "people"]),
  id: z.uuid(),
  day: z.iso.date().optional(),
  lang: z.enum(LANGS),
});

/** The day that an address names; what is no whole day is none. */
export const dayIn = (asked: string | readonly string[] | undefined): string | undefined =>
  z.iso.date().safeParse(asked).data;
