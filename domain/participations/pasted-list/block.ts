import type { Table } from "./table";
import type { Line } from "./text";

/** A part of a pasted text: a table with its source lines, a single line, or a blank line. */
export type Block =
  | { kind: "table"; table: Table; sources: string[] }
  | { kind: "line"; line: Line }
  | { kind: "blank" };
