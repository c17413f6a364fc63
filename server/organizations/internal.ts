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

/** Gives the id of a directory entry for the id that a record names it by, or null where the directory has none. */
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
  // A record may still name what was merged into another entry since.
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
 * Which of the organizations that a record names by id stand in the directory for this actor: a record that names a hidden one
 * is not linked to it, since a link makes an entry known to whoever reads the record.
 */
export const resolveOrganizations = (db: Db, actor: Actor, ids: readonly (string | undefined)[]) =>
  resolveIn(db, actor, "organization", ids);
/** Which of the people that a record names by id stand in the directory for this actor. */
export const resolvePeople = (db: Db, actor: Actor, ids: readonly (string | undefined)[]) =>
  resolveIn(db, actor, "person", ids);
/** Which of the venues that a record names by id stand in the directory for this actor. */
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

/** What the directory says of an organization, as a record tells it; what it does not know is not there. */
export const organizationFieldsOf = (row: Organization) => {
  const { name, the, short, shortThe, aliases, kind, city } = row;
  return withoutNulls<OrganizationFields>({ name, the, short, shortThe, aliases, kind, city });
};
/** What the directory says of a person, as a record tells it. */
export const personFieldsOf = (row: Person) => {
  const { name, later, pronoun, aliases, honorific, postNominals, surnameOnly } = row;
  return withoutNulls<PersonFields>({ name, later, pronoun, aliases, honorific, postNominals, surnameOnly });
};
/** What the directory says of a place, as a record tells it. */
export const venueFieldsOf = ({ name, the, aliases, city, address }: Venue) =>
  withoutNulls<VenueFields>({ name, the, aliases, city, address });
