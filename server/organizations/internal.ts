import type { organizations, venues } from "@/db/schema/organizations";
import type { people } from "@/db/schema/people";
import type { OrganizationFields } from "@/domain/organizations/inputs";
import type { PersonFields } from "@/domain/people/inputs";
import type { VenueFields } from "@/domain/venues/inputs";

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
