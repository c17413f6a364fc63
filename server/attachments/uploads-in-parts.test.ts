import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { MAX_FILE_BYTES } from "@/domain/attachments/file";
import { cookieOf, draft, later, newUser, testOffice } from "../test-office";
import { handleOpenUpload, handleUploadPart } from "./endpoints";
import { deleteStaleUploads, pathOf } from "./internal";

const db = await testDatabase();
const office = await testOffice(db);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-parts-"));
const arriving = join(folder, "arriving");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(arriving, { recursive: true, force: true }));

const eventId = newId();
const hiddenId = newId();
const second = await newUser(db, ["staff"], "Invented Second");
let photo: Buffer<ArrayBuffer>;
beforeAll(async () => {
  const staff = office.as(office.staff);
  await staff.events.create({ id: eventId, record: draft() });
  await staff.events.create({ id: hiddenId, record: draft(), restricted: true });
  const picture = { width: 400, height: 300, channels: 3, background: "red" } as const;
  photo = Buffer.from(
    await sharp({ create: { ...picture, noise: { type: "gaussian", mean: 128, sigma: 50 } } })
      .jpeg({ quality: 95 })
      .withExif({
        IFD0: { Make: "Invented Camera" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" },
      })
      .toBuffer(),
  );
});

const BASE = "http://office.test";
type User = { id: string };
interface Declared {
  id: string;
  eventId: string;
  name: string;
  size: string | number;
  photo?: string;
}
const declared = (more: Partial<Declared> = {}): Declared => ({
  ...{ id: newId(), eventId, name: `${newId()}.jpg`, size: photo.length, photo: "yes" },
  ...more,
});
const requestOf = async (
  method: string,
  upload: Declared,
  user: User | undefined,
  init: RequestInit = {},
) => {
  const query = new URLSearchParams(Object.entries(upload).map(([name, value]) => [name, String(value)]));
  const own = { host: "office.test", origin: BASE, ...(user && { cookie: await cookieOf(db, user) }) };
  const headers = { ...own, ...(init.headers as Record<string, string>) };
  return new Request(`${BASE}/api/uploads?${query}`, { method, ...init, headers });
};
const answerOf = async (response: Response) => {
  const { error, ...state } = (await response.json()) as {
    error?: { code: string; values?: object };
    offset?: number;
    done?: boolean;
  };
  return { status: response.status, code: error?.code, values: error?.values, ...state };
};
const open = async (upload: Declared, user: User | undefined = office.staff) =>
  answerOf(await handleOpenUpload(await requestOf("POST", upload, user), db, folder));
const openAnonymously = async (upload: Declared) =>
  answerOf(await handleOpenUpload(await requestOf("POST", upload, undefined), db, folder));
const send = async (
  upload: Declared,
  offset: number | string | undefined,
  body: BodyInit,
  { user = office.staff, headers = {} }: { user?: User | undefined; headers?: Record<string, string> } = {},
) => {
  const sent = { ...(offset !== undefined && { "upload-offset": String(offset) }), ...headers };
  const init = { body, headers: sent, duplex: "half" } as RequestInit;
  return answerOf(await handleUploadPart(await requestOf("PATCH", upload, user, init), db, folder));
};

/** Bytes followed by the end of the connection. */
const broken = (bytes: Uint8Array) => {
  let isSent = false;
  const lost = Object.assign(new Error("aborted"), { code: "ECONNRESET" });
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (isSent) return controller.error(lost);
        isSent = true;
        controller.enqueue(bytes);
      },
    },
    { highWaterMark: 0 },
  );
};
/** Bytes followed by nothing: the connection stays open. */
const stalled = (bytes: Uint8Array) => {
  let begin = () => {};
  const begun = new Promise<void>((done) => {
    begin = done;
  });
  let pulls = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulls += 1;
        if (pulls === 1) return controller.enqueue(bytes);
        begin();
        return new Promise(() => {});
      },
    },
    { highWaterMark: 0 },
  );
  return { body, begun };
};
const kept = () => {
  try {
    return readdirSync(arriving);
  } catch {
    return [];
  }
};
const half = () => Math.floor(photo.length / 2);
const filesNamed = async (name: string) =>
  (await office.as(office.staff).attachments.ofEvent({ eventId })).files.filter((file) => file.name === name);

