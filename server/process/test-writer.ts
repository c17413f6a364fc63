// A process that verifies the events of a database and then writes more of them until it is killed; kill.test.ts starts it.
import { sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { migrate } from "@/db/migrate";
import { type Opened, openPglite, openPostgres, rowsOf } from "@/db/open";
import type { DraftRecord } from "@/domain/events/shape";
import type { Context } from "../context";
import { createEvent } from "../events/create";
import { saveEvent } from "../events/save";

const [, , place = "", migrations = ""] = process.argv;

/** What follows from an event's version: each version has another number of people and follow-ups. */
const expected = (version: number) => ({ people: 1 + (version % 3), followUps: version % 2 });

const recordOf = (version: number): DraftRecord => ({
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: `Version ${version}` },
  participants: Array.from({ length: expected(version).people }, (_, n) => ({
    key: `p${n}`,
    person: { name: { en: `Person ${n}` } },
  })),
  followUps: Array.from({ length: expected(version).followUps }, (_, n) => ({
    key: `f${n}`,
    text: { en: "send the list" },
    force: "commitment" as const,
    by: { participants: ["p0"] },
  })),
});

const contextOf = (db: Context["db"]): Context => {
  const actor = { kind: "job", name: "writer" } as const;
  return { db, actor, now: new Date(), today: "2025-06-02", requestId: "writer" };
};

interface Found {
  id: string;
  version: number;
  title: string;
  revisions: number;
  audits: number;
  people: number;
  followUps: number;
}

const found = ({ db }: Opened): Promise<Found[]> =>
  rowsOf<Found>(
    db,
    sql`select e.id::text as id, e.version, e.title->>'en' as title,
          (select count(*)::int from event_revisions r where r.event_id = e.id) as revisions,
          (select count(*)::int from audit a where a.event_id = e.id) as audits,
          (select count(*)::int from participations p where p.event_id = e.id) as people,
          (select count(*)::int from pursuits f where f.event_id = e.id and not f.withdrawn) as "followUps"
        from events e`,
  );

/** Prints what is incomplete, and the version of each event. */
const verify = async (opened: Opened): Promise<void> => {
  const events = await found(opened);
  const incomplete = events.filter(({ version, title, revisions, audits, people, followUps }) => {
    const due = expected(version);
    const isWhole = revisions === version && audits === version && title === `Version ${version}`;
    return !isWhole || people !== due.people || followUps !== due.followUps;
  });
  console.log(JSON.stringify({ incomplete, versions: events.map(({ id, version }) => [id, version]) }));
};

const opened = await (/^postgres/.test(place) ? openPostgres(place) : openPglite(place));
await migrate(opened, migrations);
await verify(opened);
for (;;) {
  const id = newId();
  await createEvent(contextOf(opened.db), { id, record: recordOf(1) });
  console.log(`${id} 1`);
  for (let version = 1; version < 5; version += 1) {
    await saveEvent(contextOf(opened.db), { id, version, record: recordOf(version + 1) });
    console.log(`${id} ${version + 1}`);
  }
}
