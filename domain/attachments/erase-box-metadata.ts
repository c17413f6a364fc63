import { type Box, boxAt, boxesIn, boxesOf, bytesOfText, lettersAt, numberAt } from "./boxes";
import { eraseItems } from "./erase-items";
import { type Eraser, eraserOf, MetadataStuck } from "./eraser";

/** Boxes of a file that are needed to show or play it; cameras put other things, such as a second film, beside them. */
const NEEDED = ["ftyp", "styp", "moov", "moof", "mfra", "mdat", "meta", "pdin", "sidx", "ssix", "prft"];
const CONTAINERS = ["moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex", "moof", "traf"];
/** Boxes of metadata, and such that hold what nobody reads any more. */
const METADATA = ["udta", "meta", "uuid", "free", "skip", "wide"];

/** Tracks that are seen and heard; their times. Those of other kinds hold what sensors measured. */
const SHOWN_TRACKS = ["vide", "soun", "auxv", "pict", "tmcd"];
const TEXT_TRACKS = ["text", "sbtl", "subt", "clcp"];
/** Subtitles that a camera writes where it was. */
const PLACES = /\bGPS\b|latitude|longitude/i;

/** Bytes of text that a track may have: many hours of subtitles. */
const MAX_TEXT = 4_000_000;
/** Bytes that are searched at once, so that a text is never in memory as a whole, and how far two parts overlap. */
const PART = 8192;
const OVERLAP = 16;

const FREE = bytesOfText("free");

const eraseBox = ({ start, body, end }: Box, eraser: Eraser): void => {
  eraser.put(start + 4, FREE);
  eraser.blank(body, end);
};

const eraseWithin = (view: DataView, box: Box, eraser: Eraser): void => {
  for (const inner of boxesOf(view, box)) {
    if (METADATA.includes(inner.type)) eraseBox(inner, eraser);
    else if (CONTAINERS.includes(inner.type)) eraseWithin(view, inner, eraser);
  }
};

/** The number of entries of a table, each of some bytes, behind `head` bytes; MetadataStuck if its box has no room for them. */
const entriesOf = (view: DataView, { body, end }: Box, head: number, bytes: number): number => {
  const count = view.getUint32(body + head - 4);
  if (body + head + count * bytes > end) throw new MetadataStuck();
  return count;
};

/** The bytes of each chunk of a track. */
function* chunksOf(view: DataView, track: Box): Generator<readonly [from: number, to: number]> {
  const table = boxAt(view, track, ["mdia", "minf", "stbl"]);
  const boxes = table ? boxesOf(view, table) : [];
  const found = (type: string) => boxes.find((box) => box.type === type);
  const [sizes, groups, long] = [found("stsz"), found("stsc"), found("co64")];
  const places = long ?? found("stco");
  if (!sizes || !groups || !places) throw new MetadataStuck();
  const all = view.getUint32(sizes.body + 4);
  const count = entriesOf(view, sizes, 12, all ? 0 : 4);
  const sizeOf = (sample: number) => all || view.getUint32(sizes.body + 12 + sample * 4);
  const groupCount = entriesOf(view, groups, 8, 12);
  let [group, sample, total] = [0, 0, 0];
  const width = long ? 8 : 4;
  const chunks = entriesOf(view, places, 8, width);
  if (chunks > 0 && groupCount === 0) throw new MetadataStuck();
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    while (group + 1 < groupCount && view.getUint32(groups.body + 8 + (group + 1) * 12) <= chunk + 1)
      group += 1;
    const inside = Math.min(view.getUint32(groups.body + 8 + group * 12 + 4), count - sample);
    const from = numberAt(view, places.body + 8 + chunk * width, width);
    let bytes = all * inside;
    if (!all) for (let n = 0; n < inside; n += 1) bytes += sizeOf(sample + n);
    sample += inside;
    total += bytes;
    if (total > view.byteLength) throw new MetadataStuck();
    yield [from, from + bytes];
  }
}

/** Whether the text of any chunk of a track says where it was; MetadataStuck where it has more than a text has. */
const namesPlaces = (view: DataView, track: Box, eraser: Eraser): boolean => {
  const file = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  let total = 0;
  for (const [from, to] of chunksOf(view, track)) {
    eraser.read(to - from);
    total += to - from;
    if (total > MAX_TEXT) throw new MetadataStuck();
    for (let at = from; at < to; at += PART - OVERLAP)
      if (PLACES.test(String.fromCharCode(...file.subarray(at, Math.min(at + PART, to))))) return true;
  }
  return false;
};

const eraseTracks = (view: DataView, movie: Box, isFragmented: boolean, eraser: Eraser): void => {
  for (const track of boxesOf(view, movie)) {
    if (track.type !== "trak") continue;
    const handler = boxAt(view, track, ["mdia", "hdlr"]);
    const kind = handler ? lettersAt(view, handler.body + 8) : "";
    if (SHOWN_TRACKS.includes(kind)) continue;
    // Of a film in fragments, the samples of a track are all over the file.
    if (isFragmented) throw new MetadataStuck();
    if (TEXT_TRACKS.includes(kind) && !namesPlaces(view, track, eraser)) continue;
    for (const [from, to] of chunksOf(view, track)) eraser.blank(from, to);
    eraseBox(track, eraser);
  }
};

/**
 * Overwrites, in place, what a HEIC picture or a film (MP4, MOV, M4A) has beside picture and sound: Exif, XMP, the place where it was
 * recorded, the tracks of sensors. Nothing moves, so that everything else stays as it is. Returns whether there was any; throws
 * MetadataStuck where it cannot be found for certain.
 */
export const eraseBoxMetadata = (file: Uint8Array): boolean => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const eraser = eraserOf(file);
  try {
    const boxes = boxesIn(view, 0, file.length, true);
    const isFragmented = boxes.some(({ type }) => type === "moof");
    for (const box of boxes) {
      if (box.type === "meta") eraseItems(view, box, eraser);
      if (box.type === "moov") eraseTracks(view, box, isFragmented, eraser);
    }
    for (const box of boxes) {
      if (!NEEDED.includes(box.type)) eraseBox(box, eraser);
      else if (CONTAINERS.includes(box.type)) eraseWithin(view, box, eraser);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new MetadataStuck();
    throw error;
  }
  return eraser.hasChanged();
};
