import { and, eq } from "drizzle-orm";
import { comments } from "@/db/schema/comments";
import type { CommentResolution } from "@/domain/comments/inputs";
import { DomainError } from "@/domain/errors";
import { assertNotWithdrawn, eventById } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorName, type Context } from "../context";
import { inTransaction } from "../transaction";

/** Marks a comment as resolved, or as open again. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED, COMMENT_NOT_FOUND. */
export const resolveComment = (ctx: Context, { eventId, id, resolved }: CommentResolution) =>
  inTransaction(ctx, async (tx) => {
    const event = await eventById(tx, ctx.actor, eventId);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "comment.resolve", event);
    const own = and(eq(comments.id, id), eq(comments.eventId, event.id));
    const [before] = await tx.select().from(comments).where(own).for("no key update");
    if (!before) throw new DomainError("COMMENT_NOT_FOUND");
    const wasResolved = before.resolvedAt !== null;
    if (wasResolved === resolved) return { id };
    const after = resolved
      ? { resolvedAt: ctx.now, resolvedName: actorName(ctx.actor) }
      : { resolvedAt: null, resolvedName: null };
    await writer(tx, permission).update(comments).set(after).where(own);
    const subject = { noun: "comment", id, eventId: event.id };
    const { text } = before;
    await recordAudit(
      tx,
      ctx,
      permission,
      "comment.resolve",
      subject,
      { text, resolved: wasResolved },
      { text, resolved },
    );
    return { id };
  });
