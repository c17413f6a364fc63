import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPglite } from "@/db/open";
import { users } from "@/db/schema/users";
import { fillDatabaseFolder } from "@/db/test-snapshot";
import { newUser } from "@/server/test-office";
import { FORMAT, isBackedUp } from "./backup/format";
import { NotABackup, unpackData } from "./backup/unpack";
import { bundledCommand } from "./test-command";

const ROOT = join(import.meta.dirname, "..");
const commands = { backup: await bundledCommand("backup"), restore: await bundledCommand("restore") };
const scratch = mkdtempSync(join(tmpdir(), "rapporteur-backup-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const data = join(scratch, "data");
const file = join(scratch, "backup.tar.gz");
const picture = join(data, "files", "ab", "picture");

const open = () => openPglite(join(data, "database"));
const namesIn = async (opened: Awaited<ReturnType<typeof open>>) =>
  (await opened.db.select({ name: users.name }).from(users)).map(({ name }) => name).sort();

const run = (command: "backup" | "restore", args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [commands[command], ...args],
      {
        cwd: ROOT,
        env: { ...process.env, RAPPORTEUR_DATA: data, DATABASE_URL: "", INIT_CWD: scratch, ...env },
      },
      (_error, out, err) => resolve({ code: child.exitCode, out, err }),
    );
  });

describe("backup and restore", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await fillDatabaseFolder(join(data, "database"));
    const first = await open();
    await newUser(first.db, ["admin"], "Invented First");
    mkdirSync(join(picture, ".."), { recursive: true });
    mkdirSync(join(data, "files", "arriving"));
    writeFileSync(join(data, "files", "arriving", "half"), "half");
    writeFileSync(picture, "a picture");
    writeFileSync(join(data, "auth-secret"), "a secret");
    for (const command of ["backup", "restore"] as const) {
      const refused = await run(command, ["backup.tar.gz"]);
      expect(refused).toMatchObject({ code: 2, out: "" });
      expect(refused.err).toContain("stop it, then run this command again");
    }
    expect([existsSync(file), readdirSync(data).sort()]).toEqual([
      false,
      ["auth-secret", "database", "files"],
    ]);
    await first.close();
  });

  it("bring everything back, keep what was there, and overwrite nothing", async () => {
    expect(await run("backup", ["backup.tar.gz"])).toMatchObject({ code: 0, err: "" });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const content = readFileSync(file);
    const again = await run("backup", [file]);
    expect(again).toMatchObject({ code: 2, err: `${file}: it exists already; name another file.\n` });
    expect(readFileSync(file).equals(content)).toBe(true);

    const second = await open();
    await newUser(second.db, ["staff"], "Invented Second");
    await second.close();
    rmSync(picture);
    const { code, out } = await run("restore", ["backup.tar.gz"]);
    expect(code).toBe(0);
    const restored = await open();
    expect(await namesIn(restored)).toEqual(["Invented First"]);
    await restored.close();
    expect(readFileSync(picture, "utf8")).toBe("a picture");
    expect(existsSync(join(data, "files", "arriving"))).toBe(false);
    expect(statSync(join(data, "auth-secret")).mode & 0o777).toBe(0o600);
    const before = /previous data is in (.*); delete/.exec(out)?.[1] ?? "";
    expect(readdirSync(before).sort()).toEqual(["auth-secret", "database", "files"]);
    expect(readdirSync(data).sort()).toEqual(
      ["auth-secret", before.split("/").at(-1), "database", "files"].sort(),
    );
  });

  it("change nothing for an incomplete file, another file, or PostgreSQL", async () => {
    const before = readdirSync(data).sort();
    const half = join(scratch, "half.tar.gz");
    writeFileSync(half, readFileSync(file).subarray(0, -1000));
    for (const [name, reason] of [
      [half, "it is not a complete backup"],
      [join(ROOT, "package.json"), "it is not a complete backup"],
      [join(scratch, "none"), "there is no such file"],
    ] as const) {
      const refused = await run("restore", [name]);
      expect([name, refused.code]).toEqual([name, 2]);
      expect(refused.err).toContain(reason);
    }
    const postgres = await run("backup", ["x"], { DATABASE_URL: "postgres://127.0.0.1:1/x" });
    expect(postgres).toMatchObject({ code: 2 });
    expect(postgres.err).toContain("pg_dump");
    expect(await run("backup", [])).toMatchObject({ code: 2 });
    expect(readdirSync(data).sort()).toEqual(before);
  });
});

describe("a crafted archive", () => {
  const crafted = async (entries: { name: string; type?: string }[], files = entries.length) => {
    const archive = pack();
    const manifest = { format: FORMAT, createdAt: "2025-06-02T01:00:00.000Z", files };
    archive.entry({ name: "backup.json", type: "file", mode: 0o600 }, JSON.stringify(manifest));
    for (const { name, type = "file" } of entries)
      archive.entry({ name, type, mode: 0o600 }, type === "file" ? "content" : "");
    archive.finalize();
    const path = join(scratch, "crafted.tar.gz");
    writeFileSync(path, gzipSync(await buffer(archive)));
    return path;
  };

  it("writes nothing outside the folder, and nothing but files and folders", async () => {
    const target = join(scratch, "target");
    for (const name of [
      "../outside",
      "files/../../outside",
      "/outside",
      "other/x",
      "database/.owner",
      "files/copies/small/x",
      "files/a\\b",
    ]) {
      expect(isBackedUp(name)).toBe(false);
      await expect(unpackData(await crafted([{ name }]), target)).rejects.toBeInstanceOf(NotABackup);
      expect([name, existsSync(target), existsSync(join(scratch, "outside"))]).toEqual([name, false, false]);
    }
    const link = await crafted([{ name: "files/link", type: "symlink" }]);
    await expect(unpackData(link, target)).rejects.toBeInstanceOf(NotABackup);
    await expect(unpackData(await crafted([{ name: "files/a" }], 2), target)).rejects.toBeInstanceOf(
      NotABackup,
    );
    expect(await unpackData(await crafted([{ name: "files/a" }]), target)).toMatchObject({ files: 1 });
    expect(readFileSync(join(target, "files", "a"), "utf8")).toBe("content");
  });
});
