import { and, isNull, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { changesBetween } from "@/domain/audit/changes";
import type { EntryKind } from "@/domain/directory/entry-fields";
import type { DraftRecord } from "@/domain/events/shape";
import { lockEvent } from "../access/event-by-id";
import { type Authorized, visibleTo } from "../access/internal";
import type { InTransaction } from "../transaction";
import { storeNextVersion } from "./store-next-version";

/** The readable, not withdrawn events that match a condition, in lock order. */
export const eventsToRewrite = async (tx: Tx, ctx: InTransaction, which: SQL): Promise<string[]> => {
  const rows = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(which, isNull(events.withdrawnAt), visibleTo(tx, ctx.actor)))
    .orderBy(events.id);
  return rows.map((row) => row.id);
};

/**
 * Saves a changed record as the event's next revision, audited as `action`; for corrections and merges in the
 * directory. Returns whether the record changed.
 */
export const rewriteEvent = async (
  tx: Tx,
  ctx: InTransaction,
  permission: Authorized<"directory.correct" | "directory.merge">,
  id: string,
  action: `${EntryKind}.correct`,
  change: (record: DraftRecord) => DraftRecord,
): Promise<boolean> => {
  const event = await lockEvent(tx, ctx.actor, id);
  const record = change(event.row.record);
  if (changesBetween(event.row.record, record).length === 0) return false;
  await storeNextVersion<typeof action>(tx, ctx, event, { action, permission, record });
  return true;
};
