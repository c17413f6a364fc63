import { and, eq, inArray, sql } from "drizzle-orm";
import { alias, type PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { organizations, venues } from "@/db/schema/organizations";
import { people } from "@/db/schema/people";
import { possibleIds } from "@/db/storable";
import type { Actor } from "@/domain/access/actor";
import type { OrganizationFields } from "@/domain/organizations/inputs";
import type { EntryKind } from "@/domain/people/entry-fields";
import type { PersonFields } from "@/domain/people/inputs";
import type { VenueFields } from "@/domain/venues/inputs";
import { ENTRIES, type EntryTable, entryVisible } from "../directory";

/** Maps the id in a record to the id of a directory entry, or null where there is none. */
export type EntryLookup = (id: string | undefined) => string | null;

const REQUESTED = {
  person: alias(people, "requested"),
  organization: alias(organizations, "requested"),
  venue: alias(venues, "requested"),
} as const;

const resolveIn = async (
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

/**
 * Resolves organization ids of a record to entries visible to the actor. Hidden entries are not linked, since a link makes
 * an entry visible to the readers of the record.
 */
export const resolveOrganizations = (db: Db, actor: Actor, ids: readonly (string | undefined)[]) =>
  resolveIn(db, actor, "organization", ids);
/** Resolves person ids of a record to entries visible to the actor. */
export const resolvePeople = (db: Db, actor: Actor, ids: readonly (string | undefined)[]) =>
  resolveIn(db, actor, "person", ids);
/** Resolves venue ids of a record to entries visible to the actor. */
export const resolveVenues = (db: Db, actor: Actor, ids: readonly (string | undefined)[]) =>
  resolveIn(db, actor, "venue", ids);

const withoutNulls = <W extends object>(fields: { [F in keyof W]: W[F] | null }): W =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as W;

type Organization = typeof organizations.$inferSelect;
type Person = typeof people.$inferSelect;
type Venue = typeof venues.$inferSelect;

/** The fields of an organization in the form of a record, without empty ones. */
export const organizationFieldsOf = (row: Organization) => {
  const { name, the, short, shortThe, aliases, kind, city } = row;
  return withoutNulls<OrganizationFields>({ name, the, short, shortThe, aliases, kind, city });
};
/** The fields of a person in the form of a record. */
export const personFieldsOf = (row: Person) => {
  const { name, later, pronoun, aliases, honorific, postNominals, surnameOnly } = row;
  return withoutNulls<PersonFields>({ name, later, pronoun, aliases, honorific, postNominals, surnameOnly });
};
/** The fields of a venue in the form of a record. */
export const venueFieldsOf = ({ name, the, aliases, city, address }: Venue) =>
  withoutNulls<VenueFields>({ name, the, aliases, city, address });
