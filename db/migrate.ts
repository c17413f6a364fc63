import { sql } from "drizzle-orm";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { migrate as migratePostgres } from "drizzle-orm/postgres-js/migrator";
import { withAdvisoryLock } from "./advisory-lock";
import type { Opened } from "./open";

/** The key of the advisory lock of migrations. */
const LOCK = 7_272_077;

/**
 * Applies pending migrations. Of several instances starting on one PostgreSQL the first migrates; the others wait for its
 * lock and find nothing to do.
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
