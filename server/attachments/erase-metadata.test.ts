import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { box, film, PLACE } from "@/domain/attachments/boxes.test-data";
import { cookieOf, draft, testOffice } from "../test-office";
import { handleFileDownload, handleUpload } from "./endpoints";

const db = await testDatabase();
const office = await testOffice(db);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-metadata-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BASE = "http://office.test";
const eventId = newId();
beforeAll(async () => {
  await office.as(office.staff).events.create({ id: eventId, record: draft(), restricted: true });
});

const headersOf = async () => ({
  host: "office.test",
  origin: BASE,
  cookie: await cookieOf(db, office.staff),
});

const upload = async (body: Uint8Array<ArrayBuffer>, name: string) => {
  const id = newId();
  const url = `${BASE}/api/attachments?${new URLSearchParams({ id, eventId, name })}`;
  const request = new Request(url, { method: "POST", body, headers: await headersOf() });
  const answer = await handleUpload(request, db, folder);
  const { error } = (await answer.json()) as { error?: { code: string } };
  return { id, status: answer.status, code: error?.code };
};

const bytesOf = async (id: string): Promise<Buffer> => {
  const request = new Request(`${BASE}/api/attachments/${id}`, { headers: await headersOf() });
  const answer = await handleFileDownload(request, id, db, folder);
  return Buffer.from(await answer.arrayBuffer());
};

const picture = () => sharp({ create: { width: 64, height: 48, channels: 3, background: "#336699" } });
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="${PLACE}"/></rdf:RDF></x:xmpmeta>`;

/** A picture in the boxes of HEIC, as libheif writes them: sharp writes AVIF, which differs in how the picture is compressed. */
const heic = async () => {
  const file = await picture()
    .avif()
    .withExif({
      IFD0: { Make: "Invented Camera" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" },
    })
    .withXmp(XMP)
    .toBuffer();
  file.write("heic", 8, "latin1");
  return Buffer.from(file);
};

const asAvif = (file: Buffer) => {
  const copy = Buffer.from(file);
  copy.write("avif", 8, "latin1");
  return sharp(copy);
};

it("a HEIC picture loses its metadata, and is the same picture", async () => {
  const given = await heic();
  expect((await asAvif(given).metadata()).exif).toBeDefined();
  const { id, status } = await upload(given, "IMG_1.HEIC");
  expect(status).toBe(201);
  const stored = await bytesOf(id);
  expect(stored.toString("latin1")).not.toMatch(/Invented|12\.3456|GPS/);
  expect(stored.length).toBe(given.length);
  expect(await asAvif(stored).raw().toBuffer()).toEqual(await asAvif(given).raw().toBuffer());
});

it("a TIFF picture loses its metadata, and is the same picture", async () => {
  const given = Buffer.from(await picture().tiff({ compression: "lzw" }).withXmp(XMP).toBuffer());
  expect((await sharp(given).metadata()).xmp).toBeDefined();
  const { id } = await upload(given, "scan.tif");
  const stored = await bytesOf(id);
  expect(stored.toString("latin1")).not.toMatch(/12\.3456|GPS/);
  expect((await sharp(stored).metadata()).xmp).toBeUndefined();
  expect(await sharp(stored).raw().toBuffer()).toEqual(await sharp(given).raw().toBuffer());
});

it("a film loses its metadata, and keeps its size and what is seen", async () => {
  const given = film();
  const { id, status } = await upload(given, "welcome.mov");
  expect(status).toBe(201);
  const stored = (await bytesOf(id)).toString("latin1");
  expect(stored).not.toMatch(/12\.3456|location/);
  expect(stored).toContain("What is seen");
  expect(stored.length).toBe(given.length);
});

it("a file whose metadata cannot be found is refused, and nothing of it is kept", async () => {
  const { status, code } = await upload(film({ after: box("moof", "") }), "stream.mov");
  expect([status, code]).toEqual([400, "FILE_METADATA"]);
  expect(readdirSync(join(folder, "arriving"))).toEqual([]);
});
