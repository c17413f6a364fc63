import { MetadataStuck } from "./eraser";

/** A box of an ISO base media file (HEIC, MP4, MOV): its places in the file. */
export interface Box {
  type: string;
  start: number;
  /** Where its content begins. */
  body: number;
  end: number;
}

/** More boxes than any camera writes. */
const MOST = 100_000;

/** Four letters at a place, byte by byte. */
export const lettersAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

/** The bytes of a text without letters beyond Latin. */
export const bytesOfText = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** An unsigned number of 0, 2, 4 or 8 bytes; MetadataStuck for one beyond any file. */
export const numberAt = (view: DataView, at: number, bytes: number): number => {
  if (bytes === 0) return 0;
  if (bytes === 2) return view.getUint16(at);
  if (bytes === 4) return view.getUint32(at);
  const number = bytes === 8 ? Number(view.getBigUint64(at)) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new MetadataStuck();
  return number;
};

/**
 * The boxes between two places of a file. The last one of the file itself (`isFile`) may be cut off, as that of an interrupted recording;
 * otherwise a box that is longer than what contains it is MetadataStuck.
 */
export const boxesIn = (view: DataView, from: number, to: number, isFile = false): Box[] => {
  const boxes: Box[] = [];
  for (let start = from; start + 8 <= to; ) {
    const short = view.getUint32(start);
    const header = short === 1 ? 16 : 8;
    const size = short === 0 ? to - start : short === 1 ? numberAt(view, start + 8, 8) : short;
    const end = isFile ? Math.min(start + size, to) : start + size;
    if (size < header || end > to || boxes.length === MOST) throw new MetadataStuck();
    boxes.push({ type: lettersAt(view, start + 4), start, body: start + header, end });
    start = end;
  }
  return boxes;
};

/** The boxes within a box; `skip`: bytes of its own before them. */
export const boxesOf = (view: DataView, { body, end }: Box, skip = 0): Box[] =>
  boxesIn(view, body + skip, end);

/** The box that a path of types leads to. */
export const boxAt = (view: DataView, from: Box, [type, ...rest]: readonly string[]): Box | undefined => {
  if (type === undefined) return from;
  const found = boxesOf(view, from).find((box) => box.type === type);
  return found && boxAt(view, found, rest);
};
