import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { eventVenues } from "@/db/schema/participations";
import type { EntryFilter, EntrySearch } from "@/domain/directory/inputs";
import type { Venue } from "@/domain/events/shape";
import { venueMentions } from "@/domain/events/venue-mentions";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { entryFieldsOf } from "../directory/internal";
import {
  differencesFrom,
  entryState,
  getEntry,
  HISTORY,
  HISTORY_COLUMNS,
  listEntries,
  namesakesOf,
  searchEntries,
} from "../directory/queries";
import { organizationShapes } from "../organizations/queries";

/** Suggestions for a picker: venues in the form of a record, with their owner. */
export const searchVenues = async (ctx: Context, input: EntrySearch): Promise<Venue[]> => {
  const rows = await searchEntries(ctx, "venue", input);
  const ownerIds = rows.map((row) => row.organizationId);
  const shapes = await organizationShapes(ctx, ownerIds);
  return rows.map((row) => {
    const organization = row.organizationId ? shapes.get(row.organizationId) : undefined;
    return { id: row.id, ...entryFieldsOf("venue", row), ...(organization && { organization }) };
  });
};

/** One page of visible venues, in name order. */
export const listVenues = (ctx: Context, filter: EntryFilter) =>
  listEntries(ctx, "venue", filter, async (rows) => {
    const ownerIds = rows.map((row) => row.organizationId);
    const owners = await organizationShapes(ctx, ownerIds);
    return (row) => ({
      venue: entryFieldsOf("venue", row),
      organization: (row.organizationId && owners.get(row.organizationId)?.name) || null,
    });
  });

const eventsAt = (ctx: Context, id: string) =>
  ctx.db
    .select(HISTORY_COLUMNS)
    .from(events)
    .innerJoin(eventVenues, eq(eventVenues.eventId, events.id))
    .where(and(eq(eventVenues.venueId, id), isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor)))
    .orderBy(desc(events.lastDay), asc(events.id))
    .limit(HISTORY);

/** A venue with its events, each with its differences from the directory. Throws VENUE_NOT_FOUND. */
export const getVenue = async (ctx: Context, input: { id: string }) => {
  const row = await getEntry(ctx, "venue", input);
  const owners = await organizationShapes(ctx, [row.organizationId]);
  const history = new Map((await eventsAt(ctx, row.id)).map((event) => [event.id, event]));
  return {
    id: row.id,
    version: row.version,
    venue: entryFieldsOf("venue", row),
    organization: (row.organizationId && owners.get(row.organizationId)) || null,
    events: [...history.values()].map(({ record, ...event }) => {
      const mention = venueMentions(record).find((each) => each.venue.id?.toLowerCase() === row.id);
      return { ...event, differences: differencesFrom("venue", row, mention?.venue) };
    }),
    namesakes: await namesakesOf(ctx, "venue", row),
    ...entryState(ctx, row),
  };
};
