import { eq } from "drizzle-orm";
import { venues } from "@/db/schema/organizations";
import { applyCorrection } from "@/domain/directory/entry-fields";
import { DomainError } from "@/domain/errors";
import { mapRecord } from "@/domain/events/map-record";
import type { CorrectVenue } from "@/domain/venues/inputs";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { assertNotMerged, correctEvents, lockEntry } from "../directory/internal";
import { venueFieldsOf } from "../organizations/internal";
import { inTransaction } from "../transaction";
import { saveVenueColumns } from "./save";

/**
 * Corrects a venue in the directory and in readable events that had the old values, or in those in `events` regardless;
 * each gets a revision. Returns how many events changed. Throws NOT_ALLOWED, STALE, VENUE_NOT_FOUND, ENTRY_MERGED.
 */
export const correctVenue = (ctx: Context, input: CorrectVenue) =>
  inTransaction(ctx, async (tx, inner) => {
    assertMay(ctx.actor, "directory.correct", undefined);
    await lockEntry(tx, ctx.actor, "venue", input.id, input.version);
    const [before] = await tx.select().from(venues).where(eq(venues.id, input.id));
    if (!before) throw new DomainError("VENUE_NOT_FOUND");
    assertNotMerged(before);
    const [old, next] = [venueFieldsOf(before), input.venue];
    const version = before.version + 1;
    await tx
      .update(venues)
      .set({ ...saveVenueColumns(next), version, updatedAt: ctx.now })
      .where(eq(venues.id, before.id));
    const events = await correctEvents(tx, inner, "venue", before.id, input.events, (record, force) =>
      mapRecord(record, {
        venue: (each) =>
          each.id?.toLowerCase() === before.id
            ? applyCorrection("venue", each, { ...old }, { ...next }, force)
            : each,
      }),
    );
    const subject = { noun: "venue", id: before.id };
    await recordAudit(tx, ctx, "venue.correct", subject, { ...old }, { ...next, events });
    return { id: before.id, version, events };
  });
