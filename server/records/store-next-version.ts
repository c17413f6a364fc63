import { eq, type SQLWrapper } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import type { AuditAction } from "@/domain/audit/actions";
import type { DraftRecord } from "@/domain/events/shape";
import type { StoredEvent } from "../access/event-by-id";
import { type Authorized, type GroundsOf, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { recordColumns, updateColumns } from "./internal";
import { storeRecord } from "./store-record";

interface NextVersion<A extends AuditAction> {
  action: A;
  permission: Authorized<GroundsOf<A>>;
  record: DraftRecord;
  /** The version that is the event's plan from now on; absent: as before. */
  planVersion?: number | null;
  /** Other writes, made in the same statement. */
  others?: readonly SQLWrapper[];
}

/** Stores `record` as the next version of an event that the transaction has locked, audited as `action`. Returns the version. */
export const storeNextVersion = async <A extends AuditAction>(
  tx: Tx,
  ctx: Context,
  event: StoredEvent,
  { action, permission, record, planVersion = event.row.planVersion, others = [] }: NextVersion<A>,
): Promise<{ id: string; version: number }> => {
  const { id } = event;
  const before = event.row.record;
  const version = event.version + 1;
  const writes = writer(tx, permission);
  const columns = { ...recordColumns(record), version, planVersion, ...updateColumns(ctx) };
  await storeRecord(writes, ctx, { eventId: id, version }, before, record, [
    ...others,
    writes.update(events).set(columns).where(eq(events.id, id)),
    recordAudit(tx, ctx, permission, action, { noun: "event", id }, before, record),
  ]);
  return { id, version };
};
