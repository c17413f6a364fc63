import { readFile, stat } from "node:fs/promises";
import type { Metadata, Sharp } from "sharp";
import { DomainError } from "@/domain/errors";
import type { PrintedPicture } from "./to-docx";

/** The largest picture that is read, in millions of pixels: twice what a camera of 50 megapixels takes. */
const MAX_MEGAPIXELS = 100;

/** The size of a picture in a document, in pixels: 240 per inch of the printable area of a page. */
const [WIDTH, HEIGHT] = [1400, 1600];

/** A picture up to this size in bytes is included as it is, where its width and height fit too. */
const SMALL = 1024 * 1024;

const TYPES: Readonly<Record<string, PrintedPicture["type"]>> = { jpeg: "jpg", png: "png", gif: "gif" };
/** Clockwise rotation in degrees by Exif orientation. */
const TURNS: Readonly<Record<number, PrintedPicture["turn"]>> = { 3: 180, 6: 90, 8: 270 };

/** Opens a picture; loads the library on first use. Incomplete files are read as far as they go. */
const opened = async (path: string): Promise<Sharp> => {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp(path, { failOn: "none", limitInputPixels: false });
};

/** The content of a picture scaled to the page, as JPEG; a PNG or GIF remains lossless while it is small. */
const scaled = async (picture: Sharp, type: PrintedPicture["type"]) => {
  const fitting = picture
    .autoOrient()
    .resize({ width: WIDTH, height: HEIGHT, fit: "inside", withoutEnlargement: true });
  if (type !== "jpg") {
    const lossless = await fitting.clone().png().toBuffer({ resolveWithObject: true });
    if (lossless.info.size <= SMALL) return { type: "png", ...lossless } as const;
  }
  const jpeg = await fitting.flatten({ background: "white" }).jpeg({ quality: 85 }).toBuffer({
    resolveWithObject: true,
  });
  return { type: "jpg", ...jpeg } as const;
};

const printed = async (picture: Sharp, { format, width, height, orientation }: Metadata, path: string) => {
  const type = TYPES[format];
  if (!type) return undefined;
  const { size } = await stat(path);
  if (size <= SMALL && width <= WIDTH && height <= HEIGHT)
    return { type, width, height, turn: TURNS[orientation ?? 1] ?? 0, data: await readFile(path) };
  const made = await scaled(picture, type);
  return {
    type: made.type,
    width: made.info.width,
    height: made.info.height,
    turn: 0,
    data: made.data,
  } as const;
};

/**
 * A JPEG, PNG or GIF file for a document, scaled to the page where it is larger; undefined for a missing, invalid or other
 * file. `name` is for the message of PICTURE_TOO_LARGE, which is thrown for more than MAX_MEGAPIXELS.
 */
export const scalePicture = async (path: string, name: string): Promise<PrintedPicture | undefined> => {
  const picture = await opened(path);
  const found = await picture.metadata().catch(() => undefined);
  if (!found) return undefined;
  if (found.width * found.height > MAX_MEGAPIXELS * 1_000_000)
    throw new DomainError("PICTURE_TOO_LARGE", { name, most: MAX_MEGAPIXELS });
  return printed(picture, found, path).catch(() => undefined);
};
