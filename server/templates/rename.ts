import { eq } from "drizzle-orm";
import { eventTemplates } from "@/db/schema/templates";
import { storable } from "@/db/storable";
import type { RenamedTemplate } from "@/domain/templates/inputs";
import { writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { templateForChange } from "./internal";

/** Renames a template. Throws TEMPLATE_NOT_FOUND, NOT_ALLOWED, STALE. */
export const renameTemplate = (ctx: Context, input: RenamedTemplate): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const { template, permission } = await templateForChange(tx, ctx, input);
    const after = { name: storable(input.name), version: input.version + 1, updatedAt: ctx.now };
    await writer(tx, permission).update(eventTemplates).set(after).where(eq(eventTemplates.id, input.id));
    const subject = { noun: "template", id: input.id, eventId: template.sourceEventId };
    const before = { name: template.name };
    await recordAudit(tx, ctx, permission, "template.rename", subject, before, { name: after.name });
    return { version: after.version };
  });
