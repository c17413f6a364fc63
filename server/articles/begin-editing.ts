import type { Tx } from "@/db/client";
import type { ArticleOf, EditingSession } from "@/domain/articles/inputs";
import { eventById } from "../access/event-by-id";
import { writer } from "../access/internal";
import type { Context } from "../context";
import { recordVersion } from "../records/queries";
import { inTransaction } from "../transaction";
import { editableArticle, editorOf, endSession, renewSession } from "./internal";

/** The article of a session, and the permission to edit it. Throws EVENT_NOT_FOUND and as `editableArticle`. */
const articleOfSession = async (ctx: Context, tx: Tx, of: ArticleOf) =>
  editableArticle(tx, ctx, await eventById(tx, ctx.actor, of.eventId), of);

/**
 * Starts or renews an editing session of the actor; it expires after a minute without renewal. Another session is replaced
 * only with `takeOver`. Returns the current editor and the newest versions of the article and its record. Throws EVENT_NOT_FOUND, ARTICLE_NOT_FOUND,
 * ARTICLE_LOCKED, NOT_ALLOWED, NOT_SIGNED_IN.
 */
export const beginEditing = (ctx: Context, { sessionId, takeOver, ...of }: EditingSession) =>
  inTransaction(ctx, async (tx) => {
    const { article, permission } = await articleOfSession(ctx, tx, of);
    const editor = await editorOf(tx, ctx, article.id);
    const isFree = !editor || editor.sessionId === sessionId || takeOver;
    if (isFree) await renewSession(writer(tx, permission), ctx, article.id, sessionId);
    return {
      isThisSession: isFree,
      name: editor?.name ?? "",
      since: editor?.since ?? ctx.now,
      isSameUser: editor?.isSameUser ?? true,
      version: article.version,
      recordVersion: await recordVersion(tx, of.eventId),
    };
  });

/** Ends an editing session, so that others need not take over. Throws as `beginEditing` does. */
export const endEditing = (ctx: Context, { sessionId, ...of }: EditingSession) =>
  inTransaction(ctx, async (tx) => {
    const { article, permission } = await articleOfSession(ctx, tx, of);
    await endSession(writer(tx, permission), article.id, sessionId);
    return {};
  });
