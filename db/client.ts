import { join, resolve } from "node:path";
import { env } from "@/env.mjs";
import { migrate } from "./migrate";
import { type Db, type Opened, openPglite, openPostgres } from "./open";

export type { Db, Opened, Tx, WritableDb, WritableTx } from "./open";

const held = globalThis as typeof globalThis & { rapporteurDatabase?: Promise<Opened> | undefined };

const open = async (): Promise<Opened> => {
  const opened = env.databaseUrl
    ? await openPostgres(env.databaseUrl)
    : await openPglite(join(env.dataFolder, "database"));
  try {
    await migrate(opened, resolve("db/migrations"));
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
};

/** As `database`, with its engine and driver. */
export const openedDatabase = (): Promise<Opened> => {
  held.rapporteurDatabase ??= open().catch((error) => {
    held.rapporteurDatabase = undefined;
    throw error;
  });
  return held.rapporteurDatabase;
};

/**
 * The database of this process, opened and migrated once: PostgreSQL at DATABASE_URL, else the embedded one in
 * RAPPORTEUR_DATA. Throws FOLDER_IN_USE, DATABASE_UNREACHABLE. The promise is kept on globalThis for routes,
 * instrumentation and hot reload; after a failure the next call retries.
 */
export const database = async (): Promise<Db> => (await openedDatabase()).db;

/** Closes the database of this process; the next `database()` opens it again. */
export const closeDatabase = async (): Promise<void> => {
  const opened = held.rapporteurDatabase;
  held.rapporteurDatabase = undefined;
  await (await opened)?.close();
};