describe("an upload in parts is refused", () => {
  it("without permission to write the event, at its beginning and at each part", async () => {
    const upload = declared();
    expect(await openAnonymously(upload)).toMatchObject({ status: 401, code: "NOT_SIGNED_IN" });
    const unsigned = await requestOf("PATCH", upload, undefined, {
      body: photo,
      headers: { "upload-offset": "0" },
    });
    expect(await answerOf(await handleUploadPart(unsigned, db, folder))).toMatchObject({ status: 401 });
    for (const user of [office.reviewer, office.leader, office.admin]) {
      expect(await open(upload, user)).toMatchObject({ status: 403, code: "NOT_ALLOWED" });
      expect(await send(upload, 0, photo, { user })).toMatchObject({ status: 403, code: "NOT_ALLOWED" });
    }
    for (const event of [hiddenId, newId()]) {
      const hidden = declared({ eventId: event });
      expect(await open(hidden, second)).toMatchObject({ status: 404, code: "EVENT_NOT_FOUND" });
      expect(await send(hidden, 0, photo, { user: second })).toMatchObject({ code: "EVENT_NOT_FOUND" });
    }
    const foreign = { headers: { origin: "http://elsewhere.test" } };
    expect(await send(upload, 0, photo, foreign)).toMatchObject({ status: 403, code: "NOT_SAME_ORIGIN" });
    expect(kept()).toEqual([]);
  });

  it("where the permission was lost meanwhile", async () => {
    const staff = office.as(office.staff);
    const id = newId();
    await staff.events.create({ id, record: draft() });
    const upload = declared({ eventId: id });
    await send(upload, 0, broken(photo.subarray(0, half())), { user: second });
    expect(await open(upload, second)).toMatchObject({ offset: half() });
    await staff.events.setReaders({ id, version: 1, restricted: true, readers: [] });
    expect(await open(upload, second)).toMatchObject({ code: "EVENT_NOT_FOUND" });
    expect(await send(upload, half(), photo.subarray(half()), { user: second })).toMatchObject({
      code: "EVENT_NOT_FOUND",
    });
  });

  it("with ids that are paths, and numbers that are none", async () => {
    for (const more of [
      { id: "../../database" },
      { id: "..%2f..%2fetc" },
      { eventId: "../x" },
      { size: "-1" },
      { size: "1e3" },
      { size: "" },
      { photo: "../x" },
    ]) {
      expect(await open(declared(more))).toMatchObject({ status: 400, code: "INPUT_INVALID" });
      expect(await send(declared(more), 0, photo)).toMatchObject({ status: 400, code: "INPUT_INVALID" });
    }
    for (const offset of [undefined, "", "-1", "1.5", "0x10", "9".repeat(30), "NaN"])
      expect([offset, await send(declared(), offset, photo)]).toEqual([
        offset,
        expect.objectContaining({ status: 400, code: "INPUT_INVALID" }),
      ]);
    expect(kept()).toEqual([]);
  });

  it("by its declared size, before any byte is kept", async () => {
    const large = declared({ size: MAX_FILE_BYTES + 1 });
    expect(await open(large)).toMatchObject({ status: 413, code: "FILE_TOO_LARGE" });
    expect(await send(large, 0, photo)).toMatchObject({ status: 413, code: "FILE_TOO_LARGE" });
    expect(await open(declared({ size: 0 }))).toMatchObject({ status: 400, code: "FILE_EMPTY" });
    expect(kept()).toEqual([]);
  });

  it("where it is longer than declared, with or without a content length", async () => {
    const upload = declared({ size: photo.length - 1 });
    const long = { headers: { "content-length": String(photo.length) } };
    expect(await send(upload, 0, photo, long)).toMatchObject({ status: 400, code: "UPLOAD_TOO_LONG" });
    expect(await send(upload, 0, photo)).toMatchObject({ status: 400, code: "UPLOAD_TOO_LONG" });
    expect(kept()).toEqual([]);
    await send(upload, 0, broken(photo.subarray(0, half())));
    expect(await send(upload, half(), photo.subarray(half()))).toMatchObject({ code: "UPLOAD_TOO_LONG" });
    expect(kept()).toEqual([]);
  });

  it("at another offset than the one that it reached", async () => {
    const upload = declared();
    await send(upload, 0, broken(photo.subarray(0, half())));
    for (const offset of [0, half() - 1, half() + 1, photo.length])
      expect([offset, await send(upload, offset, "")]).toEqual([
        offset,
        expect.objectContaining({ status: 409, code: "UPLOAD_OFFSET", values: { offset: half() } }),
      ]);
    expect(await open(upload)).toMatchObject({ offset: half() });
  });

  it("while another part of it is being sent", async () => {
    const upload = declared();
    const { body, begun } = stalled(photo.subarray(0, half()));
    const first = send(upload, 0, body);
    await begun;
    expect(await send(upload, 0, photo)).toMatchObject({ status: 409, code: "UPLOAD_BUSY" });
    expect(await open(upload)).toMatchObject({ offset: half(), done: false });
    expect(await first).toMatchObject({ status: 409, code: "UPLOAD_BUSY" });
  });

  it("by its content when it is complete, as a whole file is", async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from("ftypheic\0\0\0\0mif1heic"),
      Buffer.alloc(64),
    ]);
    const tries: [Buffer<ArrayBuffer>, Partial<Declared>, string][] = [
      [heic, {}, "PHOTO_HEIC"],
      [Buffer.from("%PDF-1.4\n%%EOF"), {}, "PHOTO_NOT_TAKEN"],
      [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), {}, "PHOTO_NOT_TAKEN"],
    ];
    for (const [body, more, code] of tries)
      expect(await send(declared({ size: body.length, ...more }), 0, body)).toMatchObject({
        status: 400,
        code,
      });
    const { photo: _, ...file } = declared({ size: 5, name: "letter.pdf" });
    expect(await send(file, 0, "MZ\x90\0")).toMatchObject({ code: "FILE_TYPE_NOT_TAKEN" });
    expect(kept()).toEqual([]);
  });
});

