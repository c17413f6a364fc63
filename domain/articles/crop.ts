import { z } from "zod";

const DIGITS = 4;
/** The least width and height of a crop, as a fraction of the picture's. */
const MIN_SIDE = 0.02;

const rounded = (value: number): number => Number(value.toFixed(DIGITS));
const part = z.number().min(0).max(1).transform(rounded);
const size = z.number().min(MIN_SIDE).max(1).transform(rounded);
const isWithin = (start: number, length: number): boolean => start + length <= 1 + 10 ** -DIGITS;

/** A part of an upright picture: left, top, width and height as fractions of its size. */
export const cropShape = z
  .strictObject({ x: part, y: part, width: size, height: size })
  .refine((crop) => isWithin(crop.x, crop.width) && isWithin(crop.y, crop.height), { error: "crop_outside" });
export type Crop = z.infer<typeof cropShape>;

/** The part as a text for URLs: "0.1,0,0.5,0.75". */
export const cropText = ({ x, y, width, height }: Crop): string =>
  [x, y, width, height].map(rounded).join(",");

/** The part that such a text describes; undefined if it is not valid. */
export const cropFrom = (text: string): Crop | undefined => {
  const parts = text.split(",");
  if (parts.length !== 4 || parts.some((each) => !/^(?:0(?:\.\d{1,4})?|1)$/.test(each))) return undefined;
  const [x, y, width, height] = parts.map(Number);
  return cropShape.safeParse({ x, y, width, height }).data;
};

/** Position and size of a part of a picture, in whole pixels. */
export const cropPixels = (crop: Crop, picture: { width: number; height: number }) => {
  const along = (start: number, length: number, all: number): [number, number] => {
    const from = Math.min(all - 1, Math.round(start * all));
    return [from, Math.max(1, Math.min(all - from, Math.round(length * all)))];
  };
  const [left, width] = along(crop.x, crop.width, picture.width);
  const [top, height] = along(crop.y, crop.height, picture.height);
  return { left, top, width, height };
};

const SIGN = "#crop=";

/** The identifier of a picture of an article: its file, with the part that is shown. */
export const pictureName = (file: string, crop: Crop | undefined): string =>
  crop ? `${file}${SIGN}${cropText(crop)}` : file;

/** The file and the part of such an identifier. */
export const pictureParts = (name: string): { file: string; crop?: Crop } => {
  const at = name.lastIndexOf(SIGN);
  const crop = at < 0 ? undefined : cropFrom(name.slice(at + SIGN.length));
  return crop ? { file: name.slice(0, at), crop } : { file: name };
};
