import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import { MAX_FILE_BYTES } from "@/domain/attachments/file";
import { cookieOf, draft, later, newUser, outcomeOf, testOffice } from "../test-office";
import { handleFileDownload, handleNamedFileDownload, handleUpload } from "./endpoints";
import { deleteStaleUploads, pathOf } from "./internal";

const db = await testDatabase();
const office = await testOffice(db);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BASE = "http://office.test";
const OWN = { host: "office.test", origin: BASE };
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const PDF = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

const eventId = newId();
const hiddenId = newId();
const reader = await newUser(db, ["reviewer"], "Invented Reader");
beforeAll(async () => {
  const staff = office.as(office.staff);
  await staff.events.create({ id: eventId, record: draft() });
  await staff.events.create({ id: hiddenId, record: draft(), restricted: true });
  await staff.events.setReaders({ id: hiddenId, version: 1, restricted: true, readers: [reader.id] });
});

type User = Extract<Actor, { kind: "user" }>;
const headersOf = async (user: User | undefined): Promise<Record<string, string>> =>
  user ? { ...OWN, cookie: await cookieOf(db, user) } : OWN;

const upload = async (
  user: User | undefined,
  body: BodyInit | null,
  { name = "photo.png", event = eventId, id = newId(), headers = {} } = {},
) => {
  const query = new URLSearchParams({ id, eventId: event, name });
  const init = { method: "POST", body, headers: { ...(await headersOf(user)), ...headers }, duplex: "half" };
  const response = await handleUpload(new Request(`${BASE}/api/attachments?${query}`, init), db, folder);
  const answer = (await response.json()) as {
    id: string;
    name: string;
    type: string;
    error?: { code: string };
  };
  return { status: response.status, ...answer, code: answer.error?.code };
};
const fetchFile = async (user: User | undefined, id: string, query = "", headers = {}) =>
  handleFileDownload(
    new Request(`${BASE}/api/attachments/${id}${query}`, {
      headers: { ...(await headersOf(user)), ...headers },
    }),
    id,
    db,
    folder,
  );
const filesKept = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

