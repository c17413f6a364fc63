import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { assertSpace, isDiskFull, isWrite } from "./disk-space";
import { openPglite, rowsOf } from "./open";
import { fillDatabaseFolder } from "./test-snapshot";

const scratch = mkdtempSync(join(tmpdir(), "rapporteur-disk-"));
const folder = join(scratch, "database");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const message = (type: "P" | "Q", ...texts: string[]) =>
  Buffer.concat([Buffer.from(type), Buffer.alloc(4), Buffer.from(`${texts.join("\0")}\0`)]);
const failed = (code: string, cause?: unknown) => Object.assign(new Error("failed", { cause }), { code });

it.each([
  ["insert into t values (1)", true],
  [' update "t" set a = 1', true],
  ["with x as (select 1) insert into t select * from x", true],
  ["begin; delete from t; commit", true],
  ["select * from t for update", false],
  ['select "updated_at", "deleted" from "insertions"', false],
  ["rollback", false],
])("distinguishes writes from reads: %s", (statement, expected) => {
  expect(isWrite(message("P", "", statement))).toBe(expected);
  expect(isWrite(message("Q", statement))).toBe(expected);
});

it("recognizes a full disk of the database and of files, also as a cause", () => {
  for (const code of ["53100", "ENOSPC", "EDQUOT"]) {
    expect(isDiskFull(failed(code))).toBe(true);
    expect(isDiskFull(new Error("outer", { cause: failed(code) }))).toBe(true);
  }
  for (const error of [failed("23505"), new Error("no space left"), "ENOSPC", undefined])
    expect(isDiskFull(error)).toBe(false);
  assertSpace(scratch);
  expect(() => assertSpace(scratch, Number.MAX_SAFE_INTEGER)).toThrow(
    expect.objectContaining({ code: "ENOSPC" }),
  );
});

it("refuses writes while the disk is nearly full, and nothing else", async () => {
  await fillDatabaseFolder(folder);
  let full = false;
  const opened = await openPglite(folder, () => full);
  const count = () => rowsOf(opened.db, sql`select count(*)::int as n from t`);
  await opened.db.execute(sql`create table t (a int)`);
  full = true;
  const writes = opened.db.transaction(async (tx) => {
    await tx.execute(sql`insert into t values (${1})`);
  });
  await expect(writes).rejects.toSatisfy(isDiskFull);
  expect(await count()).toEqual([{ n: 0 }]);
  full = false;
  await opened.db.execute(sql`insert into t values (${1})`);
  expect(await count()).toEqual([{ n: 1 }]);
  await opened.close();
});

it("ends a process whose database aborts", () => {
  const program = `
    import { renameSync } from "node:fs";
    import { openPglite } from ${JSON.stringify(join(import.meta.dirname, "open.ts"))};
    const { db } = await openPglite(${JSON.stringify(folder)});
    await db.execute("create table if not exists t (a int)");
    renameSync(${JSON.stringify(join(folder, "pg_wal"))}, ${JSON.stringify(join(scratch, "pg_wal"))});
    await db.execute("select pg_switch_wal()");
    await db.execute("insert into t values (1)");
    console.log("written");
  `;
  const args = ["--liftoff-only", "--import", "tsx", "--input-type=module", "-e", program];
  const cwd = join(import.meta.dirname, "..");
  const done = spawnSync(process.execPath, args, { cwd, encoding: "utf8", timeout: 100_000 });
  expect([done.status, done.stdout]).toEqual([1, ""]);
  expect(done.stderr).toContain("No confirmed write is lost.");
});
