import type { EntryKind } from "@/domain/directory/entry-fields";
import type { WithdrawEntry } from "@/domain/directory/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { assertNotMerged, lockEntry, updateEntry } from "./internal";

const setWithdrawn = (
  ctx: Context,
  kind: EntryKind,
  input: { id: string; version: number },
  reason: string | null,
) =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "directory.correct", undefined);
    const before = await lockEntry(tx, ctx.actor, kind, input);
    assertNotMerged(before);
    const withdrawnAt = reason === null ? null : ctx.now;
    const version = await updateEntry(writer(tx, permission), ctx, kind, before, {
      withdrawnAt,
      withdrawnReason: reason,
    });
    const verb = reason === null ? "restore" : "withdraw";
    await recordAudit(tx, ctx, permission, `${kind}.${verb}`, { noun: kind, id: input.id }, undefined, {
      reason,
    });
    return { id: input.id, version };
  });

/**
 * Withdraws an entry from lists and pickers; events that mention it are unchanged. Throws NOT_ALLOWED, STALE, …_NOT_FOUND,
 * ENTRY_MERGED.
 */
export const withdrawEntry = (ctx: Context, kind: EntryKind, input: WithdrawEntry) =>
  setWithdrawn(ctx, kind, input, input.reason);

/** Reverses `withdrawEntry`. */
export const restoreEntry = (ctx: Context, kind: EntryKind, input: { id: string; version: number }) =>
  setWithdrawn(ctx, kind, input, null);
