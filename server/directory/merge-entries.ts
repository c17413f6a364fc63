import { eq, inArray, sql } from "drizzle-orm";
import type { Tx, WritableTx } from "@/db/client";
import { applyCorrection, type EntryKind } from "@/domain/directory/entry-fields";
import type { Merge } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import { ENTRY_KINDS, type EntryTable, isPublicEntry } from "../access/entry-visible";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import {
  assertNotMerged,
  correctEvents,
  type EntryRow,
  entryById,
  entryColumns,
  entryFieldsOf,
  lockEntry,
  mapMentions,
} from "./internal";

/** Locks both entries of a merge, always in the order of ids. Throws SAME_ENTRY, STALE, …_NOT_FOUND. */
const lockMergePair = async (tx: Tx, ctx: Context, kind: EntryKind, input: Merge): Promise<void> => {
  const both = [
    { id: input.id.toLowerCase(), version: input.version },
    { id: input.other.toLowerCase(), version: input.otherVersion },
  ];
  if (both[0]?.id === both[1]?.id) throw new DomainError("SAME_ENTRY");
  for (const each of both.sort((a, b) => (a.id < b.id ? -1 : 1))) await lockEntry(tx, ctx.actor, kind, each);
};

interface Entry {
  id: string;
  version: number;
  name: { en?: string | undefined; zh?: string | undefined };
  aliases: string[];
  sourceEventId: string | null;
  mergedInto: string | null;
  distinctFrom: string[];
}

/** Marks `target` as different from what `other` was different from, on both sides. Returns the ids, without `other`. */
const takeOverDistinct = async (
  tx: WritableTx,
  kind: EntryKind,
  target: Entry,
  other: Entry,
): Promise<string[]> => {
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const taken = other.distinctFrom.filter((id) => id !== target.id && !target.distinctFrom.includes(id));
  if (taken.length > 0)
    await tx
      .update(entry)
      .set({ distinctFrom: sql`array_append(${entry.distinctFrom}, ${target.id}::uuid)` })
      .where(inArray(entry.id, taken));
  return [...target.distinctFrom, ...taken].filter((id) => id !== other.id);
};

/**
 * Points `other` at `target`. Returns what `target` takes over: the other's names as aliases, unless those come from
 * restricted events only. Throws ENTRY_MERGED, and NOT_ALLOWED where the merge would reveal a target from a restricted
 * event through the other's events.
 */
const takeOver = async (tx: WritableTx, ctx: Context, kind: EntryKind, target: Entry, other: Entry) => {
  assertNotMerged(target);
  assertNotMerged(other);
  const open = await isPublicEntry(tx, kind, other.id);
  const alike = !open && target.sourceEventId === other.sourceEventId;
  if (!alike && !(await isPublicEntry(tx, kind, target.id))) throw new DomainError("NOT_ALLOWED");
  const own = [target.name.en, target.name.zh];
  const names = open ? [other.name.en, other.name.zh, ...other.aliases] : [];
  const aliases = [...target.aliases, ...names].filter((name) => name !== undefined && !own.includes(name));
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  await tx.update(entry).set({ mergedInto: target.id }).where(eq(entry.mergedInto, other.id));
  await tx
    .update(entry)
    .set({ mergedInto: target.id, withdrawnAt: ctx.now, version: other.version + 1, updatedAt: ctx.now })
    .where(eq(entry.id, other.id));
  return {
    aliases: [...new Set(aliases)] as string[],
    distinctFrom: await takeOverDistinct(tx, kind, target, other),
    sourceEventId: open ? null : target.sourceEventId,
    version: target.version + 1,
    updatedAt: ctx.now,
  };
};

/** What a kind of entry moves from one entry to another besides its names. */
interface MergeSteps<K extends EntryKind> {
  /** Moves what the directory keeps about `from`, before the entries are merged. */
  moveReferences?: (tx: WritableTx, from: EntryRow<K>, to: EntryRow<K>) => Promise<void>;
  /** Moves the links of events to `from`, also of events that the actor may not read. */
  moveLinks: (tx: WritableTx, from: string, to: string) => Promise<void>;
}

/**
 * Merges the entry `other` into `id`. Readable events that had the values of `other` take those of `id`, each in a
 * revision; other events only change their link. Throws NOT_ALLOWED (also where `id` is hidden and `other` is not),
 * SAME_ENTRY, …_NOT_FOUND, STALE, ENTRY_MERGED.
 */
export const mergeEntries = <K extends EntryKind>(
  ctx: Context,
  kind: K,
  input: Merge,
  { moveReferences, moveLinks }: MergeSteps<K>,
) =>
  inTransaction(ctx, async (tx, inner) => {
    const permission = assertMay(ctx.actor, "directory.merge", undefined);
    const writes = writer(tx, permission);
    await lockMergePair(tx, ctx, kind, input);
    const [target, other] = [await entryById(tx, kind, input.id), await entryById(tx, kind, input.other)];
    await moveReferences?.(writes, other, target);
    const merged = await takeOver(writes, ctx, kind, target, other);
    const [old, next] = [entryFieldsOf(kind, other), entryFieldsOf(kind, target)];
    const entry: EntryTable = ENTRY_KINDS[kind].table;
    await writes
      .update(entry)
      .set({ ...entryColumns(kind, { ...next, aliases: merged.aliases }), ...merged })
      .where(eq(entry.id, target.id));
    const events = await correctEvents(tx, inner, permission, kind, other.id, undefined, (record) =>
      mapMentions(record, kind, other.id, (each) => ({
        ...applyCorrection(kind, each, { ...old }, { ...next }),
        id: target.id,
      })),
    );
    await moveLinks(writes, other.id, target.id);
    await recordAudit(tx, ctx, permission, `${kind}.merge`, { noun: kind, id: target.id }, undefined, {
      other: other.id,
      ...old,
      events,
    });
    return { id: target.id, version: merged.version, events };
  });
