import { and, eq, gte, inArray, isNull, lte, notExists, type SQL, sql } from "drizzle-orm";
import { agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { pursuits } from "@/db/schema/pursuits";
import { users } from "@/db/schema/users";
import {
  type ClosedCount,
  closedBy,
  closedOf,
  figuresOf,
  type OpenCount,
  openBy,
  unitsOf,
} from "@/domain/follow-ups/figures";
import { type FigureFilter, WITHOUT_RESULT_PAGE, type WithoutResultFilter } from "@/domain/follow-ups/inputs";
import { effectiveDay } from "../../db/effective-day";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { followUpRows } from "./follow-up-rows";
import { ownOrganizationKeys } from "./internal";
import { closedInTime, matchingFollowUps } from "./matching-follow-ups";
import { type OpenGroup, openFollowUps } from "./open-follow-ups";

/** Rows of each list on the page; a link leads to the rest. */
const SHOWN = 8;

/** Open follow-ups, grouped by responsible user, status, units and who owes them. */
const openCounts = (groups: readonly OpenGroup[], isActive: (userId: string) => boolean): OpenCount[] =>
  groups.flatMap(({ responsibleId, parties, ...group }) => {
    const counts: (Pick<OpenCount, "owed" | "units"> & { n: number })[] = [];
    for (const { kind } of parties) {
      const { index, owed, units } = kind;
      counts[index] ??= { owed, units, n: 0 };
      (counts[index] as { n: number }).n += 1;
    }
    const active = responsibleId !== null && isActive(responsibleId) ? responsibleId : null;
    return counts.flatMap((count) => ({ ...group, ...count, responsibleId: active }));
  });

const closedCounts = async (ctx: Context, where: SQL | undefined): Promise<ClosedCount[]> => {
  const closed = ctx.db
    .select({
      responsibleId: pursuits.responsibleId,
      units: pursuits.units,
      dropped: sql<boolean>`${pursuits.state} = 'dropped'`.as("dropped"),
      onTime: closedInTime.as("on_time"),
    })
    .from(pursuits)
    .where(where)
    .as("closed");
  return ctx.db
    .select({
      responsibleId: closed.responsibleId,
      units: closed.units,
      dropped: closed.dropped,
      onTime: closed.onTime,
      n: sql`count(*)`.mapWith(Number),
    })
    .from(closed)
    .groupBy(closed.responsibleId, closed.units, closed.dropped, closed.onTime);
};

interface Period {
  from: string;
  to: string;
}

/** Events held in a period without agreements and follow-ups, newest first, with their total; `page` starts at 1. */
const eventsWithoutResult = async (
  ctx: Context,
  { from, to }: Period,
  limit = WITHOUT_RESULT_PAGE,
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

/** Agreements signed in a period without follow-ups, newest first, with their total. */
const agreementsWithoutResult = async (
  ctx: Context,
  { from, to }: Period,
  limit = WITHOUT_RESULT_PAGE,
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

/** One page of the events, or agreements, of a period without follow-ups. */
export const listWithoutResult = async (ctx: Context, { what, page, ...period }: WithoutResultFilter) => {
  const { rows, total } =
    what === "events"
      ? await eventsWithoutResult(ctx, period, WITHOUT_RESULT_PAGE, page)
      : await agreementsWithoutResult(ctx, period, WITHOUT_RESULT_PAGE, page);
  return { rows, total };
};

/**
 * Figures for leaders: awaiting decision, overdue and due soon, by person and unit, owed by us and to us; closed in
 * the period; events and agreements without follow-ups. Takes the filter of the list, so that each figure equals its list;
 * `listed`: rows per list. A fixed number of queries.
 */
export const followUpFigures = async (ctx: Context, filter: FigureFilter, listed = SHOWN) => {
  const { from, to, ...narrowed } = filter;
  const home = await ownOrganizationKeys(ctx);
  const awaitingDecision = matchingFollowUps(ctx, { ...narrowed, awaitingDecision: true }, home);
  const late = matchingFollowUps(ctx, { ...narrowed, dueStatus: "late" }, home);
  const closed = matchingFollowUps(ctx, { ...narrowed, closed: "only", from, to }, home);
  const [open, ended, nothing, idle, decisionIds, lateIds, members] = await Promise.all([
    openFollowUps(ctx, narrowed),
    closedCounts(ctx, closed),
    eventsWithoutResult(ctx, { from, to }, SHOWN),
    agreementsWithoutResult(ctx, { from, to }, SHOWN),
    topOf(ctx, awaitingDecision, sql`${pursuits.updatedAt}`, listed),
    topOf(ctx, late, sql`${effectiveDay}`, listed),
    ctx.db
      .select({ id: users.id, name: users.name, unit: users.unit, deactivatedAt: users.deactivatedAt })
      .from(users),
  ]);
  const active = new Set(members.flatMap(({ id, deactivatedAt }) => (deactivatedAt ? [] : [id])));
  const openRows = openCounts(open.groups, (id) => active.has(id));
  const unitOf = (id: string | null) => members.find((user) => user.id === id)?.unit ?? null;
  const rows = await followUpRows(
    ctx,
    [...decisionIds, ...lateIds].map((row) => row.id),
    home,
  );
  const rowsOf = (ids: readonly { id: string }[]) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map(({ id }) => byId.get(id)).filter((row) => row !== undefined);
  };
  return {
    period: { from, to },
    figures: figuresOf(openRows),
    awaitingDecision: rowsOf(decisionIds),
    late: rowsOf(lateIds),
    persons: openBy(openRows, (row) => [row.responsibleId]).map((share) => ({
      ...share,
      name: members.find((user) => user.id === share.key)?.name ?? null,
      unit: unitOf(share.key),
    })),
    units: openBy(openRows, unitsOf(unitOf)),
    closed: closedOf(ended),
    closedByUnit: closedBy(ended, unitsOf(unitOf)),
    withoutResult: { events: nothing, agreements: idle },
  };
};
export type FollowUpFigures = Awaited<ReturnType<typeof followUpFigures>>;
