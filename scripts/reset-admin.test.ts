import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openPglite } from "@/db/open";
import { fillDatabaseFolder } from "@/db/test-snapshot";
import { contextOf, newUser } from "@/server/test-office";
import { resetPassword } from "@/server/users/reset-password";
import { bundledCommand } from "./test-command";

const ROOT = join(import.meta.dirname, "..");
const command = await bundledCommand("reset-admin");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-reset-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

await fillDatabaseFolder(join(folder, "database"));
const open = () => openPglite(join(folder, "database"));

const resetAdmin = (...words: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--liftoff-only", command, ...words],
      { cwd: ROOT, env: { ...process.env, RAPPORTEUR_DATA: folder, DATABASE_URL: "", PORT: "3456" } },
      (_error, out, err) => resolve({ code: child.exitCode, out, err }),
    );
  });

it("prints a one-time link for an administrator who lost the password", { timeout: 60_000 }, async () => {
  const first = await open();
  const admin = await newUser(first.db, ["admin"]);
  const running = await resetAdmin();
  expect(running).toMatchObject({ code: 1, out: "" });
  expect(running.err).toMatch(/^The office is running on this data folder: .*\n$/);
  await first.close();

  const { code, out } = await resetAdmin();
  expect(code).toBe(0);
  expect(out).toContain(`${admin.id}@example.org`);
  const token = /^http:\/\/127\.0\.0\.1:3456\/reset\?token=([\w-]+)$/m.exec(out)?.[1] ?? "";

  const second = await open();
  const now = new Date();
  const answer = { token, password: "an invented new password" };
  await resetPassword(contextOf(second.db, undefined, now), answer);
  await expect(resetPassword(contextOf(second.db, undefined, now), answer)).rejects.toThrow("LINK_NOT_VALID");
  await second.close();
});
