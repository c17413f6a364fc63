import { is } from "drizzle-orm";
import { PgTransaction } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import type { Context } from "./context";

/** A context whose `db` is an open transaction: verbs called with it join it. */
export interface InTransaction extends Context {
  db: Tx;
}

const isOpen = (db: Db): db is Tx => is(db, PgTransaction);

/**
 * Runs `work` in a transaction, or in the one that `ctx.db` already is. `inner` is for calling other verbs. The outer
 * `ctx.db` must not be touched inside: the embedded database has one connection and would wait for itself.
 */
export const inTransaction = <T>(
  ctx: Context,
  work: (tx: Tx, inner: InTransaction) => Promise<T>,
): Promise<T> =>
  isOpen(ctx.db)
    ? work(ctx.db, { ...ctx, db: ctx.db })
    : ctx.db.transaction((tx) => work(tx, { ...ctx, db: tx }));
