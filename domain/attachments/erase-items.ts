import { type Box, boxesOf, bytesOfText, lettersAt, numberAt } from "./boxes";
import { type Eraser, MetadataStuck } from "./eraser";

/** Items of a picture that are not the picture: Exif, XMP and whatever has a content type of its own. */
const METADATA_ITEMS = ["Exif", "mime", "uri "];
const ITUNES_BOXES = ["ilst", "keys", "xml ", "bxml", "udta", "uuid"];

// The offset of the TIFF header, and a TIFF header with a list of no entries.
const EMPTY_EXIF = Uint8Array.from([0, 0, 0, 0, 0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const EMPTY_XMP = bytesOfText('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>');
const SPACE = 0x20;

/** The types of items by id, from an item information box. */
const itemTypes = (view: DataView, info: Box): Map<number, string> => {
  const isLong = view.getUint8(info.body) > 0;
  const types = new Map<number, string>();
  for (const entry of boxesOf(view, info, 4 + (isLong ? 4 : 2))) {
    const version = view.getUint8(entry.body);
    // Entries of versions 0 and 1 have no type: they describe files, not pictures.
    if (entry.type !== "infe" || version < 2) throw new MetadataStuck();
    const idBytes = version === 2 ? 2 : 4;
    types.set(numberAt(view, entry.body + 4, idBytes), lettersAt(view, entry.body + 4 + idBytes + 2));
  }
  return types;
};

interface Extent {
  item: number;
  /** 0: a place in the file, 1: in the box of item data, 2: in another item. */
  method: number;
  from: number;
  length: number;
}

/** Where the items are, from an item location box. */
function* extentsIn(view: DataView, location: Box): Generator<Extent> {
  const version = view.getUint8(location.body);
  const sizes = view.getUint16(location.body + 4);
  const [offset, length, base] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const index = version > 0 ? sizes & 15 : 0;
  let at = location.body + 6;
  const next = (bytes: number): number => {
    const number = numberAt(view, at, bytes);
    at += bytes;
    if (at > location.end) throw new MetadataStuck();
    return number;
  };
  const idBytes = version < 2 ? 2 : 4;
  for (let items = next(idBytes); items > 0; items -= 1) {
    const item = next(idBytes);
    const method = version > 0 ? next(2) & 15 : 0;
    next(2);
    const start = next(base);
    const count = next(2);
    // Numbers without bytes would all be the same place.
    if (count > 1 && index + offset + length === 0) throw new MetadataStuck();
    for (let extent = 0; extent < count; extent += 1) {
      next(index);
      const from = start + next(offset);
      yield { item, method, from, length: next(length) };
    }
  }
}

/** Overwrites the Exif and XMP of a picture's items; how it is turned is not among them. */
export const eraseItems = (view: DataView, meta: Box, eraser: Eraser): void => {
  const boxes = boxesOf(view, meta, 4);
  for (const box of boxes) if (ITUNES_BOXES.includes(box.type)) eraser.blank(box.body, box.end);
  const [info, location, data] = ["iinf", "iloc", "idat"].map((type) =>
    boxes.find((box) => box.type === type),
  );
  if (!info) return;
  const types = itemTypes(view, info);
  const isMetadata = (item: number) => METADATA_ITEMS.includes(types.get(item) ?? "");
  if (![...types.keys()].some(isMetadata)) return;
  if (!location) throw new MetadataStuck();
  for (const { item, method, from, length } of extentsIn(view, location)) {
    if (!isMetadata(item)) continue;
    const start = method === 1 && data ? data.body + from : from;
    // A length of 0 is all of the file.
    if (method > 1 || length === 0 || (method === 1 && !data)) throw new MetadataStuck();
    const isText = types.get(item) !== "Exif";
    const instead = isText ? EMPTY_XMP : EMPTY_EXIF;
    if (start + length > view.byteLength) throw new MetadataStuck();
    const content = new Uint8Array(length).fill(isText ? SPACE : 0);
    if (length >= instead.length) content.set(instead);
    eraser.put(start, content);
  }
};
