import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { openTestDatabase } from "@/db/test-database";
import { countedStatements } from "@/db/test-statements";
import { LIMITS } from "@/domain/events/limits";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, testOffice } from "../test-office";

const { db, sent } = countedStatements(await openTestDatabase());
const office = await testOffice(db);
const staff = office.as(office.staff);

/** An event with `n` people, organizations with a parent each, and venues, none of which is in the directory. */
const eventOf = (n: number, group: string): DraftRecord => {
  const words = (what: string, i: number) => ({ en: `${what} ${i} of ${group}` });
  const places = Array.from({ length: n }, (_, i) => i);
  return draft({
    participants: places.map((i) => ({
      key: `p${i}`,
      person: { name: words("Person", i) },
      posts: [
        {
          organization: { name: words("Office", i), parent: { name: words("Firm", i) } },
          title: { en: "head" },
        },
      ],
    })),
    agenda: places.map((i) => ({ key: `a${i}`, activity: "talks", venue: { name: words("Hall", i) } })),
  });
};

const registered = async (record: DraftRecord) => {
  const id = newId();
  await staff.events.create({ id, record });
  const before = sent();
  const { created, linked } = await staff.people.register({ id, version: 1 });
  return { id, created, linked, statements: sent() - before };
};

it("registers the names of 500 people with as many statements as those of five", async () => {
  // What an office has before its first registration is read once.
  await registered(eventOf(1, "the first"));
  const few = await registered(eventOf(5, "the few"));
  const many = await registered(eventOf(LIMITS.people, "the many"));
  expect([few.created, many.created]).toEqual([5 * 4, LIMITS.people * 4]);
  expect(many.statements).toBe(few.statements);
  const rows = await db.select({ id: audit.id }).from(audit).where(eq(audit.action, "person.save"));
  expect(rows).toHaveLength(1 + 5 + LIMITS.people);
  const { record } = await staff.events.get({ id: many.id });
  const linkedIds = new Set(record.participants?.map(({ person }) => person?.id));
  expect([linkedIds.size, linkedIds.has(undefined)]).toEqual([LIMITS.people, false]);
  const again = await registered(eventOf(LIMITS.people, "the many"));
  expect([again.created, again.linked]).toEqual([0, LIMITS.people * 4]);
  expect(again.statements).toBeLessThanOrEqual(many.statements);
});
