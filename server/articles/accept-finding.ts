import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { articleExceptions } from "@/db/schema/articles";
import type { AcceptedFinding, FindingAcceptance } from "@/domain/articles/inputs";
import { DomainError } from "@/domain/errors";
import { assertNotWithdrawn, lockEvent } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, actorName, type Context } from "../context";
import { inTransaction } from "../transaction";
import { articleOfEvent, assertDraft, subjectOf } from "./internal";

/** The article of an input with the permission to edit it. */
const editable = async (ctx: Context, tx: Tx, of: FindingAcceptance | AcceptedFinding) => {
  const event = await lockEvent(tx, ctx.actor, of.eventId);
  assertNotWithdrawn(event);
  const article = await articleOfEvent(tx, of);
  if (!article) throw new DomainError("ARTICLE_NOT_FOUND");
  assertDraft(article);
  const permission = assertMay(ctx.actor, "article.edit", subjectOf(event, article));
  return { article, permission, subject: { noun: "article", id: article.id, eventId: event.id } };
};

/**
 * Keeps with an article that words which its record does not support are intended, and why; repeating an `id` changes
 * nothing. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, ARTICLE_NOT_FOUND, ARTICLE_LOCKED, NOT_ALLOWED.
 */
export const acceptFinding = (ctx: Context, input: FindingAcceptance) =>
  inTransaction(ctx, async (tx) => {
    const { article, permission, subject } = await editable(ctx, tx, input);
    const { id, kind, text, reason } = input;
    const values = { id, articleId: article.id, kind, text, reason, at: ctx.now };
    const by = { byId: actorId(ctx.actor), byName: actorName(ctx.actor) };
    const added = await tx
      .insert(articleExceptions)
      .values({ ...values, ...by })
      .onConflictDoNothing()
      .returning();
    if (added.length > 0)
      await recordAudit(tx, ctx, permission, "article.acceptFinding", subject, undefined, {
        kind,
        text,
        reason,
      });
    return { id };
  });

/** Withdraws that words are intended. Throws as `acceptFinding` does, and FINDING_NOT_FOUND. */
export const withdrawAccepted = (ctx: Context, input: AcceptedFinding) =>
  inTransaction(ctx, async (tx) => {
    const { article, permission, subject } = await editable(ctx, tx, input);
    const [gone] = await tx
      .delete(articleExceptions)
      .where(and(eq(articleExceptions.id, input.id), eq(articleExceptions.articleId, article.id)))
      .returning();
    if (!gone) throw new DomainError("FINDING_NOT_FOUND");
    const { kind, text, reason } = gone;
    await recordAudit(
      tx,
      ctx,
      permission,
      "article.withdrawAccepted",
      subject,
      { kind, text, reason },
      undefined,
    );
    return { id: gone.id };
  });
