import { and, eq, gt, isNull, notExists, sql } from "drizzle-orm";
import type { Db, WritableTx } from "@/db/client";
import {
  articleEditing,
  articleLengths,
  articleLengthVersions,
  articles,
  articleVersions,
} from "@/db/schema/articles";
import { reviewActions } from "@/db/schema/reviews";
import { users } from "@/db/schema/users";
import type { ArticleSubject } from "@/domain/access/actions";
import type { Article, Sentence } from "@/domain/articles/article";
import type { ArticleOf } from "@/domain/articles/inputs";
import type { Length, ShorterLength } from "@/domain/articles/lengths";
import { type PendingChange, pendingChanges } from "@/domain/articles/record-changes";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { isOpen } from "@/domain/articles/states";
import { changesBetween } from "@/domain/audit/changes";
import { DomainError } from "@/domain/errors";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type { StoredEvent } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import { actorId, actorName, type Context } from "../context";
import { recordAt, recordVersion } from "../records/queries";
import { writingStyles } from "../settings/queries";
import { writtenArticle } from "./written-article";

export type StoredArticle = typeof articles.$inferSelect;

/** The stored article of an event, or undefined. */
export const articleOfEvent = async (db: Db, of: ArticleOf): Promise<StoredArticle | undefined> => {
  const [found] = await db
    .select()
    .from(articles)
    .where(and(eq(articles.eventId, of.eventId), eq(articles.lang, of.lang)));
  return found;
};

/** The subject for access rules; an article that was not generated yet is a draft without writers. */
export const subjectOf = (event: StoredEvent, article: StoredArticle | undefined): ArticleSubject => ({
  event,
  state: article?.state ?? "draft",
  writers: article?.writers ?? [],
  approvers: article?.approvers ?? [],
  published: typeof article?.publishedVersion === "number",
});

/** Throws ARTICLE_LOCKED where the state of an article does not permit changes of its text. */
export const assertDraft = (article: StoredArticle | undefined): void => {
  if (article && !isOpen(article.state)) throw new DomainError("ARTICLE_LOCKED", { state: article.state });
};

/** The article of an event that the actor may see, with the permission to edit it. Throws ARTICLE_NOT_FOUND, ARTICLE_LOCKED, NOT_ALLOWED. */
export const editableArticle = async (db: Db, ctx: Context, event: StoredEvent, of: ArticleOf) => {
  const article = await articleOfEvent(db, of);
  if (!article) throw new DomainError("ARTICLE_NOT_FOUND");
  assertDraft(article);
  const permission = assertMay(ctx.actor, "article.edit", subjectOf(event, article));
  return { article, permission };
};

/** The sentence with this id. Throws SENTENCE_NOT_FOUND. */
export const sentenceIn = (article: Article, id: string): Sentence => {
  const found = sentencesOf(article).find((sentence) => sentence.id === id);
  if (!found) throw new DomainError("SENTENCE_NOT_FOUND");
  return found;
};

/** The generated article of a record, in the office's style with its learned rules. */
export const generateArticleContent = async (
  db: Db,
  record: DraftRecord,
  lang: Lang,
  length: Length = "full",
): Promise<Article> => {
  const styles = await writingStyles(db);
  return writtenArticle(record, lang, styles[lang], length);
};

/**
 * Where an article differs from what its record gives now, and the newly written text. `newest`: the record's version;
 * where the version of the record that the article was generated from is not stored, nothing counts as unchanged.
 */
export const pendingOf = async (
  db: Db,
  stored: StoredArticle,
  record: DraftRecord,
  newest: number,
  length: Length = "full",
): Promise<{ fresh: Article; pending: PendingChange[]; changedPaths: string[] }> => {
  const styles = await writingStyles(db);
  const write = (of: DraftRecord) => writtenArticle(of, stored.lang, styles[stored.lang], length);
  const fresh = write(record);
  if (stored.eventVersion >= newest)
    return { fresh, pending: pendingChanges(stored, fresh), changedPaths: [] };
  const then = await recordAt(db, stored.eventId, stored.eventVersion);
  const changedPaths = changesBetween(then, record).map((change) => change.path);
  const before = then ? write(then) : { lang: stored.lang, blocks: [], gaps: [] };
  const since = { paths: changedPaths, before };
  return { fresh, pending: pendingChanges(stored, fresh, since), changedPaths };
};

const withActor = (writers: readonly string[], ctx: Context): string[] => {
  const id = actorId(ctx.actor);
  return id === null || writers.includes(id) ? [...writers] : [...writers, id];
};

