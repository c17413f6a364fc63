import type postgres from "postgres";

/** Limits on what is prepared: lists of varying length would otherwise add statements without end. */
export const MAX_STATEMENTS = 500;
const MAX_VALUES = 200;

/** One statement that reads; without values, several could be sent as one text, which cannot be prepared. */
const READING = /^\s*(?:select|with)\b[^;]*$/;

/**
 * Whether a statement is worth preparing: one that reads, or that has values. Searches are not, since the best plan depends on how
 * common their words are.
 */
export const isPreparable = (text: string, values: readonly unknown[]): boolean =>
  !text.includes("::tsquery") && values.length <= MAX_VALUES && (values.length > 0 || READING.test(text));

type Unsafe = postgres.ISql["unsafe"];
type Work = (sql: postgres.TransactionSql) => unknown;

const preparing = (unsafe: Unsafe, texts: Set<string>): Unsafe => {
  const isPrepared = (text: string, values: readonly unknown[] = []): boolean => {
    if (!isPreparable(text, values)) return false;
    if (texts.size < MAX_STATEMENTS) texts.add(text);
    return texts.has(text);
  };
  return (text, values, options) => {
    const prepare = isPrepared(text, values);
    // The driver sends statements without values as plain text, prepared or not, unless an option says otherwise.
    return unsafe(text, values ?? [], { ...options, prepare, ...(prepare && { simple: false }) });
  };
};

const inTransactions = (sql: postgres.TransactionSql, texts: Set<string>): postgres.TransactionSql => {
  const savepoint = sql.savepoint as (work: Work) => Promise<unknown>;
  return Object.assign(sql, {
    unsafe: preparing(sql.unsafe, texts),
    savepoint: (work: Work) => savepoint((inner) => work(inTransactions(inner, texts))),
  });
};

/**
 * Makes a client prepare statements with parameters once per connection, so that PostgreSQL parses and plans them once and each
 * execution takes one round trip instead of two; except searches, which are planned for their words. `?prepare=false` in the address turns it off, for connection poolers.
 */
export const withPreparedStatements = (client: postgres.Sql): postgres.Sql => {
  const texts = new Set<string>();
  const begin = client.begin as (...given: [Work] | [string, Work]) => Promise<unknown>;
  return Object.assign(client, {
    unsafe: preparing(client.unsafe, texts),
    begin: (...given: [Work] | [string, Work]) => {
      const work = given[given.length - 1] as Work;
      const inside: Work = (sql) => work(inTransactions(sql, texts));
      return typeof given[0] === "string" ? begin(given[0], inside) : begin(inside);
    },
  });
};
