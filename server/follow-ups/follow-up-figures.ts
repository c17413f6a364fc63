import { and, eq, gte, inArray, isNull, lte, notExists, type SQL, sql } from "drizzle-orm";
import { rowsOf } from "@/db/open";
import { agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { pursuits } from "@/db/schema/pursuits";
import { users } from "@/db/schema/users";
import type { DueStatus } from "@/domain/follow-ups/due";
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
import type { OwedBy } from "@/domain/follow-ups/follow-up";
import { type FigureFilter, WITHOUT_RESULT_PAGE, type WithoutResultFilter } from "@/domain/follow-ups/inputs";
import { effectiveDay } from "../../db/effective-day";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { followUpRows } from "./follow-up-rows";
import { keyArray, type OwnOrganizations, outermostOrganizations, ownOrganizationKeys } from "./internal";
import {
  awaitsDecisionOf,
  closedInTime,
  dueStatusAt,
  matchingFollowUps,
  owingParts,
} from "./matching-follow-ups";
import { organizationNames } from "./queries";

/** Rows of each list on the page; a link leads to the rest. */
const SHOWN = 8;
/** Partners on the page, those with the most overdue first. */
const PARTNERS = 30;

interface CountedRow {
  responsibleId: string | null;
  units: string[] | null;
  dueStatus: DueStatus | null;
  awaitingDecision: boolean | null;
  us: boolean;
  them: boolean;
  organizations: string[] | null;
  late: boolean | null;
  n: number;
}

const owedIn = ({ us, them }: CountedRow): OwedBy => {
  if (us) return them ? "both" : "us";
  return them ? "them" : "nobody";
};

/**
 * Open follow-ups, grouped by responsible user and status, and again by all partners together, so that two organizations of one partner
 * count once. One read serves both groupings: the conditions on organization lists are the most expensive part.
 */
const openCounts = async (
  ctx: Context,
  where: SQL | undefined,
  home: OwnOrganizations,
  outermost: (key: string) => string,
): Promise<{ open: OpenCount[]; partners: PartnerCount[] }> => {
  const { us, others, named } = owingParts(home);
  const dueStatus = dueStatusAt(ctx.today);
  // "offset 0" keeps the planner from evaluating the organization conditions once per use. One JSON document is read three times
  // faster than thousands of rows.
  const [read] = await rowsOf<{ rows: CountedRow[] | null }>(
    ctx.db,
    sql`select json_agg(counted) as rows from (
      select responsible_id as "responsibleId", units, due_status as "dueStatus", awaiting_decision as "awaitingDecision",
        us, them, organizations, late, count(*)::int as n
      from (
        select responsible_id, units, due_status, awaiting_decision, us, others or (named and not us) as them,
          due_status = 'late' as late,
          case when others or not to_roots <@ ${keyArray(home.wide)} then by_roots || to_roots else attending end as organizations
        from (
          select ${users.id} as responsible_id, ${pursuits.units} as units, ${dueStatus} as due_status,
            ${awaitsDecisionOf(ctx.actor)} as awaiting_decision, ${us} as us, ${others} as others, ${named} as named,
            ${pursuits.byRoots} as by_roots, ${pursuits.toRoots} as to_roots, ${pursuits.attendingOrganizations} as attending
          from ${pursuits} left join ${users} on ${users.id} = ${pursuits.responsibleId} and ${users.deactivatedAt} is null
          where ${where ?? sql`true`} offset 0) as open offset 0) as classified
      group by grouping sets ((responsible_id, units, due_status, awaiting_decision, us, them), (organizations, late, us, them))) as counted`,
  );
  const rows = read?.rows ?? [];
  const wide = new Set(home.wide);
  const open: OpenCount[] = [];
  const partners: PartnerCount[] = [];
  for (const row of rows) {
    const { responsibleId, units, dueStatus: status, organizations, n } = row;
    const owed = owedIn(row);
    if (status)
      open.push({
        responsibleId,
        units: units ?? [],
        dueStatus: status,
        owed,
        awaitingDecision: row.awaitingDecision === true,
        n,
      });
    const keys = (organizations ?? []).filter((key) => !wide.has(key)).map(outermost);
    for (const key of new Set(keys)) partners.push({ key, owed, late: row.late === true, n });
  }
  return { open, partners };
};

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
 * Figures for leaders: awaiting decision, overdue and due soon, by person, unit and partner, owed by us and to us; closed in
 * the period; events and agreements without follow-ups. Takes the filter of the list, so that each figure equals its list;
 * `listed`: rows per list. A fixed number of queries.
 */
export const followUpFigures = async (ctx: Context, filter: FigureFilter, listed = SHOWN) => {
  const { from, to, ...narrowed } = filter;
  const home = await ownOrganizationKeys(ctx.db);
  const open = matchingFollowUps(ctx, narrowed, home);
  const awaitingDecision = matchingFollowUps(ctx, { ...narrowed, awaitingDecision: true }, home);
  const late = matchingFollowUps(ctx, { ...narrowed, dueStatus: "late" }, home);
  const closed = matchingFollowUps(ctx, { ...narrowed, closed: "only", from, to }, home);
  const outermost = await outermostOrganizations(ctx, home);
  const [{ open: openRows, partners }, ended, nothing, idle, decisionIds, lateIds, members] =
    await Promise.all([
      openCounts(ctx, open, home, outermost),
      closedCounts(ctx, closed),
      eventsWithoutResult(ctx, { from, to }, SHOWN),
      agreementsWithoutResult(ctx, { from, to }, SHOWN),
      topOf(ctx, awaitingDecision, sql`${pursuits.updatedAt}`, listed),
      topOf(ctx, late, sql`${effectiveDay}`, listed),
      ctx.db
        .select({ id: users.id, name: users.name, unit: users.unit, deactivatedAt: users.deactivatedAt })
        .from(users),
    ]);
  const unitOf = (id: string | null) => members.find((user) => user.id === id)?.unit ?? null;
  const top = byPartner(partners).slice(0, PARTNERS);
  const [rows, names] = await Promise.all([
    followUpRows(
      ctx,
      [...decisionIds, ...lateIds].map((row) => row.id),
      home,
    ),
    organizationNames(
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
    figures: figuresOf(openRows),
    awaitingDecision: rowsOf(decisionIds),
    late: rowsOf(lateIds),
    persons: openBy(openRows, (row) => [row.responsibleId]).map((share) => ({
      ...share,
      name: members.find((user) => user.id === share.key)?.name ?? null,
      unit: unitOf(share.key),
    })),
    units: openBy(openRows, unitsOf(unitOf)),
    partners: top.map((share) => ({ ...share, name: names(share.key) })),
    closed: closedOf(ended),
    closedByUnit: closedBy(ended, unitsOf(unitOf)),
    withoutResult: { events: nothing, agreements: idle },
  };
};
export type FollowUpFigures = Awaited<ReturnType<typeof followUpFigures>>;
