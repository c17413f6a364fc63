import { drafts } from "@/db/schema/drafts";
import { DomainError } from "@/domain/errors";
import { copyRecord } from "@/domain/events/copy-record";
import type { CopiedEvent } from "@/domain/events/inputs";
import { newRecord } from "@/domain/events/new-record";
import { eventById } from "../access/event-by-id";
import { writer } from "../access/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { assertMayDraft } from "./internal";

/**
 * Begins a new event as a copy of one that the actor may read: a draft of the actor's own, restricted as its source is.
 * Throws NOT_SIGNED_IN, NOT_ALLOWED, EVENT_NOT_FOUND; repeating it changes nothing.
 */
export const copyEvent = (ctx: Context, { id, eventId, scope }: CopiedEvent): Promise<{ id: string }> =>
  inTransaction(ctx, async (tx, inner) => {
    const userId = actorId(ctx.actor);
    if (!userId) throw new DomainError("NOT_SIGNED_IN");
    const permission = await assertMayDraft(inner, id);
    const { row } = await eventById(tx, ctx.actor, eventId);
    await writer(tx, permission)
      .insert(drafts)
      .values({
        userId,
        eventId: id,
        version: 0,
        base: newRecord(),
        record: copyRecord(row.record, scope),
        restricted: row.restricted,
        updatedAt: ctx.now,
      })
      .onConflictDoNothing();
    return { id };
  });
