import { drafts } from "@/db/schema/drafts";
import { DomainError } from "@/domain/errors";
import { newRecord } from "@/domain/events/new-record";
import type { StartedFromTemplate } from "@/domain/templates/inputs";
import { writer } from "../access/internal";
import { actorId, type Context } from "../context";
import { readableTemplate } from "../templates/internal";
import { inTransaction } from "../transaction";
import { assertMayDraft } from "./internal";

/**
 * Begins a new event with a template: a draft of the actor's own, restricted as the template's source is. The event takes the
 * checklist over as it is saved. Throws NOT_SIGNED_IN, NOT_ALLOWED, TEMPLATE_NOT_FOUND; repeating it changes nothing.
 */
export const startFromTemplate = (
  ctx: Context,
  { id, templateId, day }: StartedFromTemplate,
): Promise<{ id: string }> =>
  inTransaction(ctx, async (tx, inner) => {
    const userId = actorId(ctx.actor);
    if (!userId) throw new DomainError("NOT_SIGNED_IN");
    const permission = await assertMayDraft(inner, id);
    const template = await readableTemplate(tx, ctx, templateId);
    if (template.withdrawnAt) throw new DomainError("TEMPLATE_NOT_FOUND");
    const { record, restricted } = template;
    await writer(tx, permission)
      .insert(drafts)
      .values({
        userId,
        eventId: id,
        version: 0,
        base: newRecord(),
        record: day ? { ...record, when: { ...record.when, start: day } } : record,
        restricted,
        templateId,
        updatedAt: ctx.now,
      })
      .onConflictDoNothing();
    return { id };
  });
