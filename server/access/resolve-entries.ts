import { and, eq, inArray, sql } from "drizzle-orm";
import { alias, type PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { organizations, venues } from "@/db/schema/organizations";
import { people } from "@/db/schema/people";
import { possibleIds } from "@/db/storable";
import type { Actor } from "@/domain/access/actor";
import type { EntryKind } from "@/domain/directory/entry-fields";
import { ENTRIES, type EntryTable, entryVisible } from "./entry-visible";

/** Maps the id in a record to the id of a directory entry, or null where there is none. */
export type EntryLookup = (id: string | undefined) => string | null;

const REQUESTED = {
  person: alias(people, "requested"),
  organization: alias(organizations, "requested"),
  venue: alias(venues, "requested"),
} as const;

/**
 * Resolves ids of a record to entries visible to the actor. Hidden entries are not linked, since a link makes an entry
 * visible to the readers of the record.
 */
export const resolveEntries = async (
  db: Db,
  actor: Actor,
  kind: EntryKind,
  ids: readonly (string | undefined)[],
): Promise<EntryLookup> => {
  const [entry, requested]: [EntryTable, (typeof REQUESTED)[EntryKind]] = [ENTRIES[kind], REQUESTED[kind]];
  const wanted = possibleIds(ids);
  // A record may refer to an entry that was merged into another one.
  const rows =
    wanted.length === 0
      ? []
      : await db
          .select({ requested: requested.id, id: entry.id })
          .from(entry as PgTable)
          .innerJoin(
            requested as PgTable,
            eq(entry.id, sql`coalesce(${requested.mergedInto}, ${requested.id})`),
          )
          .where(and(inArray(requested.id, wanted), entryVisible(db, actor, kind)));
  const found = new Map(rows.map((row) => [row.requested, row.id]));
  return (id) => (id === undefined ? null : (found.get(id.toLowerCase()) ?? null));
};
