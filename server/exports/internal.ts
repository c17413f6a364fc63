import { readFile } from "node:fs/promises";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { storable } from "@/db/storable";
import type { Article } from "@/domain/articles/article";
import { pictureIn } from "@/domain/attachments/picture";
import { pathOf } from "../attachments/internal";
import type { Pictures, PrintedPicture } from "./to-docx";

/** The total size of pictures in one document, in bytes; further pictures appear by their caption only. */
const MAX_PICTURE_BYTES = 100 * 1024 * 1024;

/**
 * The pictures of an article that are files of its event, by name: JPEG, PNG and GIF, which Word displays. A picture that
 * is missing, withdrawn, of another type or beyond the size limit appears by its caption only.
 */
export const picturesOf = async (
  db: Db,
  eventId: string,
  article: Article,
  folder: string,
): Promise<Pictures> => {
  const names = article.blocks.flatMap((block) =>
    block.type === "figure" && block.file ? [block.file] : [],
  );
  const found = new Map<string, PrintedPicture>();
  if (names.length === 0) return found;
  const wanted = and(eq(attachments.eventId, eventId), inArray(attachments.name, names.map(storable)));
  const rows = await db
    .select({ id: attachments.id, name: attachments.name, size: attachments.size })
    .from(attachments)
    .where(and(wanted, isNull(attachments.withdrawnAt)))
    .orderBy(asc(attachments.addedAt), asc(attachments.id));
  const newest = new Map(rows.map((row) => [row.name, row]));
  let taken = 0;
  for (const name of new Set(names)) {
    const row = newest.get(storable(name));
    if (!row || taken + row.size > MAX_PICTURE_BYTES) continue;
    const data = await readFile(pathOf(folder, row.id)).catch(() => undefined);
    const picture = data && pictureIn(data);
    if (!picture) continue;
    taken += row.size;
    found.set(name, { ...picture, data });
  }
  return found;
};

/** A file to be downloaded. */
export interface File {
  /** The file name with extension, without characters that file systems do not allow. */
  name: string;
  type: string;
  bytes: Uint8Array;
}

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
