import type { SaveVenue } from "@/domain/venues/inputs";
import { assertEntry } from "../access/entry-visible";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import {
  assertNotMerged,
  createEntry,
  entryColumns,
  lockEntry,
  organizationAfterSave,
  updateEntry,
} from "../directory/internal";
import { inTransaction } from "../transaction";

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
    const permission = assertMay(ctx.actor, "directory.save", undefined);
    if (input.organizationId) await assertEntry(tx, ctx.actor, "organization", input.organizationId);
    const columns = entryColumns("venue", input.venue);
    if (input.version === 0) {
      const created = { ...columns, organizationId: input.organizationId ?? null };
      if (await createEntry(tx, ctx, "venue", input, created, sample))
        await recordAudit(
          tx,
          ctx,
          permission,
          "venue.save",
          { noun: "venue", id: input.id },
          undefined,
          input.venue,
        );
      return { id: input.id, version: 1 };
    }
    const before = await lockEntry(tx, ctx.actor, "venue", input);
    assertNotMerged(before);
    const owner = await organizationAfterSave(tx, ctx.actor, input.organizationId, before.organizationId);
    const after = { ...columns, organizationId: owner };
    const version = await updateEntry(tx, ctx, "venue", before, after);
    await recordAudit(tx, ctx, permission, "venue.save", { noun: "venue", id: before.id }, before, {
      ...before,
      ...after,
      version,
    });
    return { id: before.id, version };
  });
