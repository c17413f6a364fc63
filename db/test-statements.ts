import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import type { Opened, WritableDb } from "./open";
import * as schema from "./schema";

/** The same database, with the number of statements that were sent to it through `db`. */
export const countedStatements = (opened: Opened): { db: WritableDb; sent: () => number } => {
  let sent = 0;
  const logger = {
    logQuery: () => {
      sent += 1;
    },
  };
  const settings = { schema, casing: "snake_case", logger } as const;
  const db =
    opened.engine === "pglite"
      ? drizzlePglite(opened.db.$client, settings)
      : drizzlePostgres(opened.client, settings);
  return { db, sent: () => sent };
};
