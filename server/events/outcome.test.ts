import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { PlanOutcome } from "@/domain/events/plan-outcome";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
await setUpOffice(db);

const plan = draft({
  status: "planned",
  title: { en: "Invented visit" },
  when: { start: "2025-06-01" },
  participants: [
    { key: "ann", person: { name: { en: "Ann Example" } } },
    { key: "ben", person: { name: { en: "Ben Example" } } },
  ],
  agenda: [{ key: "talks", activity: "talks" }],
  followUps: [{ key: "f", text: { en: "meet again" }, from: { item: "talks" } }],
});
const outcome: PlanOutcome = {
  when: { start: "2025-06-01" },
  absent: ["ben"],
  dropped: ["talks"],
  times: [],
  agreements: [],
  added: [{ person: { name: { en: "Eve Example" } } }],
};
const planned = async (record: DraftRecord = plan, restricted = false) => {
  const id = newId();
  await staff.events.create({ id, record, restricted });
  return id;
};

it("is refused to who may not save the event, and for events that are not planned", async () => {
  const id = await planned();
  const call = { id, version: 1, outcome };
  expect(await outcomeOf(office.as(office.reviewer).events.recordOutcome(call))).toBe("NOT_ALLOWED");
  expect(await outcomeOf(staff.events.recordOutcome({ ...call, version: 2 }))).toBe("STALE");
  const held = await planned(draft());
  expect(await outcomeOf(staff.events.recordOutcome({ id: held, version: 1, outcome }))).toBe(
    "EVENT_NOT_PLANNED",
  );
  const nameless = { ...outcome, added: [{ person: { name: { en: " " } } }] };
  expect(await outcomeOf(staff.events.recordOutcome({ ...call, outcome: nameless }))).toBe("INPUT_INVALID");
  const secret = await planned(plan, true);
  const colleague = office.as(office.colleague);
  expect(await outcomeOf(colleague.events.recordOutcome({ ...call, id: secret }))).toBe("EVENT_NOT_FOUND");
  expect(await outcomeOf(colleague.events.plan({ id: secret }))).toBe("EVENT_NOT_FOUND");
});

it("keeps what happened in the record, and the plan beside it", async () => {
  const id = await planned();
  expect(await staff.events.plan({ id })).toBeNull();
  const later = office.as(office.staff, 5);
  expect(await later.events.recordOutcome({ id, version: 1, outcome })).toEqual({ id, version: 2 });
  const event = await staff.events.get({ id });
  expect(event).toMatchObject({ version: 2, hasPlan: true, record: { status: "held", agenda: [] } });
  expect(event.record.participants?.map(({ key }) => key)).toEqual(["ann", "eve-example"]);
  expect(await staff.events.plan({ id })).toEqual({ plan, mayUndo: true });
  expect(await office.as(office.reviewer).events.plan({ id })).toEqual({ plan, mayUndo: false });
  const [entry] = await staff.audit.ofEvent({ id });
  expect(entry).toMatchObject({ action: "event.recordOutcome", by: "Invented staff" });
});

it("is undone while the record is unchanged, also after a change of access", async () => {
  const id = await planned();
  await staff.events.recordOutcome({ id, version: 1, outcome });
  await staff.events.setReaders({ id, version: 2, restricted: true, readers: [] });
  expect(await outcomeOf(office.as(office.colleague).events.undoOutcome({ id, version: 3 }))).toBe(
    "EVENT_NOT_FOUND",
  );
  expect(await staff.events.undoOutcome({ id, version: 3 })).toEqual({ id, version: 4 });
  expect(await staff.events.get({ id })).toMatchObject({ hasPlan: false, record: plan });
  const { rows } = await staff.followUps.list({ event: id });
  expect(rows.map(({ text }) => text.en)).toEqual(["meet again"]);
  expect(await outcomeOf(staff.events.undoOutcome({ id, version: 4 }))).toBe("OUTCOME_CHANGED");
});

it("is not undone once the record was edited, and its plan stays", async () => {
  const id = await planned();
  await staff.events.recordOutcome({ id, version: 1, outcome });
  const { record } = await staff.events.get({ id });
  await staff.events.save({ id, version: 2, record: { ...record, city: { en: "Jilin" } } });
  expect(await outcomeOf(staff.events.undoOutcome({ id, version: 3 }))).toBe("OUTCOME_CHANGED");
  expect(await staff.events.plan({ id })).toEqual({ plan, mayUndo: false });
});

it("keeps the plan also of an event that is marked as held in the form", async () => {
  const id = await planned();
  await staff.events.save({ id, version: 1, record: { ...plan, status: "held" } });
  expect(await staff.events.plan({ id })).toMatchObject({ plan });
  await staff.events.save({ id, version: 2, record: { ...plan, status: "cancelled" } });
  expect(await staff.events.plan({ id })).toBeNull();
});
