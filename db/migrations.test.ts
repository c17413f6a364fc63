import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { DEFAULTS } from "@/domain/reminders/settings";
import { migrate } from "./migrate";
import { type Db, type Opened, rowsOf } from "./open";
import * as schema from "./schema";
import { emptyDatabase, firstMigrations, journalIn } from "./test-database";

const MIGRATIONS = join(import.meta.dirname, "migrations");
const scratch = mkdtempSync(join(tmpdir(), "rapporteur-migrations-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const opened = await emptyDatabase();
// Opening a database for each test takes longer than emptying one.
beforeEach(async () => {
  await opened.db.execute(sql`drop schema if exists public, drizzle cascade`);
  await opened.db.execute(sql`create schema public`);
});

const { entries } = journalIn(MIGRATIONS);

// The same id everywhere, so that every reference is valid.
const ID = "01809c2c-5000-7000-8000-000000000000";
const VALUES: Record<string, string> = {
  uuid: `'${ID}'`,
  text: "'kept'",
  integer: "1",
  boolean: "true",
  json: `'{"zh":"留"}'`,
  date: "'2024-02-29'",
  "timestamp with time zone": "'2024-02-29T12:00:00Z'",
  ARRAY: "'{}'",
  tsvector: "''",
};

interface Column {
  table: string;
  column: string;
  type: string;
}
const columnsIn = (db: Db) =>
  rowsOf<Column>(
    db,
    sql`select table_name as table, column_name as column, data_type as type
        from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' order by 1, ordinal_position`,
  );

/** Tables that a later migration renames, and columns, as `table.column`. */
const RENAMED: Record<string, string> = {
  "users.off_at": "deactivated_at",
  "people.known_from": "source_event_id",
  "organizations.known_from": "source_event_id",
  "venues.known_from": "source_event_id",
  "posts.known_from": "source_event_id",
  "event_organizations.how": "mention",
  follow_up_moves: "follow_up_actions",
  proposals_set_aside: "dismissed_proposals",
  "follow_up_moves.move": "action",
  "follow_up_moves.old_day": "previous_day",
  "pursuits.asked": "pending_request",
  "pursuits.asked_day": "requested_day",
  "pursuits.company": "attending_organizations",
  article_exceptions: "accepted_deviations",
};

/** Columns whose values a later migration converts; each has a test of its own below. */
const CONVERTED = new Set(["reminder_settings.at_once", "reminder_settings.robot_kinds"]);

const withCurrentNames = (table: string, row: Record<string, unknown> | undefined) =>
  Object.fromEntries(
    Object.entries(row ?? {})
      .filter(([column]) => !CONVERTED.has(`${table}.${column}`))
      .map(([column, value]) => [RENAMED[`${table}.${column}`] ?? column, value]),
  );

/** Inserts one row with a value in every column into every table. */
const fillEvery = async (db: Db): Promise<string[]> => {
  const columns = await columnsIn(db);
  const tables = [...new Set(columns.map((each) => each.table))];
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    for (const table of tables) {
      const own = columns.filter((each) => each.table === table);
      const names = own.map((each) => `"${each.column}"`).join(", ");
      const values = own.map((each) => VALUES[each.type] ?? `no value for ${each.type}`).join(", ");
      await tx.execute(sql.raw(`insert into "${table}" (${names}) values (${values})`));
    }
  });
  return tables;
};

const rowIn = async ({ db }: Opened, table: string) =>
  (await rowsOf<Record<string, unknown>>(db, sql`select * from ${sql.identifier(table)}`))[0];

