import { and, asc, eq, gte, inArray, isNull, lte, ne, or, sql } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { eventVenues, participations } from "@/db/schema/participations";
import { possibleIds } from "@/db/storable";
import { mayOverlap } from "@/domain/events/overlap";
import type { OverlapQuestion } from "@/domain/events/overlap-question";
import type { When } from "@/domain/events/shape";
import { spanOf } from "@/domain/events/span";
import type { Text } from "@/domain/events/values";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { isAttending } from "./internal";

/** Planned events at the same time, and which of them each person and venue is needed at, by id. */
export interface OverlappingEvents {
  events: { id: string; title: Text; when: When }[];
  people: Record<string, string[]>;
  venues: Record<string, string[]>;
}

/** More events at the same time than this are not named. */
const MOST = 100;

/**
 * The planned events visible to the actor that may take place at the same time as one being planned and need the same people or venues
 * of the directory: each with its time, and for each person and venue the ids of its events, the earliest first. Three queries.
 */
export const overlappingEvents = async (
  ctx: Context,
  { eventId, when, ...given }: OverlapQuestion,
): Promise<OverlappingEvents> => {
  const { firstDay, lastDay } = spanOf(when);
  const [people, venues] = [possibleIds(given.people), possibleIds(given.venues)];
  const nothing = { events: [], people: {}, venues: {} };
  if (when.start?.length !== 10 || !firstDay || !lastDay || people.length + venues.length === 0)
    return nothing;
  const ofPeople = and(inArray(participations.personId, people), isAttending());
  const ofVenues = inArray(eventVenues.venueId, venues);
  const found = await ctx.db
    .select({ id: events.id, title: events.title, when: sql<When | null>`${events.record}->'when'` })
    .from(events)
    .where(
      and(
        visibleTo(ctx.db, ctx.actor),
        isNull(events.withdrawnAt),
        eq(events.status, "planned"),
        lte(events.firstDay, lastDay),
        gte(events.lastDay, firstDay),
        eventId === undefined ? undefined : ne(events.id, eventId),
        or(
          inArray(
            events.id,
            ctx.db.select({ id: participations.eventId }).from(participations).where(ofPeople),
          ),
          inArray(events.id, ctx.db.select({ id: eventVenues.eventId }).from(eventVenues).where(ofVenues)),
        ),
      ),
    )
    .orderBy(asc(events.firstDay), sql`${events.record}->'when'->>'time' nulls first`, asc(events.id));
  const clashing = found.filter((each) => mayOverlap(when, each.when ?? undefined)).slice(0, MOST);
  if (clashing.length === 0) return nothing;
  const ids = clashing.map(({ id }) => id);
  const [attending, taken] = await Promise.all([
    ctx.db
      .select({ eventId: participations.eventId, of: participations.personId })
      .from(participations)
      .where(and(inArray(participations.eventId, ids), ofPeople)),
    ctx.db
      .select({ eventId: eventVenues.eventId, of: eventVenues.venueId })
      .from(eventVenues)
      .where(and(inArray(eventVenues.eventId, ids), ofVenues)),
  ]);
  return {
    events: clashing.map(({ when: at, ...event }) => ({ ...event, when: at ?? {} })),
    people: eventsOf(attending, ids),
    venues: eventsOf(taken, ids),
  };
};

/** The events of each person or venue, in the order of `ids`. */
const eventsOf = (
  rows: readonly { eventId: string; of: string | null }[],
  ids: readonly string[],
): Record<string, string[]> => {
  const all = new Map<string, Set<string>>();
  for (const { eventId, of } of rows) if (of) all.set(of, (all.get(of) ?? new Set()).add(eventId));
  return Object.fromEntries([...all].map(([of, own]) => [of, ids.filter((id) => own.has(id))]));
};
