import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { extract } from "tar-stream";
import { v7 as newId } from "uuid";
import { afterAll, inject } from "vitest";
import { migrate } from "./migrate";
import { type Db, fromPglite, newPglite, type Opened, openPostgres } from "./open";

declare module "vitest" {
  interface ProvidedContext {
    /** TEST_DATABASE_URL: a PostgreSQL whose user may create databases; empty for the embedded engine. */
    testDatabaseUrl: string;
  }
}

const MIGRATIONS = join(import.meta.dirname, "migrations");
const CACHE = join(import.meta.dirname, "../.cache");

const stateOfMigrations = (): string => {
  const hash = createHash("sha256");
  for (const file of readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith(".sql"))
    .sort())
    hash.update(file).update(readFileSync(join(MIGRATIONS, file)));
  return hash.digest("hex").slice(0, 16);
};

const PGLITE = createRequire(import.meta.url).resolve("@electric-sql/pglite");

/** The release of PGlite, whose snapshots another one may not read. */
const pgliteVersion = (): string =>
  JSON.parse(readFileSync(join(PGLITE, "../../package.json"), "utf8")).version;

// Of the default 128 MB a test uses little, and each database would fill them with zeros first.
const START_PARAMETERS = [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"];

const openSnapshot = async (file: string): Promise<Opened> =>
  fromPglite(await newPglite({ loadDataDir: new Blob([readFileSync(file)]), startParams: START_PARAMETERS }));

/** Drops the databases that PostgreSQL copies for `create database`: nearly half of a snapshot. */
const dropTemplates = async (client: PGlite): Promise<void> => {
  for (const name of ["template0", "template1"]) {
    await client.exec(`alter database ${name} is_template false`);
    await client.exec(`drop database ${name}`);
  }
  await client.exec("checkpoint");
};

/**
 * The archive of an embedded database, which the first test file that needs it creates with `prepare`. Creating a database takes
 * two seconds, and cloning this one less than half a second.
 */
const snapshot = async (
  name: string,
  state: string,
  prepare: (opened: Opened) => Promise<void>,
): Promise<string> => {
  const kept = join(CACHE, `${name}-${state}.tar`);
  if (existsSync(kept)) return kept;
  const client = await newPglite();
  await prepare(fromPglite(client));
  await dropTemplates(client);
  mkdirSync(CACHE, { recursive: true });
  const written = `${kept}.${process.pid}-${newId()}`;
  writeFileSync(written, Buffer.from(await (await client.dumpDataDir("none")).arrayBuffer()));
  await client.close();
  renameSync(written, kept);
  for (const old of readdirSync(CACHE).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".tar")))
    if (join(CACHE, old) !== kept) rmSync(join(CACHE, old), { force: true });
  return kept;
};

const migratedSnapshot = (): Promise<string> =>
  snapshot("migrated-database", `${pgliteVersion()}-${stateOfMigrations()}`, (opened) =>
    migrate(opened, MIGRATIONS),
  );

const emptySnapshot = (): Promise<string> => snapshot("empty-database", pgliteVersion(), async () => {});

/**
 * Writes the files of a migrated, empty embedded database to `folder`, for tests of what processes do with it: the first opening of an
 * empty folder creates a database, which takes several times as long as opening one.
 */
export const fillDatabaseFolder = async (folder: string): Promise<void> => {
  const archive = extract();
  archive.end(readFileSync(await migratedSnapshot()));
  for await (const entry of archive) {
    const path = join(folder, entry.header.name);
    if (entry.header.type === "directory") mkdirSync(path, { recursive: true, mode: 0o700 });
    else writeFileSync(path, await buffer(entry), { mode: 0o600 });
    entry.resume();
  }
};

const addressOf = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;

const makeTemplate = async (url: string, admin: postgres.Sql, template: string): Promise<void> => {
  if ((await admin`select from pg_database where datname = ${template}`).length > 0) return;
  const unfinished = `${template}_${process.pid}`;
  await admin.unsafe(`create database ${unfinished} template template0`);
  const opened = await openPostgres(addressOf(url, unfinished));
  await migrate(opened, MIGRATIONS);
  await opened.close();
  await admin.unsafe(`alter database ${unfinished} rename to ${template}`);
};

/** A separate database on the test PostgreSQL, created from a template and dropped when closed. */
const openOnServer = async (url: string, migrated: boolean): Promise<Opened> => {
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  const name = `rapporteur_test_${newId().replaceAll("-", "")}`;
  const template = migrated ? `rapporteur_template_${stateOfMigrations()}` : "template0";
  await admin`select pg_advisory_lock(727207)`;
  if (migrated) await makeTemplate(url, admin, template);
  await admin.unsafe(`create database ${name} template ${template}`);
  await admin`select pg_advisory_unlock(727207)`;
  const opened = await openPostgres(addressOf(url, name));
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await admin.unsafe(`drop database ${name}`);
      await admin.end();
    },
  };
};

/** As `testDatabase`, with its engine. */
export const openTestDatabase = async (): Promise<Opened> => {
  const url = inject("testDatabaseUrl");
  const opened = await (url ? openOnServer(url, true) : openSnapshot(await migratedSnapshot()));
  afterAll(() => opened.close());
  return opened;
};

/**
 * A migrated, empty database for one test file, closed after it: the embedded engine, or PostgreSQL with TEST_DATABASE_URL.
 * Call it at the top of the file: `const db = await testDatabase()`.
 */
export const testDatabase = async (): Promise<Db> => (await openTestDatabase()).db;

/**
 * As `testDatabase`, without tables: for the tests of migrations. With `onTestFinished` it is closed after its test, as in a file that
 * opens many: each has a pool of connections.
 */
export const emptyDatabase = async (
  whenDone: (close: () => Promise<void>) => void = afterAll,
): Promise<Opened> => {
  const url = inject("testDatabaseUrl");
  const opened = await (url ? openOnServer(url, false) : openSnapshot(await emptySnapshot()));
  whenDone(() => opened.close());
  return opened;
};

interface Journal {
  entries: { tag: string }[];
}
const journalFile = (folder: string) => join(folder, "meta", "_journal.json");

/** The journal of a migrations folder. */
export const journalIn = (folder: string): Journal => JSON.parse(readFileSync(journalFile(folder), "utf8"));

/** Copies the first `n` migrations to a folder in `scratch`, as of an earlier release. */
export const firstMigrations = (scratch: string, n: number): string => {
  const folder = join(scratch, String(n));
  // The snapshots of the schema are of no use to a migration, and as large as a database.
  cpSync(MIGRATIONS, folder, { recursive: true, filter: (file) => !file.endsWith("_snapshot.json") });
  const journal = journalIn(MIGRATIONS);
  writeFileSync(journalFile(folder), JSON.stringify({ ...journal, entries: journal.entries.slice(0, n) }));
  return folder;
};
