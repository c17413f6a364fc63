import type { Opened } from "./open";

/** Runs one SQL text of a library and returns its rows. */
type RawSql = (text: string, values?: readonly unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

// The drivers expect JSON as text, and no undefined.
const plain = (value: unknown): unknown => {
  if (value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value;
};

/** The statements between BEGIN and COMMIT, where one text is a whole transaction. */
const transactionIn = (text: string): string | undefined =>
  /^\s*BEGIN;([\s\S]*?)COMMIT;\s*$/i.exec(text)?.[1];

/**
 * Runs the SQL that a library generates, on either engine. Several statements in one text form one transaction, rolled back
 * on error: left open, it would break the connection for later queries.
 */
export const rawSql =
  (opened: Opened): RawSql =>
  async (text, values) => {
    const inside = transactionIn(text);
    if (opened.engine === "pglite") {
      const client = opened.db.$client;
      if (values && values.length > 0) return client.query(text, values.map(plain));
      if (inside !== undefined) await client.transaction((tx) => tx.exec(inside));
      return { rows: inside === undefined ? ((await client.exec(text)).at(-1)?.rows ?? []) : [] };
    }
    if (values && values.length > 0)
      return { rows: [...(await opened.client.unsafe(text, values.map(plain) as never[]))] };
    if (inside !== undefined) await opened.client.begin((tx) => tx.unsafe(inside));
    return { rows: inside === undefined ? [...(await opened.client.unsafe(text))] : [] };
  };
