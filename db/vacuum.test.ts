import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rowsOf } from "./open";
import { openTestDatabase } from "./test-database";
import { vacuum } from "./vacuum";

const opened = await openTestDatabase();

it("runs on the embedded engine only", async () => {
  await vacuum(opened);
  const [row] = await rowsOf<{ done: boolean }>(
    opened.db,
    sql`select last_vacuum is not null as done from pg_stat_user_tables where relname = 'follow_ups'`,
  );
  expect(row?.done).toBe(opened.engine === "pglite");
});
