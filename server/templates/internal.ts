import { and, eq, isNull } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Db, Tx, WritableTx } from "@/db/client";
import { checklistItems } from "@/db/schema/checklists";
import { drafts } from "@/db/schema/drafts";
import { events } from "@/db/schema/events";
import { eventTemplates } from "@/db/schema/templates";
import { DomainError } from "@/domain/errors";
import { type Authorized, assertMay, visibleTo } from "../access/internal";
import { actorId, type Context } from "../context";

type StoredTemplate = typeof eventTemplates.$inferSelect;

/** A template whose source event the actor may read, and whether that is restricted. Throws TEMPLATE_NOT_FOUND. */
export const readableTemplate = async (
  db: Db,
  ctx: Context,
  id: string,
): Promise<StoredTemplate & { restricted: boolean }> => {
  const [found] = await db
    .select({ template: eventTemplates, restricted: events.restricted })
    .from(eventTemplates)
    .innerJoin(events, eq(events.id, eventTemplates.sourceEventId))
    .where(and(eq(eventTemplates.id, id), visibleTo(db, ctx.actor)));
  if (!found) throw new DomainError("TEMPLATE_NOT_FOUND");
  return { ...found.template, restricted: found.restricted };
};

/** A template of the version that the actor saw, to be changed: by who made it, or an administrator. Throws STALE, NOT_ALLOWED. */
export const templateForChange = async (
  tx: Tx,
  ctx: Context,
  { id, version }: { id: string; version: number },
): Promise<{ template: StoredTemplate; permission: Authorized<"event.create" | "settings.save"> }> => {
  await tx.select().from(eventTemplates).where(eq(eventTemplates.id, id)).for("no key update");
  const template = await readableTemplate(tx, ctx, id);
  const isOwn = template.createdBy !== null && template.createdBy === actorId(ctx.actor);
  const permission = isOwn
    ? assertMay(ctx.actor, "event.create", undefined)
    : assertMay(ctx.actor, "settings.save", undefined);
  if (template.version !== version) throw new DomainError("STALE", { version: template.version });
  return { template, permission };
};

/** The checklist that a new event takes from the template its draft began with, as part of the statement that creates it. */
export const checklistFromTemplate = async (tx: WritableTx, ctx: Context, eventId: string) => {
  const userId = actorId(ctx.actor);
  if (!userId) return [];
  const [found] = await tx
    .select({ checklist: eventTemplates.checklist })
    .from(drafts)
    .innerJoin(eventTemplates, eq(eventTemplates.id, drafts.templateId))
    .innerJoin(events, eq(events.id, eventTemplates.sourceEventId))
    .where(
      and(
        eq(drafts.userId, userId),
        eq(drafts.eventId, eventId),
        isNull(eventTemplates.withdrawnAt),
        visibleTo(tx, ctx.actor),
      ),
    );
  if (!found || found.checklist.length === 0) return [];
  const items = found.checklist.map(({ what, daysBefore }, position) => ({
    id: newId({ msecs: ctx.now.getTime() }),
    eventId,
    position,
    what,
    daysBefore: daysBefore ?? null,
  }));
  return [tx.insert(checklistItems).values(items)];
};
