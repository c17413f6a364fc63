import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { v7 as newId } from "uuid";
import { afterAll, expect, inject } from "vitest";
import { migrate } from "./migrate";
import { type Opened, openPostgres, type WritableDb } from "./open";
import {
  emptySnapshot,
  MIGRATIONS,
  migratedSnapshot,
  openSnapshot,
  stateOfMigrations,
} from "./test-snapshot";

declare module "vitest" {
  interface ProvidedContext {
    /** TEST_DATABASE_URL: a PostgreSQL whose user may create databases; empty for the embedded engine. */
    testDatabaseUrl: string;
    /** The server tests that `npm test` runs once, on the embedded database: they open no test database. */
    withoutDatabase: readonly string[];
  }
}

/** The test PostgreSQL, or "" for the embedded engine. A test that is not run on PostgreSQL may open neither. */
const testServer = (): string => {
  const file = expect.getState().testPath ?? "";
  if (inject("withoutDatabase").some((each) => file.endsWith(each)))
    throw new Error(`${file} opens a test database: take it out of WITHOUT_DATABASE in vitest.config.ts`);
  return inject("testDatabaseUrl");
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
  const url = testServer();
  const opened = await (url ? openOnServer(url, true) : openSnapshot(await migratedSnapshot()));
  afterAll(() => opened.close());
  return opened;
};

/**
 * A migrated, empty database for one test file, closed after it: the embedded engine, or PostgreSQL with TEST_DATABASE_URL.
 * Call it at the top of the file: `const db = await testDatabase()`.
 */
export const testDatabase = async (): Promise<WritableDb> => (await openTestDatabase()).db;

/** As `testDatabase`, without tables: for the tests of migrations. */
export const emptyDatabase = async (): Promise<Opened> => {
  const url = testServer();
  const opened = await (url ? openOnServer(url, false) : openSnapshot(await emptySnapshot()));
  afterAll(() => opened.close());
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
