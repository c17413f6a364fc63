import type { Table } from "./table";
import type { Line } from "./text";

/** A stretch of a pasted text: a table with its source lines, a line of its own, or a blank line. */
export type Block =
  | { kind: "table"; table: Table; sources: string[] }
  | { kind: "line"; line: Line }
  | { kind: "blank" };
