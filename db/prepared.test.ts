import postgres from "postgres";
import { expect, test } from "vitest";
import { withPreparedStatements } from "./prepared";

test("reads and statements with values are prepared, except searches, whose plan depends on their words", () => {
  const prepared: (boolean | undefined)[] = [];
  const unsafe = (_text: string, _values?: unknown[], options?: { prepare?: boolean }) =>
    prepared.push(options?.prepare);
  const client = withPreparedStatements({ unsafe } as unknown as postgres.Sql);
  void client.unsafe("select * from events where id = $1", ["id"]);
  void client.unsafe("select * from events where search_tokens @@ $1::tsquery", ["'talks'"]);
  void client.unsafe("with recursive office as (select 1) select * from office");
  void client.unsafe("select 1; select 2");
  void client.unsafe("vacuum");
  expect(prepared).toEqual([true, false, true, false, false]);
});

test("a read without values is sent as a prepared statement, not as plain text", () => {
  const client = withPreparedStatements(postgres("postgres://127.0.0.1:1/none"));
  const sentAs = (text: string) => (client.unsafe(text) as unknown as { options: object }).options;
  expect(sentAs("select expiry_days from settings")).toMatchObject({ prepare: true, simple: false });
  expect(sentAs("vacuum")).toMatchObject({ prepare: false, simple: true });
});
