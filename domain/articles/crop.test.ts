import { describe, expect, it } from "vitest";
import { cropFrom, cropPixels, cropShape, cropText, pictureName, pictureParts } from "./crop";

const HALF = { x: 0.5, y: 0, width: 0.5, height: 0.25 };

describe("a part of a picture", () => {
  it.each([
    ["outside at the right", { ...HALF, x: 0.6 }],
    ["outside at the bottom", { ...HALF, y: 0.8 }],
    ["negative", { ...HALF, x: -0.1 }],
    ["empty", { ...HALF, height: 0 }],
    ["not a number", { ...HALF, width: Number.NaN }],
    ["incomplete", { x: 0, y: 0, width: 1 }],
  ])("rejects an invalid part: %s", (_name, crop) => {
    expect(cropShape.safeParse(crop).success).toBe(false);
  });
  it("is kept to four digits", () => {
    expect(cropShape.parse({ x: 1 / 3, y: 0, width: 2 / 3, height: 1 })).toEqual({
      x: 0.3333,
      y: 0,
      width: 0.6667,
      height: 1,
    });
  });
  it("is the same as a text", () => {
    expect(cropText(HALF)).toBe("0.5,0,0.5,0.25");
    expect(cropFrom(cropText(HALF))).toEqual(HALF);
  });
  it.each([
    "",
    "0,0,1",
    "0,0,1,1,1",
    "0.6,0,0.5,1",
    "-0.1,0,1,1",
    "0,0,1e0,1",
    "a,b,c,d",
    "0,0,0,0",
    "../0,0,1,1",
  ])("is not read from %s", (text) => {
    expect(cropFrom(text)).toBeUndefined();
  });
  it.each([
    [HALF, { left: 200, top: 0, width: 200, height: 75 }],
    [
      { x: 0.9999, y: 0.98, width: 0.02, height: 0.02 },
      { left: 399, top: 294, width: 1, height: 6 },
    ],
  ])("is inside the picture in pixels: %o", (crop, pixels) => {
    expect(cropPixels(crop, { width: 400, height: 300 })).toEqual(pixels);
  });
});

it("is part of the picture's identifier, which differs from that of any file", () => {
  for (const file of ["a.jpg", "a#b.jpg", "会场.png"]) {
    expect(pictureParts(pictureName(file, HALF))).toEqual({ file, crop: HALF });
    expect(pictureParts(pictureName(file, undefined))).toEqual({ file });
  }
  expect(pictureParts("a.jpg#crop=everything")).toEqual({ file: "a.jpg#crop=everything" });
});
