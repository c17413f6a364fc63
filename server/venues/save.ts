import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { venues } from "@/db/schema/organizations";
import { DomainError } from "@/domain/errors";
import { indexEntry } from "@/domain/search/index-entry";
import type { SaveVenue, VenueFields } from "@/domain/venues/inputs";
import { assertEntry, isEntryVisible } from "../access/entry-visible";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { assertNotMerged, assertSourceReadable, creationColumns, lockEntry } from "../directory/internal";
import { searchValues } from "../search/internal";
import { inTransaction } from "../transaction";

/** The columns of a venue; missing fields become null. */
export const saveVenueColumns = (words: VenueFields) => ({
  name: words.name,
  the: words.the ?? null,
  aliases: words.aliases ?? [],
  city: words.city ?? null,
  address: words.address ?? null,
  ...searchValues(indexEntry([words.name, ...(words.aliases ?? [])], [words.city, words.address])),
});

const createVenue = async (tx: Tx, ctx: Context, input: SaveVenue, sample: boolean) => {
  await assertSourceReadable(tx, ctx.actor, input.sourceEventId);
  const [made] = await tx
    .insert(venues)
    .values({
      id: input.id,
      ...saveVenueColumns(input.venue),
      organizationId: input.organizationId ?? null,
      ...creationColumns(ctx, input.sourceEventId),
      sample,
    })
    .onConflictDoNothing()
    .returning({ id: venues.id });
  if (!made) {
    const [other] = await tx.select().from(venues).where(eq(venues.id, input.id));
    // A retry after a lost response.
    if (other?.version !== 1 || other.createdBy !== actorId(ctx.actor)) throw new DomainError("ENTRY_EXISTS");
    return { id: input.id, version: 1 };
  }
  await recordAudit(tx, ctx, "venue.save", { noun: "venue", id: input.id }, undefined, input.venue);
  return { id: input.id, version: 1 };
};

/**
 * Creates (`version` 0) or changes a venue; records are unchanged. Throws NOT_ALLOWED, VENUE_NOT_FOUND,
 * ORGANIZATION_NOT_FOUND (its owner), STALE, ENTRY_EXISTS, ENTRY_MERGED, EVENT_NOT_FOUND (`sourceEventId`).
 */
export const saveVenue = (
  ctx: Context,
  input: SaveVenue,
  sample = false,
): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    assertMay(ctx.actor, "directory.save", undefined);
    if (input.organizationId) await assertEntry(tx, ctx.actor, "organization", input.organizationId);
    if (input.version === 0) return createVenue(tx, ctx, input, sample);
    await lockEntry(tx, ctx.actor, "venue", input.id, input.version);
    const [before] = await tx.select().from(venues).where(eq(venues.id, input.id));
    if (!before) throw new DomainError("VENUE_NOT_FOUND");
    assertNotMerged(before);
    // An owner that is hidden from the actor stays.
    const owner = before.organizationId;
    const seesOwner = !owner || (await isEntryVisible(tx, ctx.actor, "organization", owner));
    const organizationId = input.organizationId ?? (seesOwner ? null : owner);
    const version = before.version + 1;
    const after = { ...saveVenueColumns(input.venue), organizationId };
    await tx
      .update(venues)
      .set({ ...after, version, updatedAt: ctx.now })
      .where(eq(venues.id, before.id));
    const subject = { noun: "venue", id: before.id };
    await recordAudit(tx, ctx, "venue.save", subject, before, { ...before, ...after, version });
    return { id: before.id, version };
  });
