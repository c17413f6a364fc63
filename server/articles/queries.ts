import { eq } from "drizzle-orm";
import { acceptedDeviations } from "@/db/schema/articles";
import { users } from "@/db/schema/users";
import { may } from "@/domain/access/may";
import type { ArticleInLength } from "@/domain/articles/inputs";
import { removedSentences } from "@/domain/articles/sentence-changes";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { otherLang } from "@/domain/events/values";
import { eventById } from "../access/event-by-id";
import type { Context } from "../context";
import { recordVersion } from "../records/queries";
import { articleOfEvent, editorOf, pendingOf, type StoredArticle, shorterText, subjectOf } from "./internal";

const nameOf = async (ctx: Context, id: string | null): Promise<string | null> => {
  if (id === null) return null;
  const [user] = await ctx.db.select({ name: users.name }).from(users).where(eq(users.id, id));
  return user?.name ?? null;
};

/** Whether an article has changes by hand that are later than a version of it. */
const isEditedSince = ({ edits, version }: StoredArticle, since: number | null): boolean =>
  Object.keys(edits).length > 0 && version > (since ?? 0);

const acceptedOf = (ctx: Context, articleId: string) => {
  const { id, kind, text, reason, byName, at } = acceptedDeviations;
  return ctx.db
    .select({ id, kind, text, reason, byName })
    .from(acceptedDeviations)
    .where(eq(acceptedDeviations.articleId, articleId))
    .orderBy(at);
};

/**
 * The stored article of an event in one language, or null, with the sentences that changed since in the record.
 * `may.generate` also applies to a first article. Throws EVENT_NOT_FOUND.
 */
export const getArticle = async (ctx: Context, { length = "full", ...of }: ArticleInLength) => {
  const event = await eventById(ctx.db, ctx.actor, of.eventId);
  const full = await articleOfEvent(ctx.db, of);
  const subject = subjectOf(event, full);
  const allowed = {
    generate: may(ctx.actor, "article.generate", subject),
    edit: full !== undefined && may(ctx.actor, "article.edit", subject),
  };
  if (!full) return { stored: null, may: allowed };
  const { record } = event.row;
  const shorter = length === "full" ? null : await shorterText(ctx.db, full, record, length);
  const stored = shorter ?? full;
  const other = await articleOfEvent(ctx.db, { eventId: event.id, lang: otherLang(of.lang) });
  const editor = await editorOf(ctx.db, ctx, stored.id);
  const newest = await recordVersion(ctx.db, event.id);
  const { fresh, pending, changedPaths } = await pendingOf(ctx.db, stored, record, newest, length);
  return {
    stored: {
      article: stored.article,
      /** Whether it is as it was stored; false: a shorter text that is generated whenever it is read. */
      kept: shorter?.isKept ?? true,
      state: stored.state,
      version: stored.version,
      eventVersion: stored.eventVersion,
      /** Whether the record changed since. */
      stale: stored.eventVersion < newest,
      recordVersion: newest,
      changedPaths,
      /** Where the record now gives other sentences. */
      pending,
      /** The generated text of sentences that were changed by hand, by id. */
      edits: stored.edits,
      edited: sentencesOf(stored.article).flatMap(({ id }) => (id in stored.edits ? [id] : [])),
      removed: removedSentences(stored.article, stored.edits, fresh).map(({ id, text }) => ({ id, text })),
      /** The version of the other language that was edited since both were last confirmed to match; null: none. */
      behind: other && isEditedSince(other, stored.matchedVersion) ? other.version : null,
      /** The current editor of the text. */
      editing: editor && { name: editor.name, since: editor.since, isSameUser: editor.isSameUser },
      /** Intended deviations from the record. */
      accepted: await acceptedOf(ctx, stored.id),
      updatedAt: stored.updatedAt,
      updatedBy: await nameOf(ctx, stored.updatedBy),
    },
    may: allowed,
  };
};
export type ArticlePage = Awaited<ReturnType<typeof getArticle>>;
