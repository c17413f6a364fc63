import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { checklistItems } from "@/db/schema/checklists";
import { missingLines } from "@/domain/checklists/checklist";
import type { ChecklistOf } from "@/domain/checklists/inputs";
import { assertNotWithdrawn, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { nextPosition, standardOf } from "./internal";

/**
 * Adds the lines of the office's list for the kind of an event that it does not have yet; `added` counts them. Throws
 * EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED.
 */
export const addStandard = (ctx: Context, { eventId }: ChecklistOf): Promise<{ added: number }> =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, eventId);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.save", event);
    const [{ lines }, items, position] = [
      await standardOf(tx, event.row.kind),
      await tx.select().from(checklistItems).where(eq(checklistItems.eventId, eventId)),
      await nextPosition(tx, eventId),
    ];
    const added = missingLines(lines, items);
    if (added.length === 0) return { added: 0 };
    await writer(tx, permission)
      .insert(checklistItems)
      .values(
        added.map(({ what, daysBefore }, n) => ({
          id: newId({ msecs: ctx.now.getTime() }),
          eventId,
          position: position + n,
          what,
          daysBefore: daysBefore ?? null,
        })),
      );
    const subject = { noun: "checklist", id: eventId, eventId };
    await recordAudit(tx, ctx, permission, "checklist.addStandard", subject, undefined, {
      count: added.length,
    });
    return { added: added.length };
  });
