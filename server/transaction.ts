import { is, sql } from "drizzle-orm";
import { PgTransaction } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { hasErrorCode } from "@/db/error-code";
import { storable } from "@/db/storable";
import type { Context } from "./context";

/** A context whose `db` is an open transaction; operations called with it join it. */
export interface InTransaction extends Context {
  db: Tx;
}

const isOpen = (db: Db): db is Tx => is(db, PgTransaction);

const ATTEMPTS = 5;

// serialization_failure and deadlock_detected: the database rolled the transaction back.
const TRANSACTION_CONFLICTS = new Set(["40001", "40P01"]);

const withRetries = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !hasErrorCode(error, TRANSACTION_CONFLICTS)) throw error;
    }
  }
};

/**
 * Runs `work` in a transaction, or in the one that `ctx.db` already is, and again (five attempts) after a serialization
 * failure or deadlock. `inner` is for calling other operations; do not use the outer `ctx.db` inside. Lock order: directory
 * entries by kind and id, events by id, then names (`acquireNamedLock`), `for no key update` of what
 * is written, `for share` of what must only stay.
 */
export const inTransaction = <T>(
  ctx: Context,
  work: (tx: Tx, inner: InTransaction) => Promise<T>,
): Promise<T> => {
  const { db } = ctx;
  if (isOpen(db)) return work(db, { ...ctx, db });
  return withRetries(() => db.transaction((tx) => work(tx, { ...ctx, db: tx })));
};

/** A transaction-level lock on a name, for rows that do not exist yet. */
export const acquireNamedLock = async (tx: Tx, name: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${storable(name)}, 0))`);
};
