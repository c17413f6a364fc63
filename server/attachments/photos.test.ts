import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { cookieOf, draft, testOffice } from "../test-office";
import { handleFileDownload, handleNamedFileDownload, handleUpload } from "./endpoints";

const db = await testDatabase();
const office = await testOffice(db);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-photos-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BASE = "http://office.test";
const eventId = newId();
beforeAll(async () => {
  await office.as(office.staff).events.create({ id: eventId, record: draft(), restricted: true });
});

type Format = "jpeg" | "png" | "webp" | "avif";
/** A picture that is red at its left and blue at its right as it is stored, and turned clockwise when it is shown. */
const taken = async (format: Format, { place = true, width = 400, height = 300 } = {}) => {
  const blue = { width: width / 2, height, channels: 3, background: "#0000ff" } as const;
  const picture = sharp({ create: { width, height, channels: 3, background: "#ff0000" } }).composite([
    { input: { create: blue }, left: width / 2, top: 0 },
  ]);
  if (!place) return picture.toFormat(format).toBuffer();
  return picture
    .toFormat(format)
    .withExif({
      IFD0: { Make: "Invented Camera", Artist: "Invented Photographer" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "51/1 30/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "1/1 2/1 3/1",
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Invented Square</place></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .toBuffer();
};

const headersOf = async (user: { id: string } = office.staff) => ({
  host: "office.test",
  origin: BASE,
  cookie: await cookieOf(db, user),
});
const upload = async (
  body: Uint8Array<ArrayBuffer> | string,
  { name = "a.jpg", id = newId(), photo = true } = {},
) => {
  const query = new URLSearchParams({ id, eventId, name, ...(photo && { photo: "yes" }) });
  const init = { method: "POST", body, headers: await headersOf() };
  const answer = await handleUpload(new Request(`${BASE}/api/attachments?${query}`, init), db, folder);
  const { error, ...rest } = (await answer.json()) as { id: string; name: string; error?: { code: string } };
  return { status: answer.status, code: error?.code, ...rest };
};
const bytesOf = async (id: string, query = "") => {
  const request = new Request(`${BASE}/api/attachments/${id}${query}`, { headers: await headersOf() });
  const answer = await handleFileDownload(request, id, db, folder);
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const filesOf = async () => (await office.as(office.staff).attachments.ofEvent({ eventId })).files;

/** The colour of a point of a picture, as shares of its width and height. */
const colourAt = async (bytes: Buffer, x: number, y: number): Promise<"red" | "blue"> => {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return (data[at] ?? 0) > (data[at + 2] ?? 0) ? "red" : "blue";
};

describe("a picture with metadata", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)("is stored without it, upright: %s", async (format) => {
    const body = await taken(format);
    expect((await sharp(body).metadata()).exif?.toString("latin1")).toContain("Invented Camera");
    for (const photo of [true, false]) {
      const { status, id } = await upload(body, { name: `place-${photo}.${format}`, photo });
      expect(status).toBe(201);
      const { bytes } = await bytesOf(id);
      const found = await sharp(bytes).metadata();
      expect([found.exif, found.xmp, found.iptc, found.orientation]).toEqual(Array(4).fill(undefined));
      expect(bytes.toString("latin1")).not.toMatch(/Invented|GPS|Exif/);
      expect([found.width, found.height]).toEqual([300, 400]);
      expect([await colourAt(bytes, 0.5, 0.1), await colourAt(bytes, 0.5, 0.9)]).toEqual(["red", "blue"]);
      const row = (await filesOf()).find((file) => file.id === id);
      expect(row?.size).toBe(bytes.length);
    }
  });

  it("keeps its bytes where it has none", async () => {
    const body = await taken("jpeg", { place: false });
    const { id } = await upload(body, { name: "plain.jpg" });
    expect((await bytesOf(id)).bytes.equals(body)).toBe(true);
  });

  it("leaves nothing behind in the folder of uploads", () => {
    expect(readdirSync(join(folder, "arriving"))).toEqual([]);
  });
});

describe("a photo", () => {
  it("is refused by a code of its own when it is no picture, or HEIC", async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from("ftypheic\0\0\0\0mif1heic"),
      Buffer.alloc(64),
    ]);
    const tries: [Uint8Array<ArrayBuffer> | string, string][] = [
      [heic, "PHOTO_HEIC"],
      ["%PDF-1.4\n%%EOF", "PHOTO_NOT_TAKEN"],
      ["words", "PHOTO_NOT_TAKEN"],
      [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), "PHOTO_NOT_TAKEN"],
    ];
    const before = (await filesOf()).length;
    for (const [body, code] of tries)
      expect(await upload(body, { name: "photo.jpg" })).toMatchObject({ status: 400, code });
    expect((await filesOf()).length).toBe(before);
  });

  it("keeps the name that the record uses, whichever picture it is", async () => {
    const { name } = await upload(await taken("png"), { name: "../合影-1a2b.jpg" });
    expect(name).toBe("合影-1a2b.jpg");
    expect((await upload(await taken("png"), { name: "page.html" })).name).toBe("page.html.jpg");
  });

  it("is stored once when it is sent again, with the same id or another, also at the same time", async () => {
    const body = await taken("jpeg");
    const id = newId();
    const name = "again-7f.jpg";
    const [first, ...others] = await Promise.all([
      upload(body, { name, id }),
      upload(body, { name, id }),
      upload(body, { name }),
    ]);
    const later = await upload(body, { name });
    for (const other of [...others, later]) expect(other).toEqual(first);
    expect((await filesOf()).filter((file) => file.name === name)).toHaveLength(1);
    expect((await upload(await taken("png"), { name })).code).toBe("ATTACHMENT_EXISTS");
  });
});

