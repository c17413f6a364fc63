import { eq } from "drizzle-orm";
import { checklistItems } from "@/db/schema/checklists";
import type { RemovedItem } from "@/domain/checklists/inputs";
import { DomainError } from "@/domain/errors";
import { inLanguage } from "@/domain/events/in-language";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { lockItem } from "./internal";

/**
 * Removes an item; saving it again with the same id undoes it. Throws CHECKLIST_ITEM_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED,
 * STALE.
 */
export const removeItem = (ctx: Context, { id, version }: RemovedItem): Promise<{ id: string }> =>
  inTransaction(ctx, async (tx) => {
    const { item, event } = await lockItem(tx, ctx, id);
    const permission = assertMay(ctx.actor, "event.save", event);
    if (item.version !== version) throw new DomainError("STALE", { version: item.version });
    await writer(tx, permission).delete(checklistItems).where(eq(checklistItems.id, id));
    const subject = { noun: "checklistItem", id, eventId: event.id };
    await recordAudit(tx, ctx, permission, "checklist.removeItem", subject, {
      text: inLanguage(item.what, "zh"),
    });
    return { id };
  });
