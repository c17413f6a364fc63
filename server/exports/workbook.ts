import { fileFromThread } from "./file-from-thread";

/** The media type of an Excel workbook. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A day as YYYY-MM-DD, which becomes a date of the workbook. */
interface DayCell {
  day: string;
}

export type Cell = string | number | DayCell | null;

/** One column: its head and its width in characters. */
export interface SheetColumn {
  head: string;
  width: number;
}

/** What a workbook of one sheet is made of. */
export interface WorkbookContent {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly Cell[])[];
}

/**
 * A workbook of one sheet with frozen heads, made in a thread of its own. Texts stay texts: what looks like a formula is never
 * one. Aborting `signal` rejects with its reason.
 */
export const workbook = (
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly Cell[])[],
  signal?: AbortSignal,
): Promise<Uint8Array> =>
  fileFromThread("workbook", { name, columns, rows } satisfies WorkbookContent, signal);
