import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { v7 as newId } from "uuid";
import { type Crop, cropText } from "@/domain/articles/crop";
import { COPY_SIZES, type CopySize } from "@/domain/attachments/file";
import { DomainError } from "@/domain/errors";
import { pathOf } from "./internal";
import { isTooManyPixels, openPicture, uprightPart } from "./open-picture";
import { runExclusively } from "./run-exclusively";

const copyPath = (folder: string, id: string, size: CopySize, crop?: Crop): string =>
  `${pathOf(join(folder, "copies", size), id)}${crop ? `-${cropText(crop)}` : ""}`;

const isThere = async (path: string): Promise<boolean> =>
  open(path).then(
    (file) => file.close().then(() => true),
    () => false,
  );

/** A picture, or a part of it, in a size. Throws where it cannot be read or has too many pixels. */
const sized = async (from: string, size: CopySize, crop?: Crop) => {
  const most = COPY_SIZES[size];
  const picture = await openPicture(from);
  if (isTooManyPixels(await picture.metadata())) throw new Error("too many pixels");
  return (await uprightPart(picture, crop))
    .resize({ width: most, height: most, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82 });
};

const makeCopy = async (from: string, to: string, size: CopySize, crop?: Crop): Promise<void> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const arriving = `${to}.${newId()}`;
  try {
    await (await sized(from, size, crop)).toFile(arriving);
    await rename(arriving, to);
  } catch {
    await rm(arriving, { force: true });
    throw new DomainError("ATTACHMENT_NOT_FOUND");
  }
};

/** The media type of copies. */
export const COPY_TYPE = "image/webp";

/** The path of a copy, which is made where it is not there yet. */
const madeCopy = async (folder: string, id: string, size: CopySize, crop?: Crop): Promise<string> => {
  const path = copyPath(folder, id, size, crop);
  if (!(await isThere(path)))
    await runExclusively(async () => (await isThere(path)) || makeCopy(pathOf(folder, id), path, size, crop));
  return path;
};

/**
 * A resized copy of a picture or of a part of it, without metadata. It is made at the first request and kept beside the files. Throws
 * ATTACHMENT_NOT_FOUND for a file that is missing, is no picture, or has more than MAX_MEGAPIXELS.
 */
export const pictureCopy = async (
  folder: string,
  id: string,
  size: CopySize,
  crop?: Crop,
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(await madeCopy(folder, id, size, crop)));

/** A part of a picture in a size, which is not kept: in the office, anybody may ask for any part. Throws as `pictureCopy` does. */
export const picturePart = (
  folder: string,
  id: string,
  size: CopySize,
  crop: Crop,
): Promise<Uint8Array<ArrayBuffer>> =>
  runExclusively(async () => {
    try {
      return new Uint8Array(await (await sized(pathOf(folder, id), size, crop)).toBuffer());
    } catch {
      throw new DomainError("ATTACHMENT_NOT_FOUND");
    }
  });

/** The width and height of such a copy, in pixels; undefined where `pictureCopy` would throw. */
export const pictureSize = async (
  folder: string,
  id: string,
  size: CopySize,
  crop?: Crop,
): Promise<{ width: number; height: number } | undefined> => {
  try {
    const path = await madeCopy(folder, id, size, crop);
    const { width, height } = await (await openPicture(path)).metadata();
    return { width, height };
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
};

/** Deletes the copies of a picture and of its parts. */
export const deleteCopies = async (folder: string, id: string): Promise<void> => {
  for (const size of Object.keys(COPY_SIZES) as CopySize[]) {
    const path = copyPath(folder, id, size);
    const beside = await readdir(dirname(path)).catch((): string[] => []);
    for (const name of beside) {
      if (name === basename(path) || name.startsWith(`${basename(path)}-`))
        await rm(join(dirname(path), name), { force: true });
    }
  }
};
