import type { Tx } from "@/db/client";
import type { ArticleOf, EditingSession } from "@/domain/articles/inputs";
import { DomainError } from "@/domain/errors";
import { eventById } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import {
  articleOfEvent,
  assertDraft,
  editorOf,
  keepEditing,
  releaseEditing,
  type StoredArticle,
  subjectOf,
} from "./internal";

/** The article of a session with the permission to edit it. */
const editable = async (ctx: Context, tx: Tx, of: ArticleOf): Promise<StoredArticle> => {
  const event = await eventById(tx, ctx.actor, of.eventId);
  const article = await articleOfEvent(tx, of);
  if (!article) throw new DomainError("ARTICLE_NOT_FOUND");
  assertDraft(article);
  assertMay(ctx.actor, "article.edit", subjectOf(event, article));
  return article;
};

/**
 * Says that the actor edits an article, and goes on saying so: who does not for a minute is no longer held to. Somebody else
 * is only replaced by `takeOver`. Returns who edits it now and the newest version. Throws EVENT_NOT_FOUND, ARTICLE_NOT_FOUND,
 * ARTICLE_LOCKED, NOT_ALLOWED.
 */
export const beginEditing = (ctx: Context, { sessionId, takeOver, ...of }: EditingSession) =>
  inTransaction(ctx, async (tx) => {
    const article = await editable(ctx, tx, of);
    const holder = await editorOf(tx, ctx, article.id);
    const isFree = !holder || holder.sessionId === sessionId || takeOver;
    if (isFree) await keepEditing(tx, ctx, article.id, sessionId);
    return {
      mine: isFree,
      name: holder?.name ?? "",
      since: holder?.since ?? ctx.now,
      own: holder?.own ?? true,
      version: article.version,
    };
  });

/** Ends an editing session, so that others need not take over. Throws as `beginEditing` does. */
export const endEditing = (ctx: Context, { sessionId, ...of }: EditingSession) =>
  inTransaction(ctx, async (tx) => {
    const article = await editable(ctx, tx, of);
    await releaseEditing(tx, article.id, sessionId);
    return {};
  });
