import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, newUser, outcomeOf, testOffice } from "../test-office";

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

it("of fifty editors of one version, one succeeds and the others learn who was faster", async () => {
  const id = newId();
  await staff.events.create({ id, record: draft() });
  const editors = await Promise.all(
    Array.from({ length: 50 }, (_, n) => newUser(db, ["staff"], `Editor ${n}`)),
  );
  const save = (editor: (typeof editors)[number], version: number) =>
    office
      .as(editor)
      .events.save({ id, version, record: draft({ title: { en: `By ${editor.name} at ${version}` } }) });
  for (const version of [1, 2, 3]) {
    const outcomes = await Promise.allSettled(editors.map((editor) => save(editor, version)));
    const done = outcomes.flatMap(({ status }, n) => (status === "fulfilled" ? [editors[n]?.name] : []));
    expect(done).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === "rejected")
        expect(outcome.reason).toMatchObject({
          message: "STALE",
          cause: { values: { version: version + 1, by: done[0] } },
        });
    expect(await staff.events.get({ id })).toMatchObject({
      version: version + 1,
      record: { title: { en: `By ${done[0]} at ${version}` } },
    });
  }
  expect(await staff.events.revisions({ id })).toHaveLength(4);
  expect((await staff.audit.ofEvent({ id })).filter((each) => each.action === "event.save")).toHaveLength(3);
});

it("marks the revisions that the reader saved, so that a form knows its own other tab", async () => {
  const id = newId();
  await staff.events.create({ id, record: draft() });
  await staff.events.save({ id, version: 1, record: draft({ title: { en: "In the other tab" } }) });
  await colleague.events.save({ id, version: 2, record: draft({ title: { en: "By somebody else" } }) });
  const own = async (as: typeof staff) => (await as.events.revisions({ id })).map((each) => each.own);
  expect(await own(staff)).toEqual([false, true, true]);
  expect(await own(colleague)).toEqual([true, false, false]);
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
