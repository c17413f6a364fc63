import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { venues } from "@/db/schema/organizations";
import { eventVenues } from "@/db/schema/participations";
import { applyCorrection } from "@/domain/directory/entry-fields";
import type { Merge } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import { mapRecord } from "@/domain/events/map-record";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { correctEvents, lockMergePair, mergeEntries } from "../directory/internal";
import { venueFieldsOf } from "../organizations/internal";
import { inTransaction } from "../transaction";
import { saveVenueColumns } from "./save";

const venueRow = async (tx: Tx, id: string) => {
  const [row] = await tx.select().from(venues).where(eq(venues.id, id));
  if (!row) throw new DomainError("VENUE_NOT_FOUND");
  return row;
};

/**
 * Merges the venue `other` into `id`. Readable events that had the values of `other` take those of `id`, each in a
 * revision; other events only change their link. Throws NOT_ALLOWED, SAME_ENTRY, VENUE_NOT_FOUND, STALE, ENTRY_MERGED.
 */
export const mergeVenue = (ctx: Context, input: Merge) =>
  inTransaction(ctx, async (tx, inner) => {
    await lockMergePair(tx, ctx, "venue", input);
    const [target, other] = [await venueRow(tx, input.id), await venueRow(tx, input.other)];
    const merged = await mergeEntries(tx, ctx, "venue", target, other);
    const words = { ...venueFieldsOf(target), aliases: merged.aliases };
    await tx
      .update(venues)
      .set({ ...saveVenueColumns(words), ...merged })
      .where(eq(venues.id, target.id));
    const [old, next] = [venueFieldsOf(other), venueFieldsOf(target)];
    const events = await correctEvents(tx, inner, "venue", other.id, undefined, (record) =>
      mapRecord(record, {
        venue: (each) =>
          each.id?.toLowerCase() === other.id
            ? { ...applyCorrection("venue", each, { ...old }, { ...next }), id: target.id }
            : each,
      }),
    );
    await tx.update(eventVenues).set({ venueId: target.id }).where(eq(eventVenues.venueId, other.id));
    const subject = { noun: "venue", id: target.id };
    await recordAudit(tx, ctx, "venue.merge", subject, undefined, { other: other.id, ...old, events });
    return { id: target.id, version: merged.version, events };
  });
