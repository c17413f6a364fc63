import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { pursuits } from "@/db/schema/pursuits";
import { openTestDatabase } from "@/db/test-database";
import { countedStatements } from "@/db/test-statements";
import { LIMITS } from "@/domain/events/limits";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, testOffice } from "../test-office";

const { db, sent } = countedStatements(await openTestDatabase());
const office = await testOffice(db);
const staff = office.as(office.staff);

/** An event that `n` follow-ups were agreed at, each of which is due on `due`. */
const eventOf = (n: number, due: string): DraftRecord =>
  draft({
    when: { start: "2025-05-20" },
    followUps: Array.from({ length: n }, (_, i) => ({
      key: `f${i}`,
      text: { en: `Send document ${i}.` },
      force: "task" as const,
      due: { on: due },
    })),
  });

/** The statements and the seconds of processor time of a call. */
const costOf = async (call: () => Promise<unknown>) => {
  const [before, cpu] = [sent(), process.cpuUsage()];
  await call();
  const { user, system } = process.cpuUsage(cpu);
  return { statements: sent() - before, seconds: (user + system) / 1e6 };
};

/** What creating an event with `n` follow-ups costs, changing all of them, and changing none. */
const costsWith = async (n: number) => {
  const id = newId();
  const create = await costOf(() => staff.events.create({ id, record: eventOf(n, "2025-06-20") }));
  const all = await costOf(() => staff.events.save({ id, version: 1, record: eventOf(n, "2025-07-20") }));
  const record = { ...eventOf(n, "2025-07-20"), title: { en: "Another title" } };
  const title = await costOf(() => staff.events.save({ id, version: 2, record }));
  const stored = await db.select({ dueOn: pursuits.dueOn }).from(pursuits).where(eq(pursuits.eventId, id));
  return { create, all, title, days: stored.map(({ dueOn }) => dueOn) };
};

it("saves 1,000 follow-ups of one record with as many statements as five, in time that grows with their number", async () => {
  // What an office has before its first save is read once, and the first large one loads and compiles.
  await costsWith(LIMITS.list / 4);
  const few = await costsWith(5);
  const some = [await costsWith(LIMITS.list / 4), await costsWith(LIMITS.list / 4)];
  const [many, again] = [await costsWith(LIMITS.list), await costsWith(LIMITS.list)];
  expect(many.days).toEqual(Array(LIMITS.list).fill("2025-07-20"));
  for (const step of ["create", "all", "title"] as const) {
    expect(many[step].statements, step).toBe(few[step].statements);
    // Four times as many; growth with the square would take sixteen times as long. Collecting garbage and compiling only add.
    const least = Math.min(many[step].seconds, again[step].seconds);
    expect(least, step).toBeLessThan(8 * Math.min(...some.map((cost) => cost[step].seconds)));
  }
});
