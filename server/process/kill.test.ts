import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { openTestDatabase } from "@/db/test-database";
import { fillDatabaseFolder } from "@/db/test-snapshot";

const ROOT = join(import.meta.dirname, "../..");
const ROUNDS = 20;
const SEED = 20_250_602;

const scratch = mkdtempSync(join(tmpdir(), "rapporteur-kill-"));
const program = join(ROOT, ".cache", `test-writer-${process.pid}.mjs`);
const opened = await openTestDatabase();
/** Where the writer writes: a folder of the embedded database, or the test database on PostgreSQL. */
const place =
  opened.engine === "postgres"
    ? Object.assign(new URL(inject("testDatabaseUrl")), { pathname: `/${opened.client.options.database}` })
        .href
    : join(scratch, "database");

let running: ChildProcess | undefined;
afterAll(() => {
  running?.kill("SIGKILL");
  rmSync(scratch, { recursive: true, force: true });
  rmSync(program, { force: true });
});

beforeAll(async () => {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  if (opened.engine === "pglite") await fillDatabaseFolder(place);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["server/process/test-writer.ts"],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
  });
});

interface Verified {
  incomplete: unknown[];
  versions: [string, number][];
}

/** Runs the writer until it has confirmed `writes` writes, and kills it `delay` ms later, during the next ones. */
const runAndKill = async (
  writes: number,
  delay: number,
  confirmed: Map<string, number>,
): Promise<Verified> => {
  // Optimizing the embedded database takes longer than the few writes before the end.
  const args = ["--liftoff-only", program, place, join(ROOT, "db/migrations")];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  running = child;
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  let verified: Verified | undefined;
  let count = 0;
  for await (const line of createInterface(child.stdout)) {
    if (!verified) {
      verified = JSON.parse(line) as Verified;
      continue;
    }
    const [id = "", version] = line.split(" ");
    confirmed.set(id, Number(version));
    count += 1;
    if (count === writes) setTimeout(() => child.kill("SIGKILL"), delay);
  }
  await ended;
  if (!verified) throw new Error(`The writer ended before it wrote: ${complaint}`);
  return verified;
};

it("loses no confirmed write and leaves none incomplete when the process is killed", {
  timeout: 300_000,
}, async () => {
  const confirmed = new Map<string, number>();
  const moments = fc.sample(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(30)), {
    numRuns: ROUNDS,
    seed: SEED,
  });
  // The last run verifies what the one before it wrote.
  for (const [writes, delay] of [...moments, [1, 0] as const]) {
    const before = new Map(confirmed);
    const { incomplete, versions } = await runAndKill(writes, delay, confirmed);
    expect(incomplete).toEqual([]);
    const there = new Map(versions);
    const lost = [...before].filter(([id, version]) => (there.get(id) ?? 0) < version);
    expect(lost).toEqual([]);
  }
  expect(confirmed.size).toBeGreaterThan(ROUNDS);
});
