import { sideOf } from "./lexicon/headings";
import { cellsOf } from "./table";
import type { Line } from "./text";

const sidesIn = (line: Line | undefined): string[] | undefined => {
  const cells = line && /[\t|｜]/.test(line.text) ? cellsOf(line.text) : undefined;
  if (!cells || cells.length < 2) return undefined;
  const sides = new Set(cells.map(sideOf));
  return sides.size === cells.length && !sides.has(undefined) && !sides.has("none") ? cells : undefined;
};

/** The lines with a table whose columns are sides (中方 | 外方) written one side below the other. */
export const withSideColumns = (lines: readonly (Line | undefined)[]): (Line | undefined)[] => {
  const start = lines.findIndex((line) => sidesIn(line) !== undefined);
  const header = lines[start];
  const sides = sidesIn(header);
  if (!header || !sides) return [...lines];
  const rows: string[][] = [];
  for (const line of lines.slice(start + 1)) {
    const isRow = line && /[\t|｜]/.test(line.text);
    // The last cell of a row is empty.
    const isFirst = line && rows.length > 0 && !isRow && !/[:：]/.test(line.text);
    const cells = isRow ? cellsOf(line.text) : isFirst ? [line.text.trim()] : undefined;
    if (!cells || cells.length > sides.length) break;
    rows.push(cells);
  }
  if (rows.length === 0) return [...lines];
  const below = sides.flatMap((side, column) =>
    [side, ...rows.map((row) => row[column] ?? "")]
      .filter((cell) => cell !== "")
      .map((cell): Line => ({ raw: cell, text: cell, at: header.at })),
  );
  return [...lines.slice(0, start), ...below, ...lines.slice(start + 1 + rows.length)];
};
