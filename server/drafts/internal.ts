import { and, eq, type SQLWrapper } from "drizzle-orm";
import type { WritableTx } from "@/db/client";
import { drafts } from "@/db/schema/drafts";
import { events } from "@/db/schema/events";
import { assertNotWithdrawn, eventSubject } from "../access/event-by-id";
import { type Authorized, assertMay } from "../access/internal";
import { actorId, type Context } from "../context";

/** Forgets the actor's own draft of an event, as part of the statement that saves it. */
export const draftRemoval = (tx: WritableTx, ctx: Context, id: string): SQLWrapper[] => {
  const userId = actorId(ctx.actor);
  return userId ? [tx.delete(drafts).where(and(eq(drafts.userId, userId), eq(drafts.eventId, id)))] : [];
};

/**
 * Throws unless the actor may save the event, or create it where it does not exist yet: EVENT_NOT_FOUND, EVENT_WITHDRAWN,
 * NOT_ALLOWED.
 */
export const assertMayDraft = async (
  ctx: Context,
  id: string,
): Promise<Authorized<"event.create" | "event.save">> => {
  const [existing] = await ctx.db.select({ id: events.id }).from(events).where(eq(events.id, id));
  if (!existing) return assertMay(ctx.actor, "event.create", undefined);
  const event = await eventSubject(ctx.db, ctx.actor, id);
  assertNotWithdrawn(event);
  return assertMay(ctx.actor, "event.save", event);
};
