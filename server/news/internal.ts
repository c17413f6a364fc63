import { and, eq, inArray, lte, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { articles, articleVersions } from "@/db/schema/articles";
import { attachments } from "@/db/schema/attachments";
import { eventRevisions, events } from "@/db/schema/events";
import { storable } from "@/db/storable";
import type { Article } from "@/domain/articles/article";
import { type Crop, cropText, pictureParts } from "@/domain/articles/crop";
import { pictureNamesOf } from "@/domain/articles/render";
import { isFileType, isPhotoType } from "@/domain/attachments/file";
import type { Lang } from "@/domain/events/values";
import type { NewsPicture } from "@/domain/news/news-article";
import { articlePublic } from "../access/article-public";
import { pictureSize } from "../attachments/picture-copy";

/** A published article as lists order it: everything that changes with what readers see of it. */
export interface NewsRow {
  id: string;
  eventId: string;
  lang: Lang;
  slug: string;
  version: number;
  publishedAt: Date;
  firstPublishedAt: Date;
  /** Changes with the files of its event, some of which may be its pictures. */
  files: string;
}

/** What a query selects for `newsRows`. */
const columns = {
  id: articles.id,
  eventId: articles.eventId,
  lang: articles.lang,
  slug: articles.slug,
  version: articles.publishedVersion,
  publishedAt: articles.publishedAt,
  firstPublishedAt: articles.firstPublishedAt,
  files: sql<string>`(select count(*) || '.' || coalesce(sum(${attachments.version}), 0) from ${attachments}
    where ${attachments.eventId} = ${articles.eventId})`,
};

/** The published articles that everybody may read, as a query to narrow down. */
export const newsRows = (db: Db, where: SQL | undefined) =>
  db
    .select(columns)
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(and(articlePublic(), where))
    .$dynamic();

/** The rows of a query of `newsRows`; one that lacks its address or dates was never published. */
export const completeRows = (rows: Awaited<ReturnType<typeof newsRows>>): NewsRow[] =>
  rows.flatMap(({ slug, version, publishedAt, firstPublishedAt, ...row }) =>
    slug === null || version === null || publishedAt === null || firstPublishedAt === null
      ? []
      : [{ ...row, slug, version, publishedAt, firstPublishedAt }],
  );

/** The published text of articles, with the edits and the event version that it is based on, by article id. */
export const publishedTexts = async (db: Db, rows: readonly NewsRow[]) => {
  if (rows.length === 0) return new Map<string, typeof articleVersions.$inferSelect>();
  const found = await db
    .select({ text: articleVersions })
    .from(articleVersions)
    .innerJoin(
      articles,
      and(eq(articles.id, articleVersions.articleId), eq(articles.publishedVersion, articleVersions.version)),
    )
    .where(
      inArray(
        articleVersions.articleId,
        rows.map(({ id }) => id),
      ),
    );
  return new Map(found.map(({ text }) => [text.articleId, text]));
};

/** The record of an event in a version. */
export const recordIn = async (db: Db, eventId: string, version: number) => {
  const [found] = await db
    .select({ record: eventRevisions.record })
    .from(eventRevisions)
    .where(and(eq(eventRevisions.eventId, eventId), eq(eventRevisions.version, version)));
  return found?.record;
};

/** A picture of a published article: a file of its event, and the part that is shown. */
export interface PublishedFile {
  id: string;
  crop?: Crop;
}

/** The id of a published picture: of its file, with the part that is shown. */
export const publishedId = ({ id, crop }: PublishedFile): string => (crop ? `${id}-${cropText(crop)}` : id);

/**
 * The files of an article's pictures as they were when it was published, by the pictures' names: a file that was added later under the same name is
 * none of them, nor does an older one take the place of one that was archived.
 */
export const publishedFiles = async (db: Db, row: NewsRow, article: Article) => {
  const names = pictureNamesOf(article);
  const found = new Map<string, PublishedFile>();
  if (names.length === 0) return found;
  const files = await db
    .select()
    .from(attachments)
    .where(
      and(
        eq(attachments.eventId, row.eventId),
        inArray(attachments.name, [...new Set(names.map((name) => storable(pictureParts(name).file)))]),
        lte(attachments.addedAt, row.publishedAt),
      ),
    )
    .orderBy(attachments.addedAt, attachments.id);
  const newest = new Map(files.map((file) => [file.name, file]));
  for (const name of names) {
    const parts = pictureParts(name);
    const file = newest.get(storable(parts.file));
    if (file && !file.withdrawnAt && isFileType(file.type) && isPhotoType(file.type))
      found.set(name, { id: file.id, ...(parts.crop && { crop: parts.crop }) });
  }
  return found;
};

/** The public path of a picture. */
const picturePath = ({ id, crop }: PublishedFile, size: "screen" | "small") =>
  `/news/pictures/${id}/${size}${crop ? `-${cropText(crop)}` : ""}.webp`;

/** The pictures of a published article, by name, in the order of the text; one that cannot be read is left out. */
export const publishedPictures = async (db: Db, row: NewsRow, article: Article, folder: string) => {
  const pictures = new Map<string, NewsPicture>();
  for (const [name, file] of await publishedFiles(db, row, article)) {
    const size = await pictureSize(folder, file.id, "screen", file.crop);
    if (size)
      pictures.set(name, {
        path: picturePath(file, "screen"),
        smallPath: picturePath(file, "small"),
        ...size,
      });
  }
  return pictures;
};
