import { inArray } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { organizations, venues } from "@/db/schema/organizations";
import { people } from "@/db/schema/people";
import { possibleIds } from "@/db/storable";
import type { OrganizationWords } from "@/domain/organizations/inputs";
import type { PersonWords } from "@/domain/people/inputs";
import type { VenueWords } from "@/domain/venues/inputs";

/** Gives the id of a directory entry for the id that a record names it by, or null where the directory has none. */
export type Known = (id: string | undefined) => string | null;

const knownIn = async (
  db: Db,
  table: PgTable & { id: PgColumn; mergedInto: PgColumn },
  ids: readonly (string | undefined)[],
): Promise<Known> => {
  const asked = possibleIds(ids);
  const rows =
    asked.length === 0
      ? []
      : await db
          .select({ id: table.id, mergedInto: table.mergedInto })
          .from(table as PgTable)
          .where(inArray(table.id, asked));
  // A record may still name what was merged into another entry since.
  const found = new Map(rows.map((row) => [String(row.id), String(row.mergedInto ?? row.id)]));
  return (id) => (id === undefined ? null : (found.get(id.toLowerCase()) ?? null));
};

/** Which of the organizations that a record names by id stand in the directory. */
export const knownOrganizations = (db: Db, ids: readonly (string | undefined)[]) =>
  knownIn(db, organizations, ids);
/** Which of the people that a record names by id stand in the directory. */
export const knownPeople = (db: Db, ids: readonly (string | undefined)[]) => knownIn(db, people, ids);
/** Which of the venues that a record names by id stand in the directory. */
export const knownVenues = (db: Db, ids: readonly (string | undefined)[]) => knownIn(db, venues, ids);

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
