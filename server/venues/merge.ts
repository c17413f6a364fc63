import { eq } from "drizzle-orm";
import { eventVenues } from "@/db/schema/participations";
import type { Merge } from "@/domain/directory/inputs";
import type { Context } from "../context";
import { mergeEntries } from "../directory/merge-entries";

/** Merges the venue `other` into `id`, as `mergeEntries`. */
export const mergeVenue = (ctx: Context, input: Merge) =>
  mergeEntries(ctx, "venue", input, {
    moveLinks: async (tx, from, to) => {
      await tx.update(eventVenues).set({ venueId: to }).where(eq(eventVenues.venueId, from));
    },
  });
