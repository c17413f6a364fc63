import { type SQL, sql } from "drizzle-orm";
import { orderIn } from "@/domain/sorting";

/** The SQL order of a list by one of its columns; rows without a value come last in both directions. */
export const sortedBy = <Key extends string>(
  order: Key | `-${Key}`,
  columns: Readonly<Record<Key, SQL>>,
): SQL => {
  const { key, descending } = orderIn(order);
  return descending ? sql`${columns[key]} desc nulls last` : sql`${columns[key]} asc nulls last`;
};
