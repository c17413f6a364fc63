import type { SaveVenue } from "@/domain/venues/inputs";
import type { Context } from "../context";
import { organizationLink } from "../directory/organization-link";
import { saveEntry } from "../directory/save-entry";

/** Creates (`version` 0) or changes a venue. Throws as `saveEntry` and `organizationLink` do. */
export const saveVenue = (ctx: Context, input: SaveVenue, sample = false) =>
  saveEntry(ctx, {
    kind: "venue",
    input,
    fields: input.venue,
    sample,
    extras: organizationLink("venue", input.organizationId),
  });
