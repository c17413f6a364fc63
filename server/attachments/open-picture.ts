import type { Sharp } from "sharp";
import { type Crop, cropPixels } from "@/domain/articles/crop";

/** The largest picture that is read, in millions of pixels: twice what a camera of 50 megapixels takes. */
export const MAX_MEGAPIXELS = 100;

/** Whether a picture has more pixels than are read. */
export const isTooManyPixels = ({ width, height }: { width: number; height: number }): boolean =>
  width * height > MAX_MEGAPIXELS * 1_000_000;

/** Opens a picture; loads the library on first use. Incomplete files are read as far as they go. */
export const openPicture = async (path: string, options: { animated?: boolean } = {}): Promise<Sharp> => {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp(path, { failOn: "none", limitInputPixels: false, ...options });
};

/** A picture turned upright, or the part of it that is shown. */
export const uprightPart = async (picture: Sharp, crop: Crop | undefined): Promise<Sharp> => {
  if (!crop) return picture.autoOrient();
  const { autoOrient } = await picture.metadata();
  return picture.autoOrient().extract(cropPixels(crop, autoOrient));
};
