import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { fileTypeFromFile } from "file-type";
import { v7 as newId } from "uuid";
import type { Db } from "@/db/client";
import { assertSpace } from "@/db/disk-space";
import { attachments } from "@/db/schema/attachments";
import type { AttachmentSubject } from "@/domain/access/actions";
import type { Actor } from "@/domain/access/actor";
import {
  type FileType,
  isFileType,
  isNamedAsText,
  isPhotoType,
  MAX_FILE_BYTES,
} from "@/domain/attachments/file";
import { type TextEncoding, textEncoding } from "@/domain/attachments/text-encoding";
import { DomainError } from "@/domain/errors";
import { DAY_MS } from "@/domain/events/days";
import { env } from "@/env.mjs";
import { eventById } from "../access/event-by-id";
import { eraseMetadata } from "./erase-metadata";
import { openPicture } from "./open-picture";
import { stripMetadata } from "./strip-metadata";

/** The folder of attachment files. */
export const filesFolder = (): string => join(env.dataFolder, "files");

/** The path of a file: in a subfolder by the last two characters of its id, which limits folder size. */
export const pathOf = (folder: string, id: string): string => {
  const own = id.toLowerCase();
  return join(folder, own.slice(-2), own);
};

interface StoredAttachment {
  row: typeof attachments.$inferSelect;
  subject: AttachmentSubject;
}

/** A file whose event the actor may read; otherwise it does not exist. Throws ATTACHMENT_NOT_FOUND. */
export const attachmentById = async (db: Db, actor: Actor, id: string): Promise<StoredAttachment> => {
  const [row] = await db.select().from(attachments).where(eq(attachments.id, id));
  if (!row) throw new DomainError("ATTACHMENT_NOT_FOUND");
  try {
    const event = await eventById(db, actor, row.eventId);
    return { row, subject: { event, addedBy: row.addedBy, withdrawn: row.withdrawnAt !== null } };
  } catch (error) {
    if (error instanceof DomainError) throw new DomainError("ATTACHMENT_NOT_FOUND");
    throw error;
  }
};

const HEAD = 64 * 1024;
// Control characters that occur in text files.
const BLANKS = "\t\n\v\f\r";

/** The encoding of a text file by its first part; undefined for any other file. */
const encodingOf = async (path: string): Promise<TextEncoding | undefined> => {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    const encoding = textEncoding(head);
    const text = new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return [...text].some((sign) => sign < " " && !BLANKS.includes(sign)) ? undefined : encoding;
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
};

const typeOf = async (path: string, name: string): Promise<FileType | undefined> => {
  const encoding = isNamedAsText(name) ? await encodingOf(path) : undefined;
  // The byte order mark of UTF-16 is also the beginning of an MPEG frame.
  if (encoding && encoding !== "utf-8") return "text/plain";
  const found = (await fileTypeFromFile(path))?.mime;
  if (isFileType(found)) return found;
  return found === undefined && encoding ? "text/plain" : undefined;
};

/**
 * An uploaded file in the staging folder: `keep` moves it to its final path, replacing a partial upload, so the caller must
 * hold the id; `drop` deletes it.
 */
export interface StagedUpload {
  type: FileType;
  size: number;
  sha256: string;
  keep: (id: string) => Promise<void>;
  drop: () => Promise<void>;
}

const assertPhoto = async (path: string, type: FileType | undefined): Promise<void> => {
  if (type === "image/heic" || type === "image/heif") throw new DomainError("PHOTO_HEIC");
  const isReadable =
    type !== undefined &&
    isPhotoType(type) &&
    (await (await openPicture(path)).metadata().catch(() => false));
  if (!isReadable) throw new DomainError("PHOTO_NOT_TAKEN");
};

/** The hash and size of a stored file. */
const measured = async (path: string): Promise<{ sum: Hash; size: number }> => {
  const sum = createHash("sha256");
  let size = 0;
  for await (const part of createReadStream(path)) {
    size += (part as Buffer).length;
    sum.update(part as Buffer);
  }
  return { sum, size };
};

/** The folder of files that are being received; throws ENOSPC where `bytes` do not fit. */
export const arrivingFolder = async (folder: string, bytes: number): Promise<string> => {
  const arriving = join(folder, "arriving");
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  assertSpace(arriving, bytes);
  return arriving;
};

interface Receiving {
  /** How many bytes the file has already; the body continues it. */
  from?: number;
  /** The largest size of the file. */
  most: number;
  /** What is thrown where the body is longer. */
  tooLong: () => DomainError;
  signal?: AbortSignal;
}

