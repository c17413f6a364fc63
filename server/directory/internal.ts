import { and, eq, inArray } from "drizzle-orm";
import type { Tx, WritableTx } from "@/db/client";
import { events } from "@/db/schema/events";
import type { Actor } from "@/domain/access/actor";
import { ENTRY_FIELDS, type EntryKind } from "@/domain/directory/entry-fields";
import type { EntryFields } from "@/domain/directory/fields";
import type { EntrySaving } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import { mapRecord } from "@/domain/events/map-record";
import type { DraftRecord } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { indexEntry } from "@/domain/search/index-entry";
import { assertEntry, ENTRY_KINDS, type EntryTable, isEntryVisible } from "../access/entry-visible";
import { type Authorized, visibleTo } from "../access/internal";
import { actorId, type Context } from "../context";
import { eventsToRewrite, rewriteEvent } from "../records/rewrite-event";
import { searchValues } from "../search/internal";
import type { InTransaction } from "../transaction";

/** An entry as it is read, by kind: without the columns by which it is searched. */
type EntryRows = {
  [K in EntryKind]: Omit<
    (typeof ENTRY_KINDS)[K]["table"]["$inferSelect"],
    "searchText" | "searchTokens" | "pinyin"
  >;
};
export type EntryRow<K extends EntryKind> = EntryRows[K];

/** The columns of an entry that hold its fields. */
export type EntryColumns<K extends EntryKind> = Pick<
  EntryRow<K>,
  (typeof ENTRY_FIELDS)[K][number] & keyof EntryRow<K>
> &
  ReturnType<typeof searchValues>;

type Values = Readonly<Record<string, unknown>>;

/** The fields of an entry in the form of a record, without empty ones. */
export const entryFieldsOf = <K extends EntryKind>(kind: K, row: EntryRow<K>): EntryFields[K] => {
  const columns: Values = row;
  const filled = ENTRY_FIELDS[kind].flatMap((field) => {
    const value = columns[field];
    return value === null || (Array.isArray(value) && value.length === 0) ? [] : [[field, value] as const];
  });
  return Object.fromEntries(filled) as unknown as EntryFields[K];
};

/** The columns of an entry's fields, and those to search them by; missing fields become null. */
export const entryColumns = <K extends EntryKind>(kind: K, fields: EntryFields[K]): EntryColumns<K> => {
  const given: Values = fields;
  const {
    name,
    short,
    aliases = [],
    city,
    address,
  } = given as Values & {
    [field in "name" | "short" | "city" | "address"]?: Text;
  } & { aliases?: string[] };
  const columns = ENTRY_FIELDS[kind].map((field) => [field, given[field] ?? null] as const);
  return {
    ...Object.fromEntries(columns),
    aliases,
    ...searchValues(indexEntry([name, short, ...aliases], [city, address])),
  } as unknown as EntryColumns<K>;
};

/** An entry's row. Throws the kind's NOT_FOUND. */
export const entryById = async <K extends EntryKind>(tx: Tx, kind: K, id: string): Promise<EntryRow<K>> => {
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const [row] = await tx.select().from(entry).where(eq(entry.id, id));
  if (!row) throw new DomainError(ENTRY_KINDS[kind].notFound);
  return row as unknown as EntryRow<K>;
};

/** Locks an entry for a write; throws the kind's NOT_FOUND, or STALE where it was saved since `version`. */
export const lockEntry = async <K extends EntryKind>(
  tx: Tx,
  actor: Actor,
  kind: K,
  { id, version }: { id: string; version: number },
): Promise<EntryRow<K>> => {
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  await assertEntry(tx, actor, kind, id);
  const [row] = await tx.select().from(entry).where(eq(entry.id, id)).for("no key update");
  if (!row) throw new DomainError(ENTRY_KINDS[kind].notFound);
  if (row.version !== version) throw new DomainError("STALE", { version: row.version });
  return row as unknown as EntryRow<K>;
};

/** Changes columns of a locked entry. Returns its new version. */
export const updateEntry = async <K extends EntryKind>(
  tx: WritableTx,
  ctx: Context,
  kind: K,
  before: { id: string; version: number },
  columns: Partial<EntryRow<K>> | EntryColumns<K>,
): Promise<number> => {
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const version = before.version + 1;
  await tx
    .update(entry)
    .set({ ...columns, version, updatedAt: ctx.now })
    .where(eq(entry.id, before.id));
  return version;
};

