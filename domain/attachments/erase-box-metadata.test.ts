import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { box, bytes, film, PLACE, track, u16, u32 } from "./boxes.test-data";
import { eraseBoxMetadata } from "./erase-box-metadata";
import { MetadataStuck } from "./eraser";

const textOf = (file: Uint8Array) => new TextDecoder("latin1").decode(file);

const item = (id: number, type: string, more = "") =>
  box("infe", bytes(2, 0, 0, 0), u16(id), u16(0), type, "\0", more);

/** A HEIC picture whose second and third items are Exif and XMP; `method`: in what its places count. */
const picture = (method: number, exif = `\0\0\0\0MM\0*GPS ${PLACE}`) => {
  const xmp = `<x:xmpmeta><exif:GPSLatitude>${PLACE}</exif:GPSLatitude></x:xmpmeta>`;
  const content = bytes("What is seen", exif, xmp);
  const lengths = [12, exif.length, xmp.length];
  const made = (start: number) => {
    const places = lengths.flatMap((length, n) => [
      ...[u16(n + 1), u16(method), u16(0), u16(1)],
      ...[u32(start + lengths.slice(0, n).reduce((sum, each) => sum + each, 0)), u32(length)],
    ]);
    const infos = [item(1, "hvc1"), item(2, "Exif"), item(3, "mime", "application/rdf+xml\0")];
    return bytes(
      box("ftyp", "heic", u32(0), "mif1heic"),
      box(
        "meta",
        ...[u32(0), box("iinf", u32(0), u16(3), ...infos)],
        box("iloc", bytes(1, 0, 0, 0), u16(0x4400), u16(3), ...places),
        ...(method === 1 ? [box("idat", content)] : []),
      ),
      ...(method === 0 ? [box("mdat", content)] : []),
    );
  };
  // The file without its content ends where the content begins.
  return method === 1 ? made(0) : made(made(0).length - content.length);
};

describe("the metadata of a HEIC picture", () => {
  it.each([0, 1])("is erased where its items are (construction method %i), and nothing else", (method) => {
    const file = picture(method);
    const before = textOf(file);
    expect(before).toContain(PLACE);
    expect(eraseBoxMetadata(file)).toBe(true);
    const after = textOf(file);
    expect(after).not.toMatch(/GPS|12\.3456/);
    expect(after).toContain("What is seen");
    expect(after.length).toBe(before.length);
    // What remains is an empty list of Exif, and XMP without a statement.
    expect(after).toContain("\0\0\0\0II*\0\b\0\0\0\0\0\0\0\0\0");
    expect(after).toContain('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>   ');
    expect(eraseBoxMetadata(file)).toBe(false);
  });

  it("is refused where its places have no bytes, of which any number fits into a file", {
    timeout: 1000,
  }, () => {
    const many = Array.from({ length: 200 }, (_, n) => bytes(u16(n + 1), u16(0), u16(0xffff)));
    const meta = [
      ...[u32(0), box("iinf", u32(0), u16(1), item(1, "Exif"))],
      box("iloc", u32(0), u16(0), u16(200), ...many),
    ];
    expect(() => eraseBoxMetadata(box("meta", ...meta))).toThrow(MetadataStuck);
  });

  it("stops the file where its place is not certain", () => {
    expect(() => eraseBoxMetadata(picture(2))).toThrow(MetadataStuck);
    expect(() => eraseBoxMetadata(picture(0, ""))).toThrow(MetadataStuck);
  });
});

