import { eq } from "drizzle-orm";
import type { PgColumn, PgInsertValue, PgTable } from "drizzle-orm/pg-core";
import type { WritableTx } from "@/db/client";
import { insertRows } from "@/db/insert-rows";
import { eventOrganizations, eventVenues, participations } from "@/db/schema/participations";
import { storable, storableOrNull } from "@/db/storable";
import { isSame } from "@/domain/events/changes";
import { distinctOrganizationMentions } from "@/domain/events/organization-mentions";
import type { DraftRecord } from "@/domain/events/shape";
import { venueMentions } from "@/domain/events/venue-mentions";
import type { EntryLookup } from "../access/resolve-entries";
import type { RecordChange, RowWrites } from "./record-change";

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
const derivedRows = (eventId: string, record: DraftRecord, known: RecordChange["known"]) => ({
  people: participationRows(eventId, record, known.person),
  organizations: eventOrganizationRows(eventId, record, known.organization),
  venues: eventVenueRows(eventId, record, known.venue),
});
type DerivedRows = ReturnType<typeof derivedRows>;

const entriesIn = (rows: DerivedRows) => ({
  people: rows.people.map((row) => row.personId),
  organizations: rows.organizations.map((row) => row.organizationId),
  venues: rows.venues.map((row) => row.venueId),
});

const replaced = <T extends PgTable & { eventId: PgColumn }>(
  tx: WritableTx,
  table: T,
  { eventId, stored }: RecordChange,
  rows: readonly PgInsertValue<T>[],
): RowWrites => ({
  deletions: stored ? [tx.delete(table).where(eq(table.eventId, eventId))] : [],
  writes: rows.length > 0 ? [insertRows(table, rows)] : [],
});

/**
 * The people, organizations and places that a record mentions, as rows, each linked to the directory entry of its id if the
 * actor may see it. What has no id stays without an entry. Rows that neither the record nor the directory changes stay as they are.
 */
export const saveParticipations = (tx: WritableTx, change: RecordChange): RowWrites[] => {
  const { eventId, before, record, known, stored } = change;
  const rows = derivedRows(eventId, record, known);
  const old = before && derivedRows(eventId, before, known);
  const entries = entriesIn(rows);
  const isChanged = (kind: keyof DerivedRows): boolean =>
    !isSame(rows[kind], old?.[kind]) || !isSame(entries[kind], stored?.[kind]);
  return [
    ...(isChanged("people") ? [replaced(tx, participations, change, rows.people)] : []),
    ...(isChanged("organizations") ? [replaced(tx, eventOrganizations, change, rows.organizations)] : []),
    ...(isChanged("venues") ? [replaced(tx, eventVenues, change, rows.venues)] : []),
  ];
};
