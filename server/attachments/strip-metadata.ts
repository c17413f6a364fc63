import { rename, rm } from "node:fs/promises";
import type { Metadata, Sharp } from "sharp";
import type { FileType } from "@/domain/attachments/file";
import { DomainError } from "@/domain/errors";
import { isTooManyPixels, MAX_MEGAPIXELS, openPicture } from "./open-picture";
import { runExclusively } from "./run-exclusively";

const isMarked = ({ exif, xmp, iptc, tifftagPhotoshop, comments }: Metadata): boolean =>
  [exif, xmp, iptc, tifftagPhotoshop].some((part) => part !== undefined) || (comments ?? []).length > 0;

// High enough that no difference is seen; sharp cannot remove metadata without encoding the picture again.
const QUALITY = 92;
const WRITERS: Partial<Record<FileType, (picture: Sharp) => Sharp>> = {
  "image/jpeg": (picture) => picture.jpeg({ quality: QUALITY, chromaSubsampling: "4:4:4" }),
  "image/png": (picture) => picture.png(),
  "image/webp": (picture) => picture.webp({ quality: QUALITY }),
  "image/avif": (picture) => picture.avif({ quality: 80 }),
};

/**
 * Removes the metadata of a picture in place: where and when it was taken, with what, by whom. Turns the picture upright, keeps
 * its colour profile. Returns whether the file was changed: one without metadata, or of a type that has none, is not. Throws
 * PICTURE_TOO_LARGE, and PHOTO_NOT_TAKEN for metadata in a picture that cannot be read.
 */
export const stripMetadata = async (path: string, type: FileType, name: string): Promise<boolean> => {
  const write = WRITERS[type];
  const found = write && (await (await openPicture(path)).metadata().catch(() => undefined));
  if (!write || !found || !isMarked(found)) return false;
  if (isTooManyPixels(found)) throw new DomainError("PICTURE_TOO_LARGE", { name, most: MAX_MEGAPIXELS });
  const isAnimated = (found.pages ?? 1) > 1;
  const plain = `${path}.plain`;
  try {
    await runExclusively(async () => {
      const picture = await openPicture(path, { animated: isAnimated });
      await write((isAnimated ? picture : picture.autoOrient()).keepIccProfile()).toFile(plain);
    });
    await rename(plain, path);
  } catch {
    await rm(plain, { force: true });
    throw new DomainError("PHOTO_NOT_TAKEN");
  }
  return true;
};
