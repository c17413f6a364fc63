import { inflateRawSync } from "node:zlib";

/** The parts of a .docx file by name, read from the central directory of the zip. */
export const partsOf = (bytes: Uint8Array): Map<string, string> => {
  const zip = Buffer.from(bytes);
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(zip.length - 6);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const [method, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 42)];
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(begin, begin + size);
    parts.set(zip.toString("utf8", at + 46, at + 46 + name), `${method === 8 ? inflateRawSync(data) : data}`);
    at += 46 + name + extra + comment;
  }
  return parts;
};

/** The text of a .docx file, one paragraph per line. */
export const textOfDocx = (bytes: Uint8Array): string =>
  [...(partsOf(bytes).get("word/document.xml") ?? "").matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
    )
    .join("\n");
