// @ts-check
// The program of a thread that makes one Excel workbook: its data holds the content, its message the bytes of the .xlsx file.
// Plain JavaScript, because Node runs it as it is, from the sources, in production, in development and in tests.
import { parentPort, workerData } from "node:worker_threads";
import writeExcelFile from "write-excel-file/node";

/** @import { CellObject } from "write-excel-file/node" */
/** @import { Cell, WorkbookContent } from "./workbook" */

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no form for them
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Text that a spreadsheet would take for a formula, if not here then after saving as CSV, is marked as text.
 * @param {string} text
 */
const harmless = (text) => (/^\s*[=+\-@|]|^[\t\r]/.test(text) ? `'${text}` : text);

/** Excel's limit of characters in a cell. */
const MAX_CHARACTERS = 32_767;

/** @param {string} text @returns {CellObject} */
const textCell = (text) => ({
  value: harmless(text.replace(NOT_IN_XML, "")).slice(0, MAX_CHARACTERS),
  type: String,
  wrap: true,
  alignVertical: "top",
});

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param {Cell} cell @returns {CellObject | null} */
const cellOf = (cell) => {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number, alignVertical: "top" };
  if (typeof cell === "string") return textCell(cell);
  if (!WHOLE_DAY.test(cell.day)) return textCell(cell.day);
  const value = new Date(`${cell.day}T00:00:00Z`);
  return { value, type: Date, format: "yyyy-mm-dd", align: "left", alignVertical: "top" };
};

/**
 * Excel refuses these signs and more than 31 characters in the name of a sheet.
 * @param {string} name
 */
const sheetName = (name) => name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);

/** @type {WorkbookContent} */
const { name, columns, rows } = workerData.content;
const heads = columns.map(({ head }) => ({ ...textCell(head), fontWeight: /** @type {const} */ ("bold") }));
const made = await writeExcelFile([heads, ...rows.map((row) => row.map(cellOf))], {
  sheet: sheetName(name),
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
}).toBuffer();
// A copy without the rest of a shared buffer, so that it can be handed over.
const bytes = new Uint8Array(made);
parentPort?.postMessage(bytes, [bytes.buffer]);
