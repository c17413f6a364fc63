import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { countUpTo } from "@/db/count-up-to";
import { attachments } from "@/db/schema/attachments";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { organizations } from "@/db/schema/organizations";
import { followUpActions, pursuits } from "@/db/schema/pursuits";
import { users } from "@/db/schema/users";
import { possibleIds } from "@/db/storable";
import { may } from "@/domain/access/may";
import { COUNT_LIMIT } from "@/domain/count-limit";
import { DomainError } from "@/domain/errors";
import type { Text } from "@/domain/events/values";
import { FOLLOW_UP_ACTIONS } from "@/domain/follow-ups/actions";
import { bucketOf, WAITING_BUCKETS } from "@/domain/follow-ups/buckets";
import { needsProof, PRIORITIES, PURSUIT_STATES } from "@/domain/follow-ups/follow-up";
import { withHandOvers } from "@/domain/follow-ups/hand-overs";
import {
  COLUMN_SIZE,
  type FollowUpFilter,
  type FollowUpListInput,
  type FollowUpSort,
  PAGE_SIZE,
} from "@/domain/follow-ups/inputs";
import { originIn } from "@/domain/follow-ups/origin";
import { isActionPossible, isGranting } from "@/domain/follow-ups/transitions";
import { effectiveDay } from "../../db/effective-day";
import { eventById } from "../access/event-by-id";
import { pursuitVisible } from "../access/pursuit-visible";
import type { Context } from "../context";
import { officeRow } from "../settings/queries";
import { sortedBy } from "../sorted-by";
import { leadersOf } from "../users/internal";
import { actionCounts, followUpRows, isReturned } from "./follow-up-rows";
import { isOwnRequest, type OwnOrganizations, ownOrganizationKeys } from "./internal";
import { firstPartnerOf, matchingFollowUps } from "./matching-follow-ups";
import { sentencesAbout } from "./sentences-about";

const reporter = alias(users, "reporter");

const COLUMNS: Readonly<Record<FollowUpSort, SQL>> = {
  due: sql`coalesce(${pursuits.closedOn}, ${effectiveDay})`,
  state: sql`array_position(${`{${PURSUIT_STATES.join(",")}}`}::text[], ${pursuits.state})`,
  responsible: sql`(select u.name from users u where u.id = ${pursuits.responsibleId} and u.deactivated_at is null)`,
  priority: sql`array_position(${`{${PRIORITIES.join(",")}}`}::text[], ${pursuits.priority})`,
};

/** As asked; else the latest closed first, or by effective date, without one last. */
const inOrder = (filter: FollowUpFilter): SQL[] => {
  if (filter.sort) return [sortedBy(filter.sort, COLUMNS), asc(pursuits.id)];
  return filter.closed === "only" || filter.onTime !== undefined
    ? [sql`${pursuits.closedOn} desc`, asc(pursuits.id)]
    : [sql`${effectiveDay} asc nulls last`, asc(pursuits.id)];
};

/** The group of a row; null: no assignee, unit or partner. */
const groupKey = (filter: FollowUpFilter, home: OwnOrganizations): SQL<string | null> => {
  switch (filter.group) {
    case "person":
      return sql`${users.id}::text`;
    case "unit":
      return sql`${users.unit}`;
    case "partner":
      return firstPartnerOf(home);
    case "event":
      return sql`${pursuits.eventId}::text`;
    default:
      return sql`null::text`;
  }
};

/** Names of organizations by key; without one if the entry no longer exists. */
export const organizationNames = async (ctx: Context, keys: readonly (string | null)[]) => {
  const ids = possibleIds(keys.map((key) => (key?.startsWith("o:") ? key.slice(2) : undefined)));
  const rows =
    ids.length === 0
      ? []
      : await ctx.db
          .select({ id: organizations.id, name: organizations.name })
          .from(organizations)
          .where(inArray(organizations.id, ids));
  const names = new Map(rows.map((row) => [`o:${row.id}`, row.name]));
  return (key: string): Text =>
    names.get(key) ?? (key.startsWith("n:") ? { zh: key.slice(2), en: key.slice(2) } : {});
};

