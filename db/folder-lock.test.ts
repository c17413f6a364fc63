import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { openPglite, rowsOf } from "./open";
import { fillDatabaseFolder } from "./test-snapshot";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-lock-"));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const OTHER = `
  import { sql } from "drizzle-orm";
  import { openPglite } from ${JSON.stringify(join(import.meta.dirname, "open.ts"))};
  const { db } = await openPglite(${JSON.stringify(folder)});
  await db.execute(sql\`create table kept (n int)\`);
  await db.execute(sql\`insert into kept values (1)\`);
  console.log("written");
  setInterval(() => {}, 1000);
`;

it("refuses a folder that another process has open, and opens it with its data after that process is killed", async () => {
  await fillDatabaseFolder(folder);
  const child = spawn(
    process.execPath,
    ["--liftoff-only", "--import", "tsx", "--input-type=module", "-e", OTHER],
    {
      stdio: ["ignore", "pipe", "inherit"],
      cwd: join(import.meta.dirname, ".."),
    },
  );
  started.push(child);
  const [output] = await once(child.stdout as NodeJS.ReadableStream, "data");
  expect(String(output)).toContain("written");
  await expect(openPglite(folder)).rejects.toMatchObject({ code: "FOLDER_IN_USE", values: { folder } });
  child.kill("SIGKILL");
  await once(child, "close");
  const opened = await openPglite(folder);
  expect(await rowsOf(opened.db, sql`select n from kept`)).toEqual([{ n: 1 }]);
  await opened.close();
}, 120_000);
