import { eq } from "drizzle-orm";
import { settings } from "@/db/schema/settings";
import { DomainError } from "@/domain/errors";
import type { SaveSettings } from "@/domain/settings/inputs";
import { assertEntry } from "../access/entry-visible";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";

/**
 * Saves the settings: name, time zone, own organization, house style, expiry days and proof. Throws NOT_SET_UP, STALE,
 * ORGANIZATION_NOT_FOUND.
 */
export const saveSettings = (ctx: Context, input: SaveSettings): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    const [before] = await tx.select().from(settings).for("no key update");
    if (!before) throw new DomainError("NOT_SET_UP");
    if (before.version !== input.version) throw new DomainError("STALE", { version: before.version });
    if (input.organizationId) await assertEntry(tx, ctx.actor, "organization", input.organizationId);
    const after = { ...input, version: before.version + 1, updatedAt: ctx.now };
    await tx.update(settings).set(after).where(eq(settings.id, before.id));
    await recordAudit(tx, ctx, permission, "settings.save", { noun: "settings", id: "1" }, before, {
      ...before,
      ...after,
    });
    return { version: after.version };
  });