interface PageRow {
  id: string;
  group: string | null;
  total: number;
  inGroup: number;
}

const offsetOf = ({ page = 1, rows = PAGE_SIZE }: FollowUpListInput): number => (page - 1) * rows;

/** How many rows are counted where a list is read in the order of an index. */
const mostCounted = (filter: FollowUpListInput): number =>
  Math.max(COUNT_LIMIT, offsetOf(filter) + (filter.rows ?? PAGE_SIZE));

const isExpensive = ({ q, partner, owed, group }: FollowUpFilter): boolean =>
  [q, partner, owed, group].some((each) => each !== undefined);

/** One page in index order. Searches and organization filters are expensive: they are counted as they are read. */
const plainPage = (
  ctx: Context,
  filter: FollowUpListInput,
  _home: OwnOrganizations,
  where: SQL | undefined,
): Promise<PageRow[]> => {
  const total = isExpensive(filter)
    ? sql`count(*) over ()`.mapWith(Number)
    : countUpTo(mostCounted(filter), pursuits, where);
  return ctx.db
    .select({
      id: pursuits.id,
      group: sql<null>`null`,
      total,
      inGroup: sql`0`.mapWith(Number),
    })
    .from(pursuits)
    .where(where)
    .orderBy(...inOrder(filter))
    .limit(filter.rows ?? PAGE_SIZE)
    .offset(offsetOf(filter));
};

/** One page in the order of groups. "offset 0" keeps the planner from evaluating the group of a row repeatedly. */
const groupedPage = (
  ctx: Context,
  filter: FollowUpListInput,
  home: OwnOrganizations,
  where: SQL | undefined,
): Promise<PageRow[]> =>
  ctx.db
    .select({
      id: pursuits.id,
      group: sql<string | null>`grouped.key`.as("group_key"),
      total: sql`count(*) over ()`.mapWith(Number),
      inGroup: sql`count(*) over (partition by grouped.key)`.mapWith(Number),
    })
    .from(pursuits)
    .leftJoin(users, and(eq(users.id, pursuits.responsibleId), isNull(users.deactivatedAt)))
    .innerJoin(sql`lateral (select ${groupKey(filter, home)} as key offset 0) as grouped`, sql`true`)
    .where(where)
    .orderBy(sql`grouped.key asc nulls last`, ...inOrder(filter))
    .limit(filter.rows ?? PAGE_SIZE)
    .offset(offsetOf(filter));

/**
 * One page of the visible follow-ups, open ones by due date; grouped rows are adjacent, with the size of their group.
 * `total` counts all pages; of a list in index order up to COUNT_LIMIT or the end of this page, where `more` says that there are
 * more.
 */
export const listFollowUps = async (ctx: Context, filter: FollowUpListInput) => {
  const home = await ownOrganizationKeys(ctx);
  const where = matchingFollowUps(ctx, filter, home);
  const grouped = filter.group !== undefined;
  const found = await (grouped ? groupedPage : plainPage)(ctx, filter, home, where);
  const rows = await followUpRows(
    ctx,
    found.map((row) => row.id),
    home,
  );
  const name =
    filter.group === "partner"
      ? await organizationNames(
          ctx,
          found.map((row) => row.group),
        )
      : undefined;
  const places = new Map(found.map((row) => [row.id, row]));
  const most = isExpensive(filter) ? Number.MAX_SAFE_INTEGER : mostCounted(filter);
  // A page behind the last one has no row that could say the number.
  const [none] =
    found.length === 0 && (filter.page ?? 1) > 1
      ? await ctx.db
          .select({ total: countUpTo(mostCounted(filter), pursuits, where) })
          .from(sql`(values (1)) as nothing`)
      : [];
  const total = found[0]?.total ?? none?.total ?? 0;
  return {
    rows: rows.map((row) => {
      const key = places.get(row.id)?.group ?? null;
      const inGroup = places.get(row.id)?.inGroup ?? 0;
      return {
        ...row,
        group: grouped ? { key, count: inGroup, name: key && name ? name(key) : null } : null,
      };
    }),
    total: Math.min(total, most),
    more: total > most,
    pageSize: filter.rows ?? PAGE_SIZE,
  };
};

