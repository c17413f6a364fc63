import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organizations } from "@/db/schema/organizations";
import { DomainError } from "@/domain/errors";
import type { OrganizationFields, SaveOrganization } from "@/domain/organizations/inputs";
import { indexEntry } from "@/domain/search/index-entry";
import { assertEntry, isEntryVisible } from "../access/entry-visible";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { assertNotMerged, assertSourceReadable, creationColumns, lockEntry } from "../directory/internal";
import { searchValues } from "../search/internal";
import { acquireNamedLock, inTransaction } from "../transaction";

/** The columns of an organization; missing fields become null. */
export const saveOrganizationColumns = (words: OrganizationFields) => ({
  name: words.name,
  the: words.the ?? null,
  short: words.short ?? null,
  shortThe: words.shortThe ?? null,
  aliases: words.aliases ?? [],
  kind: words.kind ?? null,
  city: words.city ?? null,
  ...searchValues(indexEntry([words.name, words.short, ...(words.aliases ?? [])], [words.city])),
});

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

const createOrganization = async (tx: Tx, ctx: Context, input: SaveOrganization, sample: boolean) => {
  await assertSourceReadable(tx, ctx.actor, input.sourceEventId);
  const [made] = await tx
    .insert(organizations)
    .values({
      id: input.id,
      ...saveOrganizationColumns(input.organization),
      parentId: input.parentId ?? null,
      ...creationColumns(ctx, input.sourceEventId),
      sample,
    })
    .onConflictDoNothing()
    .returning({ id: organizations.id });
  if (!made) {
    const [other] = await tx.select().from(organizations).where(eq(organizations.id, input.id));
    // A retry after a lost response.
    if (other?.version !== 1 || other.createdBy !== actorId(ctx.actor)) throw new DomainError("ENTRY_EXISTS");
    return { id: input.id, version: 1 };
  }
  const subject = { noun: "organization", id: input.id };
  await recordAudit(tx, ctx, "organization.save", subject, undefined, input.organization);
  return { id: input.id, version: 1 };
};

/**
 * Creates (`version` 0) or changes an organization; records are unchanged. Throws NOT_ALLOWED, ORGANIZATION_NOT_FOUND (it
 * or its parent), STALE, ENTRY_EXISTS, PARENT_LOOP, EVENT_NOT_FOUND (`sourceEventId`).
 */
export const saveOrganization = (
  ctx: Context,
  input: SaveOrganization,
  sample = false,
): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    assertMay(ctx.actor, "directory.save", undefined);
    if (input.parentId) await assertEntry(tx, ctx.actor, "organization", input.parentId);
    if (input.version === 0) return createOrganization(tx, ctx, input, sample);
    await lockEntry(tx, ctx.actor, "organization", input.id, input.version);
    if (input.parentId) await assertNoLoop(tx, input.id, input.parentId);
    const [before] = await tx.select().from(organizations).where(eq(organizations.id, input.id));
    if (!before) throw new DomainError("ORGANIZATION_NOT_FOUND");
    assertNotMerged(before);
    // A parent that is hidden from the actor stays.
    const seesParent =
      !before.parentId || (await isEntryVisible(tx, ctx.actor, "organization", before.parentId));
    const parentId = input.parentId ?? (seesParent ? null : before.parentId);
    const version = before.version + 1;
    const after = { ...saveOrganizationColumns(input.organization), parentId };
    await tx
      .update(organizations)
      .set({ ...after, version, updatedAt: ctx.now })
      .where(eq(organizations.id, input.id));
    const subject = { noun: "organization", id: input.id };
    await recordAudit(tx, ctx, "organization.save", subject, before, { ...before, ...after, version });
    return { id: input.id, version };
  });