/** Appends a body to a file. When it ends, in whatever way, nothing more is written. */
export const receiveBody = async (
  path: string,
  body: ReadableStream<Uint8Array>,
  { from = 0, most, tooLong, signal }: Receiving,
): Promise<void> => {
  const file = await open(path, from > 0 ? "a" : "w", 0o600);
  const reader = body.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  signal?.addEventListener("abort", stop);
  let size = from;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) throw tooLong();
      await file.appendFile(read.value);
    }
    signal?.throwIfAborted();
    await file.sync();
  } catch (error) {
    stop();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await file.close();
  }
};

/** Whether a file is, by what has arrived of it, of a type that is accepted. */
export const hasAcceptedType = async (path: string, name: string, isPhoto: boolean): Promise<boolean> => {
  const type = await typeOf(path, name).catch(() => undefined);
  return type !== undefined && (!isPhoto || isPhotoType(type));
};

/** Throws FILE_TOO_LARGE for more than MAX_FILE_BYTES, FILE_EMPTY for none. */
export const assertFileSize = (bytes: number): void => {
  if (bytes > MAX_FILE_BYTES)
    throw new DomainError("FILE_TOO_LARGE", { megabytes: MAX_FILE_BYTES / 1024 / 1024 });
  if (bytes === 0) throw new DomainError("FILE_EMPTY");
};

/**
 * Checks a received file in the staging folder. Its type is detected from the content; only text is recognized by name. Pictures and
 * films lose their metadata; a photo must be a picture that can be displayed. Throws FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_NOT_TAKEN,
 * FILE_METADATA, PHOTO_NOT_TAKEN, PHOTO_HEIC, PICTURE_TOO_LARGE, and deletes the file.
 */
export const checkUpload = async (
  folder: string,
  path: string,
  name: string,
  isPhoto: boolean,
): Promise<StagedUpload> => {
  const drop = () => rm(path, { force: true });
  try {
    assertFileSize((await stat(path)).size);
    const type = await typeOf(path, name);
    if (isPhoto) await assertPhoto(path, type);
    if (!type) throw new DomainError("FILE_TYPE_NOT_TAKEN");
    if (!(await stripMetadata(path, type, name))) await eraseMetadata(path, type);
    const { sum, size } = await measured(path);
    const keep = async (id: string) => {
      const target = pathOf(folder, id);
      await mkdir(join(target, ".."), { recursive: true, mode: 0o700 });
      await rename(path, target);
    };
    return { type, size, sha256: sum.digest("hex"), keep, drop };
  } catch (error) {
    await drop();
    throw error;
  }
};

/** Receives an upload of at most MAX_FILE_BYTES bytes and checks it. Throws as `checkUpload` does, storing nothing. */
export const receiveUpload = async (
  folder: string,
  body: ReadableStream<Uint8Array>,
  name: string,
  isPhoto = false,
): Promise<StagedUpload> => {
  const path = join(await arrivingFolder(folder, MAX_FILE_BYTES), newId());
  const tooLong = () => new DomainError("FILE_TOO_LARGE", { megabytes: MAX_FILE_BYTES / 1024 / 1024 });
  try {
    await receiveBody(path, body, { most: MAX_FILE_BYTES, tooLong });
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return checkUpload(folder, path, name, isPhoto);
};

/** Deletes uploads of which nothing arrived for a day before `now`, and which were never completed. */
export const deleteStaleUploads = async (folder: string, now: Date): Promise<void> => {
  const arriving = join(folder, "arriving");
  for (const name of await readdir(arriving).catch((): string[] => [])) {
    const path = join(arriving, name);
    // One that is completed meanwhile is not there any more.
    const found = await stat(path).catch(() => undefined);
    if (found && now.getTime() - found.mtimeMs > DAY_MS) await rm(path, { force: true });
  }
};

/** The content of a file, which is opened with the first read: a response whose body nobody reads keeps nothing open. */
const fileStream = (path: string): ReadableStream<Uint8Array> => {
  let parts: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        parts ??= createReadStream(path)[Symbol.asyncIterator]();
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await parts?.return?.();
      },
    },
    { highWaterMark: 0 },
  );
};

/** The content of a file; throws ATTACHMENT_NOT_FOUND where it is missing in the folder. */
export const bytesOf = async (folder: string, id: string): Promise<ReadableStream<Uint8Array>> => {
  const file = await open(pathOf(folder, id)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new DomainError("ATTACHMENT_NOT_FOUND");
    throw error;
  });
  await file.close();
  return fileStream(pathOf(folder, id));
};
