import { and, eq, or } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { possibleIds, storable } from "@/db/storable";
import { DomainError } from "@/domain/errors";
import type { ImportedRecord } from "@/domain/events/inputs";
import type { DraftRecord } from "@/domain/events/shape";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { createEvent } from "../events/create";
import { saveEvent } from "../events/save";
import { acquireNamedLock, inTransaction } from "../transaction";

/** The event with a record id, as far as the actor may read it; others do not exist for them. */
const findByRecordId = async (tx: Tx, ctx: Context, id: string) => {
  const [own] = possibleIds([id]);
  const named = or(eq(events.recordId, storable(id)), own ? eq(events.id, own) : undefined);
  const [found] = await tx
    .select({ id: events.id, version: events.version })
    .from(events)
    .where(and(named, visibleTo(tx, ctx.actor)))
    .orderBy(events.id)
    .limit(1);
  return found;
};

const existingEvent = async (tx: Tx, ctx: Context, { id }: DraftRecord) => {
  if (id === undefined) return undefined;
  const found = await findByRecordId(tx, ctx, id);
  if (found) return found;
  // The name is locked only while no event exists: saving locks the event first and the name afterwards.
  await acquireNamedLock(tx, `record ${id}`);
  return findByRecordId(tx, ctx, id);
};

/**
 * Imports a finished record. Without an id, or with an unknown one, it becomes a new event; otherwise the next version of
 * the event with that id, once the caller confirms its `version` (EVENT_EXISTS carries `eventId` and `version`). Throws
 * RECORD_ID_TAKEN and what creating and saving throw.
 */
export const importRecord = (ctx: Context, { record, version }: ImportedRecord) =>
  inTransaction(ctx, async (tx, inner) => {
    const found = await existingEvent(tx, ctx, record);
    if (!found) return { ...(await createEvent(inner, { id: newId(), record })), created: true };
    if (version === undefined)
      throw new DomainError("EVENT_EXISTS", { eventId: found.id, version: found.version });
    return { ...(await saveEvent(inner, { id: found.id, version, record })), created: false };
  });
