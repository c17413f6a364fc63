import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { checklistItems } from "@/db/schema/checklists";
import { storable } from "@/db/storable";
import type { SavedItem } from "@/domain/checklists/inputs";
import { DomainError } from "@/domain/errors";
import { inLanguage } from "@/domain/events/in-language";
import { isComing } from "@/domain/events/plan-outcome";
import { assertNotWithdrawn, lockEvent, type StoredEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorName, type Context } from "../context";
import { assigneeById } from "../follow-ups/internal";
import { remind } from "../reminders/internal";
import { inTransaction } from "../transaction";
import { nextPosition, type StoredItem, storedText } from "./internal";

const assigneeColumns = async (tx: Tx, event: StoredEvent, assignee: SavedItem["assignee"]) => {
  if (!assignee) return { assigneeId: null, assigneeName: null };
  if ("name" in assignee) return { assigneeId: null, assigneeName: storable(assignee.name) };
  const user = await assigneeById(tx, assignee.userId);
  if (!user.reads(event)) throw new DomainError("ASSIGNEE_CANNOT_READ", { name: user.name });
  return { assigneeId: user.id, assigneeName: null };
};

/**
 * Adds an item to the checklist of an event (version 0) or changes one. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED, STALE,
 * CHECKLIST_ITEM_NOT_FOUND, ASSIGNEE_NOT_FOUND, ASSIGNEE_CANNOT_READ.
 */
export const saveItem = (ctx: Context, input: SavedItem): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.save", event);
    const writes = writer(tx, permission);
    const [before] = await tx.select().from(checklistItems).where(eq(checklistItems.id, input.id));
    if (before ? before.eventId !== event.id : input.version > 0)
      throw new DomainError("CHECKLIST_ITEM_NOT_FOUND");
    if (before && before.version !== input.version)
      throw new DomainError("STALE", { version: before.version });
    const { due } = input;
    const columns = {
      what: storedText(input.what),
      ...(await assigneeColumns(tx, event, input.assignee)),
      dueOn: due && "on" in due ? due.on : null,
      daysBefore: due && "daysBefore" in due ? due.daysBefore : null,
      version: input.version + 1,
    };
    if (before) await writes.update(checklistItems).set(columns).where(eq(checklistItems.id, input.id));
    else {
      const position = await nextPosition(tx, event.id);
      await writes.insert(checklistItems).values({ id: input.id, eventId: event.id, position, ...columns });
    }
    const subject = { noun: "checklistItem", id: input.id, eventId: event.id };
    const fields = (given: Pick<StoredItem, keyof typeof columns>) => {
      const { what, assigneeId, assigneeName, dueOn, daysBefore } = given;
      return { text: inLanguage(what, "zh"), assigneeId, assigneeName, dueOn, daysBefore };
    };
    await recordAudit(
      tx,
      ctx,
      permission,
      "checklist.saveItem",
      subject,
      before && fields(before),
      fields(columns),
    );
    const isNew = columns.assigneeId !== before?.assigneeId;
    if (columns.assigneeId && isNew && isComing(event.row))
      await remind(writes, ctx, [
        {
          userId: columns.assigneeId,
          kind: "assigned",
          noun: "checklistItem",
          subjectId: input.id,
          eventId: event.id,
          occasion: `version ${columns.version}`,
          details: { by: actorName(ctx.actor) },
        },
      ]);
    return { id: input.id, version: columns.version };
  });
