import { eq } from "drizzle-orm";
import { organizations } from "@/db/schema/organizations";
import { applyCorrection } from "@/domain/directory/entry-fields";
import { DomainError } from "@/domain/errors";
import { mapRecord } from "@/domain/events/map-record";
import type { CorrectOrganization } from "@/domain/organizations/inputs";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { assertNotMerged, correctEvents, lockEntry } from "../directory/internal";
import { inTransaction } from "../transaction";
import { organizationFieldsOf } from "./internal";
import { saveOrganizationColumns } from "./save";

/**
 * Corrects an organization in the directory and in readable events that had the old values, or in those in `events`
 * regardless; each gets a revision. Returns how many events changed. Throws NOT_ALLOWED, STALE, ORGANIZATION_NOT_FOUND.
 */
export const correctOrganization = (ctx: Context, input: CorrectOrganization) =>
  inTransaction(ctx, async (tx, inner) => {
    assertMay(ctx.actor, "directory.correct", undefined);
    await lockEntry(tx, ctx.actor, "organization", input.id, input.version);
    const [before] = await tx.select().from(organizations).where(eq(organizations.id, input.id));
    if (!before) throw new DomainError("ORGANIZATION_NOT_FOUND");
    assertNotMerged(before);
    const [old, next] = [organizationFieldsOf(before), input.organization];
    const version = before.version + 1;
    await tx
      .update(organizations)
      .set({ ...saveOrganizationColumns(next), version, updatedAt: ctx.now })
      .where(eq(organizations.id, input.id));
    const events = await correctEvents(tx, inner, "organization", input.id, input.events, (record, force) =>
      mapRecord(record, {
        organization: (each) =>
          each.id?.toLowerCase() === before.id
            ? applyCorrection("organization", each, { ...old }, { ...next }, force)
            : each,
      }),
    );
    const subject = { noun: "organization", id: input.id };
    await recordAudit(tx, ctx, "organization.correct", subject, { ...old }, { ...next, events });
    return { id: input.id, version, events };
  });
