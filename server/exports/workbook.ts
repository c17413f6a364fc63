import writeExcelFile, { type CellObject } from "write-excel-file/node";

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

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no form for them
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text that a spreadsheet would take for a formula, if not here then after saving as CSV, is marked as text. */
const harmless = (text: string): string => (/^\s*[=+\-@|]|^[\t\r]/.test(text) ? `'${text}` : text);

/** Excel's limit of characters in a cell. */
const MOST_CHARACTERS = 32_767;

const textCell = (text: string): CellObject => ({
  value: harmless(text.replace(NOT_IN_XML, "")).slice(0, MOST_CHARACTERS),
  type: String,
  wrap: true,
  alignVertical: "top",
});

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

const cellOf = (cell: Cell): CellObject | null => {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number, alignVertical: "top" };
  if (typeof cell === "string") return textCell(cell);
  if (!WHOLE_DAY.test(cell.day)) return textCell(cell.day);
  const value = new Date(`${cell.day}T00:00:00Z`);
  return { value, type: Date, format: "yyyy-mm-dd", align: "left", alignVertical: "top" };
};

/** Excel refuses these signs and more than 31 characters in the name of a sheet. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);

/** A workbook of one sheet with frozen heads. Texts stay texts: what looks like a formula is never one. */
export const workbook = (
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array> => {
  const heads = columns.map(({ head }): CellObject => ({ ...textCell(head), fontWeight: "bold" }));
  return writeExcelFile([heads, ...rows.map((row) => row.map(cellOf))], {
    sheet: sheetName(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
};
