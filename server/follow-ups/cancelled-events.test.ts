import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
await setUpOffice(db);

const planned = draft({
  status: "planned",
  when: { start: "2025-07-01" },
  agreements: [{ key: "a", title: { en: "Invented pact" } }],
  followUps: [
    { key: "cars", text: { en: "order cars" }, due: { on: "2025-06-25" } },
    { key: "seats", text: { en: "seating plan" }, force: "task" },
    { key: "pact", text: { en: "send the draft" }, force: "task", from: { agreement: "a" } },
    { key: "later", text: { en: "find a new day" }, due: { on: "2025-08-01" } },
  ],
});
const statesOf = async (eventId: string) => {
  const { rows } = await staff.followUps.list({ event: eventId, closed: "too" });
  return Object.fromEntries(rows.map((row) => [row.text.en, row.state]));
};
const OPEN = {
  "order cars": "waiting",
  "seating plan": "waiting",
  "send the draft": "waiting",
  "find a new day": "waiting",
};

it("keep their preparation where the record is not saved, or is postponed only", async () => {
  const id = newId();
  await staff.events.create({ id, record: planned });
  const stranger = office.as(office.reviewer);
  const cancelled = { ...planned, status: "cancelled" as const };
  expect(await outcomeOf(stranger.events.save({ id, version: 1, record: cancelled }))).toBe("NOT_ALLOWED");
  await staff.events.save({ id, version: 1, record: { ...planned, status: "postponed" } });
  expect(await statesOf(id)).toEqual(OPEN);
});

it("have their open preparation cancelled once, and nothing else", async () => {
  const id = newId();
  await staff.events.create({ id, record: planned });
  expect(await statesOf(id)).toEqual(OPEN);
  await staff.events.save({ id, version: 1, record: { ...planned, status: "cancelled" } });
  const cancelled = { ...OPEN, "order cars": "dropped", "seating plan": "dropped" };
  expect(await statesOf(id)).toEqual(cancelled);
  const { rows } = await staff.followUps.list({ event: id, closed: "too" });
  const cars = rows.find((row) => row.text.en === "order cars");
  const detail = await staff.followUps.get({ id: cars?.id ?? "" });
  expect(detail).toMatchObject({ closedOn: "2025-06-02", version: 2 });
  expect(detail.history.at(-1)).toMatchObject({ action: "drop", before: "waiting", after: "dropped" });
  const reopen = { id: detail.id, version: 2, actionId: newId(), action: "reopen", note: "needed" } as const;
  await office.as(office.leader).followUps.performAction(reopen);
  const title = { en: "Cancelled visit" };
  await staff.events.save({ id, version: 2, record: { ...planned, title, status: "cancelled" } });
  expect((await statesOf(id))["order cars"]).toBe("underway");
});
