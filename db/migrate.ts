import { sql } from "drizzle-orm";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { migrate as migratePostgres } from "drizzle-orm/postgres-js/migrator";
import { withAdvisoryLock } from "./advisory-lock";
import type { Opened } from "./open";

/** "rapporteur", as the number of its advisory lock. */
const LOCK = 7_272_077;

/**
 * Brings the tables up to date. Several instances may start at once on one PostgreSQL: the first migrates, the others
 * wait for its lock and find nothing to do.
 */
export const migrate = async (opened: Opened, migrationsFolder: string): Promise<void> => {
  if (opened.engine === "pglite") {
    await opened.db.execute(sql`create extension if not exists pg_trgm`);
    await migratePglite(opened.db, { migrationsFolder });
    return;
  }
  await withAdvisoryLock(opened, LOCK, async () => {
    await opened.db.execute(sql`create extension if not exists pg_trgm`);
    await migratePostgres(opened.db, { migrationsFolder });
  });
};
