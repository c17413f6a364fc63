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

/** A file whose first list has entries of tag 330, each with the same values. */
const nested = (entries: number, values: readonly number[]): DataView => {
  const view = new DataView(new Uint8Array(100_000).fill(1).buffer);
  view.setUint16(0, 0x4949);
  view.setUint16(2, 42, true);
  view.setUint32(4, 8, true);
  view.setUint16(8, entries, true);
  for (let n = 0; n < entries; n += 1) {
    view.setUint16(10 + n * 12, 330, true);
    view.setUint16(12 + n * 12, 4, true);
    view.setUint32(14 + n * 12, values.length, true);
    view.setUint32(18 + n * 12, 60_000, true);
  }
  view.setUint32(10 + entries * 12, 0, true);
  values.forEach((value, n) => {
    view.setUint32(60_000 + n * 4, value, true);
  });
  return view;
};
const refusal = ({ buffer }: DataView) =>
  expect(() => eraseTiffMetadata(new Uint8Array(buffer as ArrayBuffer)));

it("refuses entries that have the same values, and lists that lie over one another", () => {
  refusal(nested(100, Array(5000).fill(8))).toThrow(MetadataStuck);
  const lists = Array.from({ length: 1000 }, (_, n) => 1000 + n * 2);
  const over = nested(1, lists);
  for (const at of lists) over.setUint16(at, 4000, true);
  refusal(over).toThrow(MetadataStuck);
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
