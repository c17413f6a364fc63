import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { acceptedDeviations } from "@/db/schema/articles";
import type { AcceptedDeviation, DeviationAcceptance } from "@/domain/articles/inputs";
import { DomainError } from "@/domain/errors";
import { assertNotWithdrawn, lockEvent } from "../access/event-by-id";
import { writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, actorName, type Context } from "../context";
import { inTransaction } from "../transaction";
import { editableArticle } from "./internal";

/** The article of an input, of an event that is not withdrawn, with the permission to edit it. */
const editable = async (ctx: Context, tx: Tx, of: DeviationAcceptance | AcceptedDeviation) => {
  const event = await lockEvent(tx, ctx.actor, of.eventId);
  assertNotWithdrawn(event);
  const { article, permission } = await editableArticle(tx, ctx, event, of);
  return { article, permission, subject: { noun: "article", id: article.id, eventId: event.id } };
};

/**
 * Stores that a deviation of an article from its record is intended, and why; repeating an `id` changes
 * nothing. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, ARTICLE_NOT_FOUND, ARTICLE_LOCKED, NOT_ALLOWED.
 */
export const acceptDeviation = (ctx: Context, input: DeviationAcceptance) =>
  inTransaction(ctx, async (tx) => {
    const { article, permission, subject } = await editable(ctx, tx, input);
    const { id, kind, text, reason } = input;
    const values = { id, articleId: article.id, kind, text, reason, at: ctx.now };
    const by = { byId: actorId(ctx.actor), byName: actorName(ctx.actor) };
    const added = await writer(tx, permission)
      .insert(acceptedDeviations)
      .values({ ...values, ...by })
      .onConflictDoNothing()
      .returning();
    if (added.length > 0)
      await recordAudit(tx, ctx, permission, "article.acceptDeviation", subject, undefined, {
        kind,
        text,
        reason,
      });
    return { id };
  });

/** Withdraws an intended deviation. Throws as `acceptDeviation` does, and DEVIATION_NOT_FOUND. */
export const withdrawAcceptedDeviation = (ctx: Context, input: AcceptedDeviation) =>
  inTransaction(ctx, async (tx) => {
    const { article, permission, subject } = await editable(ctx, tx, input);
    const [gone] = await writer(tx, permission)
      .delete(acceptedDeviations)
      .where(and(eq(acceptedDeviations.id, input.id), eq(acceptedDeviations.articleId, article.id)))
      .returning();
    if (!gone) throw new DomainError("DEVIATION_NOT_FOUND");
    const { kind, text, reason } = gone;
    await recordAudit(
      tx,
      ctx,
      permission,
      "article.withdrawAcceptedDeviation",
      subject,
      { kind, text, reason },
      undefined,
    );
    return { id: gone.id };
  });
