import { and, type Column, eq, exists, isNull, not, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { events } from "@/db/schema/events";
import { organizations, venues } from "@/db/schema/organizations";
import { eventOrganizations, eventVenues, participations } from "@/db/schema/participations";
import { people } from "@/db/schema/people";
import type { Actor } from "@/domain/access/actor";
import type { EntryKind } from "@/domain/directory/entry-fields";
import { DomainError } from "@/domain/errors";
import { visibleTo } from "./internal";

/**
 * The kinds of directory entries: their table, the columns that link events to them, their NOT_FOUND code, and the column that
 * links an entry to an organization, a part to its parent and a venue to its owner. Their fields: domain/directory/entry-fields.ts.
 */
export const ENTRY_KINDS = {
  person: {
    table: people,
    mention: { table: participations, entry: participations.personId, event: participations.eventId },
    notFound: "PERSON_NOT_FOUND",
    link: null,
  },
  organization: {
    table: organizations,
    mention: {
      table: eventOrganizations,
      entry: eventOrganizations.organizationId,
      event: eventOrganizations.eventId,
    },
    notFound: "ORGANIZATION_NOT_FOUND",
    link: "parentId",
  },
  venue: {
    table: venues,
    mention: { table: eventVenues, entry: eventVenues.venueId, event: eventVenues.eventId },
    notFound: "VENUE_NOT_FOUND",
    link: "organizationId",
  },
} as const;

export type EntryTable = (typeof ENTRY_KINDS)[EntryKind]["table"];

const eventReadable = (db: Db, actor: Actor, event: Column): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(events)
      .where(and(eq(events.id, event), visibleTo(db, actor))),
  );

/**
 * Whether an entry is visible to an actor: it does not originate from a restricted event, or the actor may read an event
 * that mentions it. An entry created for an event that is not saved yet is visible to its creator only.
 */
export const entryVisible = (db: Db, actor: Actor, kind: EntryKind): SQL | undefined => {
  if (actor.kind === "job") return undefined;
  if (actor.kind === "anonymous") return sql`false`;
  if (actor.roles.includes("leader")) return undefined;
  const { table: entry, mention } = ENTRY_KINDS[kind];
  const mentioned = db
    .select({ one: sql`1` })
    .from(mention.table)
    .innerJoin(events, eq(events.id, mention.event))
    .where(and(eq(mention.entry, entry.id), visibleTo(db, actor)));
  const saved = db.select({ one: sql`1` }).from(events).where(eq(events.id, entry.sourceEventId));
  return or(
    isNull(entry.sourceEventId),
    eventReadable(db, actor, entry.sourceEventId),
    exists(mentioned),
    and(eq(entry.createdBy, actor.id), not(exists(saved))),
  );
};

/** Whether a post is visible: it has no source event, or one that the actor may read. */
export const sourceVisible = (db: Db, actor: Actor, sourceEventId: Column): SQL | undefined =>
  actor.kind === "job" ? undefined : or(isNull(sourceEventId), eventReadable(db, actor, sourceEventId));

/** Whether an entry is visible to the actor. */
export const isEntryVisible = async (db: Db, actor: Actor, kind: EntryKind, id: string): Promise<boolean> => {
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const [found] = await db
    .select({ id: entry.id })
    .from(entry)
    .where(and(eq(entry.id, id), entryVisible(db, actor, kind)));
  return found !== undefined;
};

/** Throws the kind's NOT_FOUND unless the entry is visible to the actor. */
export const assertEntry = async (db: Db, actor: Actor, kind: EntryKind, id: string): Promise<void> => {
  if (!(await isEntryVisible(db, actor, kind, id))) throw new DomainError(ENTRY_KINDS[kind].notFound);
};

/** Somebody signed in who may read nothing restricted. */
export const ANY_USER = {
  kind: "user",
  id: "00000000-0000-0000-0000-000000000000",
  name: "",
  roles: [],
  lang: "en",
} as const satisfies Actor;

/** Whether an entry is visible to every signed-in user. */
export const isPublicEntry = (db: Db, kind: EntryKind, id: string): Promise<boolean> =>
  isEntryVisible(db, ANY_USER, kind, id);
