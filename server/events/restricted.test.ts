import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, newUser, refusal, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const reader = await newUser(db, ["reviewer"], "Invented Reader");
const id = newId();
const record = draft({
  id: "hidden-record",
  title: { en: "Hidden talks", zh: "内部会谈" },
  when: { start: "2025-01-01" },
});

beforeAll(async () => {
  await office.as(office.staff).events.create({ id, record, restricted: true });
  await office.as(office.staff).events.setReaders({ id, version: 1, restricted: true, readers: [reader.id] });
});

const callsOf = (actor: Parameters<typeof office.as>[0]) => {
  const caller = office.as(actor);
  return {
    get: () => caller.events.get({ id }),
    revisions: () => caller.events.revisions({ id }),
    revision: () => caller.events.revision({ id, version: 1 }),
    history: () => caller.audit.ofEvent({ id }),
    save: () => caller.events.save({ id, version: 2, record }),
    withdraw: () => caller.events.withdraw({ id, version: 2, reason: "x" }),
    restore: () => caller.events.restore({ id, version: 2 }),
    setReaders: () => caller.events.setReaders({ id, version: 2, restricted: false, readers: [] }),
  };
};

const finished = { ...draft(), title: { en: "Talks" }, when: {}, participants: [], agenda: [] };

describe("a restricted event", () => {
  const outsiders = [office.colleague, office.editor, office.reviewer, office.admin];

  it.each(outsiders)("is not found for $name, by any procedure", async (outsider) => {
    for (const [name, open] of Object.entries(callsOf(outsider)))
      expect([name, await refusal(open())]).toEqual([name, "EVENT_NOT_FOUND"]);
    const caller = office.as(outsider);
    for (const filter of [
      {},
      { q: "hidden" },
      { q: "会谈" },
      { from: "2025-01-01" },
      { kind: "meeting" as const },
    ])
      expect(await caller.events.list(filter)).toMatchObject({ rows: [], total: 0 });
  });

  it.each([office.staff, office.leader, reader])("is there for $name", async (insider) => {
    const caller = office.as(insider);
    expect(await caller.events.get({ id })).toMatchObject({ restricted: true, readers: [reader.id], record });
    expect((await caller.events.list({ q: "hidden" })).total).toBe(1);
  });

  it("is not revealed by the id inside its record", async () => {
    const other = office.as(office.colleague);
    const [made, again, same] = [newId(), newId(), draft({ id: record.id })];
    await other.events.create({ id: made, record: same });
    await other.events.save({ id: made, version: 1, record: { ...same, kind: "other" } });
    await expect(other.events.create({ id: again, record: same })).rejects.toMatchObject({
      message: "RECORD_ID_TAKEN",
      cause: { values: { eventId: made } },
    });
  });

  it("can be saved although another event uses the id inside its record", async () => {
    const [own, other, named] = [newId(), newId(), draft({ id: "taken twice" })];
    const staff = office.as(office.staff);
    await staff.events.create({ id: own, record: named, restricted: true });
    await office.as(office.colleague).events.create({ id: other, record: named });
    const changed = { ...named, city: { en: "Northfield" } };
    expect(await staff.events.save({ id: own, version: 1, record: changed })).toMatchObject({ version: 2 });
    expect(await staff.imports.record({ record: { ...finished, id: named.id }, version: 2 })).toMatchObject({
      id: own,
    });
  });
});

describe("setting readers", () => {
  it("is refused to editors, for an older version, and for unknown users", async () => {
    const open = newId();
    await office.as(office.staff).events.create({ id: open, record: draft() });
    const input = { id: open, version: 1, restricted: true, readers: [reader.id] };
    expect(await refusal(office.as(office.editor).events.setReaders(input))).toBe("NOT_ALLOWED");
    expect(await refusal(office.as(office.staff).events.setReaders({ ...input, version: 2 }))).toBe("STALE");
    const stranger = { ...input, readers: [newId()] };
    expect(await refusal(office.as(office.staff).events.setReaders(stranger))).toBe("READER_NOT_FOUND");
  });

  it("makes the event unrestricted again, with an entry in the history", async () => {
    const caller = office.as(office.staff, 1);
    await caller.events.setReaders({ id, version: 2, restricted: false, readers: [] });
    expect(await office.as(office.colleague).events.get({ id })).toMatchObject({
      restricted: false,
      version: 3,
    });
    const [newest] = await caller.audit.ofEvent({ id });
    expect(newest).toMatchObject({
      action: "event.setReaders",
      by: "Invented staff",
      changes: [
        { path: "restricted", before: true, after: false },
        { path: "readers[0]", before: reader.id },
      ],
    });
  });
});
