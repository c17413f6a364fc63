import { and, eq, inArray, notExists, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx, WritableTx } from "@/db/client";
import { agreementParties } from "@/db/schema/agreements";
import { organizations, venues } from "@/db/schema/organizations";
import { eventOrganizations, eventVenues, participations } from "@/db/schema/participations";
import { people, posts } from "@/db/schema/people";
import { settings } from "@/db/schema/settings";

const unused = (tx: Tx, id: AnyPgColumn, ...uses: [PgTable, AnyPgColumn][]): SQL | undefined =>
  and(
    ...uses.map(([table, column]) => notExists(tx.select({ one: sql`1` }).from(table).where(eq(column, id)))),
  );

/** Sample organizations that nothing refers to any more; removing them may free their parents. */
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
 * Removes the directory entries of the sample events after those events are deleted. Entries that the office uses stay and
 * are no longer marked as samples.
 */
export const removeSampleEntries = async (tx: WritableTx): Promise<void> => {
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
