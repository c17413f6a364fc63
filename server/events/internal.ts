import { and, eq, gte, isNotNull, isNull, lt, lte, ne, notInArray, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { participations } from "@/db/schema/participations";
import { storable } from "@/db/storable";
import { DomainError } from "@/domain/errors";
import type { EventListInput } from "@/domain/events/inputs";
import { NOT_ATTENDING } from "@/domain/events/overlap";
import { isComing } from "@/domain/events/plan-outcome";
import type { DraftRecord } from "@/domain/events/shape";
import type { StoredEvent } from "../access/event-by-id";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { matchesQuery } from "../search/internal";
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

/** The version that is the plan of an event once `record` is stored as its next version. */
export const planVersionOf = (
  { version, planVersion, record: before }: Pick<StoredEvent["row"], "version" | "planVersion" | "record">,
  record: DraftRecord,
): number | null => {
  if (record.status !== "held") return null;
  return isComing(before) ? version : planVersion;
};

/** Whether a participant is to be at the event. */
export const isAttending = (): SQL => notInArray(participations.presence, [...NOT_ATTENDING]);

/** Whether an event is visible to the actor and fits a filter. */
export const matchingFilter = (ctx: Context, filter: EventListInput): SQL | undefined =>
  and(
    visibleTo(ctx.db, ctx.actor),
    filter.withdrawn ? isNotNull(events.withdrawnAt) : isNull(events.withdrawnAt),
    filter.kind && eq(events.kind, filter.kind),
    filter.status && eq(events.status, filter.status),
    filter.from ? gte(events.lastDay, filter.from) : undefined,
    filter.before ? lt(events.lastDay, filter.before) : undefined,
    filter.to ? lte(events.firstDay, filter.to) : undefined,
    matchesQuery(events, filter.q),
  );
