import { eq, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { rowsOf } from "@/db/open";
import { eventOrganizations, eventVenues, participations } from "@/db/schema/participations";
import { storable, storableOrNull } from "@/db/storable";
import type { Actor } from "@/domain/access/actor";
import { isSame } from "@/domain/events/changes";
import { distinctOrganizationMentions } from "@/domain/events/organization-mentions";
import type { DraftRecord } from "@/domain/events/shape";
import { venueMentions } from "@/domain/events/venue-mentions";
import { type EntryLookup, resolveEntries } from "../access/resolve-entries";
import type { RecordChange } from "./resolve-mentions";

/** The participants of an event's record as rows; `known` finds people of the directory. */
export const participationRows = (eventId: string, record: DraftRecord, known: EntryLookup) =>
  (record.participants ?? []).map((each, position) => ({
    eventId,
    position,
    key: storable(each.key),
    personId: known(each.person?.id),
    recordPersonId: storableOrNull(each.person?.id),
    name: each.person?.name ?? null,
    group: each.group ?? null,
    posts: each.posts ?? [],
    functions: each.functions ?? [],
    side: each.side ?? null,
    delegation: storableOrNull(each.delegation),
    presence: each.presence ?? ("attended" as const),
    roles: each.roles ?? [],
  }));

/** The organizations of an event's record as rows; `known` finds those of the directory. */
export const eventOrganizationRows = (eventId: string, record: DraftRecord, known: EntryLookup) =>
  distinctOrganizationMentions(record).map(({ mention, organization }, position) => ({
    eventId,
    position,
    mention,
    organizationId: known(organization.id),
    recordOrganizationId: storableOrNull(organization.id),
    name: organization.name ?? {},
  }));

/** The venues of an event's record as rows; `known` finds those of the directory. */
export const eventVenueRows = (eventId: string, record: DraftRecord, known: EntryLookup) =>
  venueMentions(record).map(({ main, venue }, position) => ({
    eventId,
    position,
    main,
    venueId: known(venue.id),
    recordVenueId: storableOrNull(venue.id),
    name: venue.name ?? {},
  }));

/** The rows of one record, with the directory entries as they are resolved now. */
const derivedRows = (
  eventId: string,
  record: DraftRecord,
  known: { people: EntryLookup; organizations: EntryLookup; venues: EntryLookup },
) => ({
  people: participationRows(eventId, record, known.people),
  organizations: eventOrganizationRows(eventId, record, known.organizations),
  venues: eventVenueRows(eventId, record, known.venues),
});
type DerivedRows = ReturnType<typeof derivedRows>;

/** The directory entries that stored rows of an event refer to, in the order of the rows. */
const storedEntries = async (tx: Tx, eventId: string) => {
  // As JSON: the driver of PostgreSQL reads a NULL in an array as the text "NULL".
  const ids = (table: PgTable, event: PgColumn, entry: PgColumn, position: PgColumn) =>
    sql`array_to_json(array(select ${entry}::text from ${table} where ${event} = ${eventId}::uuid order by ${position}))`;
  const [row] = await rowsOf<Record<keyof DerivedRows, (string | null)[]>>(
    tx,
    sql`select
      ${ids(participations, participations.eventId, participations.personId, participations.position)} as people,
      ${ids(eventOrganizations, eventOrganizations.eventId, eventOrganizations.organizationId, eventOrganizations.position)} as organizations,
      ${ids(eventVenues, eventVenues.eventId, eventVenues.venueId, eventVenues.position)} as venues`,
  );
  return row;
};

const entriesIn = (rows: DerivedRows) => ({
  people: rows.people.map((row) => row.personId),
  organizations: rows.organizations.map((row) => row.organizationId),
  venues: rows.venues.map((row) => row.venueId),
});

const replaceRows = async (
  tx: Tx,
  table: PgTable & { eventId: PgColumn },
  { eventId, version }: RecordChange,
  rows: readonly object[],
) => {
  if (version > 1) await tx.delete(table).where(eq(table.eventId, eventId));
  if (rows.length > 0) await tx.insert(table).values(rows as never[]);
};

/**
 * The people, organizations and places that a record mentions, as rows, each linked to the directory entry of its id if the
 * actor may see it. What has no id stays without an entry. Rows that neither the record nor the directory changes stay as they are.
 */
export const saveParticipations = async (tx: Tx, actor: Actor, change: RecordChange): Promise<void> => {
  const { eventId, before, record, organizations } = change;
  const [people, venues, linked] = await Promise.all([
    resolveEntries(
      tx,
      actor,
      "person",
      (record.participants ?? []).map((each) => each.person?.id),
    ),
    resolveEntries(
      tx,
      actor,
      "venue",
      venueMentions(record).map((each) => each.venue.id),
    ),
    before && storedEntries(tx, eventId),
  ]);
  const known = { people, organizations, venues };
  const rows = derivedRows(eventId, record, known);
  const old = before && derivedRows(eventId, before, known);
  const entries = entriesIn(rows);
  const changed = (kind: keyof DerivedRows): boolean =>
    !isSame(rows[kind], old?.[kind]) || !isSame(entries[kind], linked?.[kind]);
  if (changed("people")) await replaceRows(tx, participations, change, rows.people);
  if (changed("organizations")) await replaceRows(tx, eventOrganizations, change, rows.organizations);
  if (changed("venues")) await replaceRows(tx, eventVenues, change, rows.venues);
};
