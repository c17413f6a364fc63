import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { pursuits } from "@/db/schema/pursuits";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import type { FollowUp } from "@/domain/events/shape";
import { DUE_STATUSES } from "@/domain/follow-ups/due";
import { draft, setUpOffice, testOffice } from "../test-office";
import { matchingFollowUps } from "./matching-follow-ups";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);

const event = async (followUps: FollowUp[], restricted = false) => {
  const id = newId();
  await staff.events.create({ id, record: draft({ followUps }), restricted });
  return id;
};
const promise = (key: string, more: Partial<FollowUp> = {}): FollowUp => ({
  key,
  text: { en: `do ${key}` },
  force: "commitment",
  ...more,
});

describe("a partner", () => {
  it("includes its descendants in the directory and merged entries", async () => {
    const [park, hall, twin] = [newId(), newId(), newId()];
    const save = (id: string, name: string, parentId?: string) =>
      staff.organizations.save({ id, version: 0, organization: { name: { en: name } }, parentId });
    await save(park, "Sample Park");
    await save(hall, "Sample Hall", park);
    await save(twin, "Sample Prk");
    const by = (id: string, name: string) => ({ organizations: [{ id, name: { en: name } }] });
    await event([
      promise("one", { by: by(park, "Sample Park") }),
      promise("two", { by: by(hall, "Sample Hall"), to: by(park, "Sample Park") }),
    ]);
    await event([promise("three", { by: by(twin, "Sample Prk") })], true);
    const figuresFor = async (actor: Actor) => {
      const period = { from: "2025-06-01", to: "2025-06-30" };
      const partners = await office.as(actor).followUps.partnerShares(period);
      const { total } = await office.as(actor).followUps.list({ partner: `o:${park}` });
      const share = partners.find((each) => each.key === `o:${park}`);
      return [share?.name.en, share?.open, total];
    };
    expect(await figuresFor(office.leader)).toEqual(["Sample Park", 2, 2]);
    const both = { id: park, version: 1, other: twin, otherVersion: 1 };
    await office.as(office.admin).organizations.merge(both);
    expect(await figuresFor(office.leader)).toEqual(["Sample Park", 3, 3]);
    expect(await figuresFor(office.editor)).toEqual(["Sample Park", 2, 2]);
  });
});

describe("the due status", () => {
  it("is the same in list and detail view on every date around today", async () => {
    const days = ["2024-06-02", "2025-06-01", "2025-06-02", "2025-06-03", "2025-06-09", "2025-06-10", "2026"];
    const id = await event([
      promise("none"),
      ...days.flatMap((on) => [
        promise(`due ${on}`, { due: { on } }),
        promise(`see ${on}`, { due: { review: on } }),
      ]),
    ]);
    const all = (await staff.followUps.list({ event: id })).rows;
    const still = { id: all[0]?.id ?? "", version: 1, actionId: newId(), action: "suspend" } as const;
    await office.as(office.leader).followUps.performAction({ ...still, day: "2025-06-03", note: "x" });
    for (const dueStatus of DUE_STATUSES) {
      const { rows } = await staff.followUps.list({ event: id, dueStatus });
      expect([dueStatus, rows.map((row) => row.dueStatus)]).toEqual([dueStatus, rows.map(() => dueStatus)]);
    }
    const counts = await Promise.all(
      DUE_STATUSES.map(async (dueStatus) => (await staff.followUps.list({ event: id, dueStatus })).total),
    );
    expect(counts.reduce((a, b) => a + b)).toBe(all.length);
  });
});

describe("late follow-ups", () => {
  it("are open, also in lists that have closed ones", async () => {
    const id = await event([promise("late", { due: { on: "2025-05-01" } })]);
    const totals = (closed: "only" | "too") =>
      staff.followUps.list({ event: id, dueStatus: "late", closed }).then(({ total }) => total);
    expect([await totals("only"), await totals("too")]).toEqual([0, 1]);
    const [late] = (await staff.followUps.list({ event: id })).rows;
    const drop = { id: late?.id ?? "", version: 1, actionId: newId(), action: "drop" } as const;
    await office.as(office.leader).followUps.performAction({ ...drop, note: "x" });
    expect([await totals("only"), await totals("too")]).toEqual([0, 0]);
  });

  it("are found by conditions of which none is repeated, which would mislead the planner", () => {
    const ctx = { db, actor: office.staff, now: new Date(), today: "2025-06-02", requestId: "test" };
    const where = matchingFollowUps(ctx, { dueStatus: "late" }, { ours: [], wide: [] });
    const { sql } = db.select().from(pursuits).where(where).toSQL();
    expect(sql.match(/"closed_on" is null/g)).toHaveLength(1);
  });
});

describe("a page", () => {
  it("has as many rows as asked for, in the same order, with the number of all", async () => {
    const days = ["2025-07-03", "2025-07-01", "2025-07-02"];
    const id = await event(days.map((on) => promise(on, { due: { on } })));
    const page = async (more: { rows?: number; page?: number }) => {
      const { rows, total, pageSize } = await staff.followUps.list({ event: id, ...more });
      return { days: rows.map((row) => row.dueOn), total, pageSize };
    };
    expect(await page({})).toEqual({ days: [...days].sort(), total: 3, pageSize: 50 });
    expect(await page({ rows: 2 })).toEqual({ days: ["2025-07-01", "2025-07-02"], total: 3, pageSize: 2 });
    expect(await page({ rows: 2, page: 2 })).toMatchObject({ days: ["2025-07-03"], total: 3 });
    await expect(staff.followUps.list({ rows: 51 })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
