import { drafts } from "@/db/schema/drafts";
import { DomainError } from "@/domain/errors";
import type { KeptDraft } from "@/domain/events/inputs";
import { writer } from "../access/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { assertMayDraft } from "./internal";

/**
 * Keeps the actor's unsaved work on an event in place of an earlier one. No history: it is nobody's record until it is saved.
 * Throws NOT_SIGNED_IN, EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED.
 */
export const keepDraft = (ctx: Context, { id, ...work }: KeptDraft): Promise<{ at: string }> =>
  inTransaction(ctx, async (tx, inner) => {
    const userId = actorId(ctx.actor);
    if (!userId) throw new DomainError("NOT_SIGNED_IN");
    const permission = await assertMayDraft(inner, id);
    const values = { ...work, updatedAt: ctx.now };
    await writer(tx, permission)
      .insert(drafts)
      .values({ userId, eventId: id, ...values })
      .onConflictDoUpdate({ target: [drafts.userId, drafts.eventId], set: values });
    return { at: ctx.now.toISOString() };
  });
