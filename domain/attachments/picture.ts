/** The type, size and rotation of a picture. */
export interface Picture {
  type: "jpg" | "png" | "gif";
  /** Size in pixels as stored. */
  width: number;
  height: number;
  /** Clockwise rotation in degrees, from the Exif orientation. */
  turn: 0 | 90 | 180 | 270;
}

const TURNS: Readonly<Record<number, Picture["turn"]>> = { 3: 180, 6: 90, 8: 270 };
const ORIENTATION = 0x0112;

const startsWith = (bytes: Uint8Array, at: number, ...signs: number[]): boolean =>
  signs.every((sign, i) => bytes[at + i] === sign);

/** The orientation in an Exif block that starts at `start`, after its header; 1 where it has none. */
const orientationIn = (view: DataView, start: number, end: number): number => {
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  const entries = view.getUint16(directory, little);
  for (let i = 0; i < entries && directory + 14 + i * 12 <= end; i += 1) {
    const entry = directory + 2 + i * 12;
    if (view.getUint16(entry, little) === ORIENTATION) return view.getUint16(entry + 8, little);
  }
  return 1;
};

/** Frame headers (SOF) are C0–CF without the tables in that range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpeg = (bytes: Uint8Array, view: DataView): Picture | undefined => {
  let orientation = 1;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = view.getUint16(at + 2);
    if (isFrame(marker))
      return {
        type: "jpg",
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        turn: TURNS[orientation] ?? 0,
      };
    if (marker === 0xe1 && startsWith(bytes, at + 4, 0x45, 0x78, 0x69, 0x66, 0, 0))
      orientation = orientationIn(view, at + 10, at + 2 + length);
    at += 2 + length;
  }
  return undefined;
};

const known = (bytes: Uint8Array, view: DataView): Picture | undefined => {
  if (startsWith(bytes, 0, 0xff, 0xd8, 0xff)) return jpeg(bytes, view);
  if (startsWith(bytes, 0, 0x89, 0x50, 0x4e, 0x47))
    return { type: "png", width: view.getUint32(16), height: view.getUint32(20), turn: 0 };
  if (startsWith(bytes, 0, 0x47, 0x49, 0x46, 0x38))
    return { type: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true), turn: 0 };
  return undefined;
};

/** The type, size and rotation of a JPEG, PNG or GIF; undefined for other, truncated or invalid data. */
export const pictureIn = (bytes: Uint8Array): Picture | undefined => {
  try {
    const found = known(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return found && found.width > 0 && found.height > 0 ? found : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
