import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { storable } from "@/db/storable";
import type { Article } from "@/domain/articles/article";
import { pictureParts } from "@/domain/articles/crop";
import { pictureNamesOf } from "@/domain/articles/render";
import { DomainError } from "@/domain/errors";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { pathOf } from "../attachments/internal";
import { type ExportWatch, UNWATCHED } from "../http/export-watch";
import { scalePicture } from "./scale-picture";
import type { Pictures, PrintedPicture } from "./to-docx";

/** The maximum number of pictures in one document. */
const MAX_PICTURES = 50;

/**
 * The pictures of an article that are files of its event, by name, scaled to the page. A picture that is
 * missing, withdrawn or not readable appears by its caption only. Throws TOO_MANY_PICTURES,
 * PICTURE_TOO_LARGE; `watch` learns of each picture.
 */
export const picturesOf = async (
  db: Db,
  eventId: string,
  article: Article,
  folder: string,
  { report, signal }: ExportWatch = UNWATCHED,
): Promise<Pictures> => {
  const names = pictureNamesOf(article);
  const found = new Map<string, PrintedPicture>();
  if (names.length === 0) return found;
  const wanted = and(
    eq(attachments.eventId, eventId),
    inArray(attachments.name, [...new Set(names.map((name) => storable(pictureParts(name).file)))]),
  );
  const rows = await db
    .select({ id: attachments.id, name: attachments.name })
    .from(attachments)
    .where(and(wanted, isNull(attachments.withdrawnAt)))
    .orderBy(asc(attachments.addedAt), asc(attachments.id));
  const newest = new Map(rows.map((row) => [row.name, row]));
  // One after the other, so that only one is decoded at a time.
  for (const [done, name] of names.entries()) {
    signal?.throwIfAborted();
    report({ step: "pictures", done, of: names.length });
    const { file, crop } = pictureParts(name);
    const row = newest.get(storable(file));
    const picture = row && (await scalePicture(pathOf(folder, row.id), file, crop));
    if (!picture) continue;
    if (found.size === MAX_PICTURES) throw new DomainError("TOO_MANY_PICTURES", { most: MAX_PICTURES });
    found.set(name, picture);
  }
  return found;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them
const NOT_IN_NAMES = /[\u0000-\u001f\u007f<>:"/\\|?*]|\p{Cs}/gu;

/** The media type of a Word document. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A file name from a title: at most eighty characters that every file system allows, with extension. */
export const fileName = (title: string, format: string): string => {
  const name = title
    .replace(NOT_IN_NAMES, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\.+|[. ]+$/g, "");
  return `${[...name].slice(0, 80).join("") || "event"}.${format}`;
};

/** The title of a file about an event: `headline`, otherwise the title of its record. */
export const titleOf = (record: DraftRecord, lang: Lang, headline?: string): string =>
  headline || record.title?.[lang] || record.title?.zh || record.title?.en || "";
