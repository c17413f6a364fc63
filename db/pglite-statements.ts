import {
  type messages,
  type PGlite,
  parse,
  protocol,
  type QueryOptions,
  type Results,
  type Transaction,
  types,
} from "@electric-sql/pglite";
import { nameOfStatement } from "./disk-space";
import { hasErrorCode } from "./error-code";
import { isPreparable, MAX_STATEMENTS } from "./prepared";

const { serialize } = protocol;

/** The arrays that drizzle reads as text as well: numeric, timestamp, timestamptz, interval, date. */
const ARRAYS = [1231, 1115, 1185, 1187, 1182];
const AS_TEXT = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE, ...ARRAYS].map((type) => [
    type,
    (value: string) => value,
  ]),
);

type Message = messages.BackendMessage;
/** A statement that the database keeps, with the description of its parameters and of its rows. */
interface Prepared {
  name: string;
  description: Message[];
}

const toText = (client: PGlite, value: unknown, type: number | undefined) =>
  value === null || value === undefined
    ? null
    : (client.serializers[type ?? types.TEXT]?.(value) ?? String(value));

/** The column types of a kept statement have changed since. */
const CHANGED = new Set(["0A000"]);

const statementsOf = (client: PGlite) => {
  const prepared = new Map<string, Prepared>();
  const seen = new Set<string>();
  let named = 0;

  // All messages of a call are one exchange; it ends with a sync, so that an error leaves nothing half-read.
  const send = (...parts: Uint8Array[]): Promise<Message[]> =>
    client.execProtocolStream(Buffer.concat([...parts, serialize.sync()]), { syncToFs: false });

  const describe = (text: string, name?: string): Promise<Message[]> =>
    send(serialize.parse({ text, name }), serialize.describe({ type: "S", name }));

  const bind = (description: Message[], values: readonly unknown[], statement?: string): Uint8Array => {
    const expected = parse.parseDescribeStatementResults(description);
    return serialize.bind({
      statement,
      values: values.map((value, n) => toText(client, value, expected[n])),
    });
  };

  const runOnce = async (text: string, values: readonly unknown[]): Promise<Message[]> => {
    const run = [serialize.describe({ type: "P" }), serialize.execute()];
    if (values.length === 0) return send(serialize.parse({ text }), serialize.bind(), ...run);
    return send(bind(await describe(text), values), ...run);
  };

  /** The kept statement of a text. One is made for the second run: many texts are run once. */
  const keptFor = async (text: string, values: readonly unknown[]): Promise<Prepared | undefined> => {
    const found = prepared.get(text);
    if (found || !isPreparable(text, values) || prepared.size >= MAX_STATEMENTS) return found;
    if (!seen.has(text)) {
      if (seen.size < 4 * MAX_STATEMENTS) seen.add(text);
      return undefined;
    }
    named += 1;
    const name = nameOfStatement(text, named);
    const made = { name, description: await describe(text, name) };
    prepared.set(text, made);
    return made;
  };

  return async (text: string, values: readonly unknown[], inTransaction: boolean): Promise<Message[]> => {
    const kept = await keptFor(text, values);
    if (!kept) return runOnce(text, values);
    try {
      return [
        ...kept.description,
        ...(await send(bind(kept.description, values, kept.name), serialize.execute())),
      ];
    } catch (error) {
      if (!hasErrorCode(error, CHANGED)) throw error;
      prepared.delete(text);
      if (inTransaction) throw error;
      return runOnce(text, values);
    }
  };
};

/**
 * Makes a client keep the statements that are run repeatedly, as `withPreparedStatements` does for PostgreSQL, and send each in
 * one exchange instead of PGlite's six: a short query takes a tenth of the time. Dates are returned as text, as drizzle asks for
 * with each query. Of the options of a query only the row mode counts.
 */
export const withKeptStatements = (client: PGlite): PGlite => {
  Object.assign(client.parsers, AS_TEXT);
  const run = statementsOf(client);
  const query = async (
    inTransaction: boolean,
    text: string,
    values: readonly unknown[] = [],
    options?: QueryOptions,
  ): Promise<Results<unknown> | undefined> => {
    const found = await run(text, values, inTransaction);
    if (!inTransaction) await client.syncToFs();
    return parse.parseResults(found, client.parsers, { rowMode: options?.rowMode })[0];
  };
  const transaction = client.transaction.bind(client);
  return Object.assign(client, {
    query: async (...[text, values, options]: Parameters<PGlite["query"]>) => {
      await client._checkReady();
      return client._runExclusiveTransaction(() =>
        client._runExclusiveQuery(() => query(false, text, values, options)),
      );
    },
    transaction: <T>(work: (tx: Transaction) => Promise<T>) =>
      transaction((tx) => {
        const inside: Transaction["query"] = (text, values, options) => {
          if (tx.closed) throw new Error("The transaction is closed.");
          return client._runExclusiveQuery(() => query(true, text, values, options)) as never;
        };
        return work(Object.assign(tx, { query: inside }));
      }),
  });
};
