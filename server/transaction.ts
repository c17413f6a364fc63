import { is } from "drizzle-orm";
import { PgTransaction } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import type { Context } from "./context";

/** A context whose `db` is an open transaction: verbs called with it join it. */
export interface InTransaction extends Context {
  db: Tx;
}

const isOpen = (db: Db): db is Tx => is(db, PgTransaction);

const ATTEMPTS = 5;
// serialization_failure and deadlock_detected: the database has undone the transaction so that another one can go on.
const TRANSACTION_CONFLICTS = new Set(["40001", "40P01"]);

const isTransactionConflict = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  return (
    ("code" in error && TRANSACTION_CONFLICTS.has(String(error.code))) || isTransactionConflict(error.cause)
  );
};

const withRetries = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransactionConflict(error)) throw error;
    }
  }
};

/**
 * Runs `work` in a transaction, or in the one that `ctx.db` already is. `inner` is for calling other verbs. The outer
 * `ctx.db` must not be touched inside: the embedded database has one connection and would wait for itself.
 *
 * `work` is run again, five times in all, when PostgreSQL undoes the transaction because of another one (40001, 40P01): it has
 * no effect outside the database before its last statement. Writes that hold several rows take entries of the directory first,
 * each kind in the order of ids, then events in the order of ids, then names (`acquireNamedLock`), by `for no key update`, which lets
 * others refer to the row.
 */
export const inTransaction = <T>(
  ctx: Context,
  work: (tx: Tx, inner: InTransaction) => Promise<T>,
): Promise<T> => {
  const { db } = ctx;
  if (isOpen(db)) return work(db, { ...ctx, db });
  return withRetries(() => db.transaction((tx) => work(tx, { ...ctx, db: tx })));
};