/** What is printed of an article: its sentences and figures by block. */
const printedOf = (article: Article): string =>
  JSON.stringify(
    article.blocks.map((block) =>
      block.type === "figure"
        ? block
        : [block.type, sentencesOf({ ...article, blocks: [block] }).map(({ text }) => text)],
    ),
  );

/**
 * A shorter text of a stored article in the place of its full one: as it was edited, otherwise as it is generated now. Its version grows
 * with each change by hand and, while it is generated, with each version of the record, and never has a value again.
 */
export const shorterText = async (
  db: Db,
  full: StoredArticle,
  record: DraftRecord,
  length: ShorterLength,
): Promise<StoredArticle & { isKept: boolean }> => {
  const [kept] = await db
    .select()
    .from(articleLengths)
    .where(and(eq(articleLengths.articleId, full.id), eq(articleLengths.length, length)));
  if (kept && !kept.generated) {
    const { article, edits, version, eventVersion, updatedAt, updatedBy } = kept;
    return { ...full, article, edits, version, eventVersion, updatedAt, updatedBy, isKept: true };
  }
  const article = await generateArticleContent(db, record, full.lang, length);
  const newest = await recordVersion(db, full.eventId);
  const version = kept ? kept.version + newest - kept.eventVersion : newest;
  return { ...full, article, edits: {}, version, eventVersion: newest, isKept: false };
};

/**
 * Stores a shorter text of an article, and its version history, which begins with the generated text. One that prints what is generated from the `record` is stored without edits, for its version alone, and is
 * generated from then on. Who edits it is a writer of the article.
 */
export const storeShorterText = async (
  tx: WritableTx,
  ctx: Context,
  before: StoredArticle & { isKept: boolean },
  record: DraftRecord,
  length: ShorterLength,
  content: Content,
): Promise<StoredArticle> => {
  const fresh = before.isKept
    ? await generateArticleContent(tx, record, before.lang, length)
    : before.article;
  const isGenerated = printedOf(content.article) === printedOf(fresh);
  const row = {
    version: before.version + 1,
    eventVersion: isGenerated ? await recordVersion(tx, before.eventId) : content.eventVersion,
    article: content.article,
    edits: isGenerated ? {} : content.edits,
    generated: isGenerated,
    updatedAt: ctx.now,
    updatedBy: actorId(ctx.actor),
  };
  await tx
    .insert(articleLengths)
    .values({ articleId: before.id, length, ...row })
    .onConflictDoUpdate({ target: [articleLengths.articleId, articleLengths.length], set: row });
  const { version, eventVersion, article, edits } = row;
  const place = { articleId: before.id, length, at: ctx.now };
  const byName = actorName(ctx.actor);
  const generated = { version: before.version, eventVersion: before.eventVersion, article: before.article };
  await tx
    .insert(articleLengthVersions)
    .values([
      ...(before.isKept ? [] : [{ ...place, ...generated, edits: {}, byId: null, byName: "" }]),
      { ...place, version, eventVersion, article, edits, byId: row.updatedBy, byName },
    ])
    .onConflictDoNothing();
  const writers = withActor(before.writers, ctx);
  await tx.update(articles).set({ writers }).where(eq(articles.id, before.id));
  return { ...before, ...row, writers };
};

/** A stored version of the full text of an article or of a shorter one. Throws REVISION_NOT_FOUND. */
export const versionOfText = async (
  db: Db,
  id: string,
  version: number,
  length: Length = "full",
): Promise<Content> => {
  const { articleId, length: of, version: number } = articleLengthVersions;
  const [found] =
    length === "full"
      ? await db
          .select()
          .from(articleVersions)
          .where(and(eq(articleVersions.articleId, id), eq(articleVersions.version, version)))
      : await db
          .select()
          .from(articleLengthVersions)
          .where(and(eq(articleId, id), eq(of, length), eq(number, version)));
  if (!found) throw new DomainError("REVISION_NOT_FOUND");
  return found;
};

export type Content = Pick<StoredArticle, "eventVersion" | "article" | "edits">;

/** Saves of one editing session within this time are one entry of the history, in milliseconds. */
const MERGE_WINDOW_MS = 10 * 60_000;

/** Removes the previous version if the same session has just saved it, so that the next one replaces it; not if a review refers to it. */
const mergeSessionVersion = async (
  tx: WritableTx,
  ctx: Context,
  { id, version, publishedVersion }: StoredArticle,
  session: string,
) => {
  if (publishedVersion === version) return;
  const by = actorId(ctx.actor);
  const { articleId, byId, sessionId, at } = articleVersions;
  const reviewed = tx
    .select({ one: sql`1` })
    .from(reviewActions)
    .where(and(eq(reviewActions.articleId, id), eq(reviewActions.version, version)));
  await tx
    .delete(articleVersions)
    .where(
      and(
        eq(articleId, id),
        eq(articleVersions.version, version),
        eq(sessionId, session),
        by === null ? isNull(byId) : eq(byId, by),
        gt(at, new Date(ctx.now.getTime() - MERGE_WINDOW_MS)),
        notExists(reviewed),
      ),
    );
};

