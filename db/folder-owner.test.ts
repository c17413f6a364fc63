import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { ownFolder } from "./folder-owner";
import { openPglite, rowsOf } from "./open";
import { fillDatabaseFolder } from "./test-snapshot";

// Without the abstract socket, which is per network namespace, a process here behaves like one in another container.
const scratch = mkdtempSync(join(tmpdir(), "rapporteur-owner-"));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(scratch, { recursive: true, force: true });
});
const newFolder = () => mkdtempSync(join(scratch, "folder-"));
const never = () => {
  throw new Error("The folder was lost");
};
const IN_USE = { code: "FOLDER_IN_USE" };

/** A child process that runs `program`; `line` is the next line it prints. */
const run = (program: string) => {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    stdio: ["pipe", "pipe", "pipe"],
    cwd: join(import.meta.dirname, ".."),
  });
  started.push(child);
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ended = once(child, "close").then(([code]) => ({ code, complaint }));
  return { child, ended, line: async () => (await lines.next()).value };
};

const owning = (folder: string) =>
  run(`
    import { ownFolder } from ${JSON.stringify(join(import.meta.dirname, "folder-owner.ts"))};
    const owner = await ownFolder(${JSON.stringify(folder)}, () => console.log("lost"));
    console.log("owned");
    process.stdin.on("data", () => console.log(owner.isHeld()));
  `);

it("lets one process own a folder, and removes its files on release", async () => {
  const folder = newFolder();
  const asked = await Promise.allSettled([1, 2, 3, 4].map(() => ownFolder(folder, never)));
  const owners = asked.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(owners).toHaveLength(1);
  await expect(ownFolder(folder, never)).rejects.toMatchObject(IN_USE);
  await owners[0]?.release();
  expect(readdirSync(folder)).toEqual([]);
});

it("refuses the folder of a stopped process, and hands that of a killed one to exactly one other", async () => {
  const folder = newFolder();
  const { child, ended, line } = owning(folder);
  expect(await line()).toBe("owned");
  child.kill("SIGSTOP");
  await expect(ownFolder(folder, never)).rejects.toMatchObject(IN_USE);
  child.kill("SIGCONT");
  child.stdin?.write("\n");
  expect(await line()).toBe("true");
  child.kill("SIGKILL");
  await ended;
  const asked = await Promise.allSettled([1, 2, 3, 4].map(() => ownFolder(folder, never)));
  const owners = asked.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(owners).toHaveLength(1);
  await owners[0]?.release();
  expect(readdirSync(folder)).toEqual([]);
}, 120_000);

it("waits for the heartbeat of an owner on another machine, and takes over when there is none", async () => {
  const folder = newFolder();
  const file = join(folder, ".owner");
  writeFileSync(file, JSON.stringify({ token: "elsewhere", kernel: "another machine" }));
  const beat = setInterval(() => utimesSync(file, performance.now(), performance.now()), 20);
  await expect(ownFolder(folder, never, 2000)).rejects.toMatchObject(IN_USE);
  clearInterval(beat);
  const owner = await ownFolder(folder, never, 200);
  expect(owner.isHeld()).toBe(true);
  await owner.release();
});

it("notifies an owner whose file was replaced, and leaves that file", async () => {
  const folder = newFolder();
  const emitter = new EventEmitter();
  const lost = once(emitter, "lost");
  const owner = await ownFolder(folder, () => emitter.emit("lost"));
  rmSync(join(folder, ".owner"));
  const other = await ownFolder(folder, never);
  expect(owner.isHeld()).toBe(false);
  await lost;
  await owner.release();
  expect(other.isHeld()).toBe(true);
  await other.release();
});

it("a process that lost the folder stops writing and exits with a message", async () => {
  const folder = newFolder();
  await fillDatabaseFolder(folder);
  const { child, ended, line } = run(`
    import { sql } from "drizzle-orm";
    import { openPglite } from ${JSON.stringify(join(import.meta.dirname, "open.ts"))};
    const { db } = await openPglite(${JSON.stringify(folder)});
    await db.execute(sql\`create table kept (n int)\`);
    console.log("open");
    process.stdin.on("data", async () => {
      await db.execute(sql\`insert into kept values (1)\`);
      console.log("written");
    });
  `);
  expect(await line()).toBe("open");
  child.stdin.write("\n");
  expect(await line()).toBe("written");
  child.kill("SIGSTOP");
  rmSync(join(folder, ".owner"));
  const elsewhere = JSON.stringify({ token: "elsewhere", kernel: "another machine" });
  writeFileSync(join(folder, ".owner"), elsewhere);
  child.stdin.write("\n");
  child.kill("SIGCONT");
  const { code, complaint } = await ended;
  expect(code).toBe(1);
  expect(complaint).toContain(`Another process has taken the data folder ${folder}`);
  expect(readFileSync(join(folder, ".owner"), "utf8")).toBe(elsewhere);
  rmSync(join(folder, ".owner"));
  const opened = await openPglite(folder);
  expect(await rowsOf(opened.db, sql`select count(*)::int as n from kept`)).toEqual([{ n: 1 }]);
  await opened.close();
}, 120_000);
