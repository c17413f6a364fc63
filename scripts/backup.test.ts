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
      ["--liftoff-only", commands[command], ...args],
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

  it("change nothing for an incomplete or another file", async () => {
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
    expect(await run("backup", [])).toMatchObject({ code: 2 });
    expect(readdirSync(data).sort()).toEqual(before);
  });
});

describe("backup and restore of an office on PostgreSQL", { timeout: 60_000 }, () => {
  const office = join(scratch, "on-postgres");
  const programs = join(scratch, "programs");
  const log = join(scratch, "programs.log");
  const DATABASE_URL = "postgres://invented:p%40ss@db.example.org:5433/office?sslmode=require";
  const on = { RAPPORTEUR_DATA: office, DATABASE_URL, PATH: programs, RESTORED: join(scratch, "restored") };
  /** A stand-in for a program of the PostgreSQL client. */
  const install = (name: string, script: string) => {
    mkdirSync(programs, { recursive: true });
    const record = `echo "${name} $PGHOST $PGPORT $PGUSER $PGPASSWORD $PGDATABASE $PGSSLMODE $*" >> ${log}`;
    writeFileSync(join(programs, name), `#!/bin/sh\n${record}\n${script}\n`, { mode: 0o755 });
  };
  const LAST = 'for last in "$@"; do :; done';

  beforeAll(() => {
    mkdirSync(join(office, "files", "ab"), { recursive: true });
    mkdirSync(programs);
    writeFileSync(join(office, "files", "ab", "picture"), "a picture");
    writeFileSync(join(office, "auth-secret"), "a secret");
  });

  it("refuse without the client of PostgreSQL, and say what to install", async () => {
    for (const [command, program] of [
      ["backup", "pg_dump"],
      ["restore", "psql"],
    ] as const) {
      const refused = await run(command, ["on-postgres.tar.gz"], on);
      expect(refused).toMatchObject({ code: 2, out: "" });
      expect(refused.err).toContain(`${program} was not found. Install the PostgreSQL client`);
    }
    expect(readdirSync(scratch).filter((name) => /dump|on-postgres.tar/.test(name))).toEqual([]);
  });

  it("save the files alone where the database is saved in another way", async () => {
    const { code, out } = await run("backup", ["files.tar.gz", "--without-database"], on);
    expect(code).toBe(0);
    expect(out).toContain("It does not contain the database");
    const target = join(scratch, "files-only");
    expect(await unpackData(join(scratch, "files.tar.gz"), target)).toMatchObject({ files: 2 });
    expect(readFileSync(join(target, "files", "ab", "picture"), "utf8")).toBe("a picture");
    expect(await run("backup", ["x", "--without-database"])).toMatchObject({ code: 2 });
  });

  it("leave nothing where the dump fails", async () => {
    install("pg_dump", 'echo "server version mismatch" >&2; exit 1');
    const failed = await run("backup", ["on-postgres.tar.gz"], on);
    expect(failed).toMatchObject({ code: 2, out: "" });
    expect(failed.err).toBe("pg_dump failed; nothing was written.\nserver version mismatch\n");
    expect(readdirSync(scratch).filter((name) => /dump|on-postgres.tar/.test(name))).toEqual([]);
  });

  it("pack the dump with the files, for this account only, and put both back", async () => {
    install(
      "pg_dump",
      `for each in "$@"; do case $each in --file=*) echo "a dump" > "\${each#--file=}";; esac; done`,
    );
    const saved = await run("backup", ["on-postgres.tar.gz"], on);
    expect(saved).toMatchObject({ code: 0, err: "" });
    expect(saved.out).toContain("The database and 2 files");
    expect(statSync(join(scratch, "on-postgres.tar.gz")).mode & 0o777).toBe(0o600);
    // Arguments can be read by other accounts, so that the password is not among them.
    expect(readFileSync(log, "utf8")).toMatch(
      /^pg_dump db\.example\.org 5433 invented p@ss office require --format=custom/m,
    );

    install("psql", "echo 7");
    const refused = await run("restore", ["on-postgres.tar.gz"], on);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("is not empty");
    install("psql", "echo 0");
    install("pg_restore", `echo "no such role" >&2; exit 1`);
    writeFileSync(join(office, "files", "ab", "picture"), "a later picture");
    expect(await run("restore", ["on-postgres.tar.gz"], on)).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(join(office, "files", "ab", "picture"), "utf8")).toBe("a later picture");
    install("pg_restore", `${LAST}\ncp "$last" "$RESTORED"`);
    // `cp` is not in the folder of the stand-ins.
    const { code, out } = await run("restore", ["on-postgres.tar.gz"], {
      ...on,
      PATH: `${programs}:/usr/bin:/bin`,
    });
    expect(code).toBe(0);
    expect(readFileSync(on.RESTORED, "utf8")).toBe("a dump\n");
    expect(readFileSync(join(office, "files", "ab", "picture"), "utf8")).toBe("a picture");
    const before = /previous data is in (.*); delete/.exec(out)?.[1] ?? "";
    expect(readFileSync(join(before, "files", "ab", "picture"), "utf8")).toBe("a later picture");
    expect(readdirSync(office).sort()).toEqual(["auth-secret", before.split("/").at(-1), "files"].sort());
  });

  it("refuse a backup of the other kind", async () => {
    const embedded = await run("restore", ["backup.tar.gz"], on);
    expect(embedded.err).toContain("it contains an embedded database");
    const postgres = await run("restore", ["on-postgres.tar.gz"]);
    expect(postgres.err).toContain("it was made of an office on PostgreSQL");
    expect([embedded.code, postgres.code]).toEqual([2, 2]);
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
