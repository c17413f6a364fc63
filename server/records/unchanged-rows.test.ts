import { type SQL, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { rowsOf } from "@/db/open";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);

const person = newId();
const record = (background: string): DraftRecord =>
  draft({
    title: { en: "Invented talks" },
    background: [{ en: background }],
    venue: { name: { en: "Invented Hall" } },
    participants: [
      {
        key: "known",
        person: { id: person, name: { en: "Ada Invented" } },
        posts: [{ organization: { name: { en: "Invented Works" } } }],
      },
      { key: "unknown", person: { name: { en: "Bo Invented" } } },
    ],
    agreements: [
      {
        key: "pact",
        title: { en: "Invented pact" },
        parties: [{ organization: { name: { en: "Invented Works" } } }],
      },
    ],
    followUps: [{ key: "plan", text: { en: "Send the plan" }, due: { on: "2025-07-01" } }],
  });

const ROWS: Record<string, (id: string) => SQL> = {
  participations: (id) => sql`participations where event_id = ${id}`,
  organizations: (id) => sql`event_organizations where event_id = ${id}`,
  venues: (id) => sql`event_venues where event_id = ${id}`,
  agreements: (id) => sql`agreements where event_id = ${id}`,
  parties: (id) =>
    sql`agreement_parties where agreement_id in (select id from agreements where event_id = ${id})`,
  followUps: (id) => sql`follow_ups where event_id = ${id}`,
  pursuits: (id) => sql`pursuits where event_id = ${id}`,
};

/** The transactions that wrote the rows of an event, by table. */
const writtenBy = async (id: string): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  for (const [name, rows] of Object.entries(ROWS)) {
    const writers = await rowsOf<{ writer: string }>(
      db,
      sql`select xmin::text as writer from ${rows(id)} order by ctid`,
    );
    found[name] = writers.map(({ writer }) => writer);
  }
  return found;
};

describe("saving one field", () => {
  const id = newId();
  beforeAll(async () => {
    await staff.people.save({ id: person, version: 0, person: { name: { en: "Ada Invented" } }, posts: [] });
    await staff.events.create({ id, record: record("First") });
  });

  test("writes no row that the change does not concern", async () => {
    const before = await writtenBy(id);
    expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true);
    await staff.events.save({ id, version: 1, record: record("Second") });
    expect(await writtenBy(id)).toEqual(before);
  });
});
