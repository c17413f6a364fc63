import { z } from "zod";
import { LANGS } from "../events/values";

/**
 * Subject of a briefing: an organization with its children, or a person. `day`: local date; default: the date of the next
 * planned event with them, else today.
 */
export const briefingInput = z
  .strictObject({
    organizationId: z.uuid({ error: "not_an_id" }).optional(),
    personId: z.uuid({ error: "not_an_id" }).optional(),
    day: z.iso.date({ error: "not_a_day" }).optional(),
  })
  .refine((input) => (input.organizationId === undefined) !== (input.personId === undefined), {
    error: "not_an_id",
    path: ["organizationId"],
  });
export type BriefingInput = z.infer<typeof briefingInput>;

/** Parameters in the URL of a briefing's file. */
export const briefingAddress = z.object({
  noun: z.enum(["organizations", "people"]),
  id: z.uuid(),
  day: z.iso.date().optional(),
  lang: z.enum(LANGS),
});

/** The date in a URL; undefined unless it is a full date. */
export const dayIn = (asked: string | readonly string[] | undefined): string | undefined =>
  z.iso.date().safeParse(asked).data;
