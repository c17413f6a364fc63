import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import type { Actor } from "@/domain/access/actor";
import type { EntryKind } from "@/domain/directory/entry-fields";
import type { Merge, WithdrawEntry } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import type { DraftRecord } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import {
  assertEntry,
  ENTRIES,
  type EntryTable,
  isPublicEntry,
  MENTIONS,
  NOT_FOUND,
} from "../access/entry-visible";
import { assertMay, visibleTo } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { eventsToRewrite, rewriteEvent } from "../records/rewrite-event";
import { type InTransaction, inTransaction } from "../transaction";

/** Locks an entry for a write; throws the kind's NOT_FOUND, or STALE where it was saved since `version`. */
export const lockEntry = async (
  tx: Tx,
  actor: Actor,
  kind: EntryKind,
  id: string,
  version: number,
): Promise<void> => {
  const entry: EntryTable = ENTRIES[kind];
  await assertEntry(tx, actor, kind, id);
  const [row] = await tx
    .select({ version: entry.version })
    .from(entry)
    .where(eq(entry.id, id))
    .for("no key update");
  if (!row) throw new DomainError(NOT_FOUND[kind]);
  if (row.version !== version) throw new DomainError("STALE", { version: row.version });
};

/** The creation columns of an entry. */
export const creationColumns = (ctx: Context, sourceEventId: string | undefined) => ({
  createdAt: ctx.now,
  createdBy: actorId(ctx.actor),
  sourceEventId: sourceEventId ?? null,
  updatedAt: ctx.now,
});

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

/** Throws ENTRY_MERGED where an entry was merged into another one. */
export const assertNotMerged = (entry: { mergedInto: string | null }): void => {
  if (entry.mergedInto) throw new DomainError("ENTRY_MERGED");
};

/**
 * Applies a correction to events that mention an entry: those `named`, with force, or else all. Only events that the actor
 * may read and that are not withdrawn. Returns how many changed.
 */
export const correctEvents = async (
  tx: Tx,
  ctx: InTransaction,
  kind: EntryKind,
  id: string,
  named: readonly string[] | undefined,
  change: (record: DraftRecord, force: boolean) => DraftRecord,
): Promise<number> => {
  const mention = MENTIONS[kind];
  const speaking = tx.select({ id: mention.event }).from(mention.table).where(eq(mention.entry, id));
  const found = await eventsToRewrite(tx, ctx, inArray(events.id, speaking));
  const chosen = named ? found.filter((each) => named.includes(each)) : found;
  let changed = 0;
  for (const each of chosen)
    if (await rewriteEvent(tx, ctx, each, `${kind}.correct`, (record) => change(record, named !== undefined)))
      changed += 1;
  return changed;
};

const withdrawal = (
  ctx: Context,
  kind: EntryKind,
  input: Omit<WithdrawEntry, "reason">,
  reason: string | null,
) =>
  inTransaction(ctx, async (tx) => {
    assertMay(ctx.actor, "directory.correct", undefined);
    await lockEntry(tx, ctx.actor, kind, input.id, input.version);
    const entry: EntryTable = ENTRIES[kind];
    const [row] = await tx.select({ mergedInto: entry.mergedInto }).from(entry).where(eq(entry.id, input.id));
    if (row) assertNotMerged(row);
    const version = input.version + 1;
    const after = { withdrawnAt: reason === null ? null : ctx.now, withdrawnReason: reason };
    await tx
      .update(entry)
      .set({ ...after, version, updatedAt: ctx.now })
      .where(eq(entry.id, input.id));
    const action = reason === null ? "restore" : "withdraw";
    await recordAudit(tx, ctx, `${kind}.${action}`, { noun: kind, id: input.id }, undefined, { reason });
    return { id: input.id, version };
  });

/**
 * Withdraws an entry from lists and pickers; events that mention it are unchanged. Throws NOT_ALLOWED, STALE, …_NOT_FOUND.
 */
export const withdrawEntry = (ctx: Context, kind: EntryKind, input: WithdrawEntry) =>
  withdrawal(ctx, kind, input, input.reason);

/** Reverses `withdrawEntry`. */
export const restoreEntry = (ctx: Context, kind: EntryKind, input: { id: string; version: number }) =>
  withdrawal(ctx, kind, input, null);

/** Locks two entries for a merge, always in the order of ids. Throws SAME_ENTRY, STALE, …_NOT_FOUND. */
export const lockMergePair = async (tx: Tx, ctx: Context, kind: EntryKind, input: Merge): Promise<void> => {
  assertMay(ctx.actor, "directory.merge", undefined);
  const both = [
    { id: input.id.toLowerCase(), version: input.version },
    { id: input.other.toLowerCase(), version: input.otherVersion },
  ];
  if (both[0]?.id === both[1]?.id) throw new DomainError("SAME_ENTRY");
  for (const { id, version } of both.sort((a, b) => (a.id < b.id ? -1 : 1)))
    await lockEntry(tx, ctx.actor, kind, id, version);
};

interface Entry {
  id: string;
  version: number;
  name: Text;
  aliases: string[];
  sourceEventId: string | null;
  mergedInto: string | null;
}

/**
 * Merges two rows: the target gets the other's names as aliases, unless those come from restricted events only; the other
 * row points at the target. Throws ENTRY_MERGED, and NOT_ALLOWED where the merge would reveal a target from a restricted
 * event through the other's events.
 */
export const mergeEntries = async (tx: Tx, ctx: Context, kind: EntryKind, target: Entry, other: Entry) => {
  assertNotMerged(target);
  assertNotMerged(other);
  const open = await isPublicEntry(tx, kind, other.id);
  const alike = !open && target.sourceEventId === other.sourceEventId;
  if (!alike && !(await isPublicEntry(tx, kind, target.id))) throw new DomainError("NOT_ALLOWED");
  const own = [target.name.en, target.name.zh];
  const names = open ? [other.name.en, other.name.zh, ...other.aliases] : [];
  const aliases = [...target.aliases, ...names].filter((name) => name !== undefined && !own.includes(name));
  const entry: EntryTable = ENTRIES[kind];
  await tx.update(entry).set({ mergedInto: target.id }).where(eq(entry.mergedInto, other.id));
  await tx
    .update(entry)
    .set({ mergedInto: target.id, withdrawnAt: ctx.now, version: other.version + 1, updatedAt: ctx.now })
    .where(eq(entry.id, other.id));
  return {
    aliases: [...new Set(aliases)] as string[],
    sourceEventId: open ? null : target.sourceEventId,
    version: target.version + 1,
    updatedAt: ctx.now,
  };
};
