import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import type { NewAttachment, NewUpload } from "@/domain/attachments/inputs";
import { DomainError } from "@/domain/errors";
import { actorId, type Context } from "../context";
import { addReceived, assertMayAdd, isAlreadyAdded } from "./add";
import {
  arrivingFolder,
  assertFileSize,
  checkUpload,
  filesFolder,
  hasAcceptedType,
  receiveBody,
} from "./internal";
import { arrivedBytes, deleteOldestParts, endTransfer, partFile, runTransfer } from "./part-file";

/** The upload of the actor, once they may add files to its event. */
const permitted = async (ctx: Context, input: NewUpload, folder: string) => {
  await assertMayAdd(ctx.db, ctx, input.eventId);
  const userId = actorId(ctx.actor);
  if (userId === null) throw new DomainError("NOT_ALLOWED");
  const { size, ...attachment } = input;
  assertFileSize(size);
  return { userId, size, attachment, path: partFile(folder, userId, input) };
};

/** Where an upload continues: how many of its bytes are there, and whether the event has the file. */
interface UploadState {
  offset: number;
  done: boolean;
}

/**
 * Begins an upload, or finds where it continues; ends a transfer of it that still runs. Idempotent. Throws EVENT_NOT_FOUND,
 * EVENT_WITHDRAWN, NOT_ALLOWED, FILE_TOO_LARGE, FILE_EMPTY, ATTACHMENT_EXISTS.
 */
export const openUpload = async (
  ctx: Context,
  input: NewUpload,
  folder = filesFolder(),
): Promise<UploadState> => {
  const { size, attachment, path } = await permitted(ctx, input, folder);
  await endTransfer(path);
  if (await isAlreadyAdded(ctx.db, ctx, attachment)) return { offset: size, done: true };
  return { offset: await arrivedBytes(path), done: false };
};

/** Whether what has arrived of a file is not the beginning of one that is accepted. */
const isIncompleteAndRefused = async (path: string, { name, photo }: NewAttachment, size: number) =>
  (await arrivedBytes(path)) < size && !(await hasAcceptedType(path, name, photo !== undefined));

/** Appends bytes to an upload; of one that is longer than declared nothing is kept. */
const receivePart = async (
  path: string,
  body: ReadableStream<Uint8Array>,
  { from, size, signal }: { from: number; size: number; signal: AbortSignal },
): Promise<void> => {
  try {
    const tooLong = () => new DomainError("UPLOAD_TOO_LONG", { bytes: size });
    await receiveBody(path, body, { from, most: size, tooLong, signal });
  } catch (error) {
    if (error instanceof DomainError) await rm(path, { force: true });
    throw error;
  }
};

/**
 * Adds bytes from `offset` on to an upload, and the file to its event with the last of them, as `addAttachment` does. What has
 * arrived when the transfer breaks is kept for a day if it begins as an accepted file does. Throws as `openUpload` and
 * `addAttachment` do, UPLOAD_OFFSET with the right offset, UPLOAD_BUSY, UPLOAD_TOO_LONG.
 */
export const addPart = async (
  ctx: Context,
  input: NewUpload,
  offset: number,
  body: ReadableStream<Uint8Array>,
  folder = filesFolder(),
): Promise<UploadState> => {
  const { userId, size, attachment, path } = await permitted(ctx, input, folder);
  return runTransfer(path, async (signal) => {
    const arrived = await arrivedBytes(path);
    if (offset !== arrived) throw new DomainError("UPLOAD_OFFSET", { offset: arrived });
    const arriving = await arrivingFolder(folder, size - arrived);
    if (arrived === 0) await deleteOldestParts(path, userId);
    try {
      await receivePart(path, body, { from: arrived, size, signal });
    } finally {
      if (await isIncompleteAndRefused(path, attachment, size)) await rm(path, { force: true });
    }
    const next = await arrivedBytes(path);
    if (next < size) return { offset: next, done: false };
    const whole = join(arriving, newId());
    await rename(path, whole);
    const isPhoto = attachment.photo !== undefined;
    await addReceived(ctx, attachment, await checkUpload(folder, whole, attachment.name, isPhoto));
    return { offset: size, done: true };
  });
};
