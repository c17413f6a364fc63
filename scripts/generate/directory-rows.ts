import type { PgInsertValue as Row } from "drizzle-orm/pg-core";
import type { organizations, venues } from "@/db/schema/organizations";
import type { people, posts } from "@/db/schema/people";
import type { DraftOrg } from "@/domain/events/values";
import { entryColumns } from "@/server/directory/internal";
import { savePersonPostColumns } from "@/server/people/save";
import {
  organizationAt,
  ourOrganization,
  type PartnerOrganization,
  PLACES,
  type Someone,
  venueAt,
} from "./directory";
import type { Office } from "./office";
import { idOf } from "./seeded-random";

/** Entries of the directory as rows, by table; organizations follow their parents. */
export interface DirectoryRows {
  organizations: Row<typeof organizations>[];
  people: Row<typeof people>[];
  posts: Row<typeof posts>[];
  venues: Row<typeof venues>[];
}

const organizationRow = (organization: DraftOrg & { id: string }, now: Date) => {
  const { id, name = {}, the, kind, city, parent } = organization;
  return {
    id,
    ...entryColumns("organization", { name, the, kind, city }),
    parentId: parent?.id ?? null,
    createdAt: now,
    updatedAt: now,
  };
};

const personRows = (office: Office, someone: Someone, now: Date) => ({
  person: {
    id: someone.id,
    ...entryColumns("person", { name: someone.name }),
    createdAt: now,
    updatedAt: now,
  },
  posts: someone.posts.map(({ organization: _told, ...post }, position) => {
    const id = idOf(position, office.seed, "post", someone.id, position);
    return { id, personId: someone.id, ...savePersonPostColumns({ id, ...post }, position) };
  }),
});

const organizationRows = (
  office: Office,
  organizations: readonly Omit<PartnerOrganization, "field">[],
  now: Date,
): DirectoryRows => {
  const someone = organizations.flatMap((organization) =>
    organization.people.map((each) => personRows(office, each, now)),
  );
  return {
    // Our own organization is in the directory since setup.
    organizations: organizations.flatMap(({ organization, parts }) =>
      [organization, ...parts]
        .filter((each) => each.id !== office.home.id)
        .map((each) => organizationRow(each, now)),
    ),
    people: someone.map(({ person }) => person),
    posts: someone.flatMap((each) => each.posts),
    venues: [],
  };
};

/** What every generated office has in its directory: our own people, and the places. */
export const ownDirectoryRows = (office: Office, now: Date): DirectoryRows => ({
  ...organizationRows(office, [ourOrganization(office)], now),
  venues: Array.from({ length: PLACES }, (_, n) => {
    const { id, name, city } = venueAt(office, n);
    return { id, ...entryColumns("venue", { name, city }), createdAt: now, updatedAt: now };
  }),
});

/** The organizations of these numbers, with their parts and people. */
export const directoryRows = (office: Office, organizations: readonly number[], now: Date): DirectoryRows =>
  organizationRows(
    office,
    organizations.map((n) => organizationAt(office, n)),
    now,
  );
