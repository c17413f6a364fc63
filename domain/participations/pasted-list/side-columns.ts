import { kindOfHeader } from "./lexicon/columns";
import { sideOf } from "./lexicon/headings";
import { cellsOf } from "./table";
import type { Line } from "./text";

const sidesIn = (line: Line | undefined): string[] | undefined => {
  const cells = line && /[\t|｜]/.test(line.text) ? cellsOf(line.text) : undefined;
  if (!cells || cells.length < 2) return undefined;
  const sides = new Set(cells.map(sideOf));
  return sides.size === cells.length && !sides.has(undefined) && !sides.has("none") ? cells : undefined;
};

const isTitleHead = (cell: string): boolean =>
  ["title", "post", "organization"].includes(kindOfHeader(cell) ?? "");
// "Our side | Position | Their side | Position": the cells of a side, one person each.
const grouped = (
  line: Line | undefined,
): { cells: (row: readonly string[]) => string[]; sides: string[] } | undefined => {
  const cells = line && /[\t|｜]/.test(line.text) ? cellsOf(line.text) : undefined;
  if (!cells || cells.length < 4) return undefined;
  const starts = cells.flatMap((cell, at) => (sideOf(cell) && sideOf(cell) !== "none" ? [at] : []));
  const sides = starts.map((at) => cells[at] ?? "");
  if (starts[0] !== 0 || sides.length < 2 || new Set(sides.map(sideOf)).size !== sides.length)
    return undefined;
  if (!cells.every((cell, at) => starts.includes(at) || isTitleHead(cell))) return undefined;
  return {
    sides,
    cells: (row) =>
      starts.map((from, n) => {
        const own = row.slice(from, starts[n + 1]).filter((cell) => cell !== "");
        return own.join(own.some((cell) => /\p{Script=Han}/u.test(cell)) ? "  " : ", ");
      }),
  };
};

/** The lines with a table whose columns are sides (中方 | 外方) rewritten with one side below the other. */
export const withSideColumns = (lines: readonly (Line | undefined)[]): (Line | undefined)[] => {
  const start = lines.findIndex((line) => (sidesIn(line) ?? grouped(line)) !== undefined);
  const header = lines[start];
  const whole = sidesIn(header) ? undefined : grouped(header);
  const sides = sidesIn(header) ?? whole?.sides;
  if (!header || !sides) return [...lines];
  const rows: string[][] = [];
  for (const line of lines.slice(start + 1)) {
    const isRow = line && /[\t|｜]/.test(line.text);
    // The last cell of a row is empty.
    const isFirst = line && rows.length > 0 && !isRow && !/[:：]/.test(line.text);
    const cells = isRow ? cellsOf(line.text) : isFirst ? [line.text.trim()] : undefined;
    const own = cells && whole ? whole.cells(cells) : cells;
    if (!own || own.length > sides.length) break;
    rows.push(own);
  }
  if (rows.length === 0) return [...lines];
  const below = sides.flatMap((side, column) =>
    [side, ...rows.map((row) => row[column] ?? "")]
      .filter((cell) => cell !== "")
      .map((cell): Line => ({ raw: cell, text: cell, at: header.at })),
  );
  return [...lines.slice(0, start), ...below, ...lines.slice(start + 1 + rows.length)];
};
