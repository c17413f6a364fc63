import { inArray } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { organizations, venues } from "@/db/schema/organizations";
import { people } from "@/db/schema/people";
import { possibleIds } from "@/db/storable";

/** Gives the id of a directory entry for the id that a record names it by, or null where the directory has none. */
export type Known = (id: string | undefined) => string | null;

const knownIn = async (
  db: Db,
  table: PgTable & { id: PgColumn },
  ids: readonly (string | undefined)[],
): Promise<Known> => {
  const asked = possibleIds(ids);
  const rows =
    asked.length === 0
      ? []
      : await db
          .select({ id: table.id })
          .from(table as PgTable)
          .where(inArray(table.id, asked));
  const found = new Set(rows.map((row) => String(row.id)));
  return (id) => (id !== undefined && found.has(id.toLowerCase()) ? id.toLowerCase() : null);
};

/** Which of the organizations that a record names by id stand in the directory. */
export const knownOrganizations = (db: Db, ids: readonly (string | undefined)[]) =>
  knownIn(db, organizations, ids);
/** Which of the people that a record names by id stand in the directory. */
export const knownPeople = (db: Db, ids: readonly (string | undefined)[]) => knownIn(db, people, ids);
/** Which of the venues that a record names by id stand in the directory. */
export const knownVenues = (db: Db, ids: readonly (string | undefined)[]) => knownIn(db, venues, ids);
