import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sql } from "drizzle-orm";
import { build } from "esbuild";
import { v7 as newId } from "uuid";
import { afterAll, describe, expect, inject, it } from "vitest";
import { migrate } from "@/db/migrate";
import { type Opened, openPglite, openPostgres, rowsOf } from "@/db/open";
import { mails, reminders } from "@/db/schema/reminders";
import { emptyDatabase } from "@/db/test-database";
import { fillDatabaseFolder } from "@/db/test-snapshot";
import { CLAIM } from "@/domain/reminders/mail-times";
import { draft, NOW, setUpOffice, testOffice } from "../test-office";
import { sendMails } from "./send-mails";
import { testMailServer } from "./test-mail-server";

// Another process is killed while sending; then this one continues on the same database.
const ROOT = resolve(import.meta.dirname, "../..");
const server = await testMailServer();
const post = {
  smtpUrl: server.url,
  from: "office@example.org",
  address: "https://office.example.org",
  secret: "a secret that only the tests use, 32+",
};

/** A migrated database that other processes can open one after another. */
const shared = async () => {
  const url = inject("testDatabaseUrl");
  if (url) {
    const opened = await emptyDatabase();
    await migrate(opened, join(ROOT, "db/migrations"));
    const [at] = await rowsOf<{ name: string }>(opened.db, sql`select current_database() as name`);
    const own = Object.assign(new URL(url), { pathname: `/${at?.name}` }).href;
    return { env: { DATABASE_URL: own }, open: () => openPostgres(own) };
  }
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-stopped-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const open = () => openPglite(join(folder, "database"));
  await fillDatabaseFolder(join(folder, "database"));
  return { env: { RAPPORTEUR_DATA: folder }, open };
};
const place = await shared();
const during = async <T>(work: (opened: Opened) => Promise<T>): Promise<T> => {
  const opened = await place.open();
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
};

/** One pending mail in a new office. */
const oneMailWaits = () =>
  during(async ({ db }) => {
    const office = await testOffice(db);
    await setUpOffice(db);
    const [eventId, mailId, reminderId] = [newId(), newId(), newId()];
    const followUps = [{ key: "f", text: { en: "pay a return visit" } }];
    const staff = office.as(office.staff);
    await staff.events.create({ id: eventId, record: draft({ followUps }) });
    const subjectId = (await staff.followUps.list({ event: eventId })).rows[0]?.id ?? "";
    const userId = office.colleague.id;
    await db
      .insert(mails)
      .values({ id: mailId, userId, kind: "at_once", occasion: reminderId, createdAt: NOW });
    const of = { userId, subjectId, eventId, mailId, noun: "followUp", kind: "urged" } as const;
    await db.insert(reminders).values({ id: reminderId, ...of, occasion: "x", details: {}, at: NOW });
    return mailId;
  });

const program = join(ROOT, ".cache", `test-sender-${newId()}.mjs`);
afterAll(() => rmSync(program, { force: true }));
// Bundled once: translating the server file by file takes longer than its work.
await build({
  stdin: {
    contents: `
      import { database } from "@/db/client";
      import { sendMails } from "@/server/reminders/send-mails";
      await sendMails(await database(), ${JSON.stringify(post)}, () => new Date(${NOW.getTime()}));`,
    resolveDir: ROOT,
  },
  outfile: program,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
});

/** Another instance sending mails, killed when the test server requests it. */
const killedOnce = async (what: "asked" | "taken") => {
  await server.behave({ hold: what });
  const heard = server.once(what);
  const child = spawn(process.execPath, ["--liftoff-only", program], {
    cwd: ROOT,
    env: { ...place.env, NODE_ENV: "test" },
    stdio: "inherit",
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await heard;
  child.kill("SIGKILL");
  await ended;
  await server.behave({ hold: null });
};
const sendAfter = (milliseconds: number) =>
  during(async ({ db }) => {
    await sendMails(db, post, () => new Date(NOW.getTime() + milliseconds));
    return (await server.taken()).map((mail) => mail.messageId);
  });

describe("an instance that is killed", () => {
  it("after claiming a mail: it is sent once, when the claim has expired", async () => {
    const id = await oneMailWaits();
    await killedOnce("asked");
    expect(await server.taken()).toEqual([]);
    expect(await sendAfter(CLAIM - 1)).toEqual([]);
    expect(await sendAfter(CLAIM + 1)).toEqual([`<${id}@example.org>`]);
    expect(await sendAfter(3 * CLAIM)).toEqual([]);
  });

  it("between acceptance and recording it: the mail is sent a second time, and no third", async () => {
    const id = await oneMailWaits();
    await killedOnce("taken");
    expect((await server.taken()).map((mail) => mail.messageId)).toEqual([`<${id}@example.org>`]);
    expect(await sendAfter(CLAIM + 1)).toEqual([`<${id}@example.org>`]);
    expect(await sendAfter(3 * CLAIM)).toEqual([]);
  });
});
