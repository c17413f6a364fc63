import { and, eq, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { eventReaders, eventRevisions, events } from "@/db/schema/events";
import { users } from "@/db/schema/users";
import { storable, storableOrNull } from "@/db/storable";
import type { EventSubject } from "@/domain/access/actions";
import type { Actor } from "@/domain/access/actor";
import { mayReadEvent } from "@/domain/access/may";
import { changesBetween } from "@/domain/audit/changes";
import { DomainError } from "@/domain/errors";
import { eventIndex, placeOf } from "@/domain/events/list-entry";
import type { DraftRecord } from "@/domain/events/shape";
import { spanOf } from "@/domain/events/span";
import { visibleTo } from "../access/internal";
import { saveAgreements } from "../agreements/save";
import { actorId, actorName, type Context } from "../context";
import { saveFollowUps } from "../follow-ups/save";
import { saveParticipations } from "../participations/internal";
import { searchValues } from "../search/internal";

/** An event as operations read it: its row without the search columns, and its readers. */
export interface StoredEvent extends EventSubject {
  id: string;
  version: number;
  recordId: string | null;
  row: Omit<typeof events.$inferSelect, "searchText" | "searchTokens" | "pinyin">;
}

/** The user ids of an event's readers. */
export const readersOf = async (db: Db, id: string): Promise<string[]> => {
  const rows = await db
    .select({ userId: eventReaders.userId })
    .from(eventReaders)
    .where(eq(eventReaders.eventId, id))
    .orderBy(eventReaders.userId);
  return rows.map((row) => row.userId);
};

const stored = async (db: Db, actor: Actor, id: string, lock: boolean): Promise<StoredEvent> => {
  const query = db.select().from(events).where(eq(events.id, id));
  const [found] = await (lock ? query.for("no key update") : query);
  if (!found) throw new DomainError("EVENT_NOT_FOUND");
  const { searchText: _text, searchTokens: _tokens, pinyin: _pinyin, ...row } = found;
  const event: StoredEvent = {
    id,
    version: row.version,
    recordId: row.recordId,
    createdBy: row.createdBy,
    restricted: row.restricted,
    withdrawn: row.withdrawnAt !== null,
    readers: await readersOf(db, id),
    row,
  };
  if (!mayReadEvent(actor, event)) throw new DomainError("EVENT_NOT_FOUND");
  return event;
};

/** An event that the actor may read; otherwise it does not exist. Throws EVENT_NOT_FOUND. */
export const eventById = (db: Db, actor: Actor, id: string): Promise<StoredEvent> =>
  stored(db, actor, id, false);

/** As `eventById`, locked for writing until the transaction ends. */
export const lockEvent = (tx: Tx, actor: Actor, id: string): Promise<StoredEvent> =>
  stored(tx, actor, id, true);

/** Throws EVENT_WITHDRAWN. */
export const assertNotWithdrawn = (event: StoredEvent): void => {
  if (event.withdrawn) throw new DomainError("EVENT_WITHDRAWN");
};

/** Throws STALE where the event was saved since version `seen`, with the newer version, user and time. */
export const assertVersion = async (tx: Tx, event: StoredEvent, seen: number): Promise<void> => {
  if (event.version === seen) return;
  const [by] = event.row.updatedBy
    ? await tx.select({ name: users.name }).from(users).where(eq(users.id, event.row.updatedBy))
    : [];
  const at = event.row.updatedAt.toISOString();
  throw new DomainError("STALE", { version: event.version, by: by?.name ?? "", at });
};

/** The columns of an event that derive from its record. */
export const recordColumns = (record: DraftRecord) => {
  const { firstDay, lastDay } = spanOf(record.when);
  return {
    record,
    recordId: storableOrNull(record.id),
    kind: record.kind,
    status: record.status,
    title: record.title ?? {},
    start: record.when?.start ?? null,
    end: record.when?.end ?? null,
    firstDay: firstDay ?? null,
    lastDay: lastDay ?? null,
    place: placeOf(record) ?? null,
    people: record.participants?.length ?? 0,
    ...searchValues(eventIndex(record)),
  };
};

/** The columns of the last change: user and time. */
export const updateColumns = (ctx: Context) => ({ updatedBy: actorId(ctx.actor), updatedAt: ctx.now });

/** A transaction-level lock on a name, for rows that do not exist yet. */
export const acquireNamedLock = async (tx: Tx, name: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${storable(name)}, 0))`);
};

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

/** Stores a record: its revision, and all rows derived from it. */
export const storeRecord = async (
  tx: Tx,
  ctx: Context,
  at: { id: string; version: number },
  before: DraftRecord | undefined,
  record: DraftRecord,
): Promise<void> => {
  await tx.insert(eventRevisions).values({
    eventId: at.id,
    version: at.version,
    record,
    changes: before ? changesBetween(before, record).map((change) => storable(change.path)) : [],
    at: ctx.now,
    byId: actorId(ctx.actor),
    byName: actorName(ctx.actor),
  });
  await saveParticipations(tx, ctx.actor, at.id, record);
  await saveAgreements(tx, ctx.actor, at.id, at.version, record);
  await saveFollowUps(tx, ctx, at.id, at.version, record);
};
