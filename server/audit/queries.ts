import { asc, desc, eq } from "drizzle-orm";
import { audit } from "@/db/schema/audit";
import { eventById } from "../access/event-by-id";
import type { Context } from "../context";

/** The history of an event and of what belongs to it: actor, time and fields, newest first. Throws EVENT_NOT_FOUND. */
export const auditOfEvent = async (ctx: Context, input: { id: string }) => {
  const event = await eventById(ctx.db, ctx.actor, input.id);
  return ctx.db
    .select({
      id: audit.id,
      at: audit.at,
      by: audit.actorName,
      action: audit.action,
      noun: audit.noun,
      subjectId: audit.subjectId,
      changes: audit.changes,
    })
    .from(audit)
    .where(eq(audit.eventId, event.id))
    .orderBy(desc(audit.at), asc(audit.id));
};