describe("copies of a picture", () => {
  it("are resized, upright, without metadata, and made once", async () => {
    const { id, name } = await upload(await taken("jpeg", { width: 4000, height: 2000 }), {
      name: "large.jpg",
    });
    const sizes = { small: [160, 320], screen: [800, 1600] } as const;
    for (const [size, [width, height]] of Object.entries(sizes)) {
      const copy = await bytesOf(id, `?size=${size}`);
      expect(copy.headers.get("content-type")).toBe("image/webp");
      expect(copy.headers.get("cache-control")).toBe("private, no-cache");
      expect(copy.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
      expect(await sharp(copy.bytes).metadata()).toMatchObject({ format: "webp", width, height });
      expect(await colourAt(copy.bytes, 0.5, 0.1)).toBe("red");
      const path = join(folder, "copies", size, id.slice(-2), id);
      await sharp({ create: { width: 3, height: 3, channels: 3, background: "green" } })
        .webp()
        .toFile(path);
      expect((await sharp((await bytesOf(id, `?size=${size}`)).bytes).metadata()).width).toBe(3);
    }
    const named = new Request(`${BASE}/api/events/${eventId}/files/${name}?size=small`, {
      headers: await headersOf(),
    });
    expect((await handleNamedFileDownload(named, eventId, db, folder)).headers.get("content-type")).toBe(
      "image/webp",
    );
  });

  it("may be of a part, which is upright too and not kept", async () => {
    const { id } = await upload(await taken("jpeg"), { name: "part.jpg" });
    const original = await bytesOf(id);
    const [top, bottom] = await Promise.all(
      ["0,0,1,0.25", "0.5,0.75,0.5,0.25"].map((crop) => bytesOf(id, `?size=screen&crop=${crop}`)),
    );
    expect(await sharp(top?.bytes).metadata()).toMatchObject({ format: "webp", width: 300, height: 100 });
    expect(await sharp(bottom?.bytes).metadata()).toMatchObject({ width: 150, height: 100 });
    expect(await colourAt(top?.bytes ?? Buffer.of(), 0.5, 0.9)).toBe("red");
    expect(await colourAt(bottom?.bytes ?? Buffer.of(), 0.5, 0.1)).toBe("blue");
    expect(readdirSync(join(folder, "copies", "screen"), { recursive: true }).join()).not.toContain(`${id}-`);
    expect((await bytesOf(id)).bytes.equals(original.bytes)).toBe(true);
    for (const crop of ["0.9,0,0.5,1", "x", "1,1,1,1"]) {
      const whole = await bytesOf(id, `?size=screen&crop=${crop}`);
      expect(await sharp(whole.bytes).metadata()).toMatchObject({ width: 300, height: 400 });
    }
  });

  it("of a part are refused to those who may not read the event", async () => {
    const { id } = await upload(await taken("jpeg"), { name: "inside.jpg" });
    const request = new Request(`${BASE}/api/attachments/${id}?size=screen&crop=0,0,0.5,0.5`, {
      headers: await headersOf(office.colleague),
    });
    expect((await handleFileDownload(request, id, db, folder)).status).toBe(404);
  });

  it("have a validator of their own", async () => {
    const { id } = await upload(await taken("jpeg"), { name: "tags.jpg" });
    const tags = await Promise.all(
      ["", "?size=small", "?size=screen", "?size=screen&crop=0,0,1,0.5"].map(async (query) =>
        (await bytesOf(id, query)).headers.get("etag"),
      ),
    );
    expect(new Set(tags).size).toBe(4);
  });

  it("are not found for a file that is no picture", async () => {
    const { id } = await upload("words", { name: "list.txt", photo: false });
    expect((await bytesOf(id, "?size=small")).status).toBe(404);
  });
});
