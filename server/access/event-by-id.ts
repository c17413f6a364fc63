import { eq, getTableColumns, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { oncePerDatabase } from "@/db/once-per-database";
import { eventReaders, events } from "@/db/schema/events";
import { users } from "@/db/schema/users";
import type { EventSubject } from "@/domain/access/actions";
import type { Actor } from "@/domain/access/actor";
import { mayReadEvent } from "@/domain/access/may";
import { DomainError } from "@/domain/errors";
import { sharedRead } from "../shared-read";

/** An event as operations read it: its row without the search columns, and its readers. */
export interface StoredEvent extends EventSubject {
  id: string;
  version: number;
  recordId: string | null;
  row: Omit<typeof events.$inferSelect, "searchText" | "searchTokens" | "pinyin">;
}

const { searchText: _text, searchTokens: _tokens, pinyin: _pinyin, ...columns } = getTableColumns(events);
const readers = sql<
  string[]
>`array(select r.user_id::text from ${eventReaders} r where r.event_id = ${events.id} order by r.user_id)`;

/** What a query selects for `readableEvent`. */
export const storedEventColumns = { row: columns, readers };

const eventQuery = oncePerDatabase((db) =>
  db
    .select(storedEventColumns)
    .from(events)
    .where(eq(events.id, sql.placeholder("id")))
    .prepare("event_by_id"),
);

/** The event of a row that a query found, if the actor may read it. Throws EVENT_NOT_FOUND. */
export const readableEvent = (
  actor: Actor,
  found: { row: StoredEvent["row"]; readers: readonly string[] } | undefined,
): StoredEvent => {
  if (!found) throw new DomainError("EVENT_NOT_FOUND");
  const { row, readers } = found;
  const event: StoredEvent = {
    id: row.id,
    version: row.version,
    recordId: row.recordId,
    createdBy: row.createdBy,
    restricted: row.restricted,
    withdrawn: row.withdrawnAt !== null,
    readers,
    row,
  };
  if (!mayReadEvent(actor, event)) throw new DomainError("EVENT_NOT_FOUND");
  return event;
};

const subjectQuery = oncePerDatabase((db) =>
  db
    .select({
      createdBy: events.createdBy,
      restricted: events.restricted,
      withdrawnAt: events.withdrawnAt,
      readers,
    })
    .from(events)
    .where(eq(events.id, sql.placeholder("id")))
    .prepare("event_subject"),
);

/** As `eventById`, without the record: for checks before an input is validated. */
export const eventSubject = async (db: Db, actor: Actor, id: string): Promise<EventSubject> => {
  const [found] = await subjectQuery(db).execute({ id });
  if (!found) throw new DomainError("EVENT_NOT_FOUND");
  const { withdrawnAt, ...rest } = found;
  const subject = { ...rest, withdrawn: withdrawnAt !== null };
  if (!mayReadEvent(actor, subject)) throw new DomainError("EVENT_NOT_FOUND");
  return subject;
};

/** An event that the actor may read; otherwise it does not exist. Throws EVENT_NOT_FOUND. */
export const eventById = async (db: Db, actor: Actor, id: string): Promise<StoredEvent> => {
  const [found] = await eventQuery(db).execute({ id });
  return readableEvent(actor, found);
};

/** As `eventById`, read once for calls of one request that need it at the same time. */
export const readEvent = sharedRead((ctx, id: string) => eventById(ctx.db, ctx.actor, id));

/** As `eventById`, locked for writing until the transaction ends. */
export const lockEvent = async (tx: Tx, actor: Actor, id: string): Promise<StoredEvent> => {
  const [found] = await tx
    .select(storedEventColumns)
    .from(events)
    .where(eq(events.id, id))
    .for("no key update");
  return readableEvent(actor, found);
};

/** Throws EVENT_WITHDRAWN. */
export const assertNotWithdrawn = (event: EventSubject): void => {
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
