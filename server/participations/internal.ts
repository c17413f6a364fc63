import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { eventOrganizations, eventVenues, participations } from "@/db/schema/participations";
import { storable, storableOrNull } from "@/db/storable";
import type { DraftRecord } from "@/domain/events/shape";
import { distinctOrganizations } from "@/domain/organizations/mentions";
import { venuesIn } from "@/domain/venues/mentions";
import { knownOrganizations, knownPeople, knownVenues } from "../organizations/internal";

const savePeople = async (tx: Tx, eventId: string, record: DraftRecord): Promise<void> => {
  const participants = record.participants ?? [];
  const known = await knownPeople(
    tx,
    participants.map((each) => each.person?.id),
  );
  await tx.delete(participations).where(eq(participations.eventId, eventId));
  if (participants.length === 0) return;
  await tx.insert(participations).values(
    participants.map((each, position) => ({
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
    })),
  );
};

const saveOrganizations = async (tx: Tx, eventId: string, record: DraftRecord): Promise<void> => {
  const mentions = distinctOrganizations(record);
  const known = await knownOrganizations(
    tx,
    mentions.map((each) => each.organization.id),
  );
  await tx.delete(eventOrganizations).where(eq(eventOrganizations.eventId, eventId));
  if (mentions.length === 0) return;
  await tx.insert(eventOrganizations).values(
    mentions.map(({ how, organization }, position) => ({
      eventId,
      position,
      how,
      organizationId: known(organization.id),
      recordOrganizationId: storableOrNull(organization.id),
      name: organization.name ?? {},
    })),
  );
};

const saveVenues = async (tx: Tx, eventId: string, record: DraftRecord): Promise<void> => {
  const mentions = venuesIn(record);
  const known = await knownVenues(
    tx,
    mentions.map((each) => each.venue.id),
  );
  await tx.delete(eventVenues).where(eq(eventVenues.eventId, eventId));
  if (mentions.length === 0) return;
  await tx.insert(eventVenues).values(
    mentions.map(({ main, venue }, position) => ({
      eventId,
      position,
      main,
      venueId: known(venue.id),
      recordVenueId: storableOrNull(venue.id),
      name: venue.name ?? {},
    })),
  );
};

/**
 * Who, which bodies and which places an event's record speaks of, as rows, each linked to the directory where the
 * record names an entry by its id. What it names without an id is nobody's yet: the form proposes, a person decides.
 */
export const saveParticipations = async (tx: Tx, eventId: string, record: DraftRecord): Promise<void> => {
  await savePeople(tx, eventId, record);
  await saveOrganizations(tx, eventId, record);
  await saveVenues(tx, eventId, record);
};
