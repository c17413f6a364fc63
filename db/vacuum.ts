import { sql } from "drizzle-orm";
import type { Opened } from "./open";

/**
 * Vacuums the embedded database, which has no autovacuum: dead rows, pending GIN entries and planner statistics. Not inside
 * a transaction.
 */
export const vacuum = async (opened: Opened): Promise<void> => {
  if (opened.engine === "pglite") await opened.db.execute(sql`vacuum analyze`);
};
