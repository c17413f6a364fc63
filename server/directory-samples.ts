import { and, eq, inArray, notExists, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { agreementParties } from "@/db/schema/agreements";
import { organizations, venues } from "@/db/schema/organizations";
import { eventOrganizations, eventVenues, participations } from "@/db/schema/participations";
import { people, posts } from "@/db/schema/people";
import { settings } from "@/db/schema/settings";

const unused = (tx: Tx, id: AnyPgColumn, ...uses: [PgTable, AnyPgColumn][]): SQL | undefined =>
  and(
    ...uses.map(([table, column]) => notExists(tx.select({ one: sql`1` }).from(table).where(eq(column, id)))),
  );

/** The organizations of the samples that nothing hangs on any more; taking these away may free those above them. */
const removableOrganizations = async (tx: Tx): Promise<string[]> => {
  const used = unused(
    tx,
    organizations.id,
    [eventOrganizations, eventOrganizations.organizationId],
    [agreementParties, agreementParties.organizationId],
    [posts, posts.organizationId],
    [venues, venues.organizationId],
    [settings, settings.organizationId],
  );
  const parents = await tx.select({ id: organizations.parentId }).from(organizations);
  const above = new Set(parents.map((row) => row.id));
  const rows = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.sample, true), used));
  return rows.map((row) => row.id).filter((id) => !above.has(id));
};

/**
 * Takes the directory entries that the samples brought out of the database, after their events are gone. What the office uses by
 * now, in an event, a post or as its own organization, stays and is no sample any more.
 */
export const removeSampleEntries = async (tx: Tx): Promise<void> => {
  await tx
    .delete(people)
    .where(
      and(
        eq(people.sample, true),
        unused(tx, people.id, [participations, participations.personId], [posts, posts.personId]),
      ),
    );
  await tx
    .delete(venues)
    .where(and(eq(venues.sample, true), unused(tx, venues.id, [eventVenues, eventVenues.venueId])));
  for (let free = await removableOrganizations(tx); free.length > 0; free = await removableOrganizations(tx))
    await tx.delete(organizations).where(inArray(organizations.id, free));
  for (const table of [people, venues, organizations])
    await tx.update(table).set({ sample: false, sourceEventId: null }).where(eq(table.sample, true));
};
