import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { contextOf, draft, refusal, testOffice } from "../test-office";
import { loadSamples } from "./load-samples";

const SAMPLES = join(import.meta.dirname, "../../db/samples");
const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".json"));
const [first, second, third] = [await testDatabase(), await testDatabase(), await testDatabase()];
const job = { kind: "job", name: "samples" } as const;

it("a new database gets the samples once, with articles in both languages, read back as they are in the files", async () => {
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
  for (const record of records) expect(read.map((event) => event.record)).toContainEqual(record);

  expect(await refusal(office.as(office.editor).events.removeSamples())).toBe("NOT_ALLOWED");
  const own = newId();
  await staff.events.create({ id: own, record: draft() });
  expect(await office.as(office.admin).events.removeSamples()).toEqual({ removed: files.length });
  expect((await staff.events.list({})).rows).toMatchObject([{ id: own }]);
  expect(await loadSamples(contextOf(db, job), SAMPLES, true)).toBe(0);
});

it("an office that wants none is not asked again", async () => {
  const db = second;
  expect(await loadSamples(contextOf(db, job), SAMPLES, false)).toBe(0);
  expect(await loadSamples(contextOf(db, job), SAMPLES, true)).toBe(0);
});

it("a database that is in use gets none", async () => {
  const db = third;
  await testOffice(db);
  expect(await loadSamples(contextOf(db, job), SAMPLES, true)).toBe(0);
});
