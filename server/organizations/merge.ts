import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreementParties } from "@/db/schema/agreements";
import { organizations, venues } from "@/db/schema/organizations";
import { eventOrganizations } from "@/db/schema/participations";
import { posts } from "@/db/schema/people";
import { settings } from "@/db/schema/settings";
import { DomainError } from "@/domain/errors";
import { rewritten } from "@/domain/events/walk";
import type { Merge } from "@/domain/people/inputs";
import { correctedWords } from "@/domain/people/words";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { correctEvents, lockMergePair, mergedRows } from "../directory-writes";
import { moveBodies } from "../follow-ups/save";
import { inTransaction } from "../transaction";
import { organizationWordsOf } from "./internal";
import { saveOrganizationColumns, saveOrganizationsBelow } from "./save";

const organizationRow = async (tx: Tx, id: string) => {
  const [row] = await tx.select().from(organizations).where(eq(organizations.id, id));
  if (!row) throw new DomainError("ORGANIZATION_NOT_FOUND");
  return row;
};

/** Everything that the directory and the settings hang on `from` hangs on `to`. */
const moveTies = async (tx: Tx, from: string, to: string): Promise<void> => {
  await saveOrganizationsBelow(tx, from, to);
  await tx.update(venues).set({ organizationId: to }).where(eq(venues.organizationId, from));
  await tx.update(posts).set({ organizationId: to }).where(eq(posts.organizationId, from));
  await tx.update(settings).set({ organizationId: to }).where(eq(settings.organizationId, from));
};

/**
 * Makes two entries of one organization one: `id` stays, `other` points at it; its parts, people and places move along. Events
 * that the actor may read and that told `other` as the directory had it take the words of `id`, each in a revision; all others
 * keep their words and are linked all the same. Throws NOT_ALLOWED, SAME_ENTRY, PARENT_LOOP (`other` stands above `id`),
 * ORGANIZATION_NOT_FOUND, STALE, ENTRY_MERGED.
 */
export const mergeOrganization = (ctx: Context, input: Merge) =>
  inTransaction(ctx, async (tx, inner) => {
    await lockMergePair(tx, ctx, "organization", input);
    const [kept, other] = [await organizationRow(tx, input.id), await organizationRow(tx, input.other)];
    await moveTies(tx, other.id, kept.id);
    const merged = await mergedRows(tx, ctx, "organization", kept, other);
    const words = { ...organizationWordsOf(kept), aliases: merged.aliases };
    await tx
      .update(organizations)
      .set({ ...saveOrganizationColumns(words), ...merged })
      .where(eq(organizations.id, kept.id));
    const [old, next] = [organizationWordsOf(other), organizationWordsOf(kept)];
    const events = await correctEvents(tx, inner, "organization", other.id, undefined, (record) =>
      rewritten(record, {
        organization: (each) =>
          each.id?.toLowerCase() === other.id
            ? { ...correctedWords("organization", each, { ...old }, { ...next }), id: kept.id }
            : each,
      }),
    );
    for (const table of [eventOrganizations, agreementParties])
      await tx.update(table).set({ organizationId: kept.id }).where(eq(table.organizationId, other.id));
    await moveBodies(tx, other.id, kept.id);
    const subject = { noun: "organization", id: kept.id };
    await recordAudit(tx, ctx, "organization.merge", subject, undefined, { other: other.id, ...old, events });
    return { id: kept.id, version: merged.version, events };
  });
