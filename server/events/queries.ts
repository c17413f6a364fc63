import { and, asc, desc, eq, inArray, isNull, lt, max, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { countUpTo } from "@/db/count-up-to";
import { oncePerDatabase } from "@/db/once-per-database";
import { articles } from "@/db/schema/articles";
import { attachments } from "@/db/schema/attachments";
import { checklistItems } from "@/db/schema/checklists";
import { eventRevisions, events } from "@/db/schema/events";
import { users } from "@/db/schema/users";
import { may } from "@/domain/access/may";
import { writeArticle } from "@/domain/articles/write";
import { COUNT_LIMIT } from "@/domain/count-limit";
import { DomainError } from "@/domain/errors";
import { type EventListInput, PAGE_SIZE } from "@/domain/events/inputs";
import { parseRecord } from "@/domain/events/parse";
import type { Problem } from "@/domain/events/problems";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGS } from "@/domain/events/values";
import { readableEvent, readEvent, type StoredEvent, storedEventColumns } from "../access/event-by-id";
import { visibleTo } from "../access/internal";
import { actorId, type Context } from "../context";
import { changesSince, recordAsOf, recordAt } from "../records/queries";
import { matchingFilter } from "./internal";

const updater = alias(users, "updater");

const creator = alias(users, "creator");
const withdrawer = alias(users, "withdrawer");

/** The columns of an event in lists. */
const listed = {
  id: events.id,
  kind: events.kind,
  status: events.status,
  title: events.title,
  start: events.start,
  end: events.end,
  place: events.place,
  people: events.people,
  restricted: events.restricted,
  version: events.version,
  updatedAt: events.updatedAt,
  updatedBy: updater.name,
  sample: events.sample,
  withdrawn: sql<boolean>`${events.withdrawnAt} is not null`,
};

/** Events without a date come last; soonest first is asked for with a first day, which leaves them out. */
const NEWEST_FIRST = [sql`${events.lastDay} desc nulls last`, desc(events.createdAt), asc(events.id)];
const SOONEST_FIRST = [sql`${events.lastDay} asc nulls first`, asc(events.createdAt), desc(events.id)];

/**
 * One page of the events visible to the actor, newest first unless the soonest are asked for first. `total` counts all pages, up to COUNT_LIMIT or the end of this page; `more`: there are more than that.
 */
export const listEvents = async (ctx: Context, filter: EventListInput) => {
  const where = matchingFilter(ctx, filter);
  const { rows: pageSize = PAGE_SIZE } = filter;
  const offset = ((filter.page ?? 1) - 1) * pageSize;
  const most = Math.max(COUNT_LIMIT, offset + pageSize);
  const found = await ctx.db
    .select({ ...listed, counted: countUpTo(most, events, where) })
    .from(events)
    .leftJoin(updater, eq(updater.id, events.updatedBy))
    .where(where)
    .orderBy(...(filter.soonest ? SOONEST_FIRST : NEWEST_FIRST))
    .limit(pageSize)
    .offset(offset);
  // A page behind the last one has no row that could say the number.
  const [none] =
    found.length === 0 && offset > 0
      ? await ctx.db.select({ counted: countUpTo(most, events, where) }).from(sql`(values (1)) as nothing`)
      : [];
  const counted = found[0]?.counted ?? none?.counted ?? 0;
  const rows = found.map(({ counted: _all, ...row }) => row);
  return { rows, total: Math.min(counted, most), more: counted > most, pageSize };
};

export type EventRow = Awaited<ReturnType<typeof listEvents>>["rows"][number];

type ArticleState = Pick<typeof articles.$inferSelect, "lang" | "state" | "eventVersion">;

/** An event with what other tables add to its page, in one statement. */
const pageQuery = oncePerDatabase((db) =>
  db
    .select({
      ...storedEventColumns,
      createdBy: creator.name,
      updatedBy: updater.name,
      withdrawnBy: withdrawer.name,
      attachments: sql`(select count(*) from ${attachments}
        where ${attachments.eventId} = ${events.id} and ${attachments.withdrawnAt} is null)`.mapWith(Number),
      preparations: sql<{ all: number; open: number }>`(select json_build_object('all', count(*), 'open',
        count(*) filter (where ${checklistItems.doneAt} is null)) from ${checklistItems}
        where ${checklistItems.eventId} = ${events.id})`,
      newest: sql`(select coalesce(max(${eventRevisions.version}), 0) from ${eventRevisions}
        where ${eventRevisions.eventId} = ${events.id})`.mapWith(Number),
      articles: sql<ArticleState[]>`(select coalesce(json_agg(json_build_object('lang', ${articles.lang},
        'state', ${articles.state}, 'eventVersion', ${articles.eventVersion}) order by ${articles.lang}), '[]')
        from ${articles} where ${articles.eventId} = ${events.id})`,
    })
    .from(events)
    .leftJoin(creator, eq(creator.id, events.createdBy))
    .leftJoin(updater, eq(updater.id, events.updatedBy))
    .leftJoin(withdrawer, eq(withdrawer.id, events.withdrawnBy))
    .where(eq(events.id, sql.placeholder("id")))
    .prepare("event_page"),
);

