import { and, eq, ne } from "drizzle-orm";
import type { Tx, WritableTx } from "@/db/client";
import { articles, articleVersions } from "@/db/schema/articles";
import { reviewActions } from "@/db/schema/reviews";
import { storableOrNull } from "@/db/storable";
import { withCorrection, withoutCorrections } from "@/domain/articles/corrections";
import { withoutReviewCredits } from "@/domain/articles/review-credits";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { type ArticleState, isOpen } from "@/domain/articles/states";
import { DomainError } from "@/domain/errors";
import { newsSlug } from "@/domain/news/address";
import { headlineOf } from "@/domain/news/news-article";
import { type ReviewAction, reviewAction } from "@/domain/reviews/actions";
import { toConfirm } from "@/domain/reviews/checklist";
import type { ReviewActionInput } from "@/domain/reviews/inputs";
import { awaitsReview, nextReviewState } from "@/domain/reviews/transitions";
import { assertNotWithdrawn, lockEvent, type StoredEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import {
  articleOfEvent,
  type Content,
  type StoredArticle,
  storeArticle,
  subjectOf,
} from "../articles/internal";
import { recordAudit } from "../audit/internal";
import { openComments } from "../comments/internal";
import { actorId, actorName, type Context } from "../context";
import { officeRow, writingStyles } from "../settings/queries";
import { inTransaction } from "../transaction";
import { creditedArticle } from "./credited-article";
import {
  assertNotOwn,
  checklistFor,
  eligibleReviewers,
  notifyOfReview,
  reviewLevels,
  situationOf,
} from "./internal";

/** Throws ARTICLE_EMPTY, NOTE_MISSING, PUBLISH_TIME as the table of actions requires. */
const assertRequiredFields = async (
  tx: Tx,
  ctx: Context,
  article: StoredArticle,
  input: ReviewActionInput,
): Promise<void> => {
  const { note, asks } = reviewAction(input.action);
  if (input.action === "submit" && sentencesOf(withoutCorrections(article.article)).length === 0)
    throw new DomainError("ARTICLE_EMPTY");
  const isCommented = note === "or_comments" && (await openComments(tx, article.id)) > 0;
  if (note && note !== "optional" && !input.note && !isCommented) throw new DomainError("NOTE_MISSING");
  if (asks === "time" && !(input.publishAt && new Date(input.publishAt) > ctx.now))
    throw new DomainError("PUBLISH_TIME");
};

/** The reviewer who is asked, or undefined. Throws REVIEWER_NOT_FOUND for somebody who may not approve it. */
const askedReviewer = async (
  tx: Tx,
  event: StoredEvent,
  article: StoredArticle,
  input: ReviewActionInput,
) => {
  if (reviewAction(input.action).asks !== "reviewer" || !input.reviewerId) return undefined;
  const found = (await eligibleReviewers(tx, event, article)).find(({ id }) => id === input.reviewerId);
  if (!found) throw new DomainError("REVIEWER_NOT_FOUND");
  return found;
};

/** Throws OTHER_LANGUAGE where both languages are approved together and the other one is not approved. */
const assertOtherLanguage = async (tx: Tx, article: StoredArticle): Promise<void> => {
  if (!(await officeRow(tx)).approveTogether) return;
  const [other] = await tx
    .select({ state: articles.state })
    .from(articles)
    .where(and(eq(articles.eventId, article.eventId), ne(articles.lang, article.lang)));
  if (other && !["approved", "published", "archived"].includes(other.state))
    throw new DomainError("OTHER_LANGUAGE");
};

/** The checklist of an approval, with what the reviewer confirmed. Throws CHECKLIST_INCOMPLETE, with the number of open items. */
const answeredChecklist = async (
  tx: Tx,
  event: StoredEvent,
  article: StoredArticle,
  { action, confirmed = [] }: ReviewActionInput,
) => {
  if (reviewAction(action).asks !== "checklist") return null;
  const answers = await checklistFor(tx, event, article);
  const missing = toConfirm(answers).filter((item) => !confirmed.includes(item));
  if (missing.length > 0) throw new DomainError("CHECKLIST_INCOMPLETE", { count: missing.length });
  return answers.map((answer) => ({ ...answer, confirmed: confirmed.includes(answer.item) }));
};

/** The text that an action changes: with a correction line, or as it was published; undefined: unchanged. */
const contentOf = async (
  tx: Tx,
  ctx: Context,
  stored: StoredArticle,
  { action, actionId, note }: ReviewActionInput,
): Promise<Content | undefined> => {
  const { text } = reviewAction(action);
  const article = { ...stored, article: withoutReviewCredits(stored.article) };
  if (text === "correction") {
    const style = (await writingStyles(tx))[article.lang];
    const line = { id: actionId, note: note ?? "", day: ctx.today, style };
    return { ...article, ...withCorrection(article, line) };
  }
  if (text !== "published") return undefined;
  const [published] = await tx
    .select()
    .from(articleVersions)
    .where(
      and(
        eq(articleVersions.articleId, article.id),
        eq(articleVersions.version, article.publishedVersion ?? 0),
      ),
    );
  return published;
};

/**
 * Stores an article with the credits of its approval, or without them once its text may change again. Nobody becomes its writer by
 * that, and what matched the version before matches this one.
 */
const storeCredits = async (
  tx: WritableTx,
  ctx: Context,
  article: StoredArticle,
  state: ArticleState,
): Promise<StoredArticle> => {
  const by = actorId(ctx.actor);
  const approvers = [...article.approvers, ...(by ? [by] : [])];
  const text =
    state === "approved" && awaitsReview(article.state)
      ? (await creditedArticle(tx, article, approvers))?.article
      : isOpen(state)
        ? withoutReviewCredits(article.article)
        : undefined;
  if (!text || sentencesOf(text).length === sentencesOf(article.article).length) return article;
  const { version } = await storeArticle(tx, ctx, article, article, { ...article, article: text });
  const { writers, updatedAt, updatedBy } = article;
  await tx.update(articles).set({ writers, updatedAt, updatedBy }).where(eq(articles.id, article.id));
  const { eventId, lang } = article;
  await tx
    .update(articles)
    .set({ matchedVersion: version })
    .where(
      and(
        eq(articles.eventId, eventId),
        ne(articles.lang, lang),
        eq(articles.matchedVersion, article.version),
      ),
    );
  return { ...article, article: text, version };
};

/** What the first publication of an article sets: its public address, which stays, and its date. */
const firstPublication = (ctx: Context, { id, lang, slug, article }: StoredArticle, action: ReviewAction) =>
  action === "publish" && slug === null
    ? {
        slug: newsSlug({ id, lang, headline: headlineOf(article), day: ctx.today }),
        firstPublishedAt: ctx.now,
      }
    : {};

const audited = ({ lang, state, version, publishedVersion, publishAt }: StoredArticle) => ({
  lang,
  state,
  version,
  publishedVersion,
  publishAt: publishAt?.toISOString() ?? null,
});

/**
 * Performs one action of a review; repeating an `actionId` changes nothing. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN,
 * ARTICLE_NOT_FOUND, STALE, OWN_ARTICLE, OWN_APPROVAL, EVENT_RESTRICTED, NOT_ALLOWED, ACTION_NOT_POSSIBLE, NOTE_MISSING,
 * PUBLISH_TIME, REVIEWER_NOT_FOUND, OTHER_LANGUAGE, CHECKLIST_INCOMPLETE.
 */
export const performReviewAction = (ctx: Context, input: ReviewActionInput) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.eventId);
    const before = await articleOfEvent(tx, input);
    if (!before) throw new DomainError("ARTICLE_NOT_FOUND");
    const definition = reviewAction(input.action);
    const [done] = await tx
      .select({ articleId: reviewActions.articleId })
      .from(reviewActions)
      .where(eq(reviewActions.id, input.actionId));
    if (done?.articleId === before.id) return { version: before.version, state: before.state };
    assertNotWithdrawn(event);
    // What has moved on meanwhile is no lack of permission. A reused id of another action is reported like it.
    if (done || before.version !== input.version || before.state !== input.state)
      throw new DomainError("STALE", { version: before.version });
    if (input.action === "approve") await assertNotOwn(tx, ctx.actor, event, before);
    if (event.restricted && definition.denyWhen?.includes("restricted"))
      throw new DomainError("EVENT_RESTRICTED");
    const permission = assertMay(ctx.actor, `article.${input.action}`, subjectOf(event, before));
    const writes = writer(tx, permission);
    const state = nextReviewState(situationOf(before, await reviewLevels(tx, before.lang)), input.action);
    await assertRequiredFields(tx, ctx, before, input);
    const reviewer = await askedReviewer(tx, event, before, input);
    if (input.action === "publish" || input.action === "schedule") await assertOtherLanguage(tx, before);
    const checklist = await answeredChecklist(tx, event, before, input);
    const content = await contentOf(tx, ctx, before, input);
    const stored = content
      ? await storeArticle(writes, ctx, before, before, content)
      : await storeCredits(writes, ctx, before, state);
    const changes = definition.changes?.({
      by: actorId(ctx.actor),
      now: ctx.now,
      version: stored.version,
      approvers: before.approvers,
      reviewerId: reviewer?.id,
      publishAt: input.publishAt ? new Date(input.publishAt) : undefined,
    });
    const since = state === before.state ? before.stateSince : ctx.now;
    const [after = stored] = await writes
      .update(articles)
      .set({ ...changes, ...firstPublication(ctx, stored, input.action), state, stateSince: since })
      .where(eq(articles.id, before.id))
      .returning();
    await writes.insert(reviewActions).values({
      id: input.actionId,
      articleId: before.id,
      action: input.action,
      at: ctx.now,
      byId: actorId(ctx.actor),
      byName: actorName(ctx.actor),
      before: before.state,
      after: state,
      version: after.version,
      note: storableOrNull(definition.note ? input.note || undefined : undefined),
      publishAt: definition.asks === "time" ? after.publishAt : null,
      checklist,
      reviewerName: reviewer?.name ?? null,
    });
    const subject = { noun: "article", id: before.id, eventId: event.id };
    await recordAudit(
      tx,
      ctx,
      permission,
      `article.${input.action}`,
      subject,
      audited(before),
      audited(after),
    );
    await notifyOfReview(writes, ctx, event, after, input);
    return { version: after.version, state };
  });
