import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { venues } from "@/db/schema/organizations";
import { eventVenues } from "@/db/schema/participations";
import { DomainError } from "@/domain/errors";
import { rewritten } from "@/domain/events/walk";
import type { Merge } from "@/domain/people/inputs";
import { correctedWords } from "@/domain/people/words";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { correctEvents, lockMergePair, mergedRows } from "../directory-writes";
import { venueWordsOf } from "../organizations/internal";
import { inTransaction } from "../transaction";
import { saveVenueColumns } from "./save";

const venueRow = async (tx: Tx, id: string) => {
  const [row] = await tx.select().from(venues).where(eq(venues.id, id));
  if (!row) throw new DomainError("VENUE_NOT_FOUND");
  return row;
};

/**
 * Makes two entries of one place one: `id` stays, `other` points at it. Events that the actor may read and that told `other` as
 * the directory had it take the words of `id`, each in a revision; all others keep their words and are linked all the same.
 * Throws NOT_ALLOWED, SAME_ENTRY, VENUE_NOT_FOUND, STALE, ENTRY_MERGED.
 */
export const mergeVenue = (ctx: Context, input: Merge) =>
  inTransaction(ctx, async (tx, inner) => {
    await lockMergePair(tx, ctx, "venue", input);
    const [kept, other] = [await venueRow(tx, input.id), await venueRow(tx, input.other)];
    const merged = await mergedRows(tx, ctx, "venue", kept, other);
    const words = { ...venueWordsOf(kept), aliases: merged.aliases };
    await tx
      .update(venues)
      .set({ ...saveVenueColumns(words), ...merged })
      .where(eq(venues.id, kept.id));
    const [old, next] = [venueWordsOf(other), venueWordsOf(kept)];
    const events = await correctEvents(tx, inner, "venue", other.id, undefined, (record) =>
      rewritten(record, {
        venue: (each) =>
          each.id?.toLowerCase() === other.id
            ? { ...correctedWords("venue", each, { ...old }, { ...next }), id: kept.id }
            : each,
      }),
    );
    await tx.update(eventVenues).set({ venueId: kept.id }).where(eq(eventVenues.venueId, other.id));
    const subject = { noun: "venue", id: kept.id };
    await recordAudit(tx, ctx, "venue.merge", subject, undefined, { other: other.id, ...old, events });
    return { id: kept.id, version: merged.version, events };
  });