describe("adding a file", () => {
  it("is refused without permission to write the event, and stores nothing", async () => {
    const before = filesKept();
    expect(await upload(undefined, PNG)).toMatchObject({ status: 401, code: "NOT_SIGNED_IN" });
    for (const user of [office.reviewer, office.leader, office.admin])
      expect(await upload(user, PNG)).toMatchObject({ status: 403, code: "NOT_ALLOWED" });
    for (const event of [hiddenId, newId()])
      expect(await upload(office.colleague, PNG, { event })).toMatchObject({
        status: 404,
        code: "EVENT_NOT_FOUND",
      });
    const foreign = { headers: { origin: "http://elsewhere.test" } };
    expect(await upload(office.staff, PNG, foreign)).toMatchObject({ status: 403, code: "NOT_SAME_ORIGIN" });
    expect(await upload(office.staff, PNG, { event: "../x" })).toMatchObject({ code: "INPUT_INVALID" });
    expect(filesKept()).toBe(before);
  });

  it("is refused by content, regardless of its name", async () => {
    const before = filesKept();
    const tries: [BodyInit, string][] = [
      ["<html><script>alert(1)</script></html>", "photo.png"],
      ["<svg xmlns='http://www.w3.org/2000/svg'/>", "drawing.svg"],
      [Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), "letter.pdf"],
      [Buffer.from([0, 1, 2, 3]), "notes.txt"],
      [Buffer.from([0x61, 0xc0, 0xc1, 0x62]), "notes.txt"],
      [Buffer.from("\uFEFF\u0000\u0001", "utf16le").swap16(), "notes.txt"],
      [Buffer.from("\uFEFFa\uD800b", "utf16le").swap16(), "notes.txt"],
    ];
    for (const [body, name] of tries)
      expect([name, (await upload(office.staff, body, { name })).code]).toEqual([
        name,
        "FILE_TYPE_NOT_TAKEN",
      ]);
    expect((await upload(office.staff, "")).code).toBe("FILE_EMPTY");
    expect(filesKept()).toBe(before);
  });

  it("stops at the size limit, with or without a content length", async () => {
    const before = filesKept();
    const long = { headers: { "content-length": String(MAX_FILE_BYTES + 1) } };
    expect((await upload(office.staff, PNG, long)).code).toBe("FILE_TOO_LARGE");
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1024 * 1024;
        controller.enqueue(
          sent === 1024 * 1024 ? Buffer.concat([PNG, Buffer.alloc(1024 * 1024)]) : Buffer.alloc(1024 * 1024),
        );
      },
    });
    expect((await upload(office.staff, endless)).code).toBe("FILE_TOO_LARGE");
    expect(sent).toBeLessThan(MAX_FILE_BYTES + 8 * 1024 * 1024);
    expect(filesKept()).toBe(before);
  });

  it("leaves no permanent files after an aborted upload", async () => {
    const arriving = join(folder, "arriving");
    writeFileSync(join(arriving, "old"), "half");
    writeFileSync(join(arriving, "new"), "half");
    utimesSync(join(arriving, "old"), later(-25 * 60), later(-25 * 60));
    utimesSync(join(arriving, "new"), later(-5), later(-5));
    await deleteStaleUploads(folder, later(0));
    expect(readdirSync(arriving)).toEqual(["new"]);
    rmSync(join(arriving, "new"));
    await deleteStaleUploads(join(folder, "never"), later(0));
  });

  it("derives type and extension from the content", async () => {
    expect(await upload(office.staff, PNG, { name: "../合影.html" })).toMatchObject({
      status: 201,
      type: "image/png",
      name: "合影.html.png",
    });
    expect(await upload(office.staff, PDF, { name: "plan.PDF" })).toMatchObject({
      type: "application/pdf",
      name: "plan.pdf",
    });
    expect(await upload(office.staff, "名单：某人", { name: "list.txt" })).toMatchObject({
      type: "text/plain",
    });
    const utf16 = Buffer.from(`\uFEFF名单：某人\r\n${"字".repeat(40_000)}`, "utf16le");
    for (const text of [utf16, Buffer.from(utf16).swap16()])
      expect(await upload(office.staff, text, { name: "list.txt" })).toMatchObject({
        status: 201,
        type: "text/plain",
      });
  });

  it("is idempotent, and refuses a different file under the same id", async () => {
    const id = newId();
    const [first, again] = [await upload(office.staff, PNG, { id }), await upload(office.staff, PNG, { id })];
    expect(again).toEqual(first);
    expect((await upload(office.staff, PDF, { id })).code).toBe("ATTACHMENT_EXISTS");
    expect((await upload(office.colleague, PNG, { id })).code).toBe("ATTACHMENT_EXISTS");
    expect(Buffer.from(await (await fetchFile(office.staff, id)).arrayBuffer())).toEqual(PNG);
  });

  it("stores one file when the same is uploaded concurrently", async () => {
    const id = newId();
    const count = 4;
    const waiting: (() => void)[] = [];
    let busy = Promise.resolve();
    // Each upload waits until all have arrived, and all read the database before one writes.
    const release = () =>
      db.transaction(async () => {
        for (const each of waiting) each();
        for (let turn = 0; turn < 3000; turn += 1) await stat(folder);
      });
    const pull = async (controller: ReadableStreamDefaultController) => {
      await new Promise<void>((go) => {
        waiting.push(go);
        if (waiting.length === count) busy = release();
      });
      controller.enqueue(PNG);
      controller.close();
    };
    const held = () => new ReadableStream({ pull }, { highWaterMark: 0 });
    const sent = Array.from({ length: count }, () => upload(office.staff, held(), { id }));
    const answers = await Promise.all(sent);
    await busy;
    for (const answer of answers) expect(answer).toMatchObject({ status: 201, id, name: "photo.png" });
    expect(Buffer.from(await (await fetchFile(office.staff, id)).arrayBuffer())).toEqual(PNG);
    const rival = newId();
    const both = await Promise.all([
      upload(office.staff, PNG, { id: rival }),
      upload(office.colleague, PDF, { id: rival }),
    ]);
    expect(both.map((each) => each.code ?? "kept").sort()).toEqual(["ATTACHMENT_EXISTS", "kept"]);
    const won = both[0]?.code ? PDF : PNG;
    expect(Buffer.from(await (await fetchFile(office.staff, rival)).arrayBuffer())).toEqual(won);
  });

  it("treats ids as case-insensitive", async () => {
    const [id, event] = [newId(), eventId.toUpperCase()];
    const first = await upload(office.staff, PNG, { id: id.toUpperCase(), event });
    expect(first).toMatchObject({ status: 201, id });
    expect(await upload(office.staff, PNG, { id })).toEqual(first);
    for (const spelt of [id, id.toUpperCase()])
      expect(Buffer.from(await (await fetchFile(office.staff, spelt)).arrayBuffer())).toEqual(PNG);
  });

  it("appears in the event's history and count", async () => {
    const event = newId();
    await office.as(office.staff).events.create({ id: event, record: draft() });
    const { id } = await upload(office.staff, PNG, { event });
    const history = await office.as(office.staff, 1e9).audit.ofEvent({ id: event });
    expect(history.map((row) => [row.action, row.subjectId])).toContainEqual(["attachment.add", id]);
    expect((await office.as(office.staff).events.get({ id: event })).attachments).toBe(1);
  });
});

