import { getTableColumns, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgColumn, PgInsertValue, PgTable } from "drizzle-orm/pg-core";
import type { WritableTx } from "./open";

const textOf = (column: PgColumn, value: unknown): string => {
  if (value === undefined || value === null) return "null";
  const text = String(column.mapToDriverValue(value));
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
};

/**
 * An insert with one array for each column: however many rows there are, the statement has the same text, so that it is
 * planned once, and few parameters. The rows have the same fields and contain no SQL.
 */
export const insertRows = <T extends PgTable>(table: T, rows: readonly PgInsertValue<T>[]): SQL => {
  const fields = Object.entries(getTableColumns(table)).filter(([field]) => field in (rows[0] ?? {}));
  const list = (each: (name: SQL, column: PgColumn, field: string) => SQL): SQL =>
    sql.join(
      fields.map(([field, column]) => each(sql`${sql.identifier(toSnakeCase(field))}`, column, field)),
      sql`, `,
    );
  const arrayOf = (column: PgColumn, field: string): string =>
    `{${rows.map((row) => textOf(column, (row as Record<string, unknown>)[field])).join(",")}}`;
  return sql`insert into ${table} (${list((name) => name)})
    select ${list((name, column) => sql`r.${name}::${sql.raw(column.getSQLType())}`)}
    from unnest(${list((_, column, field) => sql`${arrayOf(column, field)}::text[]`)}) as r(${list((name) => name)})`;
};

/**
 * Runs several writes as one statement, so that they take one round trip. All of them see the rows as they were before:
 * no row may be written by two.
 */
export const writeTogether = async (tx: WritableTx, writes: readonly SQLWrapper[]): Promise<void> => {
  // A query builder inside of `sql` would get parentheses, which a write must not have.
  const [last, ...others] = writes.map((write) => write.getSQL());
  if (!last) return;
  const named = others.map((write, place) => sql`${sql.identifier(`write_${place}`)} as (${write})`);
  await tx.execute(others.length === 0 ? last : sql`with ${sql.join(named, sql`, `)} ${last}`);
};
