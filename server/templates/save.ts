import { asc, eq } from "drizzle-orm";
import { checklistItems } from "@/db/schema/checklists";
import { eventTemplates } from "@/db/schema/templates";
import { storable } from "@/db/storable";
import { lineOfItem } from "@/domain/checklists/checklist";
import { DomainError } from "@/domain/errors";
import type { SavedTemplate } from "@/domain/templates/inputs";
import { templateRecord } from "@/domain/templates/template-record";
import { assertNotWithdrawn, eventById } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { writingStyles } from "../settings/queries";
import { inTransaction } from "../transaction";

/**
 * Makes a template from an event that the actor may read: its programme, sides, roles, our own people and checklist. Repeating it
 * changes nothing. Throws NOT_ALLOWED, EVENT_NOT_FOUND, EVENT_WITHDRAWN, TEMPLATE_EXISTS (the id is taken).
 */
export const saveTemplate = (ctx: Context, input: SavedTemplate): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "event.create", undefined);
    const event = await eventById(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    const [taken] = await tx.select().from(eventTemplates).where(eq(eventTemplates.id, input.id));
    if (taken) {
      const isRetry = taken.createdBy === actorId(ctx.actor) && taken.sourceEventId === event.id;
      if (!isRetry) throw new DomainError("TEMPLATE_EXISTS");
      return { id: taken.id, version: taken.version };
    }
    const items = await tx
      .select()
      .from(checklistItems)
      .where(eq(checklistItems.eventId, event.id))
      .orderBy(asc(checklistItems.position), asc(checklistItems.id));
    const { zh } = await writingStyles(tx);
    const name = storable(input.name);
    await writer(tx, permission)
      .insert(eventTemplates)
      .values({
        id: input.id,
        name,
        kind: event.row.kind,
        sourceEventId: event.id,
        record: templateRecord(event.row.record, zh.home),
        checklist: items.map((item) => lineOfItem(item, event.row.start ?? undefined)),
        createdBy: actorId(ctx.actor),
        updatedAt: ctx.now,
      });
    const subject = { noun: "template", id: input.id, eventId: event.id };
    await recordAudit(tx, ctx, permission, "template.save", subject, undefined, { name });
    return { id: input.id, version: 1 };
  });
