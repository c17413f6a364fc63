import fc from "fast-check";
import { expect, it } from "vitest";
import { eraseTiffMetadata } from "./erase-tiff-metadata";
import { MetadataStuck } from "./eraser";

type Entry = [tag: number, type: number, count: number, value: number];
const PLACE = "12.3456 N";

/** A TIFF file of lists at their places, with texts at theirs. */
const tiff = (
  lists: Readonly<Record<number, [entries: Entry[], next: number]>>,
  { little = true, big = false, texts = {} as Readonly<Record<number, string>> } = {},
) => {
  const file = new Uint8Array(1200);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(little ? "II" : "MM"));
  view.setUint16(2, big ? 43 : 42, little);
  const place = (at: number, value: number) =>
    big ? view.setBigUint64(at, BigInt(value), little) : view.setUint32(at, value, little);
  if (big) view.setUint16(4, 8, little);
  const [head, size] = big ? [8, 20] : [2, 12];
  place(big ? 8 : 4, 100);
  for (const [at, [entries, next]] of Object.entries(lists)) {
    const list = Number(at);
    if (big) place(list, entries.length);
    else view.setUint16(list, entries.length, little);
    entries.forEach(([tag, type, count, value], n) => {
      const entry = list + head + n * size;
      view.setUint16(entry, tag, little);
      view.setUint16(entry + 2, type, little);
      place(entry + 4, count);
      const inside = entry + (big ? 12 : 8);
      if (type === 4) view.setUint32(inside, value, little);
      else place(inside, value);
    });
    place(list + head + entries.length * size, next);
  }
  for (const [at, words] of Object.entries(texts)) file.set(new TextEncoder().encode(words), Number(at));
  return file;
};

const WIDTH: Entry = [256, 4, 1, 640];
const TITLE: Entry = [270, 2, 12, 1000];
/** Two pictures: the first with a place, Exif and XMP, the second with a place too. */
const lists = (): Parameters<typeof tiff>[0] => ({
  100: [[WIDTH, TITLE, [700, 1, 20, 1020], [0x8769, 4, 1, 400], [0x8825, 4, 1, 600]], 800],
  400: [
    [
      [0x9003, 2, 20, 1050],
      [0xa005, 4, 1, 500],
    ],
    0,
  ],
  500: [[[1, 2, 20, 1080]], 0],
  600: [
    [
      [2, 5, 3, 1110],
      [0x1d, 2, 11, 1140],
    ],
    0,
  ],
  800: [[WIDTH, [0x8825, 4, 1, 900]], 0],
  900: [[[2, 2, 9, 1160]], 0],
});
const texts = {
  ...{ 1000: "What is seen", 1020: `xmp ${PLACE}`, 1050: `exif ${PLACE}`, 1080: `more ${PLACE}` },
  ...{ 1110: PLACE, 1140: "2025:05:20", 1160: PLACE },
};

it.each([
  { little: true, big: false },
  { little: false, big: false },
  { little: true, big: true },
  { little: false, big: true },
])("takes metadata out of all pictures of a file, and leaves the pictures: %o", (layout) => {
  const file = tiff(lists(), { ...layout, texts });
  expect(eraseTiffMetadata(file)).toBe(true);
  const words = new TextDecoder("latin1").decode(file);
  expect(words).not.toMatch(/12\.3456|exif|xmp|2025/);
  expect(words).toContain("What is seen");
  const expected = tiff(
    { 100: [[WIDTH, TITLE], 800], 800: [[WIDTH], 0] },
    { ...layout, texts: { 1000: "What is seen" } },
  );
  expect(file).toEqual(expected);
  expect(eraseTiffMetadata(file)).toBe(false);
});

it("ends in a circle, and refuses a list beyond the file", () => {
  expect(eraseTiffMetadata(tiff({ 100: [[[330, 4, 1, 100], WIDTH], 100] }))).toBe(false);
  expect(() => eraseTiffMetadata(tiff({ 100: [[WIDTH], 5000] }))).toThrow(MetadataStuck);
  expect(() => eraseTiffMetadata(tiff({ 100: [[[0x8825, 4, 1, 99_000]], 0] }))).toThrow(MetadataStuck);
});

it("whatever the bytes are, they are erased or refused", () => {
  const places = fc.array(fc.tuple(fc.nat(1199), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(places, fc.boolean(), (changes, big) => {
      const file = tiff(lists(), { big, texts });
      for (const [at, byte] of changes) file[at] = byte;
      try {
        eraseTiffMetadata(file);
      } catch (error) {
        expect(error).toBeInstanceOf(MetadataStuck);
      }
    }),
    { seed: 56, numRuns: 1000 },
  );
});
