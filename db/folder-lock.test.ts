import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { lockFolder } from "./folder-lock";
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

/** Runs the command after the third place with the folder `$1` mounted at `$2` too, in own network and mount namespaces. */
const ISOLATED = [
  "unshare",
  "--map-root-user",
  "--net",
  "--mount",
  ...["sh", "-c", 'mount --bind "$1" "$2" && shift 2 && exec "$@"', "sh"],
];

const scratch = mkdtempSync(join(tmpdir(), "rapporteur-lock-"));
const [data, mounted] = [mkdtempSync(join(scratch, "data-")), mkdtempSync(join(scratch, "mounted-"))];
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const [unshare = "", ...asContainer] = ISOLATED;
/** Whether this system lets the test create namespaces, as it does for containers. */
const hasNamespaces =
  process.platform === "linux" && spawnSync(unshare, [...asContainer, data, mounted, "true"]).status === 0;

// Where it does not, only the file of the owner is taken, since the socket of the kernel is what a network namespace hides.
const [take, where] = hasNamespaces
  ? ["lockFolder", "another network namespace, through another mount of the folder"]
  : ["ownFolder", "another container, simulated by leaving out the socket of the kernel"];

/** A process elsewhere that takes the folder by another path, as a second server does; `line` is its next line. */
const elsewhere = () => {
  const file = hasNamespaces ? "folder-lock.ts" : "folder-owner.ts";
  const program = `
    import { ${take} } from ${JSON.stringify(join(import.meta.dirname, file))};
    const path = ${JSON.stringify(hasNamespaces ? mounted : data)};
    const owner = await ${take}(path, () => {}).catch((error) => console.log(error.code));
    if (owner) console.log("taken");
    setInterval(() => {}, 1000);
  `;
  const node = [process.execPath, "--import", "tsx", "--input-type=module", "-e", program];
  const [command = "", ...rest] = hasNamespaces ? [...ISOLATED, data, mounted, ...node] : node;
  const child = spawn(command, rest, {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: join(import.meta.dirname, ".."),
  });
  started.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return { child, line: async () => (await lines.next()).value };
};

it(`one of two servers has the folder, the other in ${where}; a killed one hands it on at once`, async () => {
  const own = await lockFolder(data, () => {});
  expect(await elsewhere().line()).toBe("FOLDER_IN_USE");
  await own.release();
  const { child, line } = elsewhere();
  expect(await line()).toBe("taken");
  await expect(lockFolder(data, () => {})).rejects.toMatchObject({ code: "FOLDER_IN_USE" });
  child.kill("SIGKILL");
  await once(child, "close");
  const next = await lockFolder(data, () => {});
  expect(next.isHeld()).toBe(true);
  await next.release();
  expect(readdirSync(data)).toEqual([]);
}, 120_000);
