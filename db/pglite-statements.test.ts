import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { isDiskFull } from "./disk-space";
import { openPglite, rowsOf } from "./open";
import { fillDatabaseFolder } from "./test-snapshot";

const scratch = mkdtempSync(join(tmpdir(), "rapporteur-statements-"));
await fillDatabaseFolder(join(scratch, "database"));
let full = false;
const { db, close } = await openPglite(join(scratch, "database"), () => full);
afterAll(async () => {
  await close();
  rmSync(scratch, { recursive: true, force: true });
});

// The first run of a statement is not kept by the database, the second keeps it, the third uses what is kept.
const thrice = async <T>(work: (n: number) => Promise<T>): Promise<T[]> => [
  await work(0),
  await work(1),
  await work(2),
];
const failure = (work: Promise<unknown>) => work.then(String, (error: Error) => String(error.cause));

it("refuses a repeated write while the disk is nearly full", async () => {
  await db.execute(sql`create table few (n int)`);
  const write = async (n: number) => {
    await db.execute(sql`insert into few values (${n})`);
  };
  await thrice(write);
  full = true;
  await expect(write(3)).rejects.toSatisfy(isDiskFull);
  expect(await rowsOf(db, sql`select count(*)::int as n from few`)).toEqual([{ n: 3 }]);
  full = false;
});

it("fails a repeated statement with its error, and runs it again afterwards", async () => {
  const divide = (n: number) => rowsOf(db, sql`select 6 / ${n}::int as n`);
  await thrice((n) => divide(n + 1));
  for (const _ of [1, 2]) expect(await failure(divide(0))).toContain("division by zero");
  expect(await divide(2)).toEqual([{ n: 3 }]);
  const failing = db.transaction(async (tx) => {
    await tx.execute(sql`insert into few values (${9})`);
    await tx.execute(sql`select 6 / ${0}::int as n`);
  });
  expect(await failure(failing)).toContain("division by zero");
  expect(await divide(3)).toEqual([{ n: 2 }]);
  expect(await rowsOf(db, sql`select n from few where n = ${9}`)).toEqual([]);
});

it("undoes a repeated write with its transaction or savepoint", async () => {
  await db.execute(sql`create table kept (n int)`);
  const write = (n: number, keep: boolean) =>
    db
      .transaction(async (tx) => {
        await tx.execute(sql`insert into kept values (${n})`);
        await tx.transaction(async (inner) => {
          await inner.execute(sql`insert into kept values (${n + 100})`);
          if (!keep) inner.rollback();
        });
      })
      .catch(() => {});
  await thrice((n) => write(n, n === 2));
  expect(await rowsOf(db, sql`select n from kept order by n`)).toEqual([{ n: 2 }, { n: 102 }]);
});

it("returns the same values of every type each time", async () => {
  const rows = await thrice((n) =>
    rowsOf<Record<string, unknown> & { bytes: Uint8Array }>(
      db,
      sql`select ${n}::int as n, ${null}::text as nothing, ${"留\u{1f600}"}::text as text, ${true}::boolean as yes,
        ${{ zh: "留" }}::json as json, ${sql.param(["a", 'b"'])}::text[] as list, ${"2025-06-02"}::date as day,
        ${"2025-06-02T01:00:00Z"}::timestamptz as moment, ${Buffer.from([0, 255])}::bytea as bytes`,
    ),
  );
  const same = { nothing: null, text: "留\u{1f600}", yes: true, json: { zh: "留" }, list: ["a", 'b"'] };
  for (const [n, row] of rows.flat().entries()) {
    expect(row).toMatchObject({
      ...same,
      n,
      day: "2025-06-02",
      moment: expect.stringMatching(/^2025-06-02 /),
    });
    expect([...row.bytes]).toEqual([0, 255]);
  }
});

it("follows changes of the table", async () => {
  await db.execute(sql`create table changing (a int)`);
  await db.execute(sql`insert into changing values (1)`);
  const read = () => rowsOf(db, sql`select * from changing where a::int = ${1}`);
  await thrice(read);
  await db.execute(sql`alter table changing add column b text default 'new'`);
  expect(await thrice(read)).toEqual(Array(3).fill([{ a: 1, b: "new" }]));
  await db.execute(sql`drop table changing`);
  expect(await failure(read())).toContain("does not exist");
});

it("runs statements of transactions and others in turn", async () => {
  const sums = Array.from({ length: 20 }, (_, n) =>
    n % 2
      ? rowsOf(db, sql`select ${n}::int as n`)
      : db.transaction((tx) => rowsOf(tx, sql`select ${n}::int as n`)),
  );
  expect(await Promise.all(sums)).toEqual(sums.map((_, n) => [{ n }]));
});
