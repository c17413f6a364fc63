import { eq } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import type { LanguageMatch } from "@/domain/articles/inputs";
import { otherLang } from "@/domain/events/values";
import { assertNotWithdrawn, lockEvent } from "../access/event-by-id";
import { writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { articleOfEvent, assertArticleVersion, editableArticle } from "./internal";

/**
 * Notes that the articles in both languages match, each in the version that the user saw. Throws EVENT_NOT_FOUND,
 * EVENT_WITHDRAWN, ARTICLE_NOT_FOUND, ARTICLE_LOCKED, NOT_ALLOWED, STALE.
 */
export const matchLanguages = (ctx: Context, input: LanguageMatch) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    const { article, permission } = await editableArticle(tx, ctx, event, input);
    assertArticleVersion(article, input.version);
    const other = await articleOfEvent(tx, { eventId: event.id, lang: otherLang(input.lang) });
    assertArticleVersion(other, input.otherVersion);
    const note = (id: string, matchedVersion: number) =>
      writer(tx, permission).update(articles).set({ matchedVersion }).where(eq(articles.id, id));
    await note(article.id, input.otherVersion);
    if (other) await note(other.id, input.version);
    const subject = { noun: "article", id: article.id, eventId: event.id };
    const { lang, version, otherVersion } = input;
    await recordAudit(
      tx,
      ctx,
      permission,
      "article.matchLanguages",
      subject,
      { lang, matchedVersion: article.matchedVersion },
      { lang, version, matchedVersion: otherVersion },
    );
    return { version };
  });
