import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { changesBetween } from "@/domain/audit/changes";
import type { DraftRecord } from "@/domain/events/shape";
import { visibleTo } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { InTransaction } from "../transaction";
import { columnsOf, lockEvent, storeRecord, writtenBy } from "./internal";

/** The events among `which` that the actor may read and that are not withdrawn, in a fixed order of locking. */
export const eventsToRewrite = async (tx: Tx, ctx: InTransaction, which: SQL): Promise<string[]> => {
  const rows = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(which, isNull(events.withdrawnAt), visibleTo(tx, ctx.actor)))
    .orderBy(events.id);
  return rows.map((row) => row.id);
};

/**
 * Keeps what `change` makes of an event's record as its next revision, audited as `action`; for corrections of the directory,
 * whose own permission has been asked. Whether anything differed.
 */
export const rewriteEvent = async (
  tx: Tx,
  ctx: InTransaction,
  id: string,
  action: string,
  change: (record: DraftRecord) => DraftRecord,
): Promise<boolean> => {
  const event = await lockEvent(tx, ctx.actor, id);
  const before = event.row.record;
  const after = change(before);
  if (changesBetween(before, after).length === 0) return false;
  const version = event.version + 1;
  await tx
    .update(events)
    .set({ ...columnsOf(after), version, ...writtenBy(ctx) })
    .where(eq(events.id, id));
  await storeRecord(tx, ctx, { id, version }, before, after);
  await recordAudit(tx, ctx, action, { noun: "event", id }, before, after);
  return true;
};