/** Throws EVENT_NOT_FOUND where the source event of an entry is not readable by the actor. */
export const assertSourceReadable = async (
  tx: Tx,
  actor: Actor,
  eventId: string | undefined,
): Promise<void> => {
  if (!eventId) return;
  const [event] = await tx.select({ id: events.id }).from(events).where(eq(events.id, eventId));
  if (!event) return;
  const [seen] = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.id, eventId), visibleTo(tx, actor)));
  if (!seen) throw new DomainError("EVENT_NOT_FOUND");
};

/** The values of a new entry's row. */
export const newEntryValues = <K extends EntryKind>(
  ctx: Context,
  _kind: K,
  { id, sourceEventId }: Pick<EntrySaving, "id" | "sourceEventId">,
  columns: EntryColumns<K>,
  sample: boolean,
) => ({
  ...columns,
  id,
  createdAt: ctx.now,
  createdBy: actorId(ctx.actor),
  sourceEventId: sourceEventId ?? null,
  updatedAt: ctx.now,
  sample,
});

/**
 * Inserts an entry. Returns false where the same call already created it: a retry after a lost response. Throws
 * ENTRY_EXISTS, EVENT_NOT_FOUND.
 */
export const createEntry = async <K extends EntryKind>(
  tx: WritableTx,
  ctx: Context,
  kind: K,
  input: EntrySaving,
  columns: EntryColumns<K>,
  sample: boolean,
): Promise<boolean> => {
  await assertSourceReadable(tx, ctx.actor, input.sourceEventId);
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const values: Values = newEntryValues(ctx, kind, input, columns, sample);
  const [made] = await tx
    .insert(entry)
    // Which table it is, and so which columns, is known by the kind only.
    .values(values as never)
    .onConflictDoNothing()
    .returning({ id: entry.id });
  if (made) return true;
  const [other] = await tx.select().from(entry).where(eq(entry.id, input.id));
  if (other?.version !== 1 || other.createdBy !== actorId(ctx.actor)) throw new DomainError("ENTRY_EXISTS");
  return false;
};

/** The organization above an entry after a save that names `given`: one that is hidden from the actor stays. */
export const organizationAfterSave = async (
  tx: Tx,
  actor: Actor,
  given: string | null | undefined,
  before: string | null,
): Promise<string | null> => {
  const seen = !before || (await isEntryVisible(tx, actor, "organization", before));
  return given ?? (seen ? null : before);
};

/** Throws ENTRY_MERGED where an entry was merged into another one. */
export const assertNotMerged = (entry: { mergedInto: string | null }): void => {
  if (entry.mergedInto) throw new DomainError("ENTRY_MERGED");
};

/** The record with the mentions of one entry changed. */
export const mapMentions = (
  record: DraftRecord,
  kind: EntryKind,
  id: string,
  change: <E extends object>(mention: E) => E,
): DraftRecord =>
  mapRecord(record, {
    [kind]: <E extends { id?: string | undefined }>(mention: E) =>
      mention.id?.toLowerCase() === id ? change(mention) : mention,
  });

/**
 * Applies a correction to events that mention an entry: those `named`, with force, or else all. Only events that the actor
 * may read and that are not withdrawn. Returns how many changed.
 */
export const correctEvents = async (
  tx: Tx,
  ctx: InTransaction,
  permission: Authorized<"directory.correct" | "directory.merge">,
  kind: EntryKind,
  id: string,
  named: readonly string[] | undefined,
  change: (record: DraftRecord, force: boolean) => DraftRecord,
): Promise<number> => {
  const { mention } = ENTRY_KINDS[kind];
  const mentioning = tx.select({ id: mention.event }).from(mention.table).where(eq(mention.entry, id));
  const found = await eventsToRewrite(tx, ctx, inArray(events.id, mentioning));
  const chosen = named ? found.filter((each) => named.includes(each)) : found;
  let changed = 0;
  for (const each of chosen)
    if (
      await rewriteEvent(tx, ctx, permission, each, `${kind}.correct`, (record) =>
        change(record, named !== undefined),
      )
    )
      changed += 1;
  return changed;
};