/** Follow-ups as columns by state with the most urgent and the total of each, in one query. */
export const followUpBoard = async (ctx: Context, filter: FollowUpFilter) => {
  const home = await ownOrganizationKeys(ctx);
  const place = ctx.db
    .select({
      id: pursuits.id,
      state: pursuits.state,
      place:
        sql`row_number() over (partition by ${pursuits.state} order by ${sql.join(inOrder(filter), sql`, `)})`
          .mapWith(Number)
          .as("place"),
      total: sql`count(*) over (partition by ${pursuits.state})`.mapWith(Number).as("total"),
    })
    .from(pursuits)
    .where(matchingFollowUps(ctx, filter, home))
    .as("places");
  const found = await ctx.db
    .select()
    .from(place)
    .where(sql`${place.place} <= ${COLUMN_SIZE}`)
    .orderBy(place.state, place.place);
  const rows = await followUpRows(
    ctx,
    found.map((row) => row.id),
    home,
  );
  return PURSUIT_STATES.map((state) => ({
    state,
    total: found.find((row) => row.state === state)?.total ?? 0,
    rows: rows.filter((row) => row.state === state),
  }));
};

/** Maximum number of rows on a user's own page. */
const MY_FOLLOW_UPS_LIMIT = 200;

/** The open pursuits assigned to the actor by due date, with what decides their bucket, and the number of all. */
const heldPursuits = (ctx: Context, home: OwnOrganizations) =>
  ctx.db
    .select({
      id: pursuits.id,
      state: pursuits.state,
      dueOn: pursuits.dueOn,
      reviewOn: pursuits.reviewOn,
      suspendedUntil: pursuits.suspendedUntil,
      day: sql`${effectiveDay}`.as("day"),
      total: sql`count(*) over ()`.mapWith(Number).as("total"),
    })
    .from(pursuits)
    .where(matchingFollowUps(ctx, { responsible: "me" }, home))
    .orderBy(...inOrder({}))
    .limit(MY_FOLLOW_UPS_LIMIT);

/** Open follow-ups assigned to the actor by due date; `total` includes those beyond the maximum. */
export const myFollowUps = async (ctx: Context) => {
  const home = await ownOrganizationKeys(ctx);
  const found = await heldPursuits(ctx, home);
  const rows = await followUpRows(
    ctx,
    found.map((row) => row.id),
    home,
  );
  return {
    rows: rows.map((row) => ({ ...row, bucket: bucketOf(row, ctx.today) })),
    total: found[0]?.total ?? 0,
  };
};

/** Maximum number of rows on the start page. */
const WAITING_SHOWN = 5;

/** Of `myFollowUps`, the first that wait for the actor, with the number of all that do. */
export const waitingFollowUps = async (ctx: Context) => {
  const home = await ownOrganizationKeys(ctx);
  const held = heldPursuits(ctx, home).as("held");
  const found = await ctx.db
    .select({
      id: held.id,
      state: held.state,
      dueOn: held.dueOn,
      reviewOn: held.reviewOn,
      suspendedUntil: held.suspendedUntil,
      unanswered: sql`counted.unanswered`.mapWith(Number),
      wasReturned: sql<boolean>`counted.returned`,
    })
    .from(held)
    .innerJoin(actionCounts(held.id), sql`true`)
    .orderBy(sql`${held.day} asc nulls last`, asc(held.id));
  const waiting = found.filter(({ wasReturned, ...row }) =>
    WAITING_BUCKETS.includes(bucketOf({ ...row, returned: isReturned(row.state, wasReturned) }, ctx.today)),
  );
  const rows = await followUpRows(
    ctx,
    waiting.slice(0, WAITING_SHOWN).map((row) => row.id),
    home,
  );
  return { rows, total: waiting.length };
};

