import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openPglite } from "@/db/open";
import { fillDatabaseFolder } from "@/db/test-snapshot";
import { bundledCommand } from "./test-command";

const ROOT = join(import.meta.dirname, "..");
const command = await bundledCommand("generate");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-generate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const generate = (...words: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--liftoff-only", command, ...words],
      { cwd: ROOT, env: { ...process.env, RAPPORTEUR_DATA: folder, DATABASE_URL: "" } },
      (_error, out, err) => resolve({ code: child.exitCode, out, err }),
    );
  });

it.each([
  [[], /^Say how many events are wanted, as in: npm run generate/],
  [["--events", "many"], /^--events is "many", but must be a whole number from 1 to 100000\.\n$/],
  [["--events", "0"], /^--events is "0", but must be a whole number/],
  [["--events", "5", "--seed", "a/b"], /^--seed is "a\/b", but must be 1 to 20 letters and digits\.\n$/],
  [["--events", "5", "--today", "2025-02-30"], /^--today is "2025-02-30", but must be a day of the calendar/],
  [["--evnts", "5"], /^The call is not understood .*--events N/s],
])("a wrong call %j ends with a sentence", async (words, sentence) => {
  const { code, out, err } = await generate(...words);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(sentence);
});

it("refuses while the server runs, and before a user has signed up", async () => {
  await fillDatabaseFolder(join(folder, "database"));
  const office = await openPglite(join(folder, "database"));
  const beside = await generate("--events", "5");
  await office.close();
  expect(beside).toEqual({
    code: 1,
    out: "",
    err: "The office is running on this data folder: stop it, then run this command again.\n",
  });
  const before = await generate("--events", "5");
  expect(before.code).toBe(1);
  expect(before.err).toMatch(/^Nobody has signed up yet: .*\n$/);
});
