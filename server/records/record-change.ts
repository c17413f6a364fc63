import { type SQLWrapper, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { rowsOf } from "@/db/open";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { followUps } from "@/db/schema/follow-ups";
import { eventOrganizations, eventVenues, participations } from "@/db/schema/participations";
import { pursuits } from "@/db/schema/pursuits";
import type { Actor } from "@/domain/access/actor";
import type { EntryKind } from "@/domain/directory/entry-fields";
import { organizationMentions } from "@/domain/events/organization-mentions";
import type { DraftRecord, FollowUp } from "@/domain/events/shape";
import { venueMentions } from "@/domain/events/venue-mentions";
import {
  type EntryLookup,
  lookupsOf,
  type RequestedIds,
  type ResolvedEntry,
  resolvedEntries,
} from "../access/resolve-entries";

type EntryIds = (string | null)[];

interface StoredAgreement {
  id: string;
  key: string;
  position: number;
  removedIn: number | null;
  /** The organizations of its parties, in their order. */
  parties: EntryIds;
}

export interface StoredFollowUp {
  id: string;
  key: string;
  document: FollowUp;
  removedIn: number | null;
}

/** A pursuit, as far as the record determines it. */
export type StoredPursuit = Pick<
  typeof pursuits.$inferSelect,
  | "id"
  | "followUpId"
  | "state"
  | "dueOn"
  | "reviewOn"
  | "closedOn"
  | "withdrawn"
  | "byChain"
  | "byRoots"
  | "toRoots"
  | "attendingOrganizations"
>;

/** The rows of an event that derive from its record, as far as it takes to see which ones change. */
interface StoredRows {
  /** The directory entries that stored rows refer to, in the order of the rows. */
  people: EntryIds;
  organizations: EntryIds;
  venues: EntryIds;
  agreements: StoredAgreement[];
  followUps: StoredFollowUp[];
  pursuits: StoredPursuit[];
}

/** What the rows derived from a record are made from. */
export interface RecordChange {
  eventId: string;
  version: number;
  /** The record as it was saved before: rows that would stay the same are not written. Absent: all are written. */
  before?: DraftRecord | undefined;
  record: DraftRecord;
  /** The directory entries that the record mentions and the actor may see. */
  known: Record<EntryKind, EntryLookup>;
  /** Absent for a new event. */
  stored?: StoredRows | undefined;
}

const mentionedIds = (record: DraftRecord): RequestedIds => ({
  person: (record.participants ?? []).map((each) => each.person?.id),
  organization: organizationMentions(record).map((each) => each.organization.id),
  venue: venueMentions(record).map((each) => each.venue.id),
});

// As JSON: the driver of PostgreSQL reads a NULL in an array as the text "NULL".
const storedRows = (eventId: string) => {
  const [p, o, v] = [participations, eventOrganizations, eventVenues];
  return sql`
    array_to_json(array(select ${p.personId} from ${p} where ${p.eventId} = ${eventId} order by ${p.position})) as people,
    array_to_json(array(select ${o.organizationId} from ${o} where ${o.eventId} = ${eventId} order by ${o.position})) as organizations,
    array_to_json(array(select ${v.venueId} from ${v} where ${v.eventId} = ${eventId} order by ${v.position})) as venues,
    array_to_json(array(select json_build_object('id', a.id, 'key', a.key, 'position', a.position, 'removedIn', a.removed_in,
      'parties', array(select x.organization_id from ${agreementParties} x where x.agreement_id = a.id order by x.position))
      from ${agreements} a where a.event_id = ${eventId})) as agreements,
    array_to_json(array(select json_build_object('id', f.id, 'key', f.key, 'document', f.document, 'removedIn', f.removed_in)
      from ${followUps} f where f.event_id = ${eventId} order by f.removed_in desc nulls first)) as "followUps",
    array_to_json(array(select json_build_object('id', r.id, 'followUpId', r.follow_up_id, 'state', r.state, 'dueOn', r.due_on,
      'reviewOn', r.review_on, 'closedOn', r.closed_on, 'withdrawn', r.withdrawn, 'byChain', r.by_chain, 'byRoots', r.by_roots,
      'toRoots', r.to_roots, 'attendingOrganizations', r.attending_organizations)
      from ${pursuits} r where r.event_id = ${eventId})) as pursuits`;
};

/**
 * Reads in one statement what the rows derived from a record depend on: the directory entries that it mentions and, unless
 * the event is new, the stored rows.
 */
export const recordChange = async (
  tx: Tx,
  actor: Actor,
  change: Omit<RecordChange, "known" | "stored">,
  isNew: boolean,
): Promise<RecordChange> => {
  const entries = resolvedEntries(tx, actor, mentionedIds(change.record));
  const columns = [
    ...(entries
      ? [sql`(select coalesce(json_agg(to_json(resolved)), '[]') from (${entries}) resolved) as entries`]
      : []),
    ...(isNew ? [] : [storedRows(change.eventId)]),
  ];
  const [row] =
    columns.length === 0
      ? []
      : await rowsOf<StoredRows & { entries?: ResolvedEntry[] }>(
          tx,
          sql`select ${sql.join(columns, sql`, `)}`,
        );
  return { ...change, known: lookupsOf(row?.entries ?? []), stored: isNew ? undefined : row };
};

/** Statements that store derived rows: deletions, then all others. */
export interface RowWrites {
  deletions: SQLWrapper[];
  writes: SQLWrapper[];
}
