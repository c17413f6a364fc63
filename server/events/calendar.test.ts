import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const colleague = office.as(office.colleague);

const ann = newId();
await staff.people.save({ id: ann, version: 0, person: { name: { en: "Ann Invented" } }, posts: [] });
const planned = (title: string, more: Partial<DraftRecord>): DraftRecord =>
  draft({
    title: { en: title },
    status: "planned",
    participants: [{ key: "ann", person: { id: ann, name: { en: "Ann Invented" } } }],
    ...more,
  });
const create = async (record: DraftRecord, restricted = false): Promise<string> => {
  const id = newId();
  await staff.events.create({ id, record, restricted });
  return id;
};

describe("the calendar", () => {
  it("lists the events of its days in order, and who is planned twice at once, but nothing hidden", async () => {
    const visit = await create(
      planned("Visit", { when: { start: "2031-05-20", time: "10:00", endTime: "12:00" } }),
    );
    const early = await create(
      planned("Early", { when: { start: "2031-05-20", time: "09:00", endTime: "09:30" } }),
    );
    const hidden = await create(planned("Hidden", { when: { start: "2031-05-20", time: "11:00" } }), true);
    await create(planned("Later", { when: { start: "2031-06-20" } }));
    await create(draft({ title: { en: "Without a day" } }));
    const span = { from: "2031-05-01", to: "2031-05-31" };
    const own = await staff.events.calendar(span);
    expect(own.rows.map(({ id, time }) => [id, time])).toEqual([
      [early, "09:00"],
      [visit, "10:00"],
      [hidden, "11:00"],
    ]);
    expect(own.conflicts).toEqual([
      { personId: ann, name: { en: "Ann Invented" }, eventIds: [visit, hidden] },
    ]);
    expect(own.more).toBe(false);
    const others = await colleague.events.calendar(span);
    expect(others.rows.map(({ id }) => id)).toEqual([early, visit]);
    expect(others.conflicts).toEqual([]);
  });

  it("shows the archived events where they are asked for", async () => {
    const id = await create(planned("Archived", { when: { start: "2031-07-20" } }));
    await staff.events.withdraw({ id, version: 1, reason: "a test" });
    const span = { from: "2031-07-01", to: "2031-07-31" };
    expect((await staff.events.calendar(span)).rows).toEqual([]);
    const { rows } = await staff.events.calendar({ ...span, withdrawn: true });
    expect(rows.map((row) => row.id)).toEqual([id]);
  });

  it("follows the filter of the list", async () => {
    const { rows } = await staff.events.calendar({ from: "2031-05-01", to: "2031-06-30", q: "later" });
    expect(rows.map(({ title }) => title.en)).toEqual(["Later"]);
  });
});
