import { eq } from "drizzle-orm";
import type { Tx, WritableTx } from "@/db/client";
import { organizations } from "@/db/schema/organizations";
import { DomainError } from "@/domain/errors";
import type { SaveOrganization } from "@/domain/organizations/inputs";
import type { Context } from "../context";
import { organizationLink } from "../directory/organization-link";
import { saveEntry } from "../directory/save-entry";
import { acquireNamedLock } from "../transaction";

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
export const saveOrganizationsBelow = async (tx: WritableTx, from: string, to: string): Promise<void> => {
  await assertNoLoop(tx, from, to);
  await tx.update(organizations).set({ parentId: to }).where(eq(organizations.parentId, from));
};

/** Creates (`version` 0) or changes an organization. Throws as `saveEntry` and `organizationLink` do, and PARENT_LOOP. */
export const saveOrganization = (ctx: Context, input: SaveOrganization, sample = false) =>
  saveEntry(ctx, {
    kind: "organization",
    input,
    fields: input.organization,
    sample,
    extras: organizationLink("organization", input.parentId, (tx, parentId) =>
      assertNoLoop(tx, input.id, parentId),
    ),
  });
