import { readFile, stat } from "node:fs/promises";
import type { Metadata, Sharp } from "sharp";
import type { Crop } from "@/domain/articles/crop";
import { DomainError } from "@/domain/errors";
import { isTooManyPixels, MAX_MEGAPIXELS, openPicture, uprightPart } from "../attachments/open-picture";
import type { PrintedPicture } from "./to-docx";

/** The size of a picture in a document, in pixels: 240 per inch of the printable area of a page. */
const [WIDTH, HEIGHT] = [1400, 1600];

/** A picture up to this size in bytes is included as it is, where its width and height fit too. */
const SMALL = 1024 * 1024;

// Word does not display the other formats that are read; they become JPEG.
const TYPES: Readonly<Record<string, PrintedPicture["type"]>> = { jpeg: "jpg", png: "png", gif: "gif" };
/** Clockwise rotation in degrees by Exif orientation. */
const TURNS: Readonly<Record<number, PrintedPicture["turn"]>> = { 3: 180, 6: 90, 8: 270 };

/** The content of a picture scaled to the page, as JPEG; a PNG or GIF remains lossless while it is small. */
const scaled = async (picture: Sharp, type: PrintedPicture["type"], crop: Crop | undefined) => {
  const fitting = (await uprightPart(picture, crop)).resize({
    width: WIDTH,
    height: HEIGHT,
    fit: "inside",
    withoutEnlargement: true,
  });
  if (type !== "jpg") {
    const lossless = await fitting.clone().png().toBuffer({ resolveWithObject: true });
    if (lossless.info.size <= SMALL) return { type: "png", ...lossless } as const;
  }
  const jpeg = await fitting.flatten({ background: "white" }).jpeg({ quality: 85 }).toBuffer({
    resolveWithObject: true,
  });
  return { type: "jpg", ...jpeg } as const;
};

const printed = async (
  picture: Sharp,
  { format, width, height, orientation }: Metadata,
  path: string,
  crop: Crop | undefined,
) => {
  const type = TYPES[format];
  const { size } = await stat(path);
  if (!crop && type && size <= SMALL && width <= WIDTH && height <= HEIGHT)
    return { type, width, height, turn: TURNS[orientation ?? 1] ?? 0, data: await readFile(path) };
  const made = await scaled(picture, type ?? "jpg", crop);
  return {
    type: made.type,
    width: made.info.width,
    height: made.info.height,
    turn: 0,
    data: made.data,
  } as const;
};

/**
 * A picture for a document, or the part of it that is shown, scaled to the page where it is larger; undefined for a missing or invalid file, or one that is no
 * picture. `name` is for the message of PICTURE_TOO_LARGE, which is thrown for more than MAX_MEGAPIXELS.
 */
export const scalePicture = async (
  path: string,
  name: string,
  crop?: Crop,
): Promise<PrintedPicture | undefined> => {
  const picture = await openPicture(path);
  const found = await picture.metadata().catch(() => undefined);
  if (!found) return undefined;
  if (isTooManyPixels(found)) throw new DomainError("PICTURE_TOO_LARGE", { name, most: MAX_MEGAPIXELS });
  return printed(picture, found, path, crop).catch(() => undefined);
};
