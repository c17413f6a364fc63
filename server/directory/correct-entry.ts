import { applyCorrection, type EntryKind } from "@/domain/directory/entry-fields";
import type { EntryFields } from "@/domain/directory/fields";
import type { EntryCorrection } from "@/domain/directory/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import {
  assertNotMerged,
  correctEvents,
  type EntryRow,
  entryColumns,
  entryFieldsOf,
  lockEntry,
  mapMentions,
  updateEntry,
} from "./internal";

/**
 * Corrects an entry in the directory and in readable events that had the old values, or in those in `events` regardless;
 * each gets a revision. `own`: columns that no record has. Returns how many events changed. Throws NOT_ALLOWED, STALE, …_NOT_FOUND, ENTRY_MERGED.
 */
export const correctEntry = <K extends EntryKind>(
  ctx: Context,
  kind: K,
  input: EntryCorrection,
  next: EntryFields[K],
  own: Partial<EntryRow<K>> = {},
) =>
  inTransaction(ctx, async (tx, inner) => {
    const permission = assertMay(ctx.actor, "directory.correct", undefined);
    const before = await lockEntry(tx, ctx.actor, kind, input);
    assertNotMerged(before);
    const old = entryFieldsOf(kind, before);
    const version = await updateEntry(writer(tx, permission), ctx, kind, before, {
      ...entryColumns(kind, next),
      ...own,
    } as Partial<EntryRow<K>>);
    const events = await correctEvents(
      tx,
      inner,
      permission,
      kind,
      before.id,
      input.events,
      (record, force) =>
        mapMentions(record, kind, before.id, (each) =>
          applyCorrection(kind, each, { ...old }, { ...next }, force),
        ),
    );
    await recordAudit(
      tx,
      ctx,
      permission,
      `${kind}.correct`,
      { noun: kind, id: before.id },
      { ...old },
      { ...next, ...own, events },
    );
    return { id: before.id, version, events };
  });
