import { v7 as newId } from "uuid";
import type { Article } from "@/domain/articles/article";
import { keepingCorrections } from "@/domain/articles/corrections";
import { editsAtRisk, keepingEdits } from "@/domain/articles/edits";
import type { ArticleGeneration } from "@/domain/articles/inputs";
import { DomainError } from "@/domain/errors";
import { assertNotWithdrawn, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { keepStyleChanges } from "../house-style/keep-style-changes";
import { recordVersion } from "../records/queries";
import { inTransaction } from "../transaction";
import {
  articleOfEvent,
  assertArticleVersion,
  assertDraft,
  generateArticleContent,
  type StoredArticle,
  storeArticle,
  subjectOf,
} from "./internal";

const content = (old: StoredArticle | undefined, fresh: Article, keep: ArticleGeneration["keepEdits"]) => {
  if (!old) return { article: fresh, edits: {} };
  if (keep === "discard") return keepingCorrections(fresh, old.article, old.edits);
  const lost = editsAtRisk(old.edits, fresh).length;
  if (keep === "ask" && lost > 0) throw new DomainError("ARTICLE_EDITS_WOULD_BE_LOST", { edits: lost });
  return keepingEdits(fresh, old.article, old.edits);
};

/**
 * Generates and stores the article of an event. Edited sentences stay where the generated text is unchanged; where they
 * would be lost, `keepEdits` decides. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, ARTICLE_LOCKED, NOT_ALLOWED, STALE,
 * ARTICLE_EDITS_WOULD_BE_LOST (with their number).
 */
export const generateArticle = (ctx: Context, input: ArticleGeneration) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    const before = await articleOfEvent(tx, input);
    assertDraft(before);
    const permission = assertMay(ctx.actor, "article.generate", subjectOf(event, before));
    assertArticleVersion(before, input.version);
    const fresh = await generateArticleContent(tx, event.row.record, input.lang);
    const row = { id: before?.id ?? newId(), eventId: event.id, lang: input.lang };
    const eventVersion = await recordVersion(tx, event.id);
    const after = await storeArticle(writer(tx, permission), ctx, row, before, {
      eventVersion,
      ...content(before, fresh, input.keepEdits),
    });
    await keepStyleChanges(writer(tx, permission), before, after, event.row.record);
    const audited = (article: StoredArticle) => ({
      lang: article.lang,
      eventVersion: article.eventVersion,
      editedSentences: Object.keys(article.edits),
    });
    const subject = { noun: "article", id: after.id, eventId: event.id };
    await recordAudit(
      tx,
      ctx,
      permission,
      "article.generate",
      subject,
      before && audited(before),
      audited(after),
    );
    return { version: after.version, eventVersion };
  });
