import { and, count, desc, eq, inArray, like, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { attachments } from "@/db/schema/attachments";
import { events } from "@/db/schema/events";
import { settings } from "@/db/schema/settings";
import type { Lang } from "@/domain/events/values";
import { keyOfSlug } from "@/domain/news/address";
import {
  correctionsOf,
  headlineOf,
  type NewsArticle,
  summaryOf,
  withoutHeadline,
} from "@/domain/news/news-article";
import { publishedFacts } from "@/domain/news/published-facts";
import { articlePublic } from "../access/article-public";
import {
  completeRows,
  type NewsRow,
  newsRows,
  type PublishedFile,
  publishedFiles,
  publishedId,
  publishedPictures,
  publishedTexts,
  recordIn,
} from "./internal";

/** The number of articles on a page of the list and in a feed. */
export const NEWS_PAGE = 20;

/** The most addresses that a sitemap may hold (sitemaps.org). */
const MAX_ADDRESSES = 50_000;

/** The office's data on its public page; undefined while the page is off. `version`: of the settings. */
export const newsSettings = async (db: Db) => {
  const [office] = await db
    .select({
      on: settings.publicPage,
      name: settings.officeName,
      timeZone: settings.timeZone,
      version: settings.version,
    })
    .from(settings);
  return office?.on ? office : undefined;
};

/** A page of the published articles of a language, newest first, with the number of all. */
export const listNews = async (
  db: Db,
  lang: Lang,
  page: number,
): Promise<{ rows: NewsRow[]; total: number }> => {
  const rows = await newsRows(db, eq(articles.lang, lang))
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(NEWS_PAGE)
    .offset((page - 1) * NEWS_PAGE);
  const [all] = await db
    .select({ n: count() })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(and(articlePublic(), eq(articles.lang, lang)));
  return { rows: completeRows(rows), total: all?.n ?? 0 };
};

/** What the sitemap states of an article. */
export type SitemapRow = Pick<NewsRow, "eventId" | "lang" | "slug" | "publishedAt">;

/** All published articles, for the sitemap; the newest where they are too many. */
export const sitemapRows = async (db: Db): Promise<SitemapRow[]> => {
  const { eventId, lang, slug, publishedAt } = articles;
  const rows = await db
    .select({ eventId, lang, slug, publishedAt })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(articlePublic())
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(MAX_ADDRESSES);
  return rows.flatMap((row) =>
    row.slug === null || row.publishedAt === null
      ? []
      : [{ ...row, slug: row.slug, publishedAt: row.publishedAt }],
  );
};

/** The number of published articles and a checksum of what the sitemap states of them: one row, however many they are. */
export const sitemapState = async (db: Db): Promise<string> => {
  const { id, slug, publishedAt, firstPublishedAt } = articles;
  const stated = sql`concat_ws(' ', ${id}, ${slug}, extract(epoch from ${publishedAt}), extract(epoch from ${firstPublishedAt}))`;
  const [found] = await db
    .select({ n: count(), sum: sql<string | null>`sum(hashtextextended(${stated}, 0))::text` })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(articlePublic());
  return `${found?.n ?? 0} ${found?.sum ?? ""}`;
};

/** The published article at an address, also by the key of a former address; undefined: there is none. */
export const newsAt = async (db: Db, lang: Lang, slug: string): Promise<NewsRow | undefined> => {
  const [found] = completeRows(
    await newsRows(db, and(eq(articles.lang, lang), eq(articles.slug, slug))).limit(1),
  );
  const key = keyOfSlug(slug);
  if (found || !key) return found;
  const [moved] = completeRows(
    await newsRows(db, and(eq(articles.lang, lang), like(articles.slug, `%-${key}`))).limit(1),
  );
  return moved;
};

/** The published article with an id; undefined: it is not public. */
export const newsById = async (db: Db, id: string): Promise<NewsRow | undefined> =>
  completeRows(await newsRows(db, eq(articles.id, id)).limit(1))[0];

/** The published article of the same event in the other language. */
export const otherNews = async (db: Db, row: NewsRow): Promise<NewsRow | undefined> => {
  const other = and(eq(articles.eventId, row.eventId), ne(articles.lang, row.lang));
  return completeRows(await newsRows(db, other).limit(1))[0];
};

/** Published articles with their text and pictures, as readers see them. `folder`: of the files. */
export const newsArticles = async (
  db: Db,
  rows: readonly NewsRow[],
  folder: string,
): Promise<NewsArticle[]> => {
  const texts = await publishedTexts(db, rows);
  const made: NewsArticle[] = [];
  for (const row of rows) {
    const text = texts.get(row.id);
    if (!text) continue;
    const { article } = text;
    const record = await recordIn(db, row.eventId, text.eventVersion);
    made.push({
      lang: row.lang,
      slug: row.slug,
      headline: headlineOf(article),
      summary: summaryOf(article),
      body: withoutHeadline(article),
      corrections: correctionsOf(article),
      publishedAt: row.firstPublishedAt,
      changedAt: row.publishedAt,
      facts: record ? publishedFacts(text, record) : {},
      pictures: await publishedPictures(db, row, article, folder),
    });
  }
  return made;
};

/** Whether a file, or a part of it, is a picture of a published article: where only a part is shown, the rest is not public. */
export const isNewsPicture = async (db: Db, file: PublishedFile): Promise<boolean> => {
  const ofFile = inArray(
    articles.eventId,
    db.select({ id: attachments.eventId }).from(attachments).where(eq(attachments.id, file.id)),
  );
  const rows = completeRows(await newsRows(db, ofFile));
  const texts = await publishedTexts(db, rows);
  for (const row of rows) {
    const text = texts.get(row.id);
    const published = text ? [...(await publishedFiles(db, row, text.article)).values()] : [];
    if (published.some((each) => publishedId(each) === publishedId(file))) return true;
  }
  return false;
};
