import type { ReactNode } from "react";
import { Link } from "@/components/link";
import classes from "./table.module.css";

export interface Column<Row> {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures are right-aligned; `wide` takes what is left. */
  align?: "end";
  wide?: boolean;
  /** Wraps long text. */
  wrap?: boolean;
  /** Left out on a narrow screen; `large`: on any but a large one. */
  phone?: false | "large";
  /** The key by which rows can be sorted. */
  sort?: string;
  /** The width where there is room, so that the columns of several tables are aligned. */
  width?: string;
}

interface Grouped<Row> {
  key: string;
  rows: Row[];
}

/** Groups consecutive rows with the same key. */
const together = <Row,>(rows: readonly Row[], keyOf: (row: Row) => string): Grouped<Row>[] => {
  const groups: Grouped<Row>[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, rows: [row] });
  }
  return groups;
};

const directionOf = (by: string | undefined, key: string) =>
  by === key ? "ascending" : by === `-${key}` ? "descending" : undefined;

/** Ascending, then descending, then as the list is by itself. */
const nextOrder = (by: string | undefined, key: string): string | undefined =>
  by === key ? `-${key}` : by === `-${key}` ? undefined : key;

/** Rows of 36 px. The link in a row's first wide cell covers the whole row, so the row is one target and one tab stop. */
export function Table<Row>({
  label,
  columns,
  rows,
  keyOf,
  dimmed,
  group,
  later = 0,
  order,
}: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  dimmed?: (row: Row) => boolean;
  /** Groups rows under headings; rows must already be in that order. */
  group?: { keyOf: (row: Row) => string; heading: (first: Row) => ReactNode } | undefined;
  /** How many rows follow with hydration; their place is kept. */
  later?: number;
  /** The order asked for: the key of a column, with "-" before it if descending; and the address of another order. */
  order?: { by: string | undefined; hrefOf: (by: string | undefined) => string } | undefined;
}) {
  // An empty value is shorter than "true", and sent with every cell.
  const mark = (is: boolean | undefined) => (is ? "" : undefined);
  const cell = (column: Column<Row>) => ({
    "data-end": mark(column.align === "end"),
    "data-wide": mark(column.wide),
    "data-wrap": mark(column.wrap),
    "data-desk": column.phone === false ? "" : column.phone,
  });
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                style={column.width ? { width: column.width } : undefined}
                aria-sort={order && column.sort ? directionOf(order.by, column.sort) : undefined}
                {...cell(column)}
              >
                {order && column.sort ? (
                  <Link
                    className={classes.sort}
                    href={order.hrefOf(nextOrder(order.by, column.sort))}
                    scroll={false}
                  >
                    {column.head}
                  </Link>
                ) : (
                  column.head
                )}
              </th>
            ))}
          </tr>
        </thead>
        {together(rows, group?.keyOf ?? (() => "")).map(({ key, rows: [first, ...others] }) => (
          <tbody key={key}>
            {group && first && (
              <tr className={classes.groupRow}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {group.heading(first)}
                </th>
              </tr>
            )}
            {(first ? [first, ...others] : []).map((row) => (
              <tr key={keyOf(row)} data-dimmed={dimmed?.(row) || undefined}>
                {columns.map((column) => (
                  <td key={column.key} {...cell(column)}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {later > 0 && <div style={{ height: `calc(${later} * var(--row))` }} />}
    </div>
  );
}

/** The class of the link that makes its whole row clickable. */
export const rowLink: string | undefined = classes.rowLink;
