import { eq } from "drizzle-orm";
import type { WritableTx } from "@/db/client";
import { agreementParties } from "@/db/schema/agreements";
import { venues } from "@/db/schema/organizations";
import { eventOrganizations } from "@/db/schema/participations";
import { posts } from "@/db/schema/people";
import { settings } from "@/db/schema/settings";
import type { Merge } from "@/domain/directory/inputs";
import type { Context } from "../context";
import { mergeEntries } from "../directory/merge-entries";
import { replaceOrganization } from "../records/save-follow-ups";
import { saveOrganizationsBelow } from "./save";

/** Moves every reference in directory and settings from `from` to `to`. */
const moveReferences = async (tx: WritableTx, from: string, to: string): Promise<void> => {
  await saveOrganizationsBelow(tx, from, to);
  await tx.update(venues).set({ organizationId: to }).where(eq(venues.organizationId, from));
  await tx.update(posts).set({ organizationId: to }).where(eq(posts.organizationId, from));
  await tx.update(settings).set({ organizationId: to }).where(eq(settings.organizationId, from));
};

/**
 * Merges the organization `other` into `id`, with its parts, people and venues, as `mergeEntries`. Throws PARENT_LOOP
 * where one is below the other.
 */
export const mergeOrganization = (ctx: Context, input: Merge) =>
  mergeEntries(ctx, "organization", input, {
    moveReferences: (tx, from, to) => moveReferences(tx, from.id, to.id),
    moveLinks: async (tx, from, to) => {
      for (const table of [eventOrganizations, agreementParties])
        await tx.update(table).set({ organizationId: to }).where(eq(table.organizationId, from));
      await replaceOrganization(tx, from, to);
    },
  });
