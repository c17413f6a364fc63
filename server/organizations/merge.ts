import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreementParties } from "@/db/schema/agreements";
import { organizations, venues } from "@/db/schema/organizations";
import { eventOrganizations } from "@/db/schema/participations";
import { posts } from "@/db/schema/people";
import { settings } from "@/db/schema/settings";
import { applyCorrection } from "@/domain/directory/entry-fields";
import type { Merge } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import { mapRecord } from "@/domain/events/map-record";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { correctEvents, lockMergePair, mergeEntries } from "../directory/internal";
import { replaceOrganization } from "../records/save-follow-ups";
import { inTransaction } from "../transaction";
import { organizationFieldsOf } from "./internal";
import { saveOrganizationColumns, saveOrganizationsBelow } from "./save";

const organizationRow = async (tx: Tx, id: string) => {
  const [row] = await tx.select().from(organizations).where(eq(organizations.id, id));
  if (!row) throw new DomainError("ORGANIZATION_NOT_FOUND");
  return row;
};

/** Moves every reference in directory and settings from `from` to `to`. */
const moveReferences = async (tx: Tx, from: string, to: string): Promise<void> => {
  await saveOrganizationsBelow(tx, from, to);
  await tx.update(venues).set({ organizationId: to }).where(eq(venues.organizationId, from));
  await tx.update(posts).set({ organizationId: to }).where(eq(posts.organizationId, from));
  await tx.update(settings).set({ organizationId: to }).where(eq(settings.organizationId, from));
};

/**
 * Merges the organization `other` into `id`, with its parts, people and venues. Readable events that had the values of
 * `other` take those of `id`, each in a revision; other events only change their link. Throws NOT_ALLOWED, SAME_ENTRY,
 * PARENT_LOOP, ORGANIZATION_NOT_FOUND, STALE, ENTRY_MERGED.
 */
export const mergeOrganization = (ctx: Context, input: Merge) =>
  inTransaction(ctx, async (tx, inner) => {
    await lockMergePair(tx, ctx, "organization", input);
    const [target, other] = [await organizationRow(tx, input.id), await organizationRow(tx, input.other)];
    await moveReferences(tx, other.id, target.id);
    const merged = await mergeEntries(tx, ctx, "organization", target, other);
    const words = { ...organizationFieldsOf(target), aliases: merged.aliases };
    await tx
      .update(organizations)
      .set({ ...saveOrganizationColumns(words), ...merged })
      .where(eq(organizations.id, target.id));
    const [old, next] = [organizationFieldsOf(other), organizationFieldsOf(target)];
    const events = await correctEvents(tx, inner, "organization", other.id, undefined, (record) =>
      mapRecord(record, {
        organization: (each) =>
          each.id?.toLowerCase() === other.id
            ? { ...applyCorrection("organization", each, { ...old }, { ...next }), id: target.id }
            : each,
      }),
    );
    for (const table of [eventOrganizations, agreementParties])
      await tx.update(table).set({ organizationId: target.id }).where(eq(table.organizationId, other.id));
    await replaceOrganization(tx, other.id, target.id);
    const subject = { noun: "organization", id: target.id };
    await recordAudit(tx, ctx, "organization.merge", subject, undefined, { other: other.id, ...old, events });
    return { id: target.id, version: merged.version, events };
  });
