import { eq } from "drizzle-orm";
import { settings } from "@/db/schema/settings";
import { DomainError } from "@/domain/errors";
import { LANGS } from "@/domain/events/values";
import type { SaveSettings } from "@/domain/settings/inputs";
import { assertEntry } from "../access/entry-visible";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { takeOwnOrganization } from "../organizations/take-own-organization";
import { inTransaction } from "../transaction";

type Settings = typeof settings.$inferSelect;

/** The own organization after a save: the chosen one; where none was chosen for the name, the entry of that name. */
const ownOrganization = async (ctx: Context, before: Settings, input: SaveSettings) => {
  const renamed = LANGS.some((lang) => before.officeName[lang] !== input.officeName[lang]);
  const chosen = input.organizationId !== null && input.organizationId !== before.organizationId;
  if (chosen || (input.organizationId !== null && !renamed)) return input.organizationId;
  return (await takeOwnOrganization(ctx, input.officeName))?.id ?? input.organizationId;
};

/**
 * Saves the settings: name, time zone, own organization, house style, expiry days, proof and reviews. Without a chosen organization
 * the directory's entry of the office's name is its own. Throws NOT_SET_UP, STALE, ORGANIZATION_NOT_FOUND.
 */
export const saveSettings = (ctx: Context, input: SaveSettings): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx, inner) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    const [before] = await tx.select().from(settings).for("no key update");
    if (!before) throw new DomainError("NOT_SET_UP");
    if (before.version !== input.version) throw new DomainError("STALE", { version: before.version });
    if (input.organizationId) await assertEntry(tx, ctx.actor, "organization", input.organizationId);
    const organizationId = await ownOrganization(inner, before, input);
    const after = { ...input, organizationId, version: before.version + 1, updatedAt: ctx.now };
    await writer(tx, permission).update(settings).set(after).where(eq(settings.id, before.id));
    await recordAudit(tx, ctx, permission, "settings.save", { noun: "settings", id: "1" }, before, {
      ...before,
      ...after,
    });
    return { version: after.version };
  });
