import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import superjson from "superjson";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sessions } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { handleUpload, handleUploadPart } from "../attachments/endpoints";
import { cookieOf, draft, refusal, setUpOffice, testOffice } from "../test-office";
import { handleTrpc } from "../trpc-endpoint";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-full-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BASE = "http://office.test";
const eventId = newId();
let headers: Record<string, string>;

/** From here on, the database has no space for changes of these tables. */
const fill = async (...tables: string[]) => {
  await db.execute(sql`
    create function no_space() returns trigger language plpgsql as $$
    begin raise exception using errcode = '53100', message = 'could not extend file'; end $$
  `);
  for (const table of tables)
    await db.execute(
      sql.raw(`create trigger full_disk before insert or update on ${table} execute function no_space()`),
    );
};

beforeAll(async () => {
  headers = { host: "office.test", origin: BASE, cookie: await cookieOf(db, office.staff) };
  await office.as(office.staff).events.create({ id: eventId, record: draft() });
  await db.update(sessions).set({ seenAt: new Date(Date.now() - 3_600_000) });
  await fill("events", "attachments", "sessions", "audit");
});

it("is answered with its own code, and reading remains possible", async () => {
  const input = { id: newId(), record: draft() };
  const response = await handleTrpc(
    new Request(`${BASE}/api/trpc/events.create`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(superjson.serialize(input)),
    }),
    db,
  );
  const body = (await response.json()) as { error: { json: { data: { error: { code: string } } } } };
  expect([response.status, body.error.json.data.error.code]).toEqual([503, "DISK_FULL"]);
  const read = `${BASE}/api/trpc/events.get?input=${encodeURIComponent(JSON.stringify(superjson.serialize({ id: eventId })))}`;
  expect((await handleTrpc(new Request(read, { headers }), db)).status).toBe(200);
  const [session] = await db.select().from(sessions).where(eq(sessions.userId, office.staff.id));
  expect(session?.seenAt.getTime()).toBeLessThan(Date.now() - 3_000_000);
  const save = office
    .as(office.staff)
    .events.save({ id: eventId, version: 1, record: draft({ kind: "signing" }) });
  expect(await refusal(save)).toBe("DISK_FULL");
});

it("keeps nothing of an upload", async () => {
  const query = new URLSearchParams({ id: newId(), eventId, name: "notes.txt" });
  const request = new Request(`${BASE}/api/attachments?${query}`, { method: "POST", headers, body: "notes" });
  const response = await handleUpload(request, db, folder);
  expect([response.status, await response.json()]).toEqual([503, { error: { code: "DISK_FULL" } }]);
  expect(readdirSync(folder, { recursive: true })).toEqual(["arriving"]);
});

it("keeps nothing of an upload in parts that is complete", async () => {
  const query = new URLSearchParams({ id: newId(), eventId, name: "notes.txt", size: "5" });
  const init = { method: "PATCH", headers: { ...headers, "upload-offset": "0" }, body: "notes" };
  const request = new Request(`${BASE}/api/uploads?${query}`, init);
  const response = await handleUploadPart(request, db, folder);
  expect([response.status, await response.json()]).toEqual([503, { error: { code: "DISK_FULL" } }]);
  expect(readdirSync(folder, { recursive: true })).toEqual(["arriving"]);
});
