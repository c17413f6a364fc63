import { and, eq, inArray, sql } from "drizzle-orm";
import { alias, type PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { organizations, venues } from "@/db/schema/organizations";
import { people } from "@/db/schema/people";
import { possibleIds } from "@/db/storable";
import type { Actor } from "@/domain/access/actor";
import type { OrganizationWords } from "@/domain/organizations/inputs";
import type { PersonWords } from "@/domain/people/inputs";
import type { EntryKind } from "@/domain/people/words";
import type { VenueWords } from "@/domain/venues/inputs";
import { ENTRIES, type EntryTable, entryVisible } from "../directory";

/** Gives the id of a directory entry for the id that a record names it by, or null where the directory has none. */
export type Known = (id: string | undefined) => string | null;

const ASKED = {
  person: alias(people, "asked"),
  organization: alias(organizations, "asked"),
  venue: alias(venues, "asked"),
} as const;

const knownIn = async (
  db: Db,
  actor: Actor,
  kind: EntryKind,
  ids: readonly (string | undefined)[],
): Promise<Known> => {
  const [entry, asked]: [EntryTable, (typeof ASKED)[EntryKind]] = [ENTRIES[kind], ASKED[kind]];
  const wanted = possibleIds(ids);
  // A record may still name what was merged into another entry since.
  const rows =
    wanted.length === 0
      ? []
      : await db
          .select({ asked: asked.id, id: entry.id })
          .from(entry as PgTable)
          .innerJoin(asked as PgTable, eq(entry.id, sql`coalesce(${asked.mergedInto}, ${asked.id})`))
          .where(and(inArray(asked.id, wanted), entryVisible(db, actor, kind)));
  const found = new Map(rows.map((row) => [row.asked, row.id]));
  return (id) => (id === undefined ? null : (found.get(id.toLowerCase()) ?? null));
};

/**
 * Which of the organizations that a record names by id stand in the directory for this actor: a record that names a hidden one
 * is not linked to it, since a link makes an entry known to whoever reads the record.
 */
export const knownOrganizations = (db: Db, actor: Actor, ids: readonly (string | undefined)[]) =>
  knownIn(db, actor, "organization", ids);
/** Which of the people that a record names by id stand in the directory for this actor. */
export const knownPeople = (db: Db, actor: Actor, ids: readonly (string | undefined)[]) =>
  knownIn(db, actor, "person", ids);
/** Which of the venues that a record names by id stand in the directory for this actor. */
export const knownVenues = (db: Db, actor: Actor, ids: readonly (string | undefined)[]) =>
  knownIn(db, actor, "venue", ids);

const told = <W extends object>(words: { [F in keyof W]: W[F] | null }): W =>
  Object.fromEntries(
    Object.entries(words).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as W;

type Organization = typeof organizations.$inferSelect;
type Person = typeof people.$inferSelect;
type Venue = typeof venues.$inferSelect;

/** What the directory says of an organization, as a record tells it; what it does not know is not there. */
export const organizationWordsOf = (row: Organization) => {
  const { name, the, short, shortThe, aliases, kind, city } = row;
  return told<OrganizationWords>({ name, the, short, shortThe, aliases, kind, city });
};
/** What the directory says of a person, as a record tells it. */
export const personWordsOf = (row: Person) => {
  const { name, later, pronoun, aliases, honorific, postNominals, surnameOnly } = row;
  return told<PersonWords>({ name, later, pronoun, aliases, honorific, postNominals, surnameOnly });
};
/** What the directory says of a place, as a record tells it. */
export const venueWordsOf = ({ name, the, aliases, city, address }: Venue) =>
  told<VenueWords>({ name, the, aliases, city, address });
