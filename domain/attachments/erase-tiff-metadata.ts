import { type Eraser, eraserOf, MetadataStuck } from "./eraser";

const EXIF = 0x8769;
const GPS = 0x8825;
const INTEROPERABILITY = 0xa005;
const SUB_PICTURES = 330;
/** XMP, IPTC and Photoshop's resources. */
const BLOCKS = [700, 33723, 34377];

/** Bytes of a value, by its type. */
const WIDTHS = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 1, 1, 8, 8, 8];
const MOST_LISTS = 10_000;

/** How numbers are written in the file: in what order, and how wide places are. */
interface Layout {
  view: DataView;
  little: boolean;
  /** 4, or 8 in a file of more than 4 GB (BigTIFF). */
  wide: 4 | 8;
  eraser: Eraser;
  /** Lists that were read, so that a circle ends. */
  seen: Set<number>;
}

interface Entry {
  at: number;
  tag: number;
  /** Bytes of one value. */
  width: number;
  /** Where its values are. */
  from: number;
  to: number;
  isInside: boolean;
}

const placeAt = ({ view, little, wide }: Layout, at: number, bytes: number = wide): number => {
  const place = bytes === 4 ? view.getUint32(at, little) : Number(view.getBigUint64(at, little));
  if (!Number.isSafeInteger(place)) throw new MetadataStuck();
  return place;
};

const headOf = ({ wide }: Layout) => (wide === 4 ? 2 : 8);
const entryBytes = ({ wide }: Layout) => (wide === 4 ? 12 : 20);

const entriesAt = (layout: Layout, list: number): Entry[] => {
  const { view, little, wide, seen, eraser } = layout;
  if (seen.size > MOST_LISTS) throw new MetadataStuck();
  seen.add(list);
  const count = wide === 4 ? view.getUint16(list, little) : placeAt(layout, list);
  if (count > 0xffff) throw new MetadataStuck();
  eraser.read(count * entryBytes(layout));
  return Array.from({ length: count }, (_, n): Entry => {
    const at = list + headOf(layout) + n * entryBytes(layout);
    const [tag, type] = [view.getUint16(at, little), view.getUint16(at + 2, little)];
    const width = WIDTHS[type] ?? 1;
    const size = placeAt(layout, at + 4) * width;
    const value = at + 4 + wide;
    const isInside = size <= wide;
    const from = isInside ? value : placeAt(layout, value);
    return { at, tag, width, from, to: from + size, isInside };
  });
};

/** The lists that an entry's values are the places of. */
function* listsOf(layout: Layout, { from, to, width }: Entry): Generator<number> {
  if (width !== 4 && width !== 8) throw new MetadataStuck();
  layout.eraser.read(to - from);
  for (let at = from; at + width <= to; at += width) yield placeAt(layout, at, width);
}

/** Overwrites a list with all its values. */
const eraseList = (layout: Layout, list: number): void => {
  if (list === 0 || layout.seen.has(list)) return;
  const entries = entriesAt(layout, list);
  for (const entry of entries) {
    if (entry.tag === INTEROPERABILITY) for (const inner of listsOf(layout, entry)) eraseList(layout, inner);
    if (!entry.isInside) layout.eraser.blank(entry.from, entry.to);
  }
  layout.eraser.blank(list, list + headOf(layout) + entries.length * entryBytes(layout) + layout.wide);
};

/** Takes the metadata out of the list of a picture; the list becomes shorter where it is. Returns the next picture's. */
const eraseInPicture = (layout: Layout, list: number): number => {
  const { view, little, wide, eraser } = layout;
  const entries = entriesAt(layout, list);
  const end = list + headOf(layout) + entries.length * entryBytes(layout);
  const next = placeAt(layout, end);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const kept = entries.filter((entry) => {
    if (entry.tag === SUB_PICTURES) {
      for (const inner of listsOf(layout, entry)) if (!layout.seen.has(inner)) eraseInPicture(layout, inner);
      return true;
    }
    const isList = entry.tag === EXIF || entry.tag === GPS;
    if (isList) for (const inner of listsOf(layout, entry)) eraseList(layout, inner);
    const isBlock = BLOCKS.includes(entry.tag);
    if (isBlock && !entry.isInside) eraser.blank(entry.from, entry.to);
    return !isList && !isBlock;
  });
  if (kept.length === entries.length) return next;
  const shorter = new Uint8Array(end + wide - list);
  shorter.set(bytes.subarray(list, list + headOf(layout)));
  const head = new DataView(shorter.buffer);
  if (wide === 4) head.setUint16(0, kept.length, little);
  else head.setBigUint64(0, BigInt(kept.length), little);
  kept.forEach(({ at }, n) => {
    shorter.set(bytes.subarray(at, at + entryBytes(layout)), headOf(layout) + n * entryBytes(layout));
  });
  shorter.set(bytes.subarray(end, end + wide), headOf(layout) + kept.length * entryBytes(layout));
  eraser.put(list, shorter);
  return next;
};

/**
 * Takes Exif, the place where it was taken, XMP, IPTC and Photoshop's resources out of all pictures of a TIFF file, in place. Returns whether
 * there were any; throws MetadataStuck for a file that cannot be read.
 */
export const eraseTiffMetadata = (file: Uint8Array): boolean => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const eraser = eraserOf(file);
  try {
    const little = view.getUint8(0) === 0x49;
    const wide = view.getUint16(2, little) === 43 ? 8 : 4;
    const layout: Layout = { view, little, wide, eraser, seen: new Set() };
    let list = placeAt(layout, wide === 4 ? 4 : 8);
    while (list !== 0 && !layout.seen.has(list)) list = eraseInPicture(layout, list);
  } catch (error) {
    if (error instanceof RangeError) throw new MetadataStuck();
    throw error;
  }
  return eraser.hasChanged();
};
