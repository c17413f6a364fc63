import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { migrate } from "./migrate";
import { type Db, type Opened, rowsOf } from "./open";
import * as schema from "./schema";
import { emptyDatabase, firstMigrations, journalIn } from "./test-database";

const MIGRATIONS = join(import.meta.dirname, "migrations");
const scratch = mkdtempSync(join(tmpdir(), "rapporteur-migrations-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const { entries } = journalIn(MIGRATIONS);

// One id everywhere, so that every reference finds its row.
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
        from information_schema.columns where table_schema = 'public' order by 1, ordinal_position`,
  );

/** One row with every column in every table, by the types that the database itself tells. */
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
  it("make the tables that the schema describes, and no others", async () => {
    const snapshot = `${String(entries.length - 1).padStart(4, "0")}_snapshot.json`;
    const migrated = JSON.parse(readFileSync(join(MIGRATIONS, "meta", snapshot), "utf8"));
    const described = generateDrizzleJson(schema, migrated.id, undefined, "snake_case");
    expect(await generateMigration(migrated, described)).toEqual([]);
  });

  const steps = entries.slice(0, -1).map((entry, i) => [entry.tag, i + 1] as const);

  it.each(steps)("bring a database that stood at %s with data in every table up to date", async (_tag, n) => {
    const opened = await emptyDatabase();
    await migrate(opened, firstMigrations(scratch, n));
    const tables = await fillEvery(opened.db);
    const before = await Promise.all(tables.map((table) => rowIn(opened, table)));
    await migrate(opened, MIGRATIONS);
    for (const [i, table] of tables.entries())
      expect(await rowIn(opened, table)).toMatchObject(before[i] ?? {});
  });

  it("leave nothing to do the second time, and take a row in every table", async () => {
    const opened = await emptyDatabase();
    await migrate(opened, MIGRATIONS);
    const before = await columnsIn(opened.db);
    await migrate(opened, MIGRATIONS);
    expect(await columnsIn(opened.db)).toEqual(before);
    expect((await fillEvery(opened.db)).length).toBeGreaterThan(20);
  });

  it("run once where several instances start at the same moment", async () => {
    const opened = await emptyDatabase();
    const starts = opened.engine === "postgres" ? 4 : 1;
    await Promise.all(Array.from({ length: starts }, () => migrate(opened, MIGRATIONS)));
    const done = await rowsOf(opened.db, sql`select hash from drizzle.__drizzle_migrations`);
    expect(done).toHaveLength(entries.length);
  });
});
