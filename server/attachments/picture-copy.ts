import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { v7 as newId } from "uuid";
import { COPY_SIZES, type CopySize } from "@/domain/attachments/file";
import { DomainError } from "@/domain/errors";
import { inTurn } from "./in-turn";
import { pathOf } from "./internal";
import { isTooManyPixels, openPicture } from "./open-picture";

const copyPath = (folder: string, id: string, size: CopySize): string =>
  pathOf(join(folder, "copies", size), id);

const isThere = async (path: string): Promise<boolean> =>
  open(path).then(
    (file) => file.close().then(() => true),
    () => false,
  );

const makeCopy = async (from: string, to: string, size: CopySize): Promise<void> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const arriving = `${to}.${newId()}`;
  const most = COPY_SIZES[size];
  try {
    const picture = await openPicture(from);
    if (isTooManyPixels(await picture.metadata())) throw new Error("too many pixels");
    await picture
      .autoOrient()
      .resize({ width: most, height: most, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toFile(arriving);
    await rename(arriving, to);
  } catch {
    await rm(arriving, { force: true });
    throw new DomainError("ATTACHMENT_NOT_FOUND");
  }
};

/** The media type of copies. */
export const COPY_TYPE = "image/webp";

/** The path of a copy, which is made where it is not there yet. */
const madeCopy = async (folder: string, id: string, size: CopySize): Promise<string> => {
  const path = copyPath(folder, id, size);
  if (!(await isThere(path)))
    await inTurn(async () => (await isThere(path)) || makeCopy(pathOf(folder, id), path, size));
  return path;
};

/**
 * A resized copy of a picture, without metadata. It is made at the first request and kept beside the files. Throws
 * ATTACHMENT_NOT_FOUND for a file that is missing, is no picture, or has more than MAX_MEGAPIXELS.
 */
export const pictureCopy = async (
  folder: string,
  id: string,
  size: CopySize,
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(await madeCopy(folder, id, size)));

/** The width and height of such a copy, in pixels; undefined where `pictureCopy` would throw. */
export const pictureSize = async (
  folder: string,
  id: string,
  size: CopySize,
): Promise<{ width: number; height: number } | undefined> => {
  try {
    const { width, height } = await (await openPicture(await madeCopy(folder, id, size))).metadata();
    return { width, height };
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
};

/** Deletes the copies of a picture. */
export const deleteCopies = async (folder: string, id: string): Promise<void> => {
  for (const size of Object.keys(COPY_SIZES) as CopySize[])
    await rm(copyPath(folder, id, size), { force: true });
};
