import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { rowsOf } from "@/db/open";
import { possibleIds } from "@/db/storable";
import type { Actor } from "@/domain/access/actor";
import type { EntryKind } from "@/domain/directory/entry-fields";
import { ENTRY_KINDS, entryVisible } from "./entry-visible";

/** Maps the id in a record to the id of a directory entry, or null where there is none. */
export type EntryLookup = (id: string | undefined) => string | null;

/** The ids in a record that may refer to directory entries, by kind. */
export type RequestedIds = Partial<Record<EntryKind, readonly (string | undefined)[]>>;

/** A requested id that refers to an entry, and the entry's own id. */
export interface ResolvedEntry {
  kind: EntryKind;
  requested: string;
  id: string;
}

const KINDS = ["person", "organization", "venue"] as const satisfies readonly EntryKind[];

const entriesOf = (db: Db, actor: Actor, kind: EntryKind, ids: readonly string[]): SQL => {
  const entry = ENTRY_KINDS[kind].table;
  // A record may refer to an entry that was merged into another one.
  return sql`select ${sql.raw(`'${kind}'`)} as kind, requested.id as requested, ${entry.id} as id
    from ${entry} join ${entry} requested on ${entry.id} = coalesce(requested.merged_into, requested.id)
    where requested.id = any(${`{${ids.join(",")}}`}::uuid[]) and ${entryVisible(db, actor, kind) ?? sql`true`}`;
};

/** The query of the rows that `lookupsOf` reads, or undefined where no id can refer to an entry. */
export const resolvedEntries = (db: Db, actor: Actor, requested: RequestedIds): SQL | undefined => {
  const queries = KINDS.flatMap((kind) => {
    const ids = possibleIds(requested[kind] ?? []);
    return ids.length === 0 ? [] : [entriesOf(db, actor, kind, ids)];
  });
  return queries.length === 0 ? undefined : sql.join(queries, sql` union all `);
};

/** A lookup for each kind of directory entry, from the rows of `resolvedEntries`. */
export const lookupsOf = (rows: readonly ResolvedEntry[]): Record<EntryKind, EntryLookup> => {
  const lookup = (kind: EntryKind): EntryLookup => {
    const found = new Map(rows.filter((row) => row.kind === kind).map((row) => [row.requested, row.id]));
    return (id) => (id === undefined ? null : (found.get(id.toLowerCase()) ?? null));
  };
  return { person: lookup("person"), organization: lookup("organization"), venue: lookup("venue") };
};

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
  const query = resolvedEntries(db, actor, { [kind]: ids });
  return lookupsOf(query ? await rowsOf<ResolvedEntry>(db, query) : [])[kind];
};
