import { z } from "zod";
import { seenVersion, withEmptyFieldsRemoved } from "../directory/inputs";
import { valueSchemas } from "../events/values";
import { version } from "../version";

const { text } = valueSchemas("complete");

/** The fields of a venue, as in a record; its owner is a separate entry. */
export const venueFields = withEmptyFieldsRemoved(
  z.strictObject({
    name: text,
    the: z.boolean().optional(),
    aliases: z
      .array(z.string().max(200, { error: "too_long" }))
      .max(50)
      .optional(),
    city: text.optional(),
    address: text.optional(),
  }),
);
export type VenueFields = z.output<typeof venueFields>;

export const saveVenueInput = z.strictObject({
  id: z.uuid(),
  version: seenVersion,
  venue: venueFields,
  organizationId: z.uuid().nullish(),
  sourceEventId: z.uuid().optional(),
});
export type SaveVenue = z.output<typeof saveVenueInput>;

export const correctVenueInput = z.strictObject({
  id: z.uuid(),
  version,
  venue: venueFields,
  events: z.array(z.uuid()).max(1000).optional(),
});
export type CorrectVenue = z.output<typeof correctVenueInput>;
