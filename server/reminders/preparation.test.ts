import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { reminderSettings, reminders } from "@/db/schema/reminders";
import { testDatabase } from "@/db/test-database";
import { addDays } from "@/domain/events/days";
import type { DraftRecord } from "@/domain/events/shape";
import { contextOf, draft, newUser, setUpOffice, testOffice } from "../test-office";
import { remindOfDays } from "./remind-of-days";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const colleague = office.as(office.colleague);
const TODAY = "2025-06-02";
const job = { kind: "job", name: "days" } as const;
const runOn = (today: string) => remindOfDays({ ...contextOf(db, job), today });

interface Prepared {
  record?: Partial<DraftRecord>;
  due?: { on: string } | { daysBefore: number };
  assignee?: { userId: string } | { name: string };
}
/** An item of the checklist of a planned event on 10 June, given to the colleague. */
const prepared = async ({ record, due, assignee = { userId: office.colleague.id } }: Prepared) => {
  const [id, eventId] = [newId(), newId()];
  const plan = draft({
    title: { en: "Invented visit" },
    status: "planned",
    when: { start: "2025-06-10" },
    ...record,
  });
  await staff.events.create({ id: eventId, record: plan, restricted: false });
  await staff.checklists.save({
    id,
    eventId,
    version: 0,
    what: { en: "cars" },
    assignee,
    ...(due && { due }),
  });
  return { id, eventId };
};
const remindersOf = async (id: string) => {
  const rows = await db.select().from(reminders).where(eq(reminders.subjectId, id));
  return rows.map(({ kind, details }) => [kind, details.day].filter(Boolean).join(" ")).sort();
};
const shownOf = async (id: string, as = colleague) =>
  (await as.reminders.list({})).rows.filter(({ subjectId }) => subjectId === id).map(({ kind }) => kind);

describe("whoever is to prepare something is reminded", () => {
  it("as it is given to them, once for each user, and not by their own hand", async () => {
    const { id, eventId } = await prepared({});
    expect(await remindersOf(id)).toEqual(["assigned"]);
    expect(await shownOf(id)).toEqual(["assigned"]);
    const again = { id, eventId, what: { en: "two cars" } };
    await staff.checklists.save({ ...again, version: 1, assignee: { userId: office.colleague.id } });
    expect(await remindersOf(id)).toEqual(["assigned"]);
    await staff.checklists.save({ ...again, version: 2, assignee: { userId: office.staff.id } });
    expect(await remindersOf(id)).toEqual(["assigned"]);
    expect(await shownOf(id)).toEqual([]);
  });

  it("before the day, on it, and once it has passed, however often the job runs", async () => {
    const { id } = await prepared({ due: { on: "2025-06-05" } });
    for (const after of [-1, 0, 0, 1, 3, 3, 4, 5]) await runOn(addDays(TODAY, after));
    expect(await remindersOf(id)).toEqual([
      "assigned",
      "due 2025-06-05",
      "due 2025-06-05",
      "late 2025-06-05",
    ]);
  });

  it("so many days before the event, also after it was moved", async () => {
    const { id, eventId } = await prepared({ due: { daysBefore: 7 } });
    await runOn("2025-06-01");
    expect(await remindersOf(id)).toEqual(["assigned", "due 2025-06-03"]);
    const moved = draft({
      title: { en: "Invented visit" },
      status: "postponed",
      when: { start: "2025-06-20" },
    });
    await staff.events.save({ id: eventId, version: 1, record: moved });
    await runOn("2025-06-10");
    expect(await remindersOf(id)).toEqual(["assigned", "due 2025-06-03", "due 2025-06-13"]);
  });

  it("as many days before as they chose", async () => {
    const early = await newUser(db, ["staff"], "Invented Early Bird");
    await db.insert(reminderSettings).values({ userId: early.id, digest: "never", dueIn: 30 });
    const { id } = await prepared({ due: { on: "2025-07-02" }, assignee: { userId: early.id } });
    await runOn("2025-06-01");
    expect(await remindersOf(id)).toEqual(["assigned"]);
    await runOn(TODAY);
    expect(await remindersOf(id)).toEqual(["assigned", "due 2025-07-02"]);
  });
});

describe("nobody is reminded", () => {
  it.each<[string, Prepared]>([
    ["of what is due later", { due: { on: "2025-06-06" } }],
    ["of what has no day", {}],
    [
      "of what is as many days before an event without a day",
      { due: { daysBefore: 3 }, record: { when: {} } },
    ],
  ])("%s", async (_what, given) => {
    const { id } = await prepared(given);
    await runOn(TODAY);
    expect(await remindersOf(id)).toEqual(["assigned"]);
  });

  it("of what somebody does who is no user", async () => {
    const { id } = await prepared({ due: { on: TODAY }, assignee: { name: "Invented Driver" } });
    await runOn(TODAY);
    expect(await remindersOf(id)).toEqual([]);
  });

  it("of what is done", async () => {
    const { id } = await prepared({ due: { on: TODAY } });
    await colleague.checklists.tick({ id, done: true });
    await runOn(TODAY);
    expect(await remindersOf(id)).toEqual(["assigned"]);
  });

  it.each(["cancelled", "held"] as const)(
    "of an event that was %s, and earlier reminders go",
    async (status) => {
      const { id, eventId } = await prepared({ due: { on: TODAY } });
      const record = draft({ title: { en: "Invented visit" }, status, when: { start: "2025-06-10" } });
      await staff.events.save({ id: eventId, version: 1, record });
      expect(await shownOf(id)).toEqual([]);
      await runOn(TODAY);
      expect(await remindersOf(id)).toEqual(["assigned"]);
    },
  );

  it("of an archived event", async () => {
    const { id, eventId } = await prepared({ due: { on: TODAY } });
    await db.update(events).set({ withdrawnAt: new Date() }).where(eq(events.id, eventId));
    await runOn(TODAY);
    expect([await remindersOf(id), await shownOf(id)]).toEqual([["assigned"], []]);
  });
});
