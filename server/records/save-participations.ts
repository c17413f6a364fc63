import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { eventOrganizations, eventVenues, participations } from "@/db/schema/participations";
import { storable, storableOrNull } from "@/db/storable";
import type { Actor } from "@/domain/access/actor";
import { distinctOrganizationMentions } from "@/domain/events/organization-mentions";
import type { DraftRecord } from "@/domain/events/shape";
import { venueMentions } from "@/domain/events/venue-mentions";
import { type EntryLookup, resolveEntries } from "../access/resolve-entries";

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

const savePeople = async (tx: Tx, actor: Actor, eventId: string, record: DraftRecord): Promise<void> => {
  const ids = (record.participants ?? []).map((each) => each.person?.id);
  const rows = participationRows(eventId, record, await resolveEntries(tx, actor, "person", ids));
  await tx.delete(participations).where(eq(participations.eventId, eventId));
  if (rows.length > 0) await tx.insert(participations).values(rows);
};

const saveOrganizations = async (
  tx: Tx,
  actor: Actor,
  eventId: string,
  record: DraftRecord,
): Promise<void> => {
  const ids = distinctOrganizationMentions(record).map((each) => each.organization.id);
  const rows = eventOrganizationRows(eventId, record, await resolveEntries(tx, actor, "organization", ids));
  await tx.delete(eventOrganizations).where(eq(eventOrganizations.eventId, eventId));
  if (rows.length > 0) await tx.insert(eventOrganizations).values(rows);
};

const saveVenues = async (tx: Tx, actor: Actor, eventId: string, record: DraftRecord): Promise<void> => {
  const ids = venueMentions(record).map((each) => each.venue.id);
  const rows = eventVenueRows(eventId, record, await resolveEntries(tx, actor, "venue", ids));
  await tx.delete(eventVenues).where(eq(eventVenues.eventId, eventId));
  if (rows.length > 0) await tx.insert(eventVenues).values(rows);
};

/**
 * Who, which bodies and which places an event's record speaks of, as rows, each linked to the directory where the
 * record names an entry by its id that the actor may know of. What it names without an id is nobody's yet: the form
 * proposes, a person decides.
 */
export const saveParticipations = async (
  tx: Tx,
  actor: Actor,
  eventId: string,
  record: DraftRecord,
): Promise<void> => {
  await savePeople(tx, actor, eventId, record);
  await saveOrganizations(tx, actor, eventId, record);
  await saveVenues(tx, actor, eventId, record);
};
