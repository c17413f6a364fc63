import type { Article } from "@/domain/articles/article";
import { sentencesOf, withTexts } from "@/domain/articles/edits";
import type { SentenceEdit } from "@/domain/articles/inputs";
import { DomainError } from "@/domain/errors";
import { assertNotWithdrawn, lockEvent } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { articleOfEvent, assertArticleVersion, assertDraft, storeArticle, subjectOf } from "./internal";

const textIn = (article: Article, id: string): string => {
  const found = sentencesOf(article).find((sentence) => sentence.id === id);
  if (!found) throw new DomainError("SENTENCE_NOT_FOUND");
  return found.text;
};

/**
 * Replaces the text of a sentence. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, ARTICLE_NOT_FOUND, ARTICLE_LOCKED, NOT_ALLOWED,
 * STALE, SENTENCE_NOT_FOUND.
 */
export const editSentence = (ctx: Context, input: SentenceEdit) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    const before = await articleOfEvent(tx, input);
    if (!before) throw new DomainError("ARTICLE_NOT_FOUND");
    assertDraft(before);
    const permission = assertMay(ctx.actor, "article.edit", subjectOf(event, before));
    assertArticleVersion(before, input.version);
    const old = textIn(before.article, input.sentenceId);
    if (old === input.text) return { version: before.version };
    const written = before.edits[input.sentenceId] ?? old;
    const { [input.sentenceId]: _given, ...others } = before.edits;
    const edits = written === input.text ? others : { ...others, [input.sentenceId]: written };
    const article = withTexts(before.article, new Map([[input.sentenceId, input.text]]));
    const { eventVersion } = before;
    const after = await storeArticle(tx, ctx, before, before, { eventVersion, article, edits });
    const subject = { noun: "article", id: after.id, eventId: event.id };
    const sentence = input.sentenceId;
    const [was, is] = [
      { lang: input.lang, sentence, text: old },
      { lang: input.lang, sentence, text: input.text },
    ];
    await recordAudit(tx, ctx, permission, "article.editSentence", subject, was, is);
    return { version: after.version };
  });
