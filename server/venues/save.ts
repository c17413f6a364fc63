import type { SaveVenue } from "@/domain/venues/inputs";
import type { Context } from "../context";
import { saveLinkedEntry } from "../directory/save-linked-entry";

/** Creates (`version` 0) or changes a venue. Throws as `saveLinkedEntry` does. */
export const saveVenue = (ctx: Context, input: SaveVenue, sample = false) =>
  saveLinkedEntry(ctx, {
    kind: "venue",
    input,
    fields: input.venue,
    linkedTo: input.organizationId,
    sample,
  });
