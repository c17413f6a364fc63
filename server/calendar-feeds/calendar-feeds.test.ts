import { eq, sql } from "drizzle-orm";
import ICAL from "ical.js";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsOf } from "@/db/open";
import { rateLimits, users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { addDays } from "@/domain/events/days";
import type { DraftRecord } from "@/domain/events/shape";
import { FEED_DAYS, FEED_LIMITS } from "@/domain/users/feeds";
import { cookieOf, draft, later, NOW, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { handleFeed } from "./endpoints";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
beforeAll(() => setUpOffice(db));

const ask = (file: string, headers: Record<string, string> = {}, now = NOW) =>
  handleFeed(new Request("http://office.test/api/calendar/x", { headers }), file, db, now);
/** The last part of the address of a new feed. */
const feedFor = async (user: Parameters<typeof office.as>[0]) =>
  (await office.as(user).calendarFeeds.renew()).path.split("/").at(-1) ?? "";
const eventsIn = async (answer: Response) =>
  new ICAL.Component(ICAL.parse(await answer.text()))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
const titlesIn = async (file: string) => (await eventsIn(await ask(file))).map(({ summary }) => summary);
const made = async (title: string, more: Partial<DraftRecord> = {}, restricted = false) => {
  const id = newId();
  const record = draft({ status: "planned", title: { en: title }, when: { start: "2025-06-20" }, ...more });
  await staff.events.create({ id, record, restricted });
  return id;
};

describe("the address of a calendar feed", () => {
  it("is created, replaced and revoked by its user alone, each audited without the token", async () => {
    expect(await outcomeOf(office.as(office.anonymous).calendarFeeds.own())).toBe("NOT_SIGNED_IN");
    expect(await outcomeOf(office.as(office.anonymous).calendarFeeds.renew())).toBe("NOT_SIGNED_IN");
    const user = await newUser(db, ["staff"], "Invented Subscriber");
    const own = office.as(user).calendarFeeds;
    expect(await own.own()).toEqual({ createdAt: null });
    const first = await feedFor(user);
    expect(await own.own()).toEqual({ createdAt: NOW });
    expect((await ask(first)).status).toBe(200);
    const second = await feedFor(user);
    expect([(await ask(first)).status, (await ask(second)).status]).toEqual([404, 200]);
    expect(await own.revoke()).toEqual({ createdAt: null });
    expect([(await ask(second)).status, await own.own()]).toEqual([404, { createdAt: null }]);
    await own.revoke();
    const rows = await rowsOf<{ action: string; subject_id: string; actor_id: string; changes: unknown }>(
      db,
      sql`select action, subject_id, actor_id, changes from audit where actor_id = ${user.id} order by id`,
    );
    expect(rows.map(({ action, subject_id }) => [action, subject_id]).sort()).toEqual([
      ["user.renewCalendarFeed", user.id],
      ["user.renewCalendarFeed", user.id],
      ["user.revokeCalendarFeed", user.id],
    ]);
    for (const file of [first, second]) expect(JSON.stringify(rows)).not.toContain(file.replace(".ics", ""));
  });

  it("is stored as a hash only, and has 256 random bits", async () => {
    const file = await feedFor(office.editor);
    const token = file.replace(".ics", "");
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const stored = await rowsOf<{ token_hash: string }>(
      db,
      sql`select token_hash from calendar_feeds where user_id = ${office.editor.id}`,
    );
    expect(stored).toHaveLength(1);
    expect(stored[0]?.token_hash).not.toContain(token);
    // What is stored opens nothing.
    expect((await ask(`${stored[0]?.token_hash}.ics`)).status).toBe(404);
  });
});

describe("an address that is none", () => {
  it("is answered alike, without a body, whatever it is", async () => {
    const user = await newUser(db, ["staff"], "Invented Target");
    const file = await feedFor(user);
    const answers = await Promise.all(
      [
        "x.ics",
        ".ics",
        "",
        file.replace(".ics", ""),
        file.replace(".ics", ".ICS"),
        `${file}.ics`,
        file.toUpperCase(),
        ` ${file}`,
        `${file.slice(0, -5)}.ics`,
        `${"a".repeat(100_000)}.ics`,
        "' or true --.ics",
        "%.ics",
        "\u0000.ics",
        "../../../etc/passwd.ics",
        `${user.id}.ics`,
      ].map((each) => ask(each)),
    );
    const seen = await Promise.all(
      answers.map(async (answer) => [answer.status, [...answer.headers], await answer.text()]),
    );
    expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(1);
    expect([seen[0]?.[0], seen[0]?.[2]]).toEqual([404, ""]);
  });

  it("ends with its user, and is back with them", async () => {
    const user = await newUser(db, ["staff"], "Invented Leaver");
    const file = await feedFor(user);
    expect((await ask(file)).status).toBe(200);
    await db.update(users).set({ deactivatedAt: NOW }).where(eq(users.id, user.id));
    expect((await ask(file)).status).toBe(404);
    await db.update(users).set({ deactivatedAt: null }).where(eq(users.id, user.id));
    expect((await ask(file)).status).toBe(200);
  });
});

describe("a calendar feed", () => {
  it("holds an internal event only while its user may read it, whoever else is signed in", async () => {
    const reader = await newUser(db, ["staff"], "Invented Reader");
    const file = await feedFor(reader);
    const id = await made("Quiet talks", {}, true);
    expect(await titlesIn(file)).not.toContain("Quiet talks");
    expect(await titlesIn(await feedFor(office.admin))).not.toContain("Quiet talks");
    expect(await titlesIn(await feedFor(office.staff))).toContain("Quiet talks");
    // The cookie of somebody who may read it changes nothing.
    const withCookie = await ask(file, { cookie: await cookieOf(db, office.leader) });
    expect((await eventsIn(withCookie)).map(({ summary }) => summary)).not.toContain("Quiet talks");

    const { version } = await staff.events.setReaders({
      id,
      version: 1,
      restricted: true,
      readers: [reader.id],
    });
    const shown = await ask(file);
    const etag = shown.headers.get("etag") ?? "";
    const [quiet] = (await eventsIn(shown)).filter(({ summary }) => summary === "Quiet talks");
    expect(quiet?.component.getFirstPropertyValue("class")).toBe("CONFIDENTIAL");
    await staff.events.setReaders({ id, version, restricted: true, readers: [] });
    const after = await ask(file, { "if-none-match": etag });
    expect([after.status, await after.text()]).toEqual([200, expect.not.stringContaining("Quiet")]);

    // A leader reads it by the role, and no longer once the role is gone.
    const leader = await newUser(db, ["leader"], "Invented Former Leader");
    const led = await feedFor(leader);
    expect(await titlesIn(led)).toContain("Quiet talks");
    await db
      .update(users)
      .set({ roles: ["staff"] })
      .where(eq(users.id, leader.id));
    expect(await titlesIn(led)).not.toContain("Quiet talks");
  });

  it("holds each event once, without archived and old ones, with cancelled ones marked", async () => {
    const file = await feedFor(await newUser(db, ["reviewer"], "Invented Follower"));
    const titles = {
      kept: "Kept",
      gone: "Archived",
      off: "Off",
      moved: "Put off",
      old: "Old",
      month: "Some day",
    };
    await made(titles.kept, { agenda: [{ key: "t", activity: "talks", when: { time: "09:00" } }] });
    const gone = await made(titles.gone);
    await staff.events.withdraw({ id: gone, version: 1, reason: "twice" });
    await made(titles.off, { status: "cancelled" });
    await made(titles.moved, { status: "postponed", when: {}, planned: { start: "2025-06-21" } });
    await made(titles.old, { status: "held", when: { start: addDays("2025-06-02", -FEED_DAYS - 1) } });
    await made(titles.month, { when: { start: "2025-07" } });
    const found = await eventsIn(await ask(file));
    const stateOf = Object.fromEntries(
      found.map(({ summary, component }) => [summary, component.getFirstPropertyValue("status")]),
    );
    expect(stateOf).toMatchObject({
      Kept: "CONFIRMED",
      "Cancelled: Off": "CANCELLED",
      "Postponed: Put off": "CANCELLED",
    });
    expect(Object.keys(stateOf).join()).not.toMatch(/Archived|Old|Some day/);
    expect(found.filter(({ summary }) => summary === titles.kept)).toHaveLength(1);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
  });

  it("speaks the language of its user", async () => {
    const user = await newUser(db, ["staff"], "Invented Bilingual");
    const file = await feedFor(user);
    await made("Both", { title: { en: "Both tongues", zh: "双语活动" }, status: "cancelled" });
    expect(await titlesIn(file)).toContain("Cancelled: Both tongues");
    await db.update(users).set({ lang: "zh" }).where(eq(users.id, user.id));
    expect(await titlesIn(file)).toContain("已取消：双语活动");
  });

  it("is asked for again each time, and answered with 304 while nothing changed", async () => {
    const file = await feedFor(await newUser(db, ["staff"], "Invented Poller"));
    const id = await made("Polled");
    const first = await ask(file);
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const etag = first.headers.get("etag") ?? "";
    const same = await ask(file, { "if-none-match": etag });
    expect([same.status, await same.text()]).toEqual([304, ""]);
    const { record } = await staff.events.get({ id });
    await staff.events.save({ id, version: 1, record: { ...record, title: { en: "Polled again" } } });
    expect((await ask(file, { "if-none-match": etag })).status).toBe(200);
  });

  it("is refused beyond its limit, by user, and unknown addresses by network address", async () => {
    const [eager, other] = await Promise.all([
      feedFor(await newUser(db, ["staff"], "Invented Eager")),
      feedFor(await newUser(db, ["staff"], "Invented Calm")),
    ]);
    await db.delete(rateLimits);
    const { most, window } = FEED_LIMITS.feed;
    for (let n = 0; n < most; n++) expect((await ask(eager)).status).toBe(200);
    const refused = await ask(eager);
    expect([refused.status, Number(refused.headers.get("retry-after"))]).toEqual([429, window / 1000]);
    expect((await ask(other)).status).toBe(200);
    expect((await ask(eager, {}, later(window / 60_000))).status).toBe(200);

    const from = (address: string) => ask("none.ics", { "x-rapporteur-address": address });
    for (let n = 0; n < FEED_LIMITS.unknownFeed.most; n++) expect((await from("10.0.0.1")).status).toBe(404);
    expect([(await from("10.0.0.1")).status, (await from("10.0.0.2")).status]).toEqual([429, 404]);
    expect((await ask(other, { "x-rapporteur-address": "10.0.0.1" })).status).toBe(200);
  });
});
