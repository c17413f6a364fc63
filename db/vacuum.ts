import { sql } from "drizzle-orm";
import type { Opened } from "./open";

/**
 * Tidies the embedded database, which has nobody else to do it: rows that are gone, what its word indexes have not taken in yet, and
 * what its planner knows of the tables. PostgreSQL does it by itself. Not inside a transaction.
 */
export const vacuum = async (opened: Opened): Promise<void> => {
  if (opened.engine === "pglite") await opened.db.execute(sql`vacuum analyze`);
};