describe("a file", () => {
  it("is served to users who may read its event, and not found for others", async () => {
    const { id } = await upload(office.staff, PNG, { event: hiddenId });
    for (const user of [office.colleague, office.editor, office.reviewer, office.admin]) {
      expect((await fetchFile(user, id)).status).toBe(404);
      expect(await outcomeOf(office.as(user).attachments.ofEvent({ eventId: hiddenId }))).toBe(
        "EVENT_NOT_FOUND",
      );
      const withdraw = office.as(user).attachments.withdraw({ id, version: 1, reason: "x" });
      expect(await outcomeOf(withdraw)).toBe("ATTACHMENT_NOT_FOUND");
    }
    const [nobody, never] = [await fetchFile(undefined, id), await fetchFile(undefined, newId())];
    expect([nobody.status, await nobody.text()]).toEqual([never.status, await never.text()]);
    expect(nobody.status).toBe(401);
    for (const user of [office.staff, office.leader, reader]) {
      expect((await fetchFile(user, id)).status).toBe(200);
      expect((await office.as(user).attachments.ofEvent({ eventId: hiddenId })).files).toHaveLength(1);
    }
  });

  it("is revalidated on each request, so that lost permissions apply", async () => {
    const { id } = await upload(office.staff, PNG);
    const first = await fetchFile(office.colleague, id);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    expect((await fetchFile(office.colleague, id, "", { "if-none-match": etag })).status).toBe(304);
    const staff = office.as(office.staff);
    const { version } = await staff.events.get({ id: eventId });
    const shut = await staff.events.setReaders({ id: eventId, version, restricted: true, readers: [] });
    expect((await fetchFile(office.colleague, id, "", { "if-none-match": etag })).status).toBe(404);
    await staff.events.setReaders({ id: eventId, version: shut.version, restricted: false, readers: [] });
  });

  it("has headers that prevent script execution", async () => {
    const picture = await upload(office.staff, PNG, { name: '合影"1.png' });
    const shown = await fetchFile(office.staff, picture.id);
    expect(shown.headers.get("content-type")).toBe("image/png");
    expect(shown.headers.get("x-content-type-options")).toBe("nosniff");
    expect(shown.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect(shown.headers.get("content-disposition")).toBe(
      `inline; filename="___1.png"; filename*=UTF-8''%E5%90%88%E5%BD%B1_1.png`,
    );
    const kept = await fetchFile(office.staff, picture.id, "?download");
    expect(kept.headers.get("content-disposition")).toMatch(/^attachment;/);
    const text = await upload(office.staff, "a,b", { name: "list.csv" });
    expect((await fetchFile(office.staff, text.id)).headers.get("content-disposition")).toMatch(
      /^attachment;/,
    );
  });

  it("is opened only when its response is read", async () => {
    const { id } = await upload(office.staff, PNG);
    const unread = await fetchFile(office.staff, id);
    expect(unread.status).toBe(200);
    rmSync(pathOf(folder, id));
    await expect(unread.arrayBuffer()).rejects.toThrow("ENOENT");
  });

  it("is not found by an id that is a path", async () => {
    for (const id of ["../database/PG_VERSION", "..%2f..%2fetc%2fpasswd", "x"])
      expect((await fetchFile(office.staff, id)).status).toBe(404);
  });

  it("is withdrawn, not deleted, and can be restored", async () => {
    const { id } = await upload(office.staff, PNG);
    const colleague = office.as(office.colleague);
    const staff = office.as(office.staff);
    expect(await outcomeOf(colleague.attachments.withdraw({ id, version: 1, reason: "blurred" }))).toBe(
      "NOT_ALLOWED",
    );
    await staff.attachments.withdraw({ id, version: 1, reason: "blurred" });
    expect((await fetchFile(office.staff, id)).status).toBe(404);
    expect(existsSync(pathOf(folder, id))).toBe(true);
    const gone = await staff.attachments.ofEvent({ eventId, withdrawn: true });
    expect(gone.files.map((file) => [file.id, file.withdrawn?.reason])).toEqual([[id, "blurred"]]);
    expect(await outcomeOf(staff.attachments.restore({ id, version: 1 }))).toBe("STALE");
    await staff.attachments.restore({ id, version: 2 });
    expect((await fetchFile(office.staff, id)).status).toBe(200);
  });
});

describe("a picture that the record names", () => {
  const named = async (user: User | undefined, event: string, name: string) =>
    handleNamedFileDownload(
      new Request(`${BASE}/api/events/${event}/files/${encodeURIComponent(name)}`, {
        headers: await headersOf(user),
      }),
      event,
      db,
      folder,
    );

  it("is not found without the right to read the event, or without a file of that name", async () => {
    await upload(office.staff, PNG, { event: hiddenId, name: "合影 100%.png" });
    expect((await named(undefined, hiddenId, "合影 100%.png")).status).toBe(401);
    expect((await named(office.editor, hiddenId, "合影 100%.png")).status).toBe(404);
    expect((await named(office.staff, hiddenId, "another.png")).status).toBe(404);
    expect((await named(office.staff, "x", "another.png")).status).toBe(404);
    const broken = new Request(`${BASE}/api/events/${hiddenId}/files/%zz`, {
      headers: await headersOf(reader),
    });
    expect((await handleNamedFileDownload(broken, hiddenId, db, folder)).status).toBe(404);
  });

  it("is served by name, the newest of several", async () => {
    const newer = Buffer.concat([PNG, Buffer.from([0])]);
    await upload(office.staff, newer, { event: hiddenId, name: "合影 100%.png" });
    const response = await named(reader, hiddenId, "合影 100%.png");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(newer);
  });
});
