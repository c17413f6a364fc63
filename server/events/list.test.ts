import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, NOW, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);

const EVENTS: Record<string, Partial<DraftRecord>> = {
  visit: {
    kind: "reception",
    title: { zh: "高新医学会来访" },
    when: { start: "2024-03-05" },
    participants: [{ key: "zeng", person: { name: { zh: "曾斌" } } }],
  },
  may: { title: { en: "Talks in Jilin" }, when: { start: "2024-05" }, city: { zh: "吉林" } },
  fair: {
    kind: "seminar",
    status: "planned",
    title: { en: "Fair" },
    when: { start: "2024-06-30", end: "2024-07-02" },
  },
  bare: { title: { en: "No day yet 100% '; --" } },
};
const ids = new Map<string, string>();
const named = (rows: readonly { id: string }[]) =>
  rows.map((row) => [...ids].find(([, id]) => id === row.id)?.[0]);

beforeAll(async () => {
  for (const [name, record] of Object.entries(EVENTS)) {
    const id = newId();
    ids.set(name, id);
    await staff.events.create({ id, record: draft(record) });
  }
});

const found = async (filter: Parameters<typeof staff.events.list>[0]) => {
  const { rows, total } = await staff.events.list(filter);
  expect(total).toBe(rows.length);
  return named(rows);
};

describe("the list", () => {
  it("refuses anonymous callers and invalid days", async () => {
    await expect(office.as(office.anonymous).events.list({})).rejects.toMatchObject({
      message: "NOT_SIGNED_IN",
    });
    await expect(staff.events.list({ from: "2024-02-30" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("lists the newest events first, and events without a date after all others", async () => {
    expect(await found({})).toEqual(["fair", "may", "visit", "bare"]);
  });

  it("lists the soonest first, those that were over before a day, and as many rows as asked for", async () => {
    expect(await found({ from: "2024-05-10", soonest: true })).toEqual(["may", "fair"]);
    expect(await found({ before: "2024-07-02" })).toEqual(["may", "visit"]);
    const { rows, total, pageSize } = await staff.events.list({
      from: "2020-01-01",
      soonest: true,
      rows: 1,
      page: 2,
    });
    expect(named(rows)).toEqual(["may"]);
    expect([total, pageSize]).toEqual([3, 1]);
    await expect(staff.events.list({ rows: 51 })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("filters by kind, state and days, where a month covers all its days", async () => {
    expect(await found({ kind: "reception" })).toEqual(["visit"]);
    expect(await found({ status: "planned" })).toEqual(["fair"]);
    expect(await found({ from: "2024-05-31", to: "2024-07-01" })).toEqual(["fair", "may"]);
    expect(await found({ from: "2024-07-02" })).toEqual(["fair"]);
    expect(await found({ to: "2024-05-01" })).toEqual(["may", "visit"]);
  });

  it("returns the columns of a row", async () => {
    const { rows } = await staff.events.list({ q: "jilin" });
    expect(rows).toMatchObject([
      {
        kind: "meeting",
        start: "2024-05",
        place: { zh: "吉林" },
        people: 0,
        updatedBy: "Invented staff",
        version: 1,
      },
    ]);
  });

  it("is paged, with the total count", async () => {
    expect(await staff.events.list({ page: 2 })).toMatchObject({ rows: [], total: 4 });
  });
});

describe("searching", () => {
  it.each([
    ["医学会", ["visit"]],
    ["学医", []],
    ["医 会", ["visit"]],
    ["zb", ["visit"]],
    ["ZengBin", ["visit"]],
    ["eng", ["visit"]],
    ["曾斌 来访", ["visit"]],
    ["tal jil", ["may"]],
    ["吉", ["may"]],
    ["100%", ["bare"]],
    ["% '", ["fair", "may", "visit", "bare"]],
    ["talks nowhere", []],
  ])("for %s finds %j", async (q, expected) => {
    expect(await found({ q })).toEqual(expected);
  });

  it("no longer finds text removed from the record", async () => {
    const id = ids.get("visit") ?? "";
    await staff.events.save({ id, version: 1, record: draft({ ...EVENTS.visit, participants: [] }) });
    expect(await found({ q: "曾斌" })).toEqual([]);
  });
});

describe("a list of more than 1,000 events", () => {
  beforeAll(async () => {
    const one = {
      kind: "other" as const,
      status: "held" as const,
      title: { en: "One of many" },
      record: draft(),
      firstDay: "2019-01-01",
      lastDay: "2019-01-01",
      createdAt: NOW,
      updatedAt: NOW,
    };
    await db.insert(events).values(Array.from({ length: 1049 }, () => ({ ...one, id: newId() })));
  });

  it("says that there are more than 1,000, and is counted up to the page that is read", async () => {
    const counted = async (page: number) => {
      const { rows, total, more } = await staff.events.list({ kind: "other", page });
      return [rows.length, total, more];
    };
    expect(await counted(1)).toEqual([50, 1000, true]);
    expect(await counted(20)).toEqual([50, 1000, true]);
    expect(await counted(21)).toEqual([49, 1049, false]);
    expect(await counted(22)).toEqual([0, 1049, false]);
  });
});