describe("the metadata of a film", () => {
  it("is erased with the tracks of its sensors; what is seen stays", () => {
    const file = film({ after: box("mpvd", PLACE) });
    const length = file.length;
    expect(eraseBoxMetadata(file)).toBe(true);
    expect(textOf(file)).not.toMatch(/12\.3456|location|mebx|udta|mpvd/);
    expect(textOf(file)).toContain("What is seen");
    expect([file.length, textOf(file).match(/trak/g)?.length]).toEqual([length, 1]);
    expect(eraseBoxMetadata(file)).toBe(false);
  });

  it("is found in long subtitles, which are searched in parts, and refused where no text is as long", () => {
    const long = (words: string, before: number, behind: number) =>
      film({ handler: "sbtl", sensor: `${" ".repeat(before)}${words}${" ".repeat(behind)}` });
    for (const before of [8185, 100_000]) {
      const file = long(`GPS(${PLACE})`, before, 100_000);
      eraseBoxMetadata(file);
      expect(textOf(file)).not.toContain(PLACE);
    }
    expect(() => eraseBoxMetadata(long("Welcome", 0, 4_000_001))).toThrow(MetadataStuck);
  });

  it("is erased from subtitles with places, and from no others", () => {
    const drone = film({ handler: "sbtl", sensor: "GPS(65.4321,12.3456,20)" });
    eraseBoxMetadata(drone);
    expect(textOf(drone)).not.toContain("12.3456");
    const spoken = film({ handler: "sbtl", sensor: "Welcome to Sample City" });
    eraseBoxMetadata(spoken);
    expect(textOf(spoken)).toContain("Welcome to Sample City");
    expect(textOf(spoken).match(/trak/g)).toHaveLength(2);
  });

  it("is erased from a recording that broke off", () => {
    const whole = bytes(
      box("ftyp", "isom", u32(0)),
      box("moov", box("udta", PLACE)),
      box("mdat", "x".repeat(99)),
    );
    const file = whole.slice(0, whole.length - 50);
    expect(eraseBoxMetadata(file)).toBe(true);
    expect(textOf(file)).not.toContain(PLACE);
  });

  it("stops the file where it is all over it, or where the file is forged", () => {
    expect(() => eraseBoxMetadata(film({ after: box("moof", "") }))).toThrow(MetadataStuck);
    expect(() => eraseBoxMetadata(bytes(box("moov", u32(9999), "udta")))).toThrow(MetadataStuck);
    const samples = Array.from({ length: 3000 }, () => u32(0));
    const everywhere = box(
      "stbl",
      box("stsz", u32(0), u32(4000), u32(3000)),
      box("stsc", u32(0), u32(1), u32(1), u32(1), u32(1)),
      box("stco", u32(0), u32(3000), ...samples),
    );
    const forged = box(
      "moov",
      box("trak", box("mdia", box("hdlr", u32(0), u32(0), "meta"), box("minf", everywhere))),
    );
    expect(() => eraseBoxMetadata(bytes(forged))).toThrow(MetadataStuck);
    expect(() => eraseBoxMetadata(bytes(box("moov", box("trak", box("mdia")))))).toThrow(MetadataStuck);
  });

  it("is refused where tracks of text are the whole file again and again, or are in fragments", () => {
    const tracks = Array.from({ length: 100 }, () => track("sbtl", 0, 20_000));
    expect(() => eraseBoxMetadata(bytes(box("moov", ...tracks), box("mdat", "x".repeat(10_000))))).toThrow(
      MetadataStuck,
    );
    const empty = box("stbl", ...["stsz", "stsc", "stco"].map((type) => box(type, u32(0), u32(0), u32(0))));
    const subtitles = box("trak", box("mdia", box("hdlr", u32(0), u32(0), "sbtl"), box("minf", empty)));
    expect(() =>
      eraseBoxMetadata(bytes(box("moov", subtitles), box("moof", ""), box("mdat", `GPS(${PLACE})`))),
    ).toThrow(MetadataStuck);
  });

  it("is refused where a table is longer than its box", () => {
    const table = box(
      "stbl",
      box("stsz", u32(0), u32(1), u32(9)),
      box("stsc", u32(0), u32(1), u32(1), u32(1), u32(1)),
      box("stco", u32(0), u32(0xffffffff)),
    );
    const forged = box("trak", box("mdia", box("hdlr", u32(0), u32(0), "meta"), box("minf", table)));
    expect(() => eraseBoxMetadata(bytes(box("moov", forged), box("mdat", "x".repeat(999))))).toThrow(
      MetadataStuck,
    );
  });

  it("is none where there is only picture and sound", () => {
    const file = bytes(
      box("ftyp", "isom", u32(0)),
      box("mdat", "What is seen"),
      box("moov", track("vide", 24, 12)),
    );
    const before = file.slice();
    expect(eraseBoxMetadata(file)).toBe(false);
    expect(file).toEqual(before);
  });
});

it("whatever the bytes are, they are erased or refused", () => {
  const given = [film(), picture(0), picture(1)];
  const places = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...given), places, (file, changes) => {
      const forged = file.slice();
      for (const [at, byte] of changes) forged[at % forged.length] = byte;
      try {
        eraseBoxMetadata(forged);
      } catch (error) {
        expect(error).toBeInstanceOf(MetadataStuck);
      }
      expect(forged.length).toBe(file.length);
    }),
    { seed: 56, numRuns: 1000 },
  );
});
