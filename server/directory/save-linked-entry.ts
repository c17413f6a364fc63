import type { Tx } from "@/db/client";
import type { EntryFields } from "@/domain/directory/fields";
import type { EntrySaving } from "@/domain/directory/inputs";
import { assertEntry } from "../access/entry-visible";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import {
  assertNotMerged,
  createEntry,
  type EntryColumns,
  type EntryRow,
  entryColumns,
  lockEntry,
  organizationAfterSave,
  updateEntry,
} from "./internal";

/** The column that links an entry to an organization: a part to its parent, a venue to its owner. */
export const LINKS = { organization: "parentId", venue: "organizationId" } as const;
type LinkedKind = keyof typeof LINKS;

interface LinkedSaving<K extends LinkedKind> {
  kind: K;
  input: EntrySaving;
  fields: EntryFields[K];
  /** The organization that the entry is linked to. */
  linkedTo: string | null | undefined;
  sample: boolean;
  /** Throws where an existing entry must not be linked to this organization. */
  assertLink?: (tx: Tx, organizationId: string) => Promise<void>;
}

const withLink = <K extends LinkedKind>(
  kind: K,
  columns: EntryColumns<K>,
  organizationId: string | null,
) => ({
  ...columns,
  [LINKS[kind]]: organizationId,
});

const linkOf = (row: EntryRow<LinkedKind>): string | null =>
  "parentId" in row ? row.parentId : row.organizationId;

/**
 * Creates (`version` 0) or changes an organization or a venue; records are unchanged. Throws NOT_ALLOWED, the kind's
 * NOT_FOUND, ORGANIZATION_NOT_FOUND (`linkedTo`), STALE, ENTRY_EXISTS, ENTRY_MERGED, EVENT_NOT_FOUND (`sourceEventId`), and
 * what `assertLink` throws.
 */
export const saveLinkedEntry = <K extends LinkedKind>(
  ctx: Context,
  { kind, input, fields, linkedTo, sample, assertLink }: LinkedSaving<K>,
): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "directory.save", undefined);
    if (linkedTo) await assertEntry(tx, ctx.actor, "organization", linkedTo);
    const { id } = input;
    const [action, subject] = [`${kind}.save` as const, { noun: kind, id }];
    const columns = entryColumns(kind, fields);
    if (input.version === 0) {
      const created = withLink(kind, columns, linkedTo ?? null);
      if (await createEntry(tx, ctx, kind, input, created, sample))
        await recordAudit(tx, ctx, permission, action, subject, undefined, fields);
      return { id, version: 1 };
    }
    const before = await lockEntry(tx, ctx.actor, kind, input);
    if (linkedTo) await assertLink?.(tx, linkedTo);
    assertNotMerged(before);
    const organization = await organizationAfterSave(tx, ctx.actor, linkedTo, linkOf(before));
    const after = withLink(kind, columns, organization);
    const version = await updateEntry(tx, ctx, kind, before, after);
    await recordAudit(tx, ctx, permission, action, subject, before, { ...before, ...after, version });
    return { id, version };
  });
