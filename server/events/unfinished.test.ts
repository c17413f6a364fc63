import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);

const whole = {
  title: { en: "Invented talks" },
  when: { start: "2026-03-02" },
  participants: [],
  agenda: [],
};
const made = async (more: object, restricted = false) => {
  const id = newId();
  await staff.events.create({ id, record: draft({ ...whole, ...more }), restricted });
  return id;
};
const unfinished = async (as = staff) =>
  new Map((await as.events.unfinished()).map((row) => [row.id, { lacking: row.lacking, stale: row.stale }]));

it("lists incomplete records and outdated articles, and omits finished events", async () => {
  const done = await made({});
  const lacking = await made({ participants: [{ key: "nobody" }] });
  const stale = await made({});
  await staff.articles.generate({ eventId: stale, lang: "en", keepEdits: "ask" });
  await staff.events.save({ id: stale, version: 1, record: draft({ ...whole, city: { en: "Inventia" } }) });
  const found = await unfinished();
  expect(found.has(done)).toBe(false);
  expect(found.get(lacking)?.lacking).toBeGreaterThan(0);
  expect(found.get(stale)).toEqual({ lacking: 0, stale: ["en"] });
});

it("omits cancelled events, but lists postponed ones", async () => {
  const lacking = { participants: [{ key: "nobody" }] };
  const cancelled = await made({ ...lacking, status: "cancelled" });
  const postponed = await made({ ...lacking, status: "postponed" });
  const found = await unfinished();
  expect(found.has(cancelled)).toBe(false);
  expect(found.has(postponed)).toBe(true);
});

it("omits withdrawn events, and restricted ones for other users", async () => {
  const withdrawn = await made({ participants: [{ key: "nobody" }] });
  await staff.events.withdraw({ id: withdrawn, version: 1, reason: "Logged twice" });
  const restricted = await made({ participants: [{ key: "nobody" }] }, true);
  expect((await unfinished()).has(withdrawn)).toBe(false);
  expect((await unfinished()).has(restricted)).toBe(true);
  expect((await unfinished(office.as(office.admin))).has(restricted)).toBe(false);
});