describe("the migrations", () => {
  it("create exactly the tables of the schema", async () => {
    const snapshot = `${String(entries.length - 1).padStart(4, "0")}_snapshot.json`;
    const migrated = JSON.parse(readFileSync(join(MIGRATIONS, "meta", snapshot), "utf8"));
    const described = generateDrizzleJson(schema, migrated.id, undefined, "snake_case");
    expect(await generateMigration(migrated, described)).toEqual([]);
  });

  const steps = entries.slice(0, -1).map((entry, i) => [entry.tag, i + 1] as const);

  it.each(steps)("upgrade a database at %s with data in every table", async (_tag, n) => {
    await migrate(opened, firstMigrations(scratch, n));
    const tables = await fillEvery(opened.db);
    const before = await Promise.all(tables.map((table) => rowIn(opened, table)));
    await migrate(opened, MIGRATIONS);
    for (const [i, table] of tables.entries())
      expect(await rowIn(opened, RENAMED[table] ?? table)).toMatchObject(withCurrentNames(table, before[i]));
  });

  it("rename the actions and fields of audit rows, and nothing else in them", async () => {
    await migrate(opened, firstMigrations(scratch, 5));
    const insert = (n: number, action: string, changes: object[]) =>
      opened.db.execute(sql`
        insert into audit (id, at, actor_name, action, noun, subject_id, changes, request_id)
        values (${`01809c2c-5000-7000-8000-00000000000${n}`}, now(), 'x', ${action}, 'x', 'x',
          ${JSON.stringify(changes)}::json, 'x')`);
    await insert(1, "event.bringBack", [{ at: "reason", before: "offAt knownFrom" }]);
    await insert(2, "user.switchOff", [{ at: "offAt", after: "2025-06-02" }]);
    await insert(3, "user.switchOn", []);
    await insert(4, "venue.save", [{ at: "knownFrom", before: ID }]);
    await insert(5, "user.save", [{ at: "name", after: "停用" }]);
    await migrate(opened, MIGRATIONS);
    expect(await rowsOf(opened.db, sql`select action, changes from audit order by id`)).toEqual([
      { action: "event.restore", changes: [{ at: "reason", before: "offAt knownFrom" }] },
      { action: "user.deactivate", changes: [{ at: "deactivatedAt", after: "2025-06-02" }] },
      { action: "user.reactivate", changes: [] },
      { action: "venue.save", changes: [{ at: "sourceEventId", before: ID }] },
      { action: "user.save", changes: [{ at: "name", after: "停用" }] },
    ]);
  });

  it("rename the stored actions of follow-ups and the details of reminders", async () => {
    await migrate(opened, firstMigrations(scratch, 6));
    await fillEvery(opened.db);
    const details = { note: 'said "move": twice', move: "urge" };
    await opened.db.execute(sql`update follow_up_moves set move = 'bringBack'`);
    await opened.db.execute(sql`update reminders set details = ${JSON.stringify(details)}::json`);
    await opened.db.execute(sql`update milestones set name = 'promises of older events'`);
    const changes = ["asked", "askedDay", "company", "state"].map((at) => ({ at, before: "asked" }));
    await opened.db.execute(
      sql`update audit set action = 'followUp.drop', changes = ${JSON.stringify(changes)}::json`,
    );
    await migrate(opened, MIGRATIONS);
    expect(await rowIn(opened, "follow_up_actions")).toMatchObject({ action: "restore" });
    expect((await rowIn(opened, "reminders"))?.details).toEqual({ note: details.note, action: "urge" });
    const renamed = ["pendingRequest", "requestedDay", "attendingOrganizations", "state"];
    expect((await rowIn(opened, "audit"))?.changes).toEqual(renamed.map((at) => ({ at, before: "asked" })));
    expect(await rowIn(opened, "milestones")).toMatchObject({ name: "pursuits of older events" });
  });

  it("rename the stored actions of articles, and the problems of deliveries and robots", async () => {
    await migrate(opened, firstMigrations(scratch, 30));
    await fillEvery(opened.db);
    const renamed = [
      ["audit", "action", "article.acceptFinding", "article.acceptDeviation"],
      ["audit", "action", "article.withdrawAccepted", "article.withdrawAcceptedDeviation"],
      ["audit", "action", "article.takeOver", "article.decideChanges"],
      ["audit", "action", "followUp.setAside", "followUp.dismissProposal"],
      ["deliveries", "problem", "answer", "unexpected_response"],
      ["deliveries", "problem", "secret", "unreadable_secret"],
      ["robots", "problem", "address", "unknown_robot"],
      ["robots", "problem", "rules", "blocked_by_rules"],
      ["robot_posts", "problem", "unreadable", "unreadable_secret"],
      ["robot_posts", "problem", "nothing_left", "nothing_left"],
    ] as const;
    // One row each: copies differ in their id only.
    for (const [n, [table, column, before]] of renamed.entries()) {
      const copy = `{"id":"01809c2c-5000-7000-8000-0000000001${n + 10}","${column}":"${before}"}`;
      await opened.db.transaction(async (tx) => {
        await tx.execute(sql`set local session_replication_role = replica`);
        await tx.execute(sql`insert into ${sql.identifier(table)}
          select (jsonb_populate_record(t, ${copy}::jsonb)).* from ${sql.identifier(table)} t where id = ${ID}`);
      });
    }
    await migrate(opened, MIGRATIONS);
    for (const [n, [table, column, , after]] of renamed.entries()) {
      const id = `01809c2c-5000-7000-8000-0000000001${n + 10}`;
      const found = await rowsOf(
        opened.db,
        sql`select ${sql.identifier(column)} as found from ${sql.identifier(table)} where id = ${id}`,
      );
      expect([table, column, found]).toEqual([table, column, [{ found: after }]]);
    }
  });

  it("keep each edited shorter text as a version, and mark the others as generated", async () => {
    await migrate(opened, firstMigrations(scratch, 34));
    await fillEvery(opened.db);
    await opened.db.execute(sql`update article_lengths set length = 'short', version = 3`);
    await opened.db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql`insert into article_lengths
        select (jsonb_populate_record(t, '{"length":"notice","edits":{}}')).* from article_lengths t`);
    });
    await migrate(opened, MIGRATIONS);
    expect(
      await rowsOf(opened.db, sql`select length, generated from article_lengths order by length`),
    ).toEqual([
      { length: "notice", generated: true },
      { length: "short", generated: false },
    ]);
    expect(
      await rowsOf(opened.db, sql`select length, version, edits, by_name from article_length_versions`),
    ).toEqual([{ length: "short", version: 3, edits: { zh: "留" }, by_name: "kept" }]);
  });

  it("keep the chosen kinds of reminders, as differences from the defaults", async () => {
    await migrate(opened, firstMigrations(scratch, 38));
    await fillEvery(opened.db);
    const { atOnce, robotKinds } = DEFAULTS;
    const chosen = [...atOnce.filter((kind) => kind !== "urged"), "late"];
    await opened.db.execute(sql`update reminder_settings set robot_kinds = default,
      at_once = ${sql.param(chosen)}::text[]`);
    await opened.db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      const other = `{"user_id":"01809c2c-5000-7000-8000-000000000001","at_once":[],"robot_kinds":["review"],"version":2}`;
      await tx.execute(sql`insert into reminder_settings
        select (jsonb_populate_record(t, ${other}::jsonb)).* from reminder_settings t`);
    });
    await migrate(opened, MIGRATIONS);
    const rows = await rowsOf<Record<string, string[]>>(
      opened.db,
      sql`select at_once_exceptions, robot_kind_exceptions from reminder_settings order by version`,
    );
    const sorted = rows.map((row) => Object.values(row).map((kinds) => [...kinds].sort()));
    expect(sorted).toEqual([
      [["late", "urged"], []],
      [[...atOnce].sort(), robotKinds.filter((kind) => kind !== "review").sort()],
    ]);
  });

  it("are idempotent, and accept a row in every table", async () => {
    await migrate(opened, MIGRATIONS);
    const before = await columnsIn(opened.db);
    await migrate(opened, MIGRATIONS);
    expect(await columnsIn(opened.db)).toEqual(before);
    expect((await fillEvery(opened.db)).length).toBeGreaterThan(20);
  });

  it("run once when several instances start concurrently", async () => {
    const starts = opened.engine === "postgres" ? 4 : 1;
    await Promise.all(Array.from({ length: starts }, () => migrate(opened, MIGRATIONS)));
    const done = await rowsOf(opened.db, sql`select hash from drizzle.__drizzle_migrations`);
    expect(done).toHaveLength(entries.length);
  });
});
