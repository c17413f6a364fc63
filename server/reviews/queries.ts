import { and, desc, eq, getTableColumns, inArray, lt, max } from "drizzle-orm";
import { articleLengthVersions, articles, articleVersions } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { reviewActions } from "@/db/schema/reviews";
import { may } from "@/domain/access/may";
import type { Article } from "@/domain/articles/article";
import type { ArticleInLength, ArticleOf } from "@/domain/articles/inputs";
import { reviewCreditLines } from "@/domain/articles/review-credits";
import { isOpen } from "@/domain/articles/states";
import { DomainError } from "@/domain/errors";
import { newsPath } from "@/domain/news/address";
import { REVIEW_ACTIONS } from "@/domain/reviews/actions";
import type { ChangesSince } from "@/domain/reviews/inputs";
import { awaitsReview, levelOf, reviewStateAfter } from "@/domain/reviews/transitions";
import { articleChanges } from "@/domain/reviews/word-changes";
import { eventById, type StoredEvent } from "../access/event-by-id";
import { visibleTo } from "../access/internal";
import {
  articleOfEvent,
  type StoredArticle,
  shorterText,
  subjectOf,
  versionOfText,
} from "../articles/internal";
import { openComments } from "../comments/internal";
import { actorId, type Context } from "../context";
import { officeRow } from "../settings/queries";
import { namesOf } from "../users/internal";
import { creditedArticle } from "./credited-article";
import {
  checklistFor,
  eligibleReviewers,
  mayReview,
  ownershipProblem,
  reviewLevels,
  situationOf,
} from "./internal";

/** Who has to act on an article next: a reviewer by name, any reviewer, its authors, or nobody. */
const holderOf = (article: StoredArticle, names: ReadonlyMap<string, string>) => {
  if (awaitsReview(article.state))
    return {
      who: "reviewer" as const,
      names: article.reviewerId ? [names.get(article.reviewerId) ?? ""] : [],
    };
  if (isOpen(article.state))
    return {
      who: "author" as const,
      names: article.writers.map((id) => names.get(id) ?? "").filter(Boolean),
    };
  return { who: article.state === "approved" ? ("editor" as const) : ("nobody" as const), names: [] };
};

/** The event and language of an article. Throws ARTICLE_NOT_FOUND, also where the actor may not read its event. */
export const findArticle = async (ctx: Context, { id }: { id: string }) => {
  const [found] = await ctx.db
    .select({ eventId: articles.eventId, lang: articles.lang })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(and(eq(articles.id, id), visibleTo(ctx.db, ctx.actor)));
  if (!found) throw new DomainError("ARTICLE_NOT_FOUND");
  return found;
};

/** The public address of an article, where everybody can read it. */
const publicPathOf = async (ctx: Context, event: StoredEvent, article: StoredArticle) => {
  const anyone = { kind: "anonymous" } as const;
  const isPublic = may(anyone, "article.readPublic", subjectOf(event, article));
  return article.slug && isPublic && (await officeRow(ctx.db)).publicPage
    ? newsPath(article.lang, article.slug)
    : null;
};

/** Who returned an article, with which note; null where it is not returned, or was without a note. */
const returnOf = async ({ db }: Context, { id, state }: StoredArticle) => {
  if (state !== "returned") return null;
  const { byName, note, at, place } = reviewActions;
  const [last] = await db
    .select({ byName, note })
    .from(reviewActions)
    .where(and(eq(reviewActions.articleId, id), eq(reviewActions.action, "return")))
    .orderBy(desc(at), desc(place))
    .limit(1);
  return last?.note ? { byName: last.byName, note: last.note } : null;
};

/**
 * The review of the article of an event in one language: its state, who has it, and the actions that the actor may perform;
 * null where no article is saved. Throws EVENT_NOT_FOUND.
 */
export const getReview = async (ctx: Context, of: ArticleOf) => {
  const event = await eventById(ctx.db, ctx.actor, of.eventId);
  const article = await articleOfEvent(ctx.db, of);
  if (!article) return null;
  const levels = await reviewLevels(ctx.db, of.lang);
  const situation = situationOf(article, levels);
  const actions = REVIEW_ACTIONS.filter(
    (action) =>
      reviewStateAfter(situation, action) !== undefined && mayReview(ctx.actor, action, event, article),
  );
  const reviewers = await eligibleReviewers(ctx.db, event, article);
  const by = actorId(ctx.actor);
  const isLast = actions.includes("approve") && reviewStateAfter(situation, "approve") === "approved";
  const credited = isLast && by ? await creditedArticle(ctx.db, article, [...article.approvers, by]) : null;
  const names = await namesOf(ctx.db, [
    ...article.writers,
    ...article.approvers,
    ...(article.reviewerId ? [article.reviewerId] : []),
  ]);
  const { state, stateSince, version, publishedVersion, publishedAt, publishAt } = article;
  return {
    id: article.id,
    state,
    stateSince,
    version,
    levels,
    level: levelOf(state),
    publishedVersion,
    publishedAt,
    publishAt,
    publicPath: await publicPathOf(ctx, event, article),
    holder: holderOf(article, names),
    returned: await returnOf(ctx, article),
    approvedBy: article.approvers.map((id) => names.get(id) ?? "").filter(Boolean),
    /** The version to compare with: what was decided on last. */
    decidedVersion: await decidedVersion(ctx, article),
    actions,
    openComments: await openComments(ctx.db, article.id),
    /** The lines that the actor's approval adds to the credits, and who has no name in the language of the article. */
    credits: credited && { lines: reviewCreditLines(credited.article), unnamed: credited.unnamed },
    /** Why the actor, a reviewer, may not approve it. */
    barrier: ownershipProblem(ctx.actor, article) ?? null,
    /** Whether it awaits, or the actor may send it to, a review that nobody may carry out. */
    alone: reviewers.length === 0 && (awaitsReview(state) || actions.includes("submit")),
    reviewers: actions.includes("submit") ? reviewers.map(({ id, name }) => ({ id, name })) : [],
  };
};
export type Review = NonNullable<Awaited<ReturnType<typeof getReview>>>;

