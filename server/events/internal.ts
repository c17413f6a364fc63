import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { storable } from "@/db/storable";
import { DomainError } from "@/domain/errors";
import type { DraftRecord } from "@/domain/events/shape";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { acquireNamedLock } from "../transaction";

/**
 * Throws RECORD_ID_TAKEN, with its `eventId`, where another event visible to the actor has this record id. Invisible events
 * do not count, so that their ids are not revealed.
 */
export const assertRecordIdFree = async (
  tx: Tx,
  ctx: Context,
  record: DraftRecord,
  own: string,
): Promise<void> => {
  if (record.id === undefined) return;
  await acquireNamedLock(tx, `record ${record.id}`);
  const taken = and(eq(events.recordId, storable(record.id)), ne(events.id, own), visibleTo(tx, ctx.actor));
  const [other] = await tx.select({ id: events.id }).from(events).where(taken).orderBy(events.id).limit(1);
  if (other) throw new DomainError("RECORD_ID_TAKEN", { eventId: other.id });
};
