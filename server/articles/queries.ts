import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { may } from "@/domain/access/may";
import { outdatedIn } from "@/domain/articles/edits";
import type { ArticleOf } from "@/domain/articles/inputs";
import { removedSentences } from "@/domain/articles/sentence-changes";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { changesBetween } from "@/domain/audit/changes";
import type { DraftRecord } from "@/domain/events/shape";
import { eventById } from "../access/event-by-id";
import type { Context } from "../context";
import { recordAt, recordVersion } from "../records/queries";
import { articleOfEvent, generateArticleContent, type StoredArticle, subjectOf } from "./internal";

const nameOf = async (ctx: Context, id: string | null): Promise<string | null> => {
  if (id === null) return null;
  const [user] = await ctx.db.select({ name: users.name }).from(users).where(eq(users.id, id));
  return user?.name ?? null;
};

/** The paths of the record that changed after the version that an article was generated from. */
const changedPaths = async (ctx: Context, stored: StoredArticle, record: DraftRecord): Promise<string[]> => {
  const before = await recordAt(ctx.db, stored.eventId, stored.eventVersion);
  return before ? changesBetween(before, record).map((change) => change.path) : [];
};

/**
 * The stored article of an event in one language, or null, with the sentences that changed since in the record.
 * `may.generate` also applies to a first article. Throws EVENT_NOT_FOUND.
 */
export const getArticle = async (ctx: Context, of: ArticleOf) => {
  const event = await eventById(ctx.db, ctx.actor, of.eventId);
  const stored = await articleOfEvent(ctx.db, of);
  const subject = subjectOf(event, stored);
  const allowed = {
    generate: may(ctx.actor, "article.generate", subject),
    edit: stored !== undefined && may(ctx.actor, "article.edit", subject),
  };
  if (!stored) return { stored: null, may: allowed };
  const stale = stored.eventVersion < (await recordVersion(ctx.db, event.id));
  const { record } = event.row;
  const fresh = await generateArticleContent(ctx.db, record, of.lang);
  return {
    stored: {
      article: stored.article,
      state: stored.state,
      version: stored.version,
      eventVersion: stored.eventVersion,
      /** Whether the record changed since. */
      stale,
      changedPaths: stale ? await changedPaths(ctx, stored, record) : [],
      outdated: outdatedIn(stored.article, stored.edits, fresh),
      edited: sentencesOf(stored.article).flatMap(({ id }) => (id in stored.edits ? [id] : [])),
      removed: removedSentences(stored.article, stored.edits, fresh).map(({ id, text }) => ({ id, text })),
      updatedAt: stored.updatedAt,
      updatedBy: await nameOf(ctx, stored.updatedBy),
    },
    may: allowed,
  };
};
export type ArticlePage = Awaited<ReturnType<typeof getArticle>>;
