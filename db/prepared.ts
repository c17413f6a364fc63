import type postgres from "postgres";

/** Statements that a process prepares. The program has fewer; lists of many lengths would make ever new ones. */
const MOST_STATEMENTS = 500;
const MOST_VALUES = 100;

type Unsafe = postgres.ISql["unsafe"];
type Work = (sql: postgres.TransactionSql) => unknown;

const preparing = (unsafe: Unsafe, texts: Set<string>): Unsafe => {
  const isPrepared = (text: string, values: readonly unknown[] = []): boolean => {
    if (values.length === 0 || values.length > MOST_VALUES) return false;
    if (texts.size < MOST_STATEMENTS) texts.add(text);
    return texts.has(text);
  };
  return (text, values, options) =>
    unsafe(text, values ?? [], { ...options, prepare: isPrepared(text, values) });
};

const inTransactions = (sql: postgres.TransactionSql, texts: Set<string>): postgres.TransactionSql => {
  const savepoint = sql.savepoint as (work: Work) => Promise<unknown>;
  return Object.assign(sql, {
    unsafe: preparing(sql.unsafe, texts),
    savepoint: (work: Work) => savepoint((inner) => work(inTransactions(inner, texts))),
  });
};

/**
 * Lets a client prepare the statements that carry values, once for each connection: PostgreSQL then parses and plans each once, and
 * one message goes there and back instead of two. An address with `prepare=false` keeps it off, for poolers that cannot.
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
