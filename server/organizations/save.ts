import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organizations } from "@/db/schema/organizations";
import { DomainError } from "@/domain/errors";
import type { SaveOrganization } from "@/domain/organizations/inputs";
import { assertEntry } from "../access/entry-visible";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import {
  assertNotMerged,
  createEntry,
  entryColumns,
  lockEntry,
  organizationAfterSave,
  updateEntry,
} from "../directory/internal";
import { acquireNamedLock, inTransaction } from "../transaction";

/** Throws PARENT_LOOP; locks parents until the transaction ends, since two concurrent changes could form a loop. */
const assertNoLoop = async (tx: Tx, id: string, parentId: string): Promise<void> => {
  await acquireNamedLock(tx, "organization parents");
  const above = new Set<string>();
  let next: string | null = parentId;
  while (next && !above.has(next)) {
    if (next === id) throw new DomainError("PARENT_LOOP");
    above.add(next);
    const [row]: { parentId: string | null }[] = await tx
      .select({ parentId: organizations.parentId })
      .from(organizations)
      .where(eq(organizations.id, next));
    next = row?.parentId ?? null;
  }
};

/** Moves the parts of `from` to `to`. Throws PARENT_LOOP where `to` is below `from`. */
export const saveOrganizationsBelow = async (tx: Tx, from: string, to: string): Promise<void> => {
  await assertNoLoop(tx, from, to);
  await tx.update(organizations).set({ parentId: to }).where(eq(organizations.parentId, from));
};

/**
 * Creates (`version` 0) or changes an organization; records are unchanged. Throws NOT_ALLOWED, ORGANIZATION_NOT_FOUND (it
 * or its parent), STALE, ENTRY_EXISTS, ENTRY_MERGED, PARENT_LOOP, EVENT_NOT_FOUND (`sourceEventId`).
 */
export const saveOrganization = (
  ctx: Context,
  input: SaveOrganization,
  sample = false,
): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "directory.save", undefined);
    if (input.parentId) await assertEntry(tx, ctx.actor, "organization", input.parentId);
    const columns = entryColumns("organization", input.organization);
    if (input.version === 0) {
      const created = { ...columns, parentId: input.parentId ?? null };
      if (await createEntry(tx, ctx, "organization", input, created, sample))
        await recordAudit(
          tx,
          ctx,
          permission,
          "organization.save",
          { noun: "organization", id: input.id },
          undefined,
          input.organization,
        );
      return { id: input.id, version: 1 };
    }
    const before = await lockEntry(tx, ctx.actor, "organization", input);
    if (input.parentId) await assertNoLoop(tx, input.id, input.parentId);
    assertNotMerged(before);
    const parentId = await organizationAfterSave(tx, ctx.actor, input.parentId, before.parentId);
    const after = { ...columns, parentId };
    const version = await updateEntry(tx, ctx, "organization", before, after);
    await recordAudit(
      tx,
      ctx,
      permission,
      "organization.save",
      { noun: "organization", id: input.id },
      before,
      {
        ...before,
        ...after,
        version,
      },
    );
    return { id: input.id, version };
  });
