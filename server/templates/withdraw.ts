import { eq } from "drizzle-orm";
import { eventTemplates } from "@/db/schema/templates";
import type { WithdrawnTemplate } from "@/domain/templates/inputs";
import { writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { templateForChange } from "./internal";

/** Takes a template out of the list, or puts it back. Throws TEMPLATE_NOT_FOUND, NOT_ALLOWED, STALE. */
export const withdrawTemplate = (ctx: Context, input: WithdrawnTemplate): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const { template, permission } = await templateForChange(tx, ctx, input);
    const version = input.version + 1;
    const withdrawnAt = input.withdrawn ? ctx.now : null;
    await writer(tx, permission)
      .update(eventTemplates)
      .set({ withdrawnAt, version, updatedAt: ctx.now })
      .where(eq(eventTemplates.id, input.id));
    const subject = { noun: "template", id: input.id, eventId: template.sourceEventId };
    const action = input.withdrawn ? "template.withdraw" : "template.restore";
    await recordAudit(tx, ctx, permission, action, subject, undefined, { name: template.name });
    return { version };
  });
