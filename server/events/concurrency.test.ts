import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, outcomeOf, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const [staff, colleague] = [office.as(office.staff), office.as(office.colleague)];
const twice = <T>(call: (n: number) => Promise<T>) =>
  Promise.all([1, 2, 3, 4].map((n) => outcomeOf(call(n))));

it("of concurrent saves of one version, one succeeds", async () => {
  const id = newId();
  await staff.events.create({ id, record: draft() });
  const outcomes = await twice((n) =>
    (n % 2 ? staff : colleague).events.save({ id, version: 1, record: draft({ title: { en: `${n}` } }) }),
  );
  expect(outcomes.sort()).toEqual(["STALE", "STALE", "STALE", "done"]);
  expect(await staff.events.revisions({ id })).toHaveLength(2);
});

it("a create sent several times concurrently creates one event", async () => {
  const input = { id: newId(), record: draft() };
  expect(await twice(() => staff.events.create(input))).toEqual(["done", "done", "done", "done"]);
  expect(await staff.events.revisions({ id: input.id })).toHaveLength(1);
});

it("of articles generated concurrently for one event, one is stored", async () => {
  const id = newId();
  await staff.events.create({ id, record: draft() });
  const outcomes = await twice(() => staff.articles.generate({ eventId: id, lang: "en", keepEdits: "ask" }));
  expect(outcomes.sort()).toEqual(["STALE", "STALE", "STALE", "done"]);
});

it("of concurrent events with one record id, one is created", async () => {
  const outcomes = await twice(() => staff.events.create({ id: newId(), record: draft({ id: "shared" }) }));
  expect(outcomes.sort()).toEqual(["RECORD_ID_TAKEN", "RECORD_ID_TAKEN", "RECORD_ID_TAKEN", "done"]);
});
