import { and, eq, gte, inArray, isNull, lte, notExists, type SQL, sql } from "drizzle-orm";
import { agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { pursuits } from "@/db/schema/pursuits";
import { users } from "@/db/schema/users";
import {
  byPartner,
  type ClosedCount,
  closedBy,
  closedOf,
  figuresOf,
  type OpenCount,
  openBy,
  type PartnerCount,
  unitsOf,
} from "@/domain/follow-ups/figures";
import { type FigureFilter, NOTHING_PAGE, type NothingFilter } from "@/domain/follow-ups/inputs";
import type { Context } from "./context";
import { visibleTo } from "./events/internal";
import {
  closedInTime,
  countedDay,
  lightAt,
  matchingFollowUps,
  owedFrom,
  partnersOf,
  waitsForWordOf,
} from "./follow-up-conditions";
import { type Home, homeKeys, outermostBodies } from "./follow-ups/internal";
import { bodyNames, followUpRows } from "./follow-ups/queries";

/** Rows of each list on the page; the link beneath leads to all of them. */
const SHOWN = 8;
/** Partners on the page, those with most that is late. */
const PARTNERS = 30;

const openCounts = async (ctx: Context, where: SQL | undefined, home: Home): Promise<OpenCount[]> => {
  const stand = ctx.db
    .select({
      responsibleId: users.id,
      units: pursuits.units,
      light: lightAt(ctx.today).as("light"),
      owed: owedFrom(home).as("owed"),
      word: waitsForWordOf(ctx.actor).as("word"),
    })
    .from(pursuits)
    .leftJoin(users, and(eq(users.id, pursuits.responsibleId), isNull(users.offAt)))
    .where(where)
    .as("stand");
  return ctx.db
    .select({
      responsibleId: stand.responsibleId,
      units: stand.units,
      light: stand.light,
      owed: stand.owed,
      word: stand.word,
      n: sql`count(*)`.mapWith(Number),
    })
    .from(stand)
    .groupBy(stand.responsibleId, stand.units, stand.light, stand.owed, stand.word);
};

/** Open follow-ups by all their partners together, so that one with two bodies of one partner counts once there. */
const partnerCounts = async (
  ctx: Context,
  where: SQL | undefined,
  home: Home,
  outermost: (key: string) => string,
): Promise<PartnerCount[]> => {
  const stand = ctx.db
    .select({
      keys: sql<string[]>`array(select key from ${partnersOf(home)} as partners order by key)`.as("keys"),
      owed: owedFrom(home).as("owed"),
      late: sql<boolean>`${lightAt(ctx.today)} = 'late'`.as("late"),
    })
    .from(pursuits)
    .where(where)
    .as("stand");
  const rows = await ctx.db
    .select({ keys: stand.keys, owed: stand.owed, late: stand.late, n: sql`count(*)`.mapWith(Number) })
    .from(stand)
    .groupBy(stand.keys, stand.owed, stand.late);
  return rows.flatMap(({ keys, ...row }) =>
    [...new Set(keys.map(outermost))].map((key) => ({ ...row, key })),
  );
};

const closedCounts = async (ctx: Context, where: SQL | undefined): Promise<ClosedCount[]> => {
  const stand = ctx.db
    .select({
      responsibleId: pursuits.responsibleId,
      units: pursuits.units,
      dropped: sql<boolean>`${pursuits.state} = 'dropped'`.as("dropped"),
      onTime: closedInTime.as("on_time"),
    })
    .from(pursuits)
    .where(where)
    .as("stand");
  return ctx.db
    .select({
      responsibleId: stand.responsibleId,
      units: stand.units,
      dropped: stand.dropped,
      onTime: stand.onTime,
      n: sql`count(*)`.mapWith(Number),
    })
    .from(stand)
    .groupBy(stand.responsibleId, stand.units, stand.dropped, stand.onTime);
};

interface Period {
  from: string;
  to: string;
}

/**
 * Events held in a period that left neither an agreement nor a follow-up, newest first, with how many there are; `page` counts from 1.
 */
export const eventsWithNothing = async (
  ctx: Context,
  { from, to }: Period,
  limit = NOTHING_PAGE,
  page = 1,
) => {
  const promises = ctx.db
    .select({ one: sql`1` })
    .from(followUps)
    .where(and(eq(followUps.eventId, events.id), isNull(followUps.removedIn)));
  const signed = ctx.db
    .select({ one: sql`1` })
    .from(agreements)
    .where(and(eq(agreements.eventId, events.id), isNull(agreements.removedIn)));
  const rows = await ctx.db
    .select({
      id: events.id,
      title: events.title,
      day: events.start,
      href: sql<string>`'/events/' || ${events.id}`,
      total: sql`count(*) over ()`.mapWith(Number),
    })
    .from(events)
    .where(
      and(
        visibleTo(ctx.db, ctx.actor),
        isNull(events.withdrawnAt),
        eq(events.status, "held"),
        gte(events.firstDay, from),
        lte(events.firstDay, to),
        notExists(promises),
        notExists(signed),
      ),
    )
    .orderBy(sql`${events.firstDay} desc`, events.id)
    .limit(limit)
    .offset((page - 1) * limit);
  return { rows: rows.map(({ total: _all, ...row }) => row), total: rows[0]?.total ?? 0 };
};

/** Agreements signed in a period of which no follow-up comes, newest first, with how many there are. */
export const agreementsWithNothing = async (
  ctx: Context,
  { from, to }: Period,
  limit = NOTHING_PAGE,
  page = 1,
) => {
  const promises = ctx.db
    .select({ one: sql`1` })
    .from(followUps)
    .where(
      and(
        eq(followUps.eventId, agreements.eventId),
        isNull(followUps.removedIn),
        eq(followUps.agreementKey, agreements.key),
      ),
    );
  const signedOn = sql`coalesce(${agreements.signedOn}, ${events.firstDay}::text)`;
  const rows = await ctx.db
    .select({
      id: agreements.id,
      title: agreements.title,
      day: sql<string | null>`${signedOn}`,
      href: sql<string>`'/agreements/' || ${agreements.id}`,
      total: sql`count(*) over ()`.mapWith(Number),
    })
    .from(agreements)
    .innerJoin(events, eq(events.id, agreements.eventId))
    .where(
      and(
        visibleTo(ctx.db, ctx.actor),
        isNull(events.withdrawnAt),
        isNull(agreements.removedIn),
        inArray(agreements.status, ["signed", "in_force"]),
        gte(events.firstDay, from),
        lte(events.firstDay, to),
        notExists(promises),
      ),
    )
    .orderBy(sql`${events.firstDay} desc`, agreements.id)
    .limit(limit)
    .offset((page - 1) * limit);
  return { rows: rows.map(({ total: _all, ...row }) => row), total: rows[0]?.total ?? 0 };
};

const topOf = (ctx: Context, where: SQL | undefined, order: SQL, limit: number) =>
  ctx.db.select({ id: pursuits.id }).from(pursuits).where(where).orderBy(order, pursuits.id).limit(limit);

/** One page of all events, or all agreements, of a period of which nothing came. */
export const nothingList = async (ctx: Context, { what, page, ...period }: NothingFilter) => {
  const { rows, total } =
    what === "events"
      ? await eventsWithNothing(ctx, period, NOTHING_PAGE, page)
      : await agreementsWithNothing(ctx, period, NOTHING_PAGE, page);
  return { rows, total };
};

/**
 * What leaders look at: what waits for a word, what is late and soon, by person, unit and partner, owed by us and to us, what was closed
 * in the period and what came of nothing. The filter is that of the list, so that each figure has its list; `listed`: rows of the lists of
 * what waits and what is late. A fixed number of reads.
 */
export const followUpFigures = async (ctx: Context, filter: FigureFilter, listed = SHOWN) => {
  const { from, to, ...narrowed } = filter;
  const home = await homeKeys(ctx.db);
  const open = matchingFollowUps(ctx, narrowed, home);
  const word = matchingFollowUps(ctx, { ...narrowed, word: true }, home);
  const late = matchingFollowUps(ctx, { ...narrowed, light: "late" }, home);
  const closed = matchingFollowUps(ctx, { ...narrowed, closed: "only", from, to }, home);
  const outermost = await outermostBodies(ctx.db, home);
  const [standing, partners, ended, nothing, idle, wordIds, lateIds, members] = await Promise.all([
    openCounts(ctx, open, home),
    partnerCounts(ctx, open, home, outermost),
    closedCounts(ctx, closed),
    eventsWithNothing(ctx, { from, to }, SHOWN),
    agreementsWithNothing(ctx, { from, to }, SHOWN),
    topOf(ctx, word, sql`${pursuits.updatedAt}`, listed),
    topOf(ctx, late, sql`${countedDay}`, listed),
    ctx.db.select({ id: users.id, name: users.name, unit: users.unit, offAt: users.offAt }).from(users),
  ]);
  const unitOf = (id: string | null) => members.find((user) => user.id === id)?.unit ?? null;
  const top = byPartner(partners).slice(0, PARTNERS);
  const [rows, names] = await Promise.all([
    followUpRows(
      ctx,
      [...wordIds, ...lateIds].map((row) => row.id),
      home,
    ),
    bodyNames(
      ctx,
      top.map((share) => share.key),
    ),
  ]);
  const rowsOf = (ids: readonly { id: string }[]) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map(({ id }) => byId.get(id)).filter((row) => row !== undefined);
  };
  return {
    period: { from, to },
    figures: figuresOf(standing),
    word: rowsOf(wordIds),
    late: rowsOf(lateIds),
    persons: openBy(standing, (row) => [row.responsibleId]).map((share) => ({
      ...share,
      name: members.find((user) => user.id === share.key)?.name ?? null,
      unit: unitOf(share.key),
    })),
    units: openBy(standing, unitsOf(unitOf)),
    partners: top.map((share) => ({ ...share, name: names(share.key) })),
    closed: closedOf(ended),
    closedByUnit: closedBy(ended, unitsOf(unitOf)),
    nothing: { events: nothing, agreements: idle },
  };
};
export type FollowUpFigures = Awaited<ReturnType<typeof followUpFigures>>;
