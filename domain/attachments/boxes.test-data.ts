/** Bytes of texts and numbers, one after the other. */
export const bytes = (...parts: readonly (string | number | Uint8Array)[]): Uint8Array<ArrayBuffer> => {
  const all = parts.map((part) =>
    typeof part === "number"
      ? Uint8Array.of(part)
      : typeof part === "string"
        ? new TextEncoder().encode(part)
        : part,
  );
  const joined = new Uint8Array(all.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

/** A number of two or four bytes. */
export const u16 = (number: number): Uint8Array<ArrayBuffer> => bytes(number >> 8, number & 255);
export const u32 = (number: number): Uint8Array<ArrayBuffer> =>
  bytes(u16(number >>> 16), u16(number & 0xffff));

/** A box of an ISO base media file. */
export const box = (
  type: string,
  ...parts: readonly (string | number | Uint8Array)[]
): Uint8Array<ArrayBuffer> => {
  const content = bytes(...parts);
  return bytes(u32(content.length + 8), type, content);
};

/** Where a camera says that it was. */
export const PLACE = "+12.3456+065.4321/";

/** A track of one chunk with one sample of `size` bytes at `from`. */
export const track = (
  handler: string,
  from: number,
  size: number,
  ...more: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> =>
  box(
    "trak",
    ...more,
    box(
      "mdia",
      box("hdlr", u32(0), u32(0), handler, u32(0)),
      box(
        "minf",
        box(
          "stbl",
          box("stsz", u32(0), u32(0), u32(1), u32(size)),
          box("stsc", u32(0), u32(1), u32(1), u32(1), u32(1)),
          box("stco", u32(0), u32(1), u32(from)),
        ),
      ),
    ),
  );

const FTYP = box("ftyp", "qt  ", u32(0), "qt  ");

/** A film: what is seen, then the data of `sensor`, in a track of the kind `handler`; its place is in all boxes that cameras use. */
export const film = ({
  handler = "meta",
  sensor = `mebx ${PLACE}`,
  after = bytes(),
} = {}): Uint8Array<ArrayBuffer> => {
  const seen = "What is seen";
  const from = FTYP.length + 8;
  return bytes(
    FTYP,
    box("mdat", seen, sensor),
    box(
      "moov",
      track("vide", from, seen.length, box("udta", box("\u0000xyz", PLACE))),
      track(handler, from + seen.length, new TextEncoder().encode(sensor).length),
      box("udta", box("loci", PLACE)),
      box("meta", box("keys", "com.apple.quicktime.location.ISO6709"), box("ilst", PLACE)),
    ),
    box("uuid", "0123456789abcdef", PLACE),
    box("free", PLACE),
    after,
  );
};
