import { z } from "zod";
import { venueFields } from "../directory/fields";
import { entryCorrection, entrySaving } from "../directory/inputs";

export const saveVenueInput = z.strictObject({
  ...entrySaving,
  venue: venueFields,
  organizationId: z.uuid().nullish(),
});
export type SaveVenue = z.output<typeof saveVenueInput>;

export const correctVenueInput = z.strictObject({ ...entryCorrection, venue: venueFields });
