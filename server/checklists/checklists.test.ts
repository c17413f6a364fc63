import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { STANDARD_CHECKLISTS } from "@/domain/checklists/standard";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const reviewer = office.as(office.reviewer);

const planned = async (more: Partial<DraftRecord> = {}, restricted = false) => {
  const id = newId();
  const record = draft({ status: "planned", when: { start: "2025-06-10" }, ...more });
  await staff.events.create({ id, record, restricted });
  return id;
};
const item = (eventId: string, en = "cars") => ({ id: newId(), eventId, version: 0, what: { en } });
const whats = async (eventId: string, as = staff) =>
  (await as.checklists.ofEvent({ eventId })).items.map(({ what }) => what.en);
const waiting = async (as = staff) => (await as.checklists.toPrepare()).rows.map(({ what }) => what.en);

describe("the checklist of an event", () => {
  it("is kept by who may save the event, and read by who may read it", async () => {
    const eventId = await planned();
    const cars = item(eventId);
    expect(await outcomeOf(reviewer.checklists.save(cars))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(reviewer.checklists.addStandard({ eventId }))).toBe("NOT_ALLOWED");
    expect(await staff.checklists.save(cars)).toEqual({ id: cars.id, version: 1 });
    expect(await reviewer.checklists.ofEvent({ eventId })).toMatchObject({
      items: [{ what: { en: "cars" }, mayTick: false, doneAt: null }],
      maySave: false,
    });
    expect(await outcomeOf(reviewer.checklists.tick({ id: cars.id, done: true }))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(reviewer.checklists.remove({ id: cars.id, version: 1 }))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(staff.checklists.save(cars))).toBe("STALE");
    expect(await outcomeOf(staff.checklists.save({ ...cars, eventId: await planned(), version: 1 }))).toBe(
      "CHECKLIST_ITEM_NOT_FOUND",
    );
    expect(await outcomeOf(staff.checklists.save({ ...cars, version: 1, what: { en: " " } }))).toBe(
      "INPUT_INVALID",
    );
  });

  it("of a restricted event does not exist for others, and is not given to who may not read it", async () => {
    const eventId = await planned({}, true);
    const secret = item(eventId, "secret gifts");
    await staff.checklists.save(secret);
    const colleague = office.as(office.colleague);
    expect(await outcomeOf(colleague.checklists.ofEvent({ eventId }))).toBe("EVENT_NOT_FOUND");
    expect(await outcomeOf(colleague.checklists.save(item(eventId)))).toBe("EVENT_NOT_FOUND");
    expect(await outcomeOf(colleague.checklists.tick({ id: secret.id, done: true }))).toBe(
      "CHECKLIST_ITEM_NOT_FOUND",
    );
    expect(await outcomeOf(colleague.checklists.remove({ id: secret.id, version: 1 }))).toBe(
      "CHECKLIST_ITEM_NOT_FOUND",
    );
    const given = { ...secret, version: 1, assignee: { userId: office.colleague.id } };
    expect(await outcomeOf(staff.checklists.save(given))).toBe("ASSIGNEE_CANNOT_READ");
  });

  it("moves with the event's day, unless an item has its own", async () => {
    const eventId = await planned();
    await staff.checklists.save({ ...item(eventId, "gifts"), due: { daysBefore: 3 } });
    await staff.checklists.save({ ...item(eventId, "cars"), due: { on: "2025-06-09" } });
    const days = async () => (await staff.checklists.ofEvent({ eventId })).items.map(({ due }) => due);
    expect(await days()).toEqual(["2025-06-07", "2025-06-09"]);
    const record = draft({ status: "planned", when: { start: "2025-07" } });
    await staff.events.save({ id: eventId, version: 1, record });
    expect(await days()).toEqual(["2025-06-28", "2025-06-09"]);
  });

  it("is ticked by whoever an item is assigned to, and unticked", async () => {
    const eventId = await planned();
    const gifts = { ...item(eventId, "gifts"), assignee: { userId: office.reviewer.id } };
    await staff.checklists.save(gifts);
    expect((await reviewer.checklists.ofEvent({ eventId })).items[0]).toMatchObject({
      assignee: "Invented reviewer",
      mayTick: true,
    });
    expect(await waiting(reviewer)).toEqual(["gifts"]);
    await reviewer.checklists.tick({ id: gifts.id, done: true });
    expect((await staff.checklists.ofEvent({ eventId })).items[0]).toMatchObject({
      doneBy: "Invented reviewer",
    });
    expect(await waiting(reviewer)).toEqual([]);
    await staff.checklists.tick({ id: gifts.id, done: false });
    expect(await waiting(reviewer)).toEqual(["gifts"]);
    expect((await staff.audit.ofEvent({ id: eventId })).map(({ action }) => action).sort()).toEqual([
      "checklist.reopenItem",
      "checklist.saveItem",
      "checklist.tickItem",
      "event.create",
    ]);
  });

  it("loses an item and gets it back", async () => {
    const eventId = await planned();
    const cars = item(eventId);
    await staff.checklists.save(cars);
    expect(await outcomeOf(staff.checklists.remove({ id: cars.id, version: 2 }))).toBe("STALE");
    await staff.checklists.remove({ id: cars.id, version: 1 });
    expect(await whats(eventId)).toEqual([]);
    await staff.checklists.save(cars);
    expect(await whats(eventId)).toEqual(["cars"]);
  });
});

