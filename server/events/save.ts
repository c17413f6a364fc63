import { eq } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { changesBetween } from "@/domain/audit/changes";
import type { ChangedEvent } from "@/domain/events/inputs";
import { assertNotWithdrawn, assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { draftRemoval } from "../drafts/internal";
import { recordColumns, updateColumns } from "../records/internal";
import { storeRecord } from "../records/store-record";
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
    const writes = writer(tx, permission);
    await assertVersion(tx, event, input.version);
    const before = event.row.record;
    if (changesBetween(before, input.record).length === 0) return { id: event.id, version: event.version };
    const { id: named } = input.record;
    if (named !== before.id && named?.toLowerCase() !== event.id)
      await assertRecordIdFree(tx, ctx, input.record, event.id);
    const version = event.version + 1;
    const planVersion = planVersionOf(event.row, input.record);
    const columns = { ...recordColumns(input.record), version, planVersion, ...updateColumns(ctx) };
    const subject = { noun: "event", id: event.id };
    await storeRecord(writes, ctx, { eventId: event.id, version }, before, input.record, [
      ...draftRemoval(writes, ctx, event.id),
      writes.update(events).set(columns).where(eq(events.id, event.id)),
      recordAudit(tx, ctx, permission, "event.save", subject, before, input.record),
    ]);
    return { id: event.id, version };
  });
