import { changesBetween } from "@/domain/audit/changes";
import type { ChangedEvent } from "@/domain/events/inputs";
import { assertNotWithdrawn, assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import type { Context } from "../context";
import { draftRemoval } from "../drafts/internal";
import { storeNextVersion } from "../records/store-next-version";
import { inTransaction } from "../transaction";
import { assertRecordIdFree, planVersionOf } from "./internal";

/**
 * Saves a record as the event's next version; an unchanged record has no effect. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN,
 * NOT_ALLOWED, STALE (with the newer version, `by`, `at`), RECORD_ID_TAKEN.
 */
export const saveEvent = (ctx: Context, input: ChangedEvent) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.id);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.save", event);
    await assertVersion(tx, event, input.version);
    const before = event.row.record;
    if (changesBetween(before, input.record).length === 0) return { id: event.id, version: event.version };
    const { id: named } = input.record;
    if (named !== before.id && named?.toLowerCase() !== event.id)
      await assertRecordIdFree(tx, ctx, input.record, event.id);
    return storeNextVersion(tx, ctx, event, {
      action: "event.save",
      permission,
      record: input.record,
      planVersion: planVersionOf(event.row, input.record),
      others: draftRemoval(writer(tx, permission), ctx, event.id),
    });
  });