/** The reviewer's checklist of an article, answered by its record. Throws EVENT_NOT_FOUND, ARTICLE_NOT_FOUND. */
export const reviewChecklist = async (ctx: Context, of: ArticleOf) => {
  const event = await eventById(ctx.db, ctx.actor, of.eventId);
  const article = await articleOfEvent(ctx.db, of);
  if (!article) throw new DomainError("ARTICLE_NOT_FOUND");
  return checklistFor(ctx.db, event, article);
};

/**
 * The sentences that changed between two versions of the full text or a shorter one, in words; without `to`, up to the present text.
 * Throws EVENT_NOT_FOUND, ARTICLE_NOT_FOUND, REVISION_NOT_FOUND.
 */
export const reviewChanges = async (ctx: Context, { from, to, length = "full", ...of }: ChangesSince) => {
  const event = await eventById(ctx.db, ctx.actor, of.eventId);
  const full = await articleOfEvent(ctx.db, of);
  if (!full) throw new DomainError("ARTICLE_NOT_FOUND");
  const textOf = async (version: number): Promise<Article> =>
    (await versionOfText(ctx.db, full.id, version, length)).article;
  const newest = async (): Promise<Article> =>
    (length === "full" ? full : await shorterText(ctx.db, full, event.row.record, length)).article;
  return articleChanges(await textOf(from), await (to === undefined ? newest() : textOf(to)));
};

/** The newest version before the current one that was approved, returned or published; null: none. */
const decidedVersion = async (ctx: Context, { id, version }: StoredArticle): Promise<number | null> => {
  const decided = inArray(reviewActions.action, ["approve", "return", "publish"]);
  const [row] = await ctx.db
    .select({ version: max(reviewActions.version) })
    .from(reviewActions)
    .where(and(eq(reviewActions.articleId, id), decided, lt(reviewActions.version, version)));
  return row?.version ?? null;
};

/** Consecutive versions of one author, as one entry of the history. */
interface Edition {
  from: number;
  to: number;
  at: Date;
  byName: string;
}

const editionsOf = (versions: readonly { version: number; at: Date; byName: string }[]): Edition[] =>
  versions.reduce<Edition[]>((editions, { version, at, byName }) => {
    const last = editions.at(-1);
    if (last?.byName === byName) last.from = version;
    else editions.push({ from: version, to: version, at, byName });
    return editions;
  }, []);

/**
 * The versions of an article with author and time, and the actions of its reviews, newest first. `numbers`: the stored versions;
 * of those that one session typed, the last. A shorter text has versions from its first change by hand on, and no review of its own. Throws EVENT_NOT_FOUND.
 */
export const reviewHistory = async (ctx: Context, { length = "full", ...of }: ArticleInLength) => {
  await eventById(ctx.db, ctx.actor, of.eventId);
  const article = await articleOfEvent(ctx.db, of);
  if (!article) return { versions: [], numbers: [], actions: [] };
  if (length !== "full") {
    const { articleId, version: number, length: ofLength, at: moment, byName: name } = articleLengthVersions;
    const shorter = await ctx.db
      .select({ version: number, at: moment, byName: name })
      .from(articleLengthVersions)
      .where(and(eq(articleId, article.id), eq(ofLength, length)))
      .orderBy(desc(number));
    return { versions: editionsOf(shorter), numbers: shorter.map((each) => each.version), actions: [] };
  }
  const { version, at, byName } = articleVersions;
  const versions = await ctx.db
    .select({ version, at, byName })
    .from(articleVersions)
    .where(eq(articleVersions.articleId, article.id))
    .orderBy(desc(version));
  const { articleId: _article, byId: _by, place: _place, ...columns } = getTableColumns(reviewActions);
  const actions = await ctx.db
    .select(columns)
    .from(reviewActions)
    .where(eq(reviewActions.articleId, article.id))
    .orderBy(desc(reviewActions.at), desc(reviewActions.place));
  return { versions: editionsOf(versions), numbers: versions.map((each) => each.version), actions };
};
export type ReviewHistory = Awaited<ReturnType<typeof reviewHistory>>;
