import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { migrate } from "./migrate";
import { openPglite, openPostgres, rowsOf } from "./open";
import { testDatabase } from "./test-database";

const MIGRATIONS = join(import.meta.dirname, "migrations");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = await testDatabase();

it("refuses to open a data folder twice, and reopens it after closing", async () => {
  const first = await openPglite(folder);
  await expect(openPglite(`${folder}/.`)).rejects.toMatchObject({ code: "FOLDER_IN_USE" });
  await first.close();
  const second = await openPglite(folder);
  await migrate(second, MIGRATIONS);
  await migrate(second, MIGRATIONS);
  expect(await rowsOf(second.db, sql`select count(*)::int as n from events`)).toEqual([{ n: 0 }]);
  await second.close();
});

it("names an unreachable server without its password", async () => {
  const refused = openPostgres("postgres://u:secret@127.0.0.1:1/x");
  await expect(refused).rejects.toMatchObject({
    code: "DATABASE_UNREACHABLE",
    values: { host: "127.0.0.1:1" },
  });
});

it("returns the rows of a raw query on either engine", async () => {
  expect(await rowsOf(db, sql`select 1 as a union select 2 order by 1`)).toEqual([{ a: 1 }, { a: 2 }]);
});

it("returns days and lists of numbers as text on either engine, in a transaction too", async () => {
  const query = sql`select date '2025-06-02' as day, array[date '2025-06-02'] as days, array[1.50] as amounts`;
  const expected = [{ day: "2025-06-02", days: "{2025-06-02}", amounts: "{1.50}" }];
  expect(await rowsOf(db, query)).toEqual(expected);
  expect(await db.transaction((tx) => rowsOf(tx, query))).toEqual(expected);
});

it("supports trigrams of Chinese text", async () => {
  const [row] = await rowsOf<{ n: number }>(db, sql`select array_length(show_trgm('医学会'), 1) as n`);
  expect(row?.n).toBeGreaterThan(0);
});
