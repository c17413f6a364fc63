import { mkdirSync } from "node:fs";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import type { ExtractTablesWithRelations, SQL } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT, PgTransaction, PgTransactionConfig } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite, type PgliteDatabase } from "drizzle-orm/pglite";
import { drizzle as drizzlePostgres, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { DomainError } from "@/domain/errors";
import { isLow, isStatement, isWrite, noSpace } from "./disk-space";
import { lockFolder } from "./folder-lock";
import type { FolderOwner } from "./folder-owner";
import { withKeptStatements } from "./pglite-statements";
import { withPreparedStatements } from "./prepared";
import * as schema from "./schema";

type Schema = typeof schema;
/** The database on either engine, or a transaction, with its writes. Operations get it from `writer` of server/access only. */
export type WritableDb = PgDatabase<PgQueryResultHKT, Schema>;
/** An open transaction with its writes. */
export type WritableTx = PgTransaction<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;
type Write = "insert" | "update" | "delete" | "with" | "transaction" | "refreshMaterializedView";
/** The database without its writes; a transaction has the same type, so that reads accept both. */
export type Db = Omit<WritableDb, Write> & {
  transaction: <T>(work: (tx: Tx) => Promise<T>, settings?: PgTransactionConfig) => Promise<T>;
};
/** An open transaction without its writes. */
export type Tx = Omit<WritableTx, Write> & Pick<Db, "transaction">;

export type Opened =
  | { engine: "pglite"; db: PgliteDatabase<Schema> & { $client: PGlite }; close: () => Promise<void> }
  | {
      engine: "postgres";
      db: PostgresJsDatabase<Schema>;
      client: postgres.Sql;
      close: () => Promise<void>;
    };

const settings = { schema, casing: "snake_case" } as const;

/** PGlite with the required extensions; in memory without `dataDir`. */
export const newPglite = (options: PGliteOptions = {}) =>
  PGlite.create({ ...options, extensions: { pg_trgm } });

/** Wraps an open PGlite. Closing it releases the folder lock. */
export const fromPglite = (client: PGlite, lock?: FolderOwner): Opened => ({
  engine: "pglite",
  db: drizzlePglite(withKeptStatements(client), settings),
  close: async () => {
    await client.close();
    await lock?.release();
  },
});

/** Exits a process that lost its data folder: further writes would corrupt the database. */
const endWithout = (folder: string) => (): never => {
  console.error(
    `Another process has taken the data folder ${folder}, or the file .owner in it was removed: this one has stopped and writes nothing more. Let one server alone use the folder, then start again.`,
  );
  process.exit(1);
};

/** Exits a process whose database aborted: PGlite repeats the failed statement without end. */
const endAborted = (folder: string) => (): never => {
  console.error(
    `The embedded database in ${folder} stopped; the reason is above. No confirmed write is lost. Check that the disk has free space and that the folder is complete, then start again.`,
  );
  process.exit(1);
};

/**
 * Checks before each database message that this process still owns the folder, and calls `lost` if not, and before each write
 * that the disk has space.
 */
const guard = (
  client: PGlite,
  folder: string,
  lock: FolderOwner,
  lost: () => never,
  isFull: () => boolean,
): void => {
  const send = client.execProtocolRawSync.bind(client);
  client.execProtocolRawSync = (message) => {
    if (!lock.isHeld()) return lost();
    // The statement is read last: that takes longer than asking the file system.
    if (isStatement(message) && isFull() && isWrite(message)) throw noSpace(folder);
    return send(message);
  };
};

/**
 * Opens the embedded database in `folder`; throws FOLDER_IN_USE while another process has it open. A process that loses the
 * folder or whose database aborts exits with code 1 and a message. While the disk is nearly full (`isFull`), only reads are
 * possible.
 */
export const openPglite = async (folder: string, isFull = () => isLow(folder)): Promise<Opened> => {
  mkdirSync(folder, { recursive: true });
  const lost = endWithout(folder);
  const lock = await lockFolder(folder, lost);
  try {
    const client = await newPglite({ dataDir: `file://${folder}` });
    guard(client, folder, lock, lost, isFull);
    client.Module.onAbort = endAborted(folder);
    return fromPglite(client, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
};

/** Opens a PostgreSQL by URL; throws DATABASE_UNREACHABLE, whose parameters never contain the password. */
export const openPostgres = async (url: string): Promise<Opened> => {
  const client = withPreparedStatements(postgres(url, { onnotice: () => {}, connect_timeout: 10 }));
  try {
    await client`select 1`;
  } catch (error) {
    await client.end({ timeout: 0 });
    throw Object.assign(new DomainError("DATABASE_UNREACHABLE", { host: new URL(url).host }), {
      cause: error,
    });
  }
  return {
    engine: "postgres",
    db: drizzlePostgres(client, settings),
    client,
    close: () => client.end({ timeout: 5 }),
  };
};

/** The rows of a raw query: PGlite returns `{ rows }`, postgres-js an array. */
export const rowsOf = async <Row>(db: Db, query: SQL): Promise<Row[]> => {
  const answer: unknown = await db.execute(query);
  return (Array.isArray(answer) ? [...answer] : (answer as { rows: Row[] }).rows) as Row[];
};
