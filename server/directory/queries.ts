import {
  and,
  asc,
  count,
  countDistinct,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { events } from "@/db/schema/events";
import { may } from "@/domain/access/may";
import { type EntryKind, type FieldDifference, fieldDifferences } from "@/domain/directory/entry-fields";
import { ENTRY_PAGE, type EntryFilter, type EntrySearch, PROPOSALS } from "@/domain/directory/inputs";
import { NameIndex } from "@/domain/directory/name-index";
import { sameName } from "@/domain/directory/names";
import { DomainError } from "@/domain/errors";
import { LANGS, type Lang, type Text } from "@/domain/events/values";
import { NAMING_WORDS, wordCount } from "@/domain/search/rank-hits";
import { folded } from "@/domain/search/tokens";
import { orderIn } from "@/domain/sorting";
import { ENTRY_KINDS, type EntryTable, entryVisible } from "../access/entry-visible";
import { eventListed } from "../access/event-listed";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { matchesQuery } from "../search/internal";
import { sortedBy } from "../sorted-by";
import { type EntryRow, entryFieldsOf } from "./internal";

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
const entryFilterCondition = (ctx: Context, kind: EntryKind, filter: EntryFilter): SQL | undefined => {
  const entry = ENTRY_KINDS[kind].table;
  return and(
    entryVisible(ctx.db, ctx.actor, kind),
    filter.withdrawn ? isNotNull(entry.withdrawnAt) : isNull(entry.withdrawnAt),
    isNull(entry.mergedInto),
    matchesQuery(entry, filter.q),
  );
};

const nameOf = (kind: EntryKind): SQL => {
  const entry = ENTRY_KINDS[kind].table;
  return sql`coalesce(nullif(ltrim(${entry.pinyin}), ''), ${entry.searchText}) collate "C"`;
};

/** Order by pinyin for Chinese names, else by letters; neither engine sorts Chinese by itself. */
const byName = (kind: EntryKind): SQL[] => {
  const entry = ENTRY_KINDS[kind].table;
  return [nameOf(kind), asc(entry.id)];
};

/** As `rankHits` has it: names of which a query of several words is at least half come first, in either language. */
const isMostOfName = (kind: EntryKind, typed: string): SQL[] => {
  const { name } = ENTRY_KINDS[kind].table;
  const query = typed.trim().toLowerCase();
  const most = 2 * wordCount(query);
  if (most < 2 * NAMING_WORDS) return [];
  const [en, zh] = [sql`lower(${name}->>'en')`, sql`(${name}->>'zh')`];
  return [
    sql`(
      position(${` ${query}`} in ' ' || ${en}) > 0 and length(${en}) - length(replace(${en}, ' ', '')) < ${most}
      or position(${query} in ${zh}) > 0 and length(${zh}) <= ${most}
    ) is true desc`,
  ];
};

/**
 * The entry of exactly that name comes first, then those of whose name it is at least half, then those whose name or pinyin starts
 * with it; without a query, the last changed.
 */
const byRelevance = (kind: EntryKind, typed: string): SQL[] => {
  const entry = ENTRY_KINDS[kind].table;
  const begin = folded(typed.slice(0, 200));
  return begin === ""
    ? [sql`${entry.updatedAt} desc`]
    : [
        sql`(lower(${entry.name}->>'en') = ${typed.trim().toLowerCase()} or ${entry.name}->>'zh' = ${typed.trim()}) is true desc`,
        ...isMostOfName(kind, typed.slice(0, 200)),
        sql`(${entry.searchText} like ${`${begin}%`} or ${entry.pinyin} like ${` ${begin}%`}) desc`,
        ...byName(kind),
      ];
};

/** A query of the number of events that mention each entry, of those that are listed for the actor. */
const countsByEntry = (ctx: Context, kind: EntryKind, which: SQL | undefined) => {
  const mention = ENTRY_KINDS[kind].mention;
  return ctx.db
    .select({ id: mention.entry, n: countDistinct(mention.event).as("n") })
    .from(mention.table)
    .where(and(which, eventListed(ctx.db, ctx.actor, mention.event)))
    .groupBy(mention.entry);
};

/** The number of readable events, not withdrawn, that mention each entry. */
export const eventCounts = async (
  ctx: Context,
  kind: EntryKind,
  ids: string[],
): Promise<Map<string, number>> => {
  if (ids.length === 0) return new Map();
  const rows = await countsByEntry(ctx, kind, inArray(ENTRY_KINDS[kind].mention.entry, ids));
  return new Map(rows.map((row) => [String(row.id), Number(row.n)]));
};

/**
 * One page of ids with the number of all, as asked, else by name. Events are counted as for the actor, since the order would reveal
 * others; `events` is null where they are not counted for the order.
 */
const pageOf = (ctx: Context, kind: EntryKind, filter: EntryFilter, where: SQL | undefined) => {
  const { table: entry, mention } = ENTRY_KINDS[kind];
  const sort = filter.sort ?? "name";
  // A search finds few entries: only those are counted.
  const found = filter.q
    ? inArray(mention.entry, ctx.db.select({ id: entry.id }).from(entry).where(where))
    : isNotNull(mention.entry);
  const counted = countsByEntry(ctx, kind, found).as("counted");
  const isCounted = orderIn(sort).key === "events";
  const n = sql`coalesce(${counted.n}, 0)`.mapWith(Number);
  const order = sortedBy(sort, { name: nameOf(kind), events: n });
  const all = ctx.db
    .select({
      id: entry.id,
      total: sql`count(*) over ()`.mapWith(Number),
      events: isCounted ? n : sql<null>`null`,
    })
    .from(entry)
    .$dynamic();
  return (isCounted ? all.leftJoin(counted, eq(counted.id, entry.id)) : all)
    .where(where)
    .orderBy(order, ...byName(kind))
    .limit(ENTRY_PAGE)
    .offset(((filter.page ?? 1) - 1) * ENTRY_PAGE);
};

/** All columns of an entry but those by which it is searched, half of its bytes. */
const readColumns = (entry: EntryTable) => {
  const { searchText: _text, searchTokens: _tokens, pinyin: _pinyin, ...columns } = getTableColumns(entry);
  return columns;
};

/** The visible entries of some ids, in no order. */
export const visibleEntries = async <K extends EntryKind>(
  ctx: Context,
  kind: K,
  ids: readonly string[],
): Promise<EntryRow<K>[]> => {
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select(readColumns(entry))
    .from(entry)
    .where(and(inArray(entry.id, [...ids]), entryVisible(ctx.db, ctx.actor, kind)));
  return rows as unknown[] as EntryRow<K>[];
};

/**
 * The visible entries of some names which are not withdrawn and match a further condition, found by name, oldest first; in one
 * statement for any number of names.
 */
export const indexNamed = async <K extends EntryKind>(
  ctx: Context,
  kind: K,
  names: readonly Text[],
  condition?: SQL,
): Promise<NameIndex<EntryRow<K>>> => {
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const named = LANGS.flatMap((lang) => {
    const known = [...new Set(names.flatMap((name) => name[lang] || []))];
    return known.length === 0 ? [] : [sql`${entry.name}->>${lang} = any(${sql.param(known)}::text[])`];
  });
  if (named.length === 0) return new NameIndex();
  const rows = await ctx.db
    .select(readColumns(entry))
    .from(entry)
    .where(and(or(...named), condition, isNull(entry.withdrawnAt), entryVisible(ctx.db, ctx.actor, kind)))
    .orderBy(asc(entry.id));
  return new NameIndex(rows as unknown[] as EntryRow<K>[]);
};

/** The visible entries of a name which are not withdrawn, oldest first. */
export const entriesNamed = async <K extends EntryKind>(
  ctx: Context,
  kind: K,
  name: Text,
): Promise<EntryRow<K>[]> => (await indexNamed(ctx, kind, [name])).named(name);

/** Whether two values may be one: they are equal, or one of them is not known. */
const maybeEqual = <T>(a: T | null | undefined, b: T | null | undefined): boolean => !a || !b || a === b;

/** Whether two entries of the same name may be one, by kind: units of different parents may share a name. */
const MAY_BE_ONE: { [K in EntryKind]: (a: EntryRow<K>, b: EntryRow<K>) => boolean } = {
  person: () => true,
  organization: (a, b) => maybeEqual(a.parentId, b.parentId),
  venue: (a, b) =>
    maybeEqual(a.organizationId, b.organizationId) && (!a.city || !b.city || sameName(a.city, b.city)),
};

const mayBeOne = <K extends EntryKind>(kind: K, a: EntryRow<K>, b: EntryRow<K>): boolean =>
  a.id !== b.id && !a.distinctFrom.includes(b.id) && MAY_BE_ONE[kind](a, b);

/** Other visible entries of the same name that may be the same one. */
export const namesakesOf = async <K extends EntryKind>(
  ctx: Context,
  kind: K,
  row: EntryRow<K>,
): Promise<{ id: string; version: number; name: Text }[]> => {
  if (row.withdrawnAt) return [];
  const named = await entriesNamed(ctx, kind, row.name);
  return named
    .filter((other) => mayBeOne(kind, row, other))
    .map(({ id, version, name }) => ({ id, version, name }));
};

/** The ids of all visible entries that have namesakes. */
const idsOfNamesakes = async <K extends EntryKind>(ctx: Context, kind: K): Promise<string[]> => {
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const valid = and(isNull(entry.withdrawnAt), isNull(entry.mergedInto));
  const nameIn = (lang: Lang): SQL => sql`nullif(${entry.name}->>'${sql.raw(lang)}', '')`;
  const twice = LANGS.map((lang) => {
    const names = ctx.db
      .select({ name: nameIn(lang) })
      .from(entry)
      .where(valid)
      .groupBy(nameIn(lang))
      .having(sql`count(*) > 1`);
    return inArray(nameIn(lang), names);
  });
  const found = await ctx.db
    .select(readColumns(entry))
    .from(entry)
    .where(and(valid, or(...twice), entryVisible(ctx.db, ctx.actor, kind)));
  const rows = found as unknown[] as EntryRow<K>[];
  const index = new NameIndex(rows);
  return rows
    .filter((row) => index.named(row.name).some((other) => mayBeOne(kind, row, other)))
    .map(({ id }) => id);
};

/**
 * Suggestions for a picker: entries by relevance; without a query, the last changed; `foremost` before the others. Throws
 * NOT_ALLOWED.
 */
export const searchEntries = async <K extends EntryKind>(
  ctx: Context,
  kind: K,
  { q }: EntrySearch,
  foremost?: string | null,
): Promise<EntryRow<K>[]> => {
  assertMay(ctx.actor, "directory.read", undefined);
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const rows = await ctx.db
    .select(readColumns(entry))
    .from(entry)
    .where(entryFilterCondition(ctx, kind, { q }))
    .orderBy(...(foremost ? [sql`${entry.id} = ${foremost}::uuid desc`] : []), ...byRelevance(kind, q))
    .limit(PROPOSALS);
  return rows as unknown[] as EntryRow<K>[];
};

/**
 * One page of visible entries in name order, with the number of events of each; `total` counts all pages. `present` gives
 * what a kind shows besides, for the rows of the page only. Throws NOT_ALLOWED.
 */
export const listEntries = async <K extends EntryKind, Shown extends object>(
  ctx: Context,
  kind: K,
  filter: EntryFilter,
  present: (rows: EntryRow<K>[]) => Promise<(row: EntryRow<K>) => Shown>,
) => {
  assertMay(ctx.actor, "directory.read", undefined);
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const same = filter.same ? inArray(entry.id, await idsOfNamesakes(ctx, kind)) : undefined;
  const where = and(entryFilterCondition(ctx, kind, filter), same);
  const page = await pageOf(ctx, kind, filter, where);
  const counted = page[0]?.total;
  const [all] = counted === undefined ? await ctx.db.select({ n: count() }).from(entry).where(where) : [];
  const ids = page.map((row) => row.id);
  const uncounted = page.filter((row) => row.events === null).map((row) => row.id);
  const [found, counts] = await Promise.all([
    visibleEntries(ctx, kind, ids),
    eventCounts(ctx, kind, uncounted),
  ]);
  const eventsOf = new Map([...page.map((row) => [row.id, row.events] as const), ...counts]);
  const rows = ids.flatMap((id) => found.find((row) => row.id === id) ?? []);
  const shown = await present(rows);
  return {
    rows: rows.map((row) => ({
      id: row.id,
      version: row.version,
      ...shown(row),
      events: eventsOf.get(row.id) ?? 0,
      sample: row.sample,
      withdrawn: row.withdrawnAt !== null,
    })),
    total: counted ?? all?.n ?? 0,
    pageSize: ENTRY_PAGE,
  };
};

/** An entry for its page. Throws NOT_ALLOWED, …_NOT_FOUND. */
export const getEntry = async <K extends EntryKind>(
  ctx: Context,
  kind: K,
  { id }: { id: string },
): Promise<EntryRow<K>> => {
  assertMay(ctx.actor, "directory.read", undefined);
  const [row] = await visibleEntries(ctx, kind, [id]);
  if (!row) throw new DomainError(ENTRY_KINDS[kind].notFound);
  return row;
};

/** The state of an entry on its page, with the actor's permissions. */
export const entryState = ({ actor }: Context, row: EntryRow<EntryKind>) => ({
  sample: row.sample,
  withdrawn: row.withdrawnAt !== null,
  mergedInto: row.mergedInto,
  may: {
    save: may(actor, "directory.save", undefined),
    correct: may(actor, "directory.correct", undefined),
    merge: may(actor, "directory.merge", undefined),
  },
});

/** The differences between the mention of an entry in a record, if there is one, and the entry. */
export const differencesFrom = <K extends EntryKind>(
  kind: K,
  row: EntryRow<K>,
  mention: object | undefined,
): FieldDifference[] =>
  mention ? fieldDifferences(kind, { ...mention }, { ...entryFieldsOf(kind, row) }) : [];
