import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/**
 * How many rows of a table match, as a value of a query: at most one more than `most`, so that a long list costs no more than
 * a short one.
 */
export const countUpTo = (most: number, table: PgTable, where: SQL | undefined) =>
  sql`(select count(*) from (select from ${table} where ${where ?? sql`true`} limit ${most + 1}) as counted)`.mapWith(
    Number,
  );
