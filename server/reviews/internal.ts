import { and, isNull, sql } from "drizzle-orm";
import type { Db, Tx, WritableTx } from "@/db/client";
import { users } from "@/db/schema/users";
import { storable } from "@/db/storable";
import type { Actor } from "@/domain/access/actor";
import { may, mayReadEvent } from "@/domain/access/may";
import { DomainError } from "@/domain/errors";
import { type Lang, otherLang } from "@/domain/events/values";
import { type ReviewAction, reviewAction } from "@/domain/reviews/actions";
import { checklistOf } from "@/domain/reviews/checklist";
import { awaitsReview, type ReviewLevels, type ReviewSituation } from "@/domain/reviews/transitions";
import { actorOf } from "../access/actor-of";
import type { StoredEvent } from "../access/event-by-id";
import { articleOfEvent, type StoredArticle, subjectOf } from "../articles/internal";
import { actorName, type Context } from "../context";
import { remind } from "../reminders/internal";
import { officeRow } from "../settings/queries";

/** How many levels of review an article in a language passes. */
export const reviewLevels = async (db: Db, lang: Lang): Promise<ReviewLevels> =>
  (await officeRow(db)).reviewLevels[lang] ?? 1;

/** What the transitions of an article depend on. */
export const situationOf = (article: StoredArticle, levels: ReviewLevels): ReviewSituation => ({
  state: article.state,
  levels,
  version: article.version,
  publishedVersion: article.publishedVersion,
  scheduled: article.publishAt !== null,
});

/** The active reviewers who may still approve an article: they read its event, did not write it nor approve it yet. */
export const eligibleReviewers = async (db: Db, event: StoredEvent, article: StoredArticle) => {
  const found = await db
    .select()
    .from(users)
    .where(and(isNull(users.deactivatedAt), sql`'reviewer' = any(${users.roles})`))
    .orderBy(users.name, users.id);
  return found.filter(
    (user) =>
      mayReadEvent(actorOf(user), event) &&
      !article.writers.includes(user.id) &&
      !article.approvers.includes(user.id),
  );
};

/** Why a reviewer may not approve an article that awaits review; undefined where nothing bars them. */
export const ownershipProblem = (actor: Actor, article: StoredArticle) => {
  if (actor.kind !== "user" || !actor.roles.includes("reviewer") || !awaitsReview(article.state))
    return undefined;
  if (article.writers.includes(actor.id)) return "OWN_ARTICLE";
  return article.approvers.includes(actor.id) ? "OWN_APPROVAL" : undefined;
};

/** Throws OWN_ARTICLE or OWN_APPROVAL if reviewers would approve what they wrote, or twice; `alone`: nobody else can. */
export const assertNotOwn = async (
  tx: Tx,
  actor: Actor,
  event: StoredEvent,
  article: StoredArticle,
): Promise<void> => {
  const barrier = ownershipProblem(actor, article);
  if (!barrier) return;
  const others = await eligibleReviewers(tx, event, article);
  throw new DomainError(barrier, { alone: others.length === 0 });
};

/** The reviewer's checklist for an article as it is, answered by its record. */
export const checklistFor = async (db: Db, event: StoredEvent, article: StoredArticle) => {
  const lang: Lang = otherLang(article.lang);
  const other = await articleOfEvent(db, { eventId: event.id, lang });
  return checklistOf(article, event.row.record, other?.article);
};

/** Whether the actor may perform an action on an article, its state included. */
export const mayReview = (
  actor: Actor,
  action: ReviewAction,
  event: StoredEvent,
  article: StoredArticle,
): boolean => may(actor, `article.${action}`, subjectOf(event, article));

/** Notifies the recipients of an action (`notifies` of domain/reviews/actions.ts), in its transaction. */
export const notifyOfReview = async (
  tx: WritableTx,
  ctx: Context,
  event: StoredEvent,
  article: StoredArticle,
  { action, actionId, note }: { action: ReviewAction; actionId: string; note?: string | undefined },
): Promise<void> => {
  const { notifies } = reviewAction(action);
  if (!notifies) return;
  const toReviewers = notifies !== "authors" && awaitsReview(article.state);
  const reviewers = async () =>
    article.reviewerId
      ? [article.reviewerId]
      : (await eligibleReviewers(tx, event, article)).map((each) => each.id);
  const audience = toReviewers ? await reviewers() : article.writers;
  const details = {
    action,
    by: actorName(ctx.actor),
    articleLang: article.lang,
    ...(note && { note: storable(note) }),
  };
  await remind(
    tx,
    ctx,
    audience.map((userId) => ({
      userId,
      kind: toReviewers ? ("review" as const) : ("reviewed" as const),
      noun: "article" as const,
      subjectId: article.id,
      eventId: event.id,
      occasion: actionId,
      details,
    })),
  );
};
