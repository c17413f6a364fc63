import JSZip from "jszip";

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
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Text that a spreadsheet would take for a formula, if not here then after saving as CSV, is marked as text. */
const harmless = (text: string): string => (/^\s*[=+\-@|]|^[\t\r]/.test(text) ? `'${text}` : text);

/** Excel's limit of characters in a cell. */
const MOST_CHARACTERS = 32_767;

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
/** Day 0 of a workbook is 30 December 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The letters of a column, the first of which is A. */
const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(harmless(text).slice(0, MOST_CHARACTERS))}</t></is></c>`;

const cellXml = (at: string, cell: Cell): string => {
  if (cell === null || cell === "") return `<c r="${at}" s="0"/>`;
  if (typeof cell === "number") return `<c r="${at}" s="0"><v>${cell}</v></c>`;
  if (typeof cell === "string") return textCell(at, cell, 0);
  if (!WHOLE_DAY.test(cell.day)) return textCell(at, cell.day, 0);
  return `<c r="${at}" s="2"><v>${Math.round((Date.parse(`${cell.day}T00:00:00Z`) - FIRST_DAY) / DAY_MS)}</v></c>`;
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Styles of cells: 0 text, 1 heads, 2 days. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" horizontal="left"/></xf></cellXfs></styleSheet>`;

const sheetXml = (columns: readonly SheetColumn[], rows: readonly (readonly Cell[])[]): string => {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  // Addresses are optional in the format, but not for every program that reads it.
  const heads = columns.map(({ head }, column) => textCell(`${lettersOf(column)}1`, head, 1)).join("");
  const rowXml = (row: readonly Cell[], at: number) =>
    `<row r="${at}">${row.map((cell, column) => cellXml(`${lettersOf(column)}${at}`, cell)).join("")}</row>`;
  const body = rows.map((row, place) => rowXml(row, place + 2)).join("");
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData><row r="1">${heads}</row>${body}</sheetData></worksheet>`;
};

/** Excel refuses these signs and more than 31 characters in the name of a sheet. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);

/** A workbook of one sheet with frozen heads. Texts stay texts: what looks like a formula is never one. */
export const workbook = (
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array> =>
  new JSZip()
    .file(
      "[Content_Types].xml",
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETS}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETS}.styles+xml"/></Types>`,
    )
    .file(
      "_rels/.rels",
      `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    )
    .file(
      "xl/workbook.xml",
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    )
    .file(
      "xl/_rels/workbook.xml.rels",
      `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    )
    .file("xl/styles.xml", STYLES)
    .file("xl/worksheets/sheet1.xml", sheetXml(columns, rows))
    .generateAsync({ type: "uint8array", compression: "DEFLATE" });