describe("an upload that broke", () => {
  it("continues where it was, and is stored once, without its metadata", async () => {
    const upload = declared();
    expect(await open(upload)).toMatchObject({ status: 200, offset: 0, done: false });
    await send(upload, 0, broken(photo.subarray(0, half())));
    expect(await open(upload)).toMatchObject({ offset: half(), done: false });
    expect(await send(upload, half(), photo.subarray(half(), half() + 100))).toMatchObject({
      status: 200,
      offset: half() + 100,
      done: false,
    });
    expect(await send(upload, half() + 100, photo.subarray(half() + 100))).toMatchObject({
      status: 200,
      offset: photo.length,
      done: true,
    });
    expect(kept()).toEqual([]);
    const [file, ...more] = await filesNamed(upload.name);
    expect([file?.id, more]).toEqual([upload.id, []]);
    const stored = readFileSync(pathOf(folder, upload.id));
    expect((await sharp(stored).metadata()).exif).toBeUndefined();
    expect(stored.toString("latin1")).not.toContain("Invented Camera");
    // The answer was lost: neither asking nor sending again makes a second one.
    expect(await open(upload)).toMatchObject({ offset: photo.length, done: true });
    expect(await send(upload, 0, photo)).toMatchObject({ done: true });
    expect(await filesNamed(upload.name)).toHaveLength(1);
  });

  it("is not continued by another user, nor as another file", async () => {
    const upload = declared();
    await send(upload, 0, broken(photo.subarray(0, half())));
    expect(await open(upload, second)).toMatchObject({ offset: 0, done: false });
    expect(await send(upload, half(), photo.subarray(half()), { user: second })).toMatchObject({
      status: 409,
      code: "UPLOAD_OFFSET",
    });
    for (const more of [{ name: "other.jpg" }, { size: photo.length + 1 }, { id: newId() }])
      expect(await open({ ...upload, ...more })).toMatchObject({ offset: 0 });
    expect(await open(upload)).toMatchObject({ offset: half() });
    await send(upload, half(), photo.subarray(half()));
    expect(await open(upload, second)).toMatchObject({ status: 400, code: "ATTACHMENT_EXISTS" });
  });

  it("keeps nothing that does not begin as an accepted file", async () => {
    const body = Buffer.concat([Buffer.from("<html>"), Buffer.alloc(5000, "x")]);
    await send(declared(), 0, broken(body));
    const { photo: _, ...file } = declared({ name: "page.html" });
    await send(file, 0, broken(body));
    expect(kept()).toEqual([]);
    await send(declared({ name: "notes.txt", photo: "yes" }), 0, broken(Buffer.from("plain words")));
    expect(kept()).toEqual([]);
    await send({ ...file, name: "notes.txt" }, 0, broken(Buffer.from("plain words")));
    expect(kept()).toHaveLength(1);
  });

  it("continues though its server ended before it stored the complete file", async () => {
    const upload = declared({ size: half() });
    await send(declared({ ...upload, size: photo.length }), 0, broken(photo));
    expect(await open({ ...upload, size: photo.length })).toMatchObject({
      offset: photo.length,
      done: false,
    });
    expect(await send({ ...upload, size: photo.length }, photo.length, "")).toMatchObject({ done: true });
  });

  it("is removed after a day without a part, and before that only by twenty newer ones", async () => {
    const uploads = Array.from({ length: 21 }, () => declared());
    for (const [n, upload] of uploads.entries()) {
      await send(upload, 0, broken(photo.subarray(0, half())));
      for (const name of kept())
        if (statSync(join(arriving, name)).mtimeMs > later(0).getTime())
          utimesSync(join(arriving, name), later(n - 60), later(n - 60));
    }
    expect(kept()).toHaveLength(20);
    const offsets = await Promise.all(uploads.map(async (upload) => (await open(upload)).offset));
    expect(offsets).toEqual([0, ...Array(20).fill(half())]);
    await deleteStaleUploads(folder, later(23 * 60));
    expect(kept()).toHaveLength(20);
    await deleteStaleUploads(folder, later(24 * 60));
    expect(kept()).toEqual([]);
  });
});
