import { and, asc, count, countDistinct, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { events } from "@/db/schema/events";
import type { EntryKind } from "@/domain/directory/entry-fields";
import { ENTRY_PAGE, type EntryFilter } from "@/domain/directory/inputs";
import { folded } from "@/domain/search/tokens";
import { ENTRIES, type EntryTable, entryVisible, MENTIONS } from "../access/entry-visible";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { matchesQuery } from "../search/internal";

/** The number of events in an entry's history, and their columns. */
export const HISTORY = 200;

export const HISTORY_COLUMNS = {
  id: events.id,
  kind: events.kind,
  status: events.status,
  title: events.title,
  start: events.start,
  end: events.end,
  restricted: events.restricted,
  record: events.record,
};

/** The condition of a list or picker: visible, matching the query, and not withdrawn (or only withdrawn ones). */
export const entryFilterCondition = (ctx: Context, kind: EntryKind, filter: EntryFilter): SQL | undefined => {
  const entry = ENTRIES[kind];
  return and(
    entryVisible(ctx.db, ctx.actor, kind),
    filter.withdrawn ? isNotNull(entry.withdrawnAt) : isNull(entry.withdrawnAt),
    isNull(entry.mergedInto),
    matchesQuery(entry, filter.q),
  );
};

/** Order by pinyin for Chinese names, else by letters; neither engine sorts Chinese by itself. */
const byName = (kind: EntryKind): SQL[] => {
  const entry = ENTRIES[kind];
  return [sql`coalesce(nullif(ltrim(${entry.pinyin}), ''), ${entry.searchText}) collate "C"`, asc(entry.id)];
};

/** Entries whose name or pinyin starts with the query come first; without a query, the last changed. */
export const byRelevance = (kind: EntryKind, typed: string): SQL[] => {
  const entry = ENTRIES[kind];
  const begin = folded(typed.slice(0, 200));
  return begin === ""
    ? [sql`${entry.updatedAt} desc`]
    : [
        sql`(${entry.searchText} like ${`${begin}%`} or ${entry.pinyin} like ${` ${begin}%`}) desc`,
        ...byName(kind),
      ];
};

/** The number of readable events, not withdrawn, that mention each entry. */
const eventCounts = async (ctx: Context, kind: EntryKind, ids: string[]): Promise<Map<string, number>> => {
  const mention = MENTIONS[kind];
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: mention.entry, n: countDistinct(mention.event) })
    .from(mention.table)
    .innerJoin(events, eq(events.id, mention.event))
    .where(and(inArray(mention.entry, ids), isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor)))
    .groupBy(mention.entry);
  return new Map(rows.map((row) => [String(row.id), Number(row.n)]));
};

/**
 * One page of visible entries as ids in name order, with the number of events of each; `total` counts all pages. Details
 * are read for the rows of the page only.
 */
export const entryPage = async (ctx: Context, kind: EntryKind, filter: EntryFilter) => {
  const entry: EntryTable = ENTRIES[kind];
  const where = entryFilterCondition(ctx, kind, filter);
  const found = await ctx.db
    .select({ id: entry.id, total: sql`count(*) over ()`.mapWith(Number) })
    .from(entry)
    .where(where)
    .orderBy(...byName(kind))
    .limit(ENTRY_PAGE)
    .offset(((filter.page ?? 1) - 1) * ENTRY_PAGE);
  const ids = found.map((row) => row.id);
  const counted = found[0]?.total;
  const [all] = counted === undefined ? await ctx.db.select({ n: count() }).from(entry).where(where) : [];
  return {
    ids,
    total: counted ?? all?.n ?? 0,
    pageSize: ENTRY_PAGE,
    events: await eventCounts(ctx, kind, ids),
  };
};
