import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { venues } from "@/db/schema/organizations";
import { eventVenues } from "@/db/schema/participations";
import { may } from "@/domain/access/may";
import { fieldDifferences } from "@/domain/directory/entry-fields";
import { type EntryFilter, type EntrySearch, PROPOSALS } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import type { Venue } from "@/domain/events/shape";
import { venueMentions } from "@/domain/events/venue-mentions";
import { entryVisible } from "../access/entry-visible";
import { assertMay, visibleTo } from "../access/internal";
import type { Context } from "../context";
import { byRelevance, entryFilterCondition, entryPage, HISTORY, HISTORY_COLUMNS } from "../directory/queries";
import { venueFieldsOf } from "../organizations/internal";
import { organizationShapes } from "../organizations/queries";

/** Suggestions for a picker: venues in the form of a record, with their owner. */
export const searchVenues = async (ctx: Context, input: EntrySearch): Promise<Venue[]> => {
  assertMay(ctx.actor, "directory.read", undefined);
  const rows = await ctx.db
    .select()
    .from(venues)
    .where(entryFilterCondition(ctx, "venue", { q: input.q }))
    .orderBy(...byRelevance("venue", input.q))
    .limit(PROPOSALS);
  const shapes = await organizationShapes(
    ctx,
    rows.map((row) => row.organizationId),
  );
  return rows.map((row) => {
    const organization = row.organizationId ? shapes.get(row.organizationId) : undefined;
    return { id: row.id, ...venueFieldsOf(row), ...(organization && { organization }) };
  });
};

/** One page of visible venues, in name order. */
export const listVenues = async (ctx: Context, filter: EntryFilter) => {
  assertMay(ctx.actor, "directory.read", undefined);
  const page = await entryPage(ctx, "venue", filter);
  const found = await ctx.db.select().from(venues).where(inArray(venues.id, page.ids));
  const rows = page.ids.flatMap((id) => found.find((row) => row.id === id) ?? []);
  const owners = await organizationShapes(
    ctx,
    rows.map((row) => row.organizationId),
  );
  return {
    rows: rows.map((row) => ({
      id: row.id,
      version: row.version,
      venue: venueFieldsOf(row),
      organization: (row.organizationId && owners.get(row.organizationId)?.name) || null,
      events: page.events.get(row.id) ?? 0,
      sample: row.sample,
      withdrawn: row.withdrawnAt !== null,
    })),
    total: page.total,
    pageSize: page.pageSize,
  };
};

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
  assertMay(ctx.actor, "directory.read", undefined);
  const [row] = await ctx.db
    .select()
    .from(venues)
    .where(and(eq(venues.id, input.id), entryVisible(ctx.db, ctx.actor, "venue")));
  if (!row) throw new DomainError("VENUE_NOT_FOUND");
  const venue = venueFieldsOf(row);
  const owners = await organizationShapes(ctx, [row.organizationId]);
  const history = new Map((await eventsAt(ctx, row.id)).map((event) => [event.id, event]));
  return {
    id: row.id,
    version: row.version,
    venue,
    organization: (row.organizationId && owners.get(row.organizationId)) || null,
    events: [...history.values()].map(({ record, ...event }) => {
      const mention = venueMentions(record).find((each) => each.venue.id?.toLowerCase() === row.id)?.venue;
      return { ...event, differences: mention ? fieldDifferences("venue", { ...mention }, venue) : [] };
    }),
    sample: row.sample,
    withdrawn: row.withdrawnAt !== null,
    mergedInto: row.mergedInto,
    may: {
      save: may(ctx.actor, "directory.save", undefined),
      correct: may(ctx.actor, "directory.correct", undefined),
      merge: may(ctx.actor, "directory.merge", undefined),
    },
  };
};
