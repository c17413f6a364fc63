import { z } from "zod";

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
