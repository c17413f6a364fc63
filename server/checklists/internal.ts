import { eq, max } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { checklistItems, standardChecklists } from "@/db/schema/checklists";
import { storable } from "@/db/storable";
import type { ChecklistLine, EventKind } from "@/domain/checklists/checklist";
import { STANDARD_CHECKLISTS } from "@/domain/checklists/standard";
import { DomainError } from "@/domain/errors";
import { LANGS, type Text } from "@/domain/events/values";
import { assertNotWithdrawn, eventById, type StoredEvent } from "../access/event-by-id";
import type { Context } from "../context";

export type StoredItem = typeof checklistItems.$inferSelect;

/** The list of a kind of event: the office's own, or the standard one with version 0. */
export const standardOf = async (
  db: Db,
  kind: EventKind,
): Promise<{ lines: readonly ChecklistLine[]; version: number }> => {
  const [own] = await db.select().from(standardChecklists).where(eq(standardChecklists.kind, kind));
  return own ?? { lines: STANDARD_CHECKLISTS[kind], version: 0 };
};

/** An item, locked for writing, with its event. Throws CHECKLIST_ITEM_NOT_FOUND also where the actor may not read the event. */
export const lockItem = async (
  tx: Tx,
  ctx: Context,
  id: string,
): Promise<{ item: StoredItem; event: StoredEvent }> => {
  const [item] = await tx.select().from(checklistItems).where(eq(checklistItems.id, id)).for("no key update");
  if (!item) throw new DomainError("CHECKLIST_ITEM_NOT_FOUND");
  const event = await eventById(tx, ctx.actor, item.eventId).catch((error) => {
    throw error instanceof DomainError ? new DomainError("CHECKLIST_ITEM_NOT_FOUND") : error;
  });
  assertNotWithdrawn(event);
  return { item, event };
};

/** The position after the last item of an event. */
export const nextPosition = async (tx: Tx, eventId: string): Promise<number> => {
  const [last] = await tx
    .select({ position: max(checklistItems.position) })
    .from(checklistItems)
    .where(eq(checklistItems.eventId, eventId));
  return (last?.position ?? -1) + 1;
};

/** A text without empty languages, as the database takes it. */
export const storedText = (what: Text): Text =>
  Object.fromEntries(
    LANGS.flatMap((lang) => (what[lang]?.trim() ? [[lang, storable(what[lang].trim())]] : [])),
  );
