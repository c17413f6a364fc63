import { eq } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { DomainError } from "@/domain/errors";
import { parseDraft } from "@/domain/events/parse";
import type { RecordedOutcome } from "@/domain/events/plan-inputs";
import { heldRecord, isComing } from "@/domain/events/plan-outcome";
import { assertNotWithdrawn, assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { draftRemoval } from "../drafts/internal";
import { recordColumns, updateColumns } from "../records/internal";
import { storeRecord } from "../records/store-record";
import { inTransaction } from "../transaction";

/**
 * Makes a planned event a held one: its record keeps what happened, and the version before it stays as the plan. Throws
 * EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED, STALE, EVENT_NOT_PLANNED, INPUT_INVALID (more than a record may hold).
 */
export const recordOutcome = (ctx: Context, input: RecordedOutcome) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.id);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.save", event);
    const writes = writer(tx, permission);
    await assertVersion(tx, event, input.version);
    const before = event.row.record;
    if (!isComing(before)) throw new DomainError("EVENT_NOT_PLANNED");
    const parsed = parseDraft(heldRecord(before, input.outcome));
    if (!parsed.ok) throw new DomainError("INPUT_INVALID", { field: "outcome" });
    const { record } = parsed;
    const version = event.version + 1;
    const planVersion = event.version;
    const columns = { ...recordColumns(record), version, planVersion, ...updateColumns(ctx) };
    await storeRecord(writes, ctx, { eventId: event.id, version }, before, record, [
      ...draftRemoval(writes, ctx, event.id),
      writes.update(events).set(columns).where(eq(events.id, event.id)),
      recordAudit(
        tx,
        ctx,
        permission,
        "event.recordOutcome",
        { noun: "event", id: event.id },
        before,
        record,
      ),
    ]);
    return { id: event.id, version };
  });