const withdrawalOf = ({ row }: StoredEvent, by: string | null) =>
  row.withdrawnAt ? { by, at: row.withdrawnAt, reason: row.withdrawnReason ?? "" } : undefined;

const CACHE_SIZE = 2000;
const knownProblems = oncePerDatabase(() => new Map<string, readonly Problem[]>());

/** A version of an event's record. */
interface RecordVersion {
  id: string;
  version: number;
  record: DraftRecord;
}
const versionKey = ({ id, version }: Omit<RecordVersion, "record">): string => `${id} ${version}`;

/** What an event's record lacks to be complete. A version of a record never changes, so its problems are kept in memory. */
const problemsOf = (db: Db, event: RecordVersion): readonly Problem[] => {
  const cache = knownProblems(db);
  const key = versionKey(event);
  const known = cache.get(key);
  if (known) return known;
  const parsed = parseRecord(event.record);
  const problems = parsed.ok ? [] : parsed.problems;
  const [oldest] = cache.keys();
  if (cache.size >= CACHE_SIZE && oldest !== undefined) cache.delete(oldest);
  cache.set(key, problems);
  return problems;
};

const knownGaps = oncePerDatabase(() => new Map<string, number>());

/** How many items a complete record still lacks for its articles, hints aside. Kept in memory as its problems are. */
const gapCountOf = (db: Db, event: RecordVersion): number => {
  const cache = knownGaps(db);
  const key = versionKey(event);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const gaps = LANGS.flatMap((lang) => writeArticle(event.record, lang).gaps);
  const count = new Set(gaps.filter(({ severity }) => severity !== "hint").map(({ path }) => path)).size;
  const [oldest] = cache.keys();
  if (cache.size >= CACHE_SIZE && oldest !== undefined) cache.delete(oldest);
  cache.set(key, count);
  return count;
};

/** As `problemsOf`, for several events; reads the records of those that are not in memory. */
const problemsOfAll = async (
  db: Db,
  found: readonly Omit<RecordVersion, "record">[],
): Promise<(event: { id: string }) => readonly Problem[]> => {
  const cache = knownProblems(db);
  const problems = new Map(found.map((event) => [event.id, cache.get(versionKey(event))]));
  const unknown = found.filter(({ id }) => !problems.get(id)).map(({ id }) => id);
  const records =
    unknown.length === 0
      ? []
      : await db
          .select({ id: events.id, version: events.version, record: events.record })
          .from(events)
          .where(inArray(events.id, unknown));
  for (const event of records) problems.set(event.id, problemsOf(db, event));
  return ({ id }) => problems.get(id) ?? [];
};

const SCAN_LIMIT = 60;

const UNFINISHED_LIMIT = 8;

/** The articles that are older than their record, by event and language. */
const outdatedArticles = (db: Db, eventIds: readonly string[]) => {
  const newest = db
    .select({ eventId: eventRevisions.eventId, version: max(eventRevisions.version).as("newest_version") })
    .from(eventRevisions)
    .where(inArray(eventRevisions.eventId, [...eventIds]))
    .groupBy(eventRevisions.eventId)
    .as("newest");
  return db
    .select({ eventId: articles.eventId, lang: articles.lang })
    .from(articles)
    .innerJoin(newest, eq(newest.eventId, articles.eventId))
    .where(and(inArray(articles.eventId, [...eventIds]), lt(articles.eventVersion, newest.version)))
    .orderBy(articles.lang);
};

/**
 * Recently changed events with open work: `lacking` counts missing fields, `stale` lists languages whose article is older
 * than the record. Cancelled events need neither. Last changed first.
 */
