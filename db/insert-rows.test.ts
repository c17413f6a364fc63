import { asc, eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { FORMAT } from "@/domain/events/shape";
import { insertRows, writeTogether } from "./insert-rows";
import { events } from "./schema/events";
import { participations } from "./schema/participations";
import { testDatabase } from "./test-database";

const db = await testDatabase();
const NOW = new Date("2025-06-02T01:00:00.000Z");

const eventOf = (id: string): typeof events.$inferInsert => ({
  id,
  kind: "meeting",
  status: "held",
  title: { en: "Invented talks" },
  record: { format: FORMAT, kind: "meeting", status: "held" },
  searchText: "invented talks",
  searchTokens: "'talks' 'invented' '会谈' 'talks'",
  createdAt: NOW,
  updatedAt: NOW,
});

const row = (eventId: string, position: number, words: string) => ({
  eventId,
  position,
  key: words,
  personId: null,
  recordPersonId: position === 0 ? null : words,
  name: { en: words, zh: `会谈 ${words}` },
  group: null,
  posts: [{ title: { en: words } }],
  functions: [],
  side: "host" as const,
  delegation: null,
  presence: "attended" as const,
  roles: position === 0 ? [] : (["chair", "speaker"] as never[]),
});

const ODD = [
  "",
  "null",
  "NULL",
  'a "quoted" one',
  "back\\slash \\n",
  "{a,b}",
  "a,b",
  "line\nbreak",
  "'",
  "\u202e\ufeff",
];

describe("inserted rows", () => {
  const [one, other] = [newId(), newId()];
  const rows = ODD.map((words, position) => row(one, position, words));
  beforeAll(async () => {
    await db.transaction((tx) =>
      writeTogether(tx, [
        // What refers to an event is written with it, in any order.
        insertRows(participations, rows),
        insertRows(events, [eventOf(one), eventOf(other)]),
      ]),
    );
  });

  test("have the values that were given, whatever their characters", async () => {
    const found = await db
      .select()
      .from(participations)
      .where(eq(participations.eventId, one))
      .orderBy(asc(participations.position));
    expect(found).toEqual(rows);
  });

  test("get the defaults of the fields that were not given", async () => {
    const [found] = await db.select().from(events).where(eq(events.id, other));
    expect(found).toMatchObject({ version: 1, restricted: false, createdAt: NOW, withdrawnAt: null });
    expect(found?.searchTokens).toBe("'invented' 'talks' '会谈'");
  });

  test("may be more than a statement has parameters for", async () => {
    const many = Array.from({ length: 6000 }, (_, position) => row(other, position, `person ${position}`));
    await db.transaction((tx) => writeTogether(tx, [insertRows(participations, many)]));
    expect(await db.$count(participations, eq(participations.eventId, other))).toBe(6000);
  });
});

test("sends no statement without writes", async () => {
  await db.transaction(async (tx) => expect(await writeTogether(tx, [])).toBeUndefined());
});