describe("what waits to be prepared", () => {
  it("is one's own, or nobody's of one's own event, of visible events still to come, by day", async () => {
    const colleague = await office.as(office.colleague);
    expect(await waiting(colleague)).toEqual([]);
    const id = newId();
    const record = draft({ status: "planned", when: { start: "2025-06-20" } });
    await colleague.events.create({ id, record });
    await colleague.checklists.save({ ...item(id, "late"), due: { on: "2025-06-19" } });
    await colleague.checklists.save({ ...item(id, "early"), due: { daysBefore: 5 } });
    await colleague.checklists.save(item(id, "some day"));
    await colleague.checklists.save({ ...item(id, "by a driver"), assignee: { name: "Driver" } });
    expect(await waiting(colleague)).toEqual(["early", "late", "some day"]);
    expect(await colleague.checklists.toPrepare()).toMatchObject({
      total: 3,
      rows: [{ due: "2025-06-15", eventId: id }, { due: "2025-06-19" }, { due: null }],
    });
    await colleague.events.save({ id, version: 1, record: { ...record, status: "cancelled" } });
    expect(await waiting(colleague)).toEqual([]);
    await colleague.events.save({ id, version: 2, record });
    await colleague.events.withdraw({ id, version: 3, reason: "a test" });
    expect(await waiting(colleague)).toEqual([]);
  });

  it("hides what one may no longer read", async () => {
    const eventId = await planned();
    await staff.checklists.save({ ...item(eventId, "hidden later"), assignee: { userId: office.editor.id } });
    const editor = office.as(office.editor);
    expect(await waiting(editor)).toEqual(["hidden later"]);
    await staff.events.setReaders({ id: eventId, version: 1, restricted: true, readers: [] });
    expect(await waiting(editor)).toEqual([]);
  });
});

describe("the list of a kind", () => {
  it("fills an event once, and is changed by administrators alone", async () => {
    const eventId = await planned({ kind: "signing" });
    const lines = STANDARD_CHECKLISTS.signing;
    expect((await staff.checklists.ofEvent({ eventId })).missing).toBe(lines.length);
    expect(await staff.checklists.addStandard({ eventId })).toEqual({ added: lines.length });
    expect(await staff.checklists.addStandard({ eventId })).toEqual({ added: 0 });
    const changed = { kind: "signing" as const, version: 0, lines: [{ what: { zh: "虚构事项" } }] };
    expect(await outcomeOf(staff.checklists.saveStandard(changed))).toBe("NOT_ALLOWED");
    const admin = office.as(office.admin);
    await admin.checklists.saveStandard(changed);
    expect(await outcomeOf(admin.checklists.saveStandard(changed))).toBe("STALE");
    const [own] = (await staff.checklists.standard()).filter(({ kind }) => kind === "signing");
    expect(own).toEqual({ ...changed, version: 1 });
    expect(await staff.checklists.addStandard({ eventId })).toEqual({ added: 1 });
    const other = (await staff.checklists.standard()).find(({ kind }) => kind === "meeting");
    expect(other).toMatchObject({ version: 0, lines: STANDARD_CHECKLISTS.meeting });
  });
});