/** Stores the next version of an article, and its version history. `session`: the editing session that saved it. */
export const storeArticle = async (
  tx: WritableTx,
  ctx: Context,
  row: { id: string; eventId: string; lang: Lang },
  before: StoredArticle | undefined,
  { eventVersion, article, edits }: Content,
  session?: string,
): Promise<StoredArticle> => {
  const content = { eventVersion, article, edits };
  const columns = {
    ...content,
    state: before?.state ?? ("draft" as const),
    version: (before?.version ?? 0) + 1,
    writers: withActor(before?.writers ?? [], ctx),
    updatedAt: ctx.now,
    updatedBy: actorId(ctx.actor),
  };
  const [after] = before
    ? await tx.update(articles).set(columns).where(eq(articles.id, row.id)).returning()
    : await tx
        .insert(articles)
        .values({ ...row, ...columns, createdAt: ctx.now, stateSince: ctx.now })
        .returning();
  if (!after) throw new DomainError("ARTICLE_NOT_FOUND");
  if (before && session) await mergeSessionVersion(tx, ctx, before, session);
  await tx.insert(articleVersions).values({
    articleId: row.id,
    sessionId: session ?? null,
    version: after.version,
    ...content,
    at: ctx.now,
    byId: actorId(ctx.actor),
    byName: actorName(ctx.actor),
  });
  return after;
};

/** Throws STALE where the stored article is not version `seen`; undefined: none existed. */
export const assertArticleVersion = (article: StoredArticle | undefined, seen: number | undefined): void => {
  if (article?.version !== seen)
    throw new DomainError("STALE", {
      version: article?.version ?? 0,
      at: article?.updatedAt.toISOString() ?? "",
    });
};

/** An editing session expires this long after its last heartbeat, in milliseconds. */
const SESSION_TIMEOUT_MS = 60_000;

/** The current editor of an article; null: nobody. `isSameUser`: the actor, perhaps in another tab. */
export const editorOf = async (db: Db, ctx: Context, articleId: string) => {
  const [row] = await db
    .select({
      sessionId: articleEditing.sessionId,
      userId: articleEditing.userId,
      since: articleEditing.since,
      seenAt: articleEditing.seenAt,
      name: users.name,
    })
    .from(articleEditing)
    .innerJoin(users, eq(users.id, articleEditing.userId))
    .where(eq(articleEditing.articleId, articleId));
  if (!row || row.seenAt.getTime() < ctx.now.getTime() - SESSION_TIMEOUT_MS) return null;
  const { sessionId, since, name } = row;
  return { sessionId, since, name, isSameUser: row.userId === actorId(ctx.actor) };
};

/** Starts or renews an editing session, in place of any other. Throws NOT_SIGNED_IN. */
export const renewSession = async (
  tx: WritableTx,
  ctx: Context,
  articleId: string,
  sessionId: string,
): Promise<void> => {
  const userId = actorId(ctx.actor);
  if (userId === null) throw new DomainError("NOT_SIGNED_IN");
  const values = { sessionId, userId, seenAt: ctx.now };
  const since = sql`case when ${articleEditing.sessionId} = ${sessionId} then ${articleEditing.since} else excluded.since end`;
  await tx
    .insert(articleEditing)
    .values({ articleId, ...values, since: ctx.now })
    .onConflictDoUpdate({ target: articleEditing.articleId, set: { ...values, since } });
};

/** Renews a session. Throws ARTICLE_BEING_EDITED while another session edits the article, NOT_SIGNED_IN. */
export const requireSession = async (
  tx: WritableTx,
  ctx: Context,
  articleId: string,
  sessionId: string,
): Promise<void> => {
  const editor = await editorOf(tx, ctx, articleId);
  if (editor && editor.sessionId !== sessionId)
    throw new DomainError("ARTICLE_BEING_EDITED", { name: editor.name });
  await renewSession(tx, ctx, articleId, sessionId);
};

/** Ends an editing session. */
export const endSession = async (tx: WritableTx, articleId: string, sessionId: string): Promise<void> => {
  await tx
    .delete(articleEditing)
    .where(and(eq(articleEditing.articleId, articleId), eq(articleEditing.sessionId, sessionId)));
};
