import { type PGlite, type QueryOptions, type Transaction, types } from "@electric-sql/pglite";

/** The arrays that drizzle reads as text as well: numeric, timestamp, timestamptz, interval, date. */
const ARRAYS = [1231, 1115, 1185, 1187, 1182];
const AS_TEXT = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE, ...ARRAYS].map((type) => [
    type,
    (value: string) => value,
  ]),
);

type Query = PGlite["query"];

const withoutParsers =
  (query: Query): Query =>
  (text, values, options) => {
    const { parsers: _, ...rest }: QueryOptions = options ?? {};
    return query(text, values, rest);
  };

/**
 * Makes a client return dates as text, as drizzle asks for with the parsers of each query. PGlite copies its own 318 parsers for
 * a query that brings some, which takes longer than a short statement; so they are registered once and left out.
 */
export const withTextDates = (client: PGlite): PGlite => {
  Object.assign(client.parsers, AS_TEXT);
  const transaction = client.transaction.bind(client);
  return Object.assign(client, {
    query: withoutParsers(client.query.bind(client)),
    transaction: <T>(work: (tx: Transaction) => Promise<T>) =>
      transaction((tx) => work(Object.assign(tx, { query: withoutParsers(tx.query) }))),
  });
};
