import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { eq } from "drizzle-orm";
import { fileTypeFromFile } from "file-type";
import { v7 as newId } from "uuid";
import type { Db } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import type { AttachmentSubject } from "@/domain/access/actions";
import type { Actor } from "@/domain/access/actor";
import { type FileType, isFileType, isNamedAsText, LARGEST } from "@/domain/attachments/file";
import { DomainError } from "@/domain/errors";
import { env } from "@/env.mjs";
import { eventById } from "../events/internal";

/** Where the files of this office lie. */
export const filesFolder = (): string => join(env.dataFolder, "files");

/** Where the bytes of a file lie: by the last two signs of its id, so that no folder grows without end. */
export const pathOf = (folder: string, id: string): string => {
  const own = id.toLowerCase();
  return join(folder, own.slice(-2), own);
};

export interface StoredAttachment {
  row: typeof attachments.$inferSelect;
  subject: AttachmentSubject;
}

/** A file whose event the actor may read; for all others it does not exist. Throws ATTACHMENT_NOT_FOUND. */
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
// The control signs that stand in a text.
const BLANKS = "\t\n\v\f\r";

const isText = async (path: string): Promise<boolean> => {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, bytesRead), {
      stream: true,
    });
    return ![...text].some((sign) => sign < " " && !BLANKS.includes(sign));
  } catch {
    return false;
  } finally {
    await file.close();
  }
};

const typeOf = async (path: string, name: string): Promise<FileType | undefined> => {
  const found = (await fileTypeFromFile(path))?.mime;
  if (isFileType(found)) return found;
  return found === undefined && isNamedAsText(name) && (await isText(path)) ? "text/plain" : undefined;
};

/**
 * Bytes that have arrived and lie beside the files until they are wanted: `keep` makes them one, in the place of what a broken off
 * call may have left there, so that its caller must hold the id; `drop` forgets them.
 */
export interface Arrived {
  type: FileType;
  size: number;
  sha256: string;
  keep: (id: string) => Promise<void>;
  drop: () => Promise<void>;
}

/**
 * Takes in bytes, never more than LARGEST. The type is decided by them alone; the name only says that a text is one. Throws
 * FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_NOT_TAKEN, and keeps nothing then.
 */
export const receiveUpload = async (
  folder: string,
  body: ReadableStream<Uint8Array>,
  name: string,
): Promise<Arrived> => {
  const arriving = join(folder, "arriving");
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  const path = join(arriving, newId());
  const drop = () => rm(path, { force: true });
  const sum = createHash("sha256");
  let size = 0;
  const counted = new Transform({
    transform(part: Buffer, _encoding, done) {
      size += part.length;
      sum.update(part);
      if (size > LARGEST) done(new DomainError("FILE_TOO_LARGE", { megabytes: LARGEST / 1024 / 1024 }));
      else done(null, part);
    },
  });
  try {
    const file = createWriteStream(path, { mode: 0o600, flush: true });
    await pipeline(Readable.fromWeb(body as NodeStream<Uint8Array>), counted, file);
    if (size === 0) throw new DomainError("FILE_EMPTY");
    const type = await typeOf(path, name);
    if (!type) throw new DomainError("FILE_TYPE_NOT_TAKEN");
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

const DAY = 86_400_000;

/** Forgets what began to arrive more than a day before `now` and never did, as when the power failed. */
export const deleteStaleUploads = async (folder: string, now: Date): Promise<void> => {
  const arriving = join(folder, "arriving");
  for (const name of await readdir(arriving).catch((): string[] => [])) {
    const path = join(arriving, name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > DAY) await rm(path, { force: true });
  }
};

/** The bytes of a file as they were taken in; throws ATTACHMENT_NOT_FOUND where the folder lacks them. */
export const bytesOf = async (folder: string, id: string): Promise<ReadableStream<Uint8Array>> => {
  const file = await open(pathOf(folder, id)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new DomainError("ATTACHMENT_NOT_FOUND");
    throw error;
  });
  await file.close();
  return Readable.toWeb(createReadStream(pathOf(folder, id))) as ReadableStream<Uint8Array>;
};