export const unfinishedEvents = async (ctx: Context) => {
  const found = await ctx.db
    .select(listed)
    .from(events)
    .leftJoin(updater, eq(updater.id, events.updatedBy))
    .where(and(visibleTo(ctx.db, ctx.actor), isNull(events.withdrawnAt), ne(events.status, "cancelled")))
    .orderBy(desc(events.updatedAt), asc(events.id))
    .limit(SCAN_LIMIT);
  const [outdated, problems] = await Promise.all([
    outdatedArticles(
      ctx.db,
      found.map((row) => row.id),
    ),
    problemsOfAll(ctx.db, found),
  ]);
  return found
    .map((row) => ({
      ...row,
      lacking: problems(row).length,
      stale: outdated.filter((each) => each.eventId === row.id).map((each) => each.lang),
    }))
    .filter((row) => row.lacking > 0 || row.stale.length > 0)
    .slice(0, UNFINISHED_LIMIT);
};

/** An event for its page, with the actor's permissions. Throws EVENT_NOT_FOUND. */
export const getEvent = async (ctx: Context, input: { id: string }) => {
  const [found] = await pageQuery(ctx.db).execute({ id: input.id });
  if (!found) throw new DomainError("EVENT_NOT_FOUND");
  const event = readableEvent(ctx.actor, found);
  const { row } = event;
  return {
    id: event.id,
    version: event.version,
    record: row.record,
    hasPlan: row.planVersion !== null,
    restricted: event.restricted,
    readers: [...event.readers],
    sample: row.sample,
    withdrawn: withdrawalOf(event, found.withdrawnBy),
    createdBy: found.createdBy,
    updatedBy: found.updatedBy,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    articles: found.articles.map((each) => ({ ...each, stale: each.eventVersion < found.newest })),
    attachments: found.attachments,
    preparations: found.preparations,
    may: {
      save: may(ctx.actor, "event.save", event),
      withdraw: may(ctx.actor, "event.withdraw", event),
      restore: may(ctx.actor, "event.restore", event),
      setReaders: may(ctx.actor, "event.setReaders", event),
    },
  };
};

/**
 * How many items an event lacks: its record, or else its articles, which are written for this unless the count is in memory. Throws
 * EVENT_NOT_FOUND.
 */
export const lackingCount = async (ctx: Context, input: { id: string }): Promise<number> => {
  const { id, version, row } = await readEvent(ctx, input.id);
  const current = { id, version, record: row.record };
  return problemsOf(ctx.db, current).length || gapCountOf(ctx.db, current);
};

export type EventPage = Awaited<ReturnType<typeof getEvent>>;

/**
 * The revisions of an event, newest first, with the record paths that changed. `own`: the actor saved it. Throws
 * EVENT_NOT_FOUND.
 */
export const eventHistory = async (ctx: Context, input: { id: string }) => {
  const event = await readEvent(ctx, input.id);
  const me = actorId(ctx.actor);
  const found = await ctx.db
    .select({
      version: eventRevisions.version,
      at: eventRevisions.at,
      by: eventRevisions.byName,
      byId: eventRevisions.byId,
      changes: eventRevisions.changes,
    })
    .from(eventRevisions)
    .where(eq(eventRevisions.eventId, event.id))
    .orderBy(desc(eventRevisions.version));
  return found.map(({ byId, ...revision }) => ({ ...revision, own: me !== null && byId === me }));
};

/** The record of one revision. Throws EVENT_NOT_FOUND, REVISION_NOT_FOUND. */
export const eventRevision = async (ctx: Context, input: { id: string; version: number }) => {
  const event = await readEvent(ctx, input.id);
  const record = await recordAt(ctx.db, event.id, input.version);
  if (!record) throw new DomainError("REVISION_NOT_FOUND");
  return record;
};

/**
 * The plan of a held event, null where it had none. `mayUndo`: the record has not changed since, and the actor may save it. Throws
 * EVENT_NOT_FOUND.
 */
export const eventPlan = async (ctx: Context, input: { id: string }) => {
  const event = await readEvent(ctx, input.id);
  const { planVersion } = event.row;
  if (planVersion === null) return null;
  const [plan, changes] = await Promise.all([
    recordAsOf(ctx.db, event.id, planVersion),
    changesSince(ctx.db, event.id, planVersion),
  ]);
  return plan ? { plan, mayUndo: changes === 1 && may(ctx.actor, "event.save", event) } : null;
};

export type EventPlan = Awaited<ReturnType<typeof eventPlan>>;