/** Actions available to the actor, and whether files may be added to the event. */
const allowedActions = async (ctx: Context, row: typeof pursuits.$inferSelect, off: boolean) => {
  const event = await eventById(ctx.db, ctx.actor, row.eventId);
  const subject = {
    event,
    responsible: off ? null : row.responsibleId,
    reportedBy: row.reportedBy,
    withdrawn: row.withdrawn,
  };
  const own = await isOwnRequest(ctx.db, ctx.actor, row);
  return {
    actions: FOLLOW_UP_ACTIONS.filter(
      (action) =>
        isActionPossible(row, action) &&
        may(ctx.actor, `followUp.${action}`, subject) &&
        !(own && isGranting(row, action)),
    ),
    mayAddFiles: may(ctx.actor, "attachment.add", event),
  };
};

/**
 * A follow-up with the history of all its occurrences and the available actions. `verifiers`: number of leaders who could
 * verify it. Throws FOLLOW_UP_NOT_FOUND.
 */
export const followUpDetail = async (ctx: Context, input: { id: string }) => {
  const home = await ownOrganizationKeys(ctx);
  const [found] = await ctx.db
    .select({ pursuit: pursuits, off: users.deactivatedAt, reportedBy: reporter.name })
    .from(pursuits)
    .leftJoin(users, eq(users.id, pursuits.responsibleId))
    .leftJoin(reporter, eq(reporter.id, pursuits.reportedBy))
    .where(and(eq(pursuits.id, input.id), pursuitVisible(ctx.db, ctx.actor)));
  if (!found) throw new DomainError("FOLLOW_UP_NOT_FOUND");
  const [row] = await followUpRows(ctx, [input.id], home);
  if (!row) throw new DomainError("FOLLOW_UP_NOT_FOUND");
  const { pursuit, off } = found;
  const history = await ctx.db
    .select()
    .from(followUpActions)
    .where(eq(followUpActions.followUpId, pursuit.followUpId))
    .orderBy(followUpActions.at, followUpActions.place);
  const rounds = await ctx.db
    .select({
      id: pursuits.id,
      round: pursuits.round,
      state: pursuits.state,
      dueOn: pursuits.dueOn,
      closedOn: pursuits.closedOn,
    })
    .from(pursuits)
    .where(eq(pursuits.followUpId, pursuit.followUpId))
    .orderBy(pursuits.round);
  const files = await ctx.db
    .select({ id: attachments.id, name: attachments.name })
    .from(attachments)
    .where(and(eq(attachments.eventId, pursuit.eventId), isNull(attachments.withdrawnAt)))
    .orderBy(attachments.addedAt);
  const [promise] = await ctx.db
    .select({
      document: followUps.document,
      dueOn: followUps.dueOn,
      removedIn: followUps.removedIn,
      record: events.record,
    })
    .from(followUps)
    .innerJoin(events, eq(events.id, followUps.eventId))
    .where(eq(followUps.id, pursuit.followUpId));
  const leaders = await leadersOf(ctx.db);
  const { proofFrom } = await officeRow(ctx.db);
  return {
    ...row,
    promise: { from: promise?.document.from ?? null, dueOn: promise?.dueOn ?? null },
    origin: originIn(promise?.record, promise?.document.from),
    sentences: promise ? await sentencesAbout(ctx.db, pursuit.eventId, promise.record, promise.document) : [],
    reportedBy: found.reportedBy ? { id: pursuit.reportedBy, name: found.reportedBy } : null,
    history: withHandOvers(history),
    rounds,
    files,
    needsProof: needsProof(pursuit.priority, proofFrom),
    ...(await allowedActions(ctx, pursuit, off !== null)),
    verifiers: leaders.filter((leader) => leader.id !== pursuit.reportedBy).length,
  };
};
export type FollowUpDetail = Awaited<ReturnType<typeof followUpDetail>>;
