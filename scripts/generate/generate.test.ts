import { count, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { rowsOf } from "@/db/open";
import * as schema from "@/db/schema";
import { testDatabase } from "@/db/test-database";
import { FORCES } from "@/domain/events/enumerations";
import { HISTORY_ACTIONS } from "@/domain/follow-ups/actions";
import { DUE_STATUSES, dueStatusOf } from "@/domain/follow-ups/due";
import { LEADER_REQUESTS, PURSUIT_STATES } from "@/domain/follow-ups/follow-up";
import { callerOf, draft, NOW, newUser } from "@/server/test-office";
import { insertOffice } from "./insert-office";
import { generationTarget, missingNumbers, Refusal } from "./target";

const db = await testDatabase();
const TODAY = "2025-06-02";
const EVENTS = 60;

const rows = async (): Promise<number> => {
  const [found] = await db.select({ n: count() }).from(schema.events);
  return found?.n ?? 0;
};
const refusalOf = async (): Promise<string> => {
  try {
    await generationTarget(db, "1", NOW, TODAY);
    return "";
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
};
const generate = async (seed: string, events: number) => {
  const target = await generationTarget(db, seed, NOW, TODAY);
  const numbers = missingNumbers(target, events);
  await insertOffice(db, target.office, { numbers, colleagues: target.colleagues, now: NOW });
  return numbers.length;
};

describe("an office is filled with generated events", () => {
  it("only after somebody has signed up, with an organization of their own", async () => {
    expect(await refusalOf()).toMatch(/^Nobody has signed up yet/);
    const admin = await newUser(db, ["staff", "editor", "admin"]);
    await db.update(schema.users).set({ passwordHash: "invented" }).where(eq(schema.users.id, admin.id));
    const office = { officeName: { en: "Invented Association" }, timeZone: "Asia/Shanghai", updatedAt: NOW };
    await db.insert(schema.settings).values({ id: 1, ...office });
    expect(await refusalOf()).toMatch(/^The office has no organization/);
    const id = "01809c2c-5000-7000-8000-0000000000aa";
    const name = { en: "Invented Association", zh: "虚构协会" };
    await callerOf(db, admin).organizations.save({ id, version: 0, organization: { name } });
    await db.update(schema.settings).set({ organizationId: id });
    expect(await refusalOf()).toBe("");
  });

  it("not beside an event of the office, which nothing touches", async () => {
    const [editor] = [await newUser(db, ["editor"])];
    const { id } = await callerOf(db, editor).events.create({
      id: "01809c2c-5000-7000-8000-0000000000ab",
      record: draft(),
    });
    expect(await refusalOf()).toMatch(
      /^This database holds an event that was neither generated nor a sample/,
    );
    await expect(generate("1", 5)).rejects.toThrow(Refusal);
    expect(await rows()).toBe(1);
    await db.update(schema.events).set({ sample: true }).where(eq(schema.events.id, id));
    expect(await refusalOf()).toBe("");
  });

  it("once for each seed and number", async () => {
    expect(await generate("1", EVENTS)).toBe(EVENTS);
    expect(await generate("1", EVENTS)).toBe(0);
    expect(await generate("1", EVENTS + 5)).toBe(5);
    expect(await generate("other", 3)).toBe(3);
    expect(await rows()).toBe(EVENTS + 9);
  });
});

describe("the generated office", () => {
  it("has follow-ups of every force, in every state, with every due status, and every action in their histories", async () => {
    await generate("1", 400);
    const found = await db.select().from(schema.pursuits).where(eq(schema.pursuits.withdrawn, false));
    const forces = await db.selectDistinct({ force: schema.followUps.force }).from(schema.followUps);
    const actions = await db
      .selectDistinct({ action: schema.followUpActions.action })
      .from(schema.followUpActions);
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(PURSUIT_STATES));
    expect(new Set(found.map((one) => dueStatusOf(one, TODAY)))).toEqual(new Set(DUE_STATUSES));
    expect(new Set(found.flatMap(({ pendingRequest }) => pendingRequest ?? []))).toEqual(
      new Set(LEADER_REQUESTS),
    );
    expect(new Set(forces.map(({ force }) => force))).toEqual(new Set(FORCES));
    // Promises of an event are removed or restored only by saving it.
    const withoutReminder = new Set(["withdraw", "restore"]);
    expect(new Set(actions.map(({ action }) => action))).toEqual(
      new Set(HISTORY_ACTIONS.filter((step) => !withoutReminder.has(step))),
    );
    const open = found.filter(({ closedOn }) => closedOn === null).length / found.length;
    expect(open).toBeGreaterThan(0.08);
    expect(open).toBeLessThan(0.2);
  });

  it("has agreements of every status, some of them carried on by others, and events that are restricted or withdrawn", async () => {
    const statuses = await db.selectDistinct({ status: schema.agreements.status }).from(schema.agreements);
    expect(statuses).toHaveLength(7);
    const [tie] = await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int as n from agreements a join agreements b
          on a.document->'renewalOf'->>'id' = b.record_agreement_id where a.signed_on > b.signed_on`,
    );
    expect(tie?.n).toBeGreaterThan(0);
    expect(await db.$count(schema.events, eq(schema.events.restricted, true))).toBeGreaterThan(0);
    expect(await db.$count(schema.events, sql`withdrawn_at is not null`)).toBeGreaterThan(0);
  });

  it("is written nowhere in the future, and moves only forward", async () => {
    const [late] = await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int as n from follow_up_actions where at > ${NOW.toISOString()}::timestamptz`,
    );
    expect(late?.n).toBe(0);
    const [back] = await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int as n from (select at - lag(at) over (partition by pursuit_id order by id) as step
          from follow_up_actions) s where step < interval '0'`,
    );
    expect(back?.n).toBe(0);
  });

  it("has users of each role, whom nobody can sign in as", async () => {
    const made = await db.select().from(schema.users).where(sql`email like 'gen-%'`);
    expect(new Set(made.flatMap(({ roles }) => roles))).toEqual(
      new Set(["staff", "editor", "reviewer", "leader", "admin"]),
    );
    expect(made.every(({ passwordHash }) => passwordHash === null)).toBe(true);
    expect(made.filter(({ deactivatedAt }) => deactivatedAt).length).toBeGreaterThan(0);
  });
});

describe("a large office", () => {
  it("may have actions that answer others thousands of rows before them", async () => {
    const { office, colleagues } = await generationTarget(db, "1", NOW, TODAY);
    const before = await db.$count(schema.followUpActions);
    const numbers = Array.from({ length: 250 }, (_, i) => 28_500 + i);
    await insertOffice(db, office, { numbers, colleagues, now: NOW });
    expect((await db.$count(schema.followUpActions)) - before).toBeGreaterThan(5000);
  });
});
