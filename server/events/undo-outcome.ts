import { eq } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { DomainError } from "@/domain/errors";
import type { UndoneOutcome } from "@/domain/events/plan-inputs";
import { assertNotWithdrawn, assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { recordColumns, updateColumns } from "../records/internal";
import { changesSince, recordAsOf } from "../records/queries";
import { storeRecord } from "../records/store-record";
import { inTransaction } from "../transaction";

/**
 * Makes a held event the plan again that it was, as long as its record was not changed since. Throws EVENT_NOT_FOUND,
 * EVENT_WITHDRAWN, NOT_ALLOWED, STALE, OUTCOME_CHANGED.
 */
export const undoOutcome = (ctx: Context, input: UndoneOutcome) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.id);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.save", event);
    await assertVersion(tx, event, input.version);
    const { planVersion, record: before } = event.row;
    const plan = planVersion === null ? undefined : await recordAsOf(tx, event.id, planVersion);
    if (planVersion === null || !plan || (await changesSince(tx, event.id, planVersion)) !== 1)
      throw new DomainError("OUTCOME_CHANGED");
    const version = event.version + 1;
    const columns = { ...recordColumns(plan), version, planVersion: null, ...updateColumns(ctx) };
    await storeRecord(writer(tx, permission), ctx, { eventId: event.id, version }, before, plan, [
      writer(tx, permission).update(events).set(columns).where(eq(events.id, event.id)),
      recordAudit(tx, ctx, permission, "event.undoOutcome", { noun: "event", id: event.id }, before, plan),
    ]);
    return { id: event.id, version };
  });
