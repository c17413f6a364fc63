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
import { acquireNamedLock } from "../events/internal";
import { saveEvent } from "../events/save";
import { inTransaction } from "../transaction";

/** The event that goes by a record's id for this actor; an event that they may not read does not exist for them. */
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

const known = async (tx: Tx, ctx: Context, { id }: DraftRecord) => {
  if (id === undefined) return undefined;
  const found = await findByRecordId(tx, ctx, id);
  if (found) return found;
  // Held only while there is no event to hold: saving holds the event first and the name afterwards.
  await acquireNamedLock(tx, `record ${id}`);
  return findByRecordId(tx, ctx, id);
};

/**
 * Takes in a finished record. One without an id, or with an id that nobody goes by, becomes a new event; else it is the
 * next version of the event that goes by that id, if the person has seen that there is one: EVENT_EXISTS, with its
 * `eventId` and `version`, asks for it. Throws RECORD_ID_TAKEN, and all that creating and saving throw.
 */
export const importRecord = (ctx: Context, { record, version }: ImportedRecord) =>
  inTransaction(ctx, async (tx, inner) => {
    const found = await known(tx, ctx, record);
    if (!found) return { ...(await createEvent(inner, { id: newId(), record })), created: true };
    if (version === undefined)
      throw new DomainError("EVENT_EXISTS", { eventId: found.id, version: found.version });
    return { ...(await saveEvent(inner, { id: found.id, version, record })), created: false };
  });
