import { eq } from "drizzle-orm";
import { checklistItems } from "@/db/schema/checklists";
import type { TickedItem } from "@/domain/checklists/inputs";
import { inLanguage } from "@/domain/events/in-language";
import { assertMay, authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { lockItem } from "./internal";

/**
 * Marks an item as done or as open again: by whoever it is assigned to, or who may save the event. Throws
 * CHECKLIST_ITEM_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED.
 */
export const tickItem = (ctx: Context, { id, done }: TickedItem): Promise<{ id: string; done: boolean }> =>
  inTransaction(ctx, async (tx) => {
    const { item, event } = await lockItem(tx, ctx, id);
    const me = actorId(ctx.actor);
    const isMine = me !== null && item.assigneeId === me;
    const permission = isMine ? authorizedBy("own account") : assertMay(ctx.actor, "event.save", event);
    if ((item.doneAt !== null) === done) return { id, done };
    const columns = done ? { doneAt: ctx.now, doneBy: me } : { doneAt: null, doneBy: null };
    await writer(tx, permission).update(checklistItems).set(columns).where(eq(checklistItems.id, id));
    const subject = { noun: "checklistItem", id, eventId: event.id };
    const action = done ? "checklist.tickItem" : "checklist.reopenItem";
    await recordAudit(tx, ctx, permission, action, subject, undefined, { text: inLanguage(item.what, "zh") });
    return { id, done };
  });
