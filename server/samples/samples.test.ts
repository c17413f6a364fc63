import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { afterAll, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { mapRecord } from "@/domain/events/map-record";
import type { DraftRecord } from "@/domain/events/shape";
import { addAttachment } from "../attachments/add";
import { pathOf } from "../attachments/internal";
import { contextOf, draft, refusal, setUpOffice, testOffice } from "../test-office";
import { loadSamples } from "./load-samples";
import { removeSamples } from "./remove-samples";

const SAMPLES = join(import.meta.dirname, "../../db/samples");
const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".json"));
const [first, second, third] = [await testDatabase(), await testDatabase(), await testDatabase()];
const fourth = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), "rapporteur-samples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const job = { kind: "job", name: "samples" } as const;

// Loading adds only directory ids to a record.
const withoutEntries = (record: DraftRecord): DraftRecord =>
  mapRecord(record, {
    person: ({ id: _id, ...person }) => person,
    organization: ({ id: _id, ...organization }) => organization,
    venue: ({ id: _id, ...venue }) => venue,
  });

it("loads the samples once into a new database, unchanged and with articles in both languages", async () => {
  const db = first;
  expect(await loadSamples(contextOf(db, job), SAMPLES, true)).toBe(files.length);
  expect(await loadSamples(contextOf(db, job), SAMPLES, true)).toBe(0);
  const office = await testOffice(db);
  const staff = office.as(office.staff);
  const { rows } = await staff.events.list({});
  expect(rows).toHaveLength(files.length);
  expect(rows.every((row) => row.sample)).toBe(true);
  const read = await Promise.all(rows.map((row) => staff.events.get({ id: row.id })));
  for (const event of read) expect(event.articles.map((article) => article.lang)).toEqual(["en", "zh"]);
  const records = files.map((name) => JSON.parse(readFileSync(join(SAMPLES, name), "utf8")));
  const loaded = read.map((event) => withoutEntries(event.record));
  for (const record of records) expect(loaded).toContainEqual(withoutEntries(record));
  const named = read.flatMap((event) => event.record.participants ?? []).flatMap((each) => each.person ?? []);
  expect((await staff.people.list({})).total).toBe(new Set(named.map((person) => person.id)).size);
  expect((await staff.people.search({ q: "zb" })).map((each) => each.person.name?.zh)).toContain("曾斌");
  expect((await staff.organizations.list({})).total).toBeGreaterThan(10);

  expect(await refusal(office.as(office.editor).events.removeSamples())).toBe("NOT_ALLOWED");
  const [own, file] = [newId(), newId()];
  const bytes = new Blob(["%PDF-1.4\n%%EOF\n"]).stream();
  const upload = { id: file, eventId: rows[0]?.id ?? "", name: "a.pdf" };
  await addAttachment(contextOf(db, office.staff), upload, bytes, folder);
  expect(existsSync(pathOf(folder, file))).toBe(true);
  await staff.events.create({ id: own, record: draft() });
  const removed = await removeSamples(contextOf(db, office.admin), folder);
  expect(removed).toEqual({ removed: files.length });
  expect(existsSync(pathOf(folder, file))).toBe(false);
  expect((await staff.events.list({})).rows).toMatchObject([{ id: own }]);
  for (const noun of ["people", "organizations", "venues"] as const)
    expect((await staff[noun].list({})).total).toBe(0);
  expect(await loadSamples(contextOf(db, job), SAMPLES, true)).toBe(0);
});

it("their follow-ups are open, waiting and unassigned, without progress", async () => {
  const db = fourth;
  await loadSamples(contextOf(db, job), SAMPLES, true);
  const office = await testOffice(db);
  await setUpOffice(db);
  const staff = office.as(office.staff);
  const { rows, total } = await staff.followUps.list({});
  expect(total).toBe(rows.length);
  for (const row of rows)
    expect(row).toMatchObject({
      state: "waiting",
      dueStatus: "no_day",
      responsible: null,
      dueOn: null,
      round: 1,
    });
  const followUpsOf = (title: RegExp) =>
    rows.filter((row) => title.test(row.event.title.en ?? "")).map((row) => [row.force, row.text.en]);
  const visit = rows.find((row) => row.key === "return-visit");
  expect([visit?.force, visit?.dueWords?.zh, visit?.needsReviewDay]).toEqual(["intention", "近期", true]);
  expect(followUpsOf(/Shenzhen/).map(([force]) => force)).toEqual(Array(7).fill("commitment"));
  expect(followUpsOf(/Sinopharm/)).toContainEqual(["wish", "establish a regular contact mechanism"]);
  expect(
    followUpsOf(/Jilin/)
      .map(([force]) => force)
      .sort(),
  ).toEqual(["intention", "wish"]);
  const stories = await Promise.all(rows.map((row) => staff.followUps.get({ id: row.id })));
  for (const { history } of stories) expect(history.map((step) => step.action)).toEqual(["open"]);
});

it("does not load samples later where they were declined", async () => {
  const db = second;
  expect(await loadSamples(contextOf(db, job), SAMPLES, false)).toBe(0);
  expect(await loadSamples(contextOf(db, job), SAMPLES, true)).toBe(0);
});

it("loads no samples into a database with events", async () => {
  const db = third;
  await testOffice(db);
  expect(await loadSamples(contextOf(db, job), SAMPLES, true)).toBe(0);
});
