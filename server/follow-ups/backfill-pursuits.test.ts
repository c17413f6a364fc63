import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { afterAll, expect, it } from "vitest";
import { migrate } from "@/db/migrate";
import { emptyDatabase, firstMigrations } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import { contextOf, draft, setUpOffice, testOffice } from "../test-office";
import { backfillPursuits } from "./backfill-pursuits";

const scratch = mkdtempSync(join(tmpdir(), "rapporteur-older-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const opened = await emptyDatabase();
const { db } = opened;
const JOB: Actor = { kind: "job", name: "update" };
const chamber = { name: { en: "Invented Chamber" } };
const agreement = {
  key: "g",
  title: { en: "Invented pact" },
  type: "mou",
  status: "signed",
  parties: [{ organization: chamber }],
} as const;
const RECORD = draft({
  title: { en: "Older talks" },
  agreements: [{ ...agreement, parties: [...agreement.parties] }],
  followUps: [
    {
      key: "f",
      text: { en: "send the plan" },
      force: "commitment",
      by: { organizations: [chamber] },
      due: { on: "2025-07" },
    },
    { key: "w" },
  ],
});

/** An event as stored by the second version of the program. */
const keepAsThen = async (withdrawn: boolean): Promise<string> => {
  const id = newId();
  const json = (value: unknown) => sql`${JSON.stringify(value)}::json`;
  const at = sql`now()`;
  await db.execute(
    sql`insert into events (id, version, kind, status, title, record, created_at, updated_at, withdrawn_at)
        values (${id}, 3, 'meeting', 'held', ${json(RECORD.title)}, ${json(RECORD)}, ${at}, ${at}, ${withdrawn ? at : null})`,
  );
  for (const [position, each] of (RECORD.followUps ?? []).entries())
    await db.execute(
      sql`insert into follow_ups (id, event_id, key, position, text, document)
          values (${newId()}, ${id}, ${each.key}, ${position}, ${json(each.text ?? {})}, ${json(each)})`,
    );
  await db.execute(
    sql`insert into follow_ups (id, event_id, key, position, text, document, removed_in)
        values (${newId()}, ${id}, 'gone', 2, ${json({ en: "gone" })}, ${json({ key: "gone", text: { en: "gone" } })}, 2)`,
  );
  await db.execute(
    sql`insert into agreements (id, event_id, key, position, title, document)
        values (${newId()}, ${id}, 'g', 0, ${json(agreement.title)}, ${json(agreement)})`,
  );
  return id;
};

it("creates one pursuit for each follow-up of older events, invisible for archived ones", async () => {
  await migrate(opened, firstMigrations(scratch, 2));
  const [id, gone] = [await keepAsThen(false), await keepAsThen(true)];
  await migrate(opened, join(import.meta.dirname, "../../db/migrations"));
  await setUpOffice(db);
  const office = await testOffice(db);
  const staff = office.as(office.staff);
  expect((await staff.followUps.list({})).total).toBe(0);

  expect(await backfillPursuits(contextOf(db, JOB))).toBe(2);
  const { rows, total } = await staff.followUps.list({ q: "send plan" });
  expect(total).toBe(1);
  expect(rows).toMatchObject([
    { key: "f", state: "waiting", dueOn: "2025-07-31", owed: "them", responsible: null, event: { id } },
  ]);
  expect((await staff.followUps.list({ closed: "too" })).total).toBe(1);
  expect((await staff.agreements.list({ q: "Invented Chamber" })).rows.map((row) => row.eventId)).toEqual([
    id,
  ]);
  const [row] = rows;
  const { history } = await staff.followUps.get({ id: row?.id ?? "" });
  expect(history.map((step) => step.action)).toEqual(["open"]);
  expect((await staff.events.get({ id })).version).toBe(3);

  await staff.followUps.performAction({ id: row?.id ?? "", version: 1, actionId: newId(), action: "accept" });
  expect(await backfillPursuits(contextOf(db, JOB))).toBe(0);
  await db.execute(sql`delete from milestones`);
  expect(await backfillPursuits(contextOf(db, JOB))).toBe(2);
  expect((await staff.followUps.list({})).rows).toMatchObject([{ id: row?.id, state: "underway" }]);

  await office.as(office.editor).events.restore({ id: gone, version: 3 });
  expect((await staff.followUps.list({})).total).toBe(2);
});
