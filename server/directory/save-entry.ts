import type { WritableTx } from "@/db/client";
import { changesBetween } from "@/domain/audit/changes";
import type { EntryKind } from "@/domain/directory/entry-fields";
import type { EntryFields } from "@/domain/directory/fields";
import type { EntrySaving } from "@/domain/directory/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { type InTransaction, inTransaction } from "../transaction";
import {
  assertNotMerged,
  createEntry,
  type EntryRow,
  entryColumns,
  entryFieldsOf,
  lockEntry,
  updateEntry,
} from "./internal";

/** What an entry has beside its fields. */
export interface EntryExtras<K extends EntryKind> {
  /** The columns to write. */
  columns: Partial<EntryRow<K>>;
  /** The values for the history, before and after. */
  before: object;
  after: object;
  /** Writes what is stored in other tables. */
  write?: (tx: WritableTx) => Promise<void>;
}

interface EntrySave<K extends EntryKind> {
  kind: K;
  input: EntrySaving;
  fields: EntryFields[K];
  sample: boolean;
  /** Reads and checks what the kind has beside its fields. `row`: the locked entry, absent for a new one. */
  extras: (ctx: InTransaction, row: EntryRow<K> | undefined) => Promise<EntryExtras<K>>;
}

/**
 * Creates (`version` 0) or changes a person, an organization or a venue; records are unchanged, and a save without changes
 * writes nothing. Throws NOT_ALLOWED, the kind's NOT_FOUND, STALE, ENTRY_EXISTS, ENTRY_MERGED, EVENT_NOT_FOUND
 * (`sourceEventId`), and what `extras` throws.
 */
export const saveEntry = <K extends EntryKind>(
  ctx: Context,
  { kind, input, fields, sample, extras }: EntrySave<K>,
): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx, inner) => {
    const permission = assertMay(ctx.actor, "directory.save", undefined);
    const writes = writer(tx, permission);
    const { id } = input;
    const [action, subject] = [`${kind}.save` as const, { noun: kind, id }];
    if (input.version === 0) {
      const { columns, after, write } = await extras(inner, undefined);
      const values = { ...entryColumns(kind, fields), ...columns };
      if (await createEntry(writes, ctx, kind, input, values, sample)) {
        await write?.(writes);
        await recordAudit(tx, ctx, permission, action, subject, undefined, { ...fields, ...after });
      }
      return { id, version: 1 };
    }
    const row = await lockEntry(tx, ctx.actor, kind, input);
    assertNotMerged(row);
    const extra = await extras(inner, row);
    const before = { ...entryFieldsOf(kind, row), ...extra.before };
    const after = { ...fields, ...extra.after };
    if (changesBetween(before, after).length === 0) return { id, version: row.version };
    const version = await updateEntry(writes, ctx, kind, row, {
      ...entryColumns(kind, fields),
      ...extra.columns,
    });
    await extra.write?.(writes);
    await recordAudit(tx, ctx, permission, action, subject, before, after);
    return { id, version };
  });
