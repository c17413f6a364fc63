import type { Block } from "./block";
import { withEnglishAsides } from "./english-asides";
import { withGivenFirst } from "./family-first";
import { withFinalList } from "./final-lists";
import { withHeadingsMarked } from "./indented-lists";
import { withIntroductions } from "./introductions";
import { labelOf } from "./labels";
import { type ColumnKind, kindOfHeader } from "./lexicon/columns";
import { isContact, pronounOf } from "./lexicon/notes";
import { withMail } from "./mail";
import { withPlainShapes } from "./message-shapes";
import { withOfficers } from "./officers";
import { withOwnOrganization } from "./own-organization";
import { withParties } from "./party-headings";
import { withSenders } from "./senders";
import { withSideColumns } from "./side-columns";
import { withIndentedJoined, withSignaturesJoined } from "./signature";
import { withSignatureApart } from "./signatures-apart";
import { withSignersComing } from "./signers-coming";
import { cellsOf, columnsByContent, commaCells, headerOf } from "./table";
import { type Line, linesOf, withoutMarks } from "./text";
import { withWrappedJoined } from "./wrapped-lines";

type Split = (line: string) => string[] | undefined;

// "Participants by organisation" is a title, not three columns.
const JOINS_WORDS = /\s(?:by|of|from|for|per)\s/u;
const bySpaces: Split = (line) => {
  if (JOINS_WORDS.test(line)) return undefined;
  const cells = line.trim().split(/\s+/);
  return cells.length >= 2 ? cells : undefined;
};
const byCommas: Split = (line) => {
  const cells = commaCells(line.trim());
  return cells.length >= 2 ? cells : undefined;
};

const bySemicolons: Split = (line) => {
  const cells = line
    .trim()
    .split(/[;；]/)
    .map((cell) => cell.trim());
  return cells.length >= 2 ? cells : undefined;
};

const bySlashes: Split = (line) => {
  const cells = line.split("/").map((cell) => cell.trim());
  return cells.length >= 3 ? cells : undefined;
};

interface Header {
  columns: ColumnKind[];
  split: Split;
  /** How many people are next to each other in a row. */
  repeats: number;
}

/** The columns of a header line with the way its cells are separated. */
const headerIn = (line: string, below: string): Header | undefined => {
  for (const split of [cellsOf, bySemicolons, byCommas, bySlashes, bySpaces] satisfies Split[]) {
    const cells = split(line);
    if (!cells) continue;
    const period = periodOf(cells);
    const columns = headerOf(cells.slice(0, period), split(below));
    if (columns && cells.length >= 2) return { columns, split, repeats: cells.length / period };
  }
  return undefined;
};

/** How many columns belong to one person if a header repeats itself: 姓名 职务 姓名 职务. */
const periodOf = (cells: readonly string[]): number => {
  const half = cells.length / 2;
  const repeats =
    Number.isInteger(half) &&
    half >= 1 &&
    cells.slice(0, half).every((cell, at) => cell !== "" && cell === cells[half + at]);
  return repeats ? half : cells.length;
};

// "----" between two business cards
const BETWEEN_CARDS = /^\s*[-–—=_*~]{3,}\s*$/u;
const RULE = /^[\s|｜:+=_~*—–-]+$|^\s*[(（]?\d{1,3}[.、)）]?\s*$/;
// 姓名：李四	职务：局长 is an entry of a form.
const LABELLED = /^([\p{L} /／]{1,12})[:：]\s*\S/u;
const isForm = (line: string): boolean =>
  line
    .split("\t")
    .filter((cell) => cell.trim() !== "")
    .every((cell) => kindOfHeader(LABELLED.exec(cell.trim())?.[1] ?? "") !== undefined);
const hardSeparated = (line: string): boolean =>
  (line.includes("\t") && !isForm(line)) || (line.match(/[|｜]/g)?.length ?? 0) >= 2;

// 示例株式会社营业部部长 女: two cells with one space between them, where a long cell fills its column.
const atOneSpace = (cells: readonly string[], columns: readonly ColumnKind[]): string[] | undefined => {
  const at = cells.findIndex((cell, n) => {
    const last = / (\S+)$/u.exec(cell)?.[1];
    const next = columns[n + 1];
    return last && ((next === "sex" && pronounOf(last)) || (next === "ignored" && isContact(last)));
  });
  const cell = cells[at];
  if (cell === undefined) return undefined;
  const space = cell.lastIndexOf(" ");
  return [...cells.slice(0, at), cell.slice(0, space), cell.slice(space + 1), ...cells.slice(at + 1)];
};

/** The rows of a line under a header, one for each person; undefined if its cells do not fit. */
const rowsUnder = (
  { columns, split, repeats }: Header,
  cells: readonly string[],
  hard: boolean,
): string[][] | undefined => {
  const width = columns.length;
  if (repeats > 1) {
    const rows = Array.from({ length: repeats }, (_, n) => cells.slice(n * width, (n + 1) * width));
    return cells.length > width * repeats ? undefined : rows.filter((row) => row.some((cell) => cell !== ""));
  }
  // If one cell is missing at the end, it is empty; with any other number the line is not a row of this table.
  if (cells.length === width || (split === cellsOf && hard && cells.length >= 2)) return [[...cells]];
  if (cells.length === width - 1) {
    const apart = split === cellsOf && !hard ? atOneSpace(cells, columns) : undefined;
    return apart ? [apart] : columns[0] === "ignored" ? [["", ...cells]] : undefined;
  }
  return undefined;
};

const soleCell = (cells: readonly string[]): string | undefined => {
  const filled = cells.filter((cell) => cell !== "");
  // 合计 | 7人 below the rows.
  const [words = "", count = ""] = filled;
  if (
    filled.length === 2 &&
    /^(?:合计|总计|共计|总人数|total)[:：]?$/i.test(words) &&
    /^\d{1,4} ?(?:人|位|名|people|persons|pax)?$/.test(count)
  )
    return `${words} ${count}`;
  return filled.length === 1 ? filled[0] : undefined;
};

/** Blanks in a row that only push words apart; patterns that look for what follows them take long in longer runs. */
const MANY_BLANKS = /([ \u3000])\1{80,}/g;

/** The blocks of a pasted text in their order; entries over several lines are joined to one. */
export const blocksOf = (text: string): Block[] =>
  withTablesUpright(rawBlocksOf(text.replace(MANY_BLANKS, (run) => run.slice(0, 80)))).flatMap((run) =>
    run.upright ? run.blocks : withSignaturesJoined(withIndentedJoined(run.blocks)),
  );

// A table with each cell on a line of its own: 姓名, 单位, 职务, then as many lines for each person.
const withTablesUpright = (blocks: readonly Block[]): { blocks: Block[]; upright: boolean }[] => {
  const kinds = blocks.map((block) =>
    block.kind === "line" && !/[:：]/.test(block.line.text)
      ? kindOfHeader(withoutMarks(block.line.text))
      : undefined,
  );
  const start = kinds.findIndex(
    (kind, at) => kind !== undefined && kinds[at + 1] !== undefined && kinds[at - 1] === undefined,
  );
  const plain = [{ blocks: [...blocks], upright: false }];
  if (start < 0) return plain;
  const width = kinds.slice(start).indexOf(undefined);
  const columns = kinds.slice(start, start + width).filter((kind) => kind !== undefined);
  const rest = blocks.slice(start + width);
  const end = rest.findIndex((block) => block.kind !== "line");
  const cells = (end < 0 ? rest : rest.slice(0, end)).flatMap((block) =>
    block.kind === "line" ? [block.line] : [],
  );
  if (width < 2 || !columns.includes("name") || cells.length < width || cells.length % width !== 0)
    return plain;
  const rows = Array.from({ length: cells.length / width }, (_, n) =>
    cells.slice(n * width, (n + 1) * width),
  );
  const table: Block = {
    kind: "table",
    table: {
      columns,
      rows: rows.map((row) => row.map(({ text }) => text.trim())),
      doubtful: true,
      hasHeader: true,
    },
    sources: rows.map((row) => row.map(({ raw }) => raw).join("\n")),
  };
  return [
    { blocks: blocks.slice(0, start), upright: false },
    { blocks: [table], upright: true },
    { blocks: rest.slice(cells.length), upright: false },
  ];
};

// A header applies to all lines after it that have its columns.
const rawBlocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  const lines = withSideColumns(
    withOwnOrganization(
      withIntroductions(
        withMail(
          withSignersComing(
            withSenders(
              withOfficers(
                withGivenFirst(
                  withParties(
                    withEnglishAsides(
                      withHeadingsMarked(
                        withFinalList(withSignatureApart(withPlainShapes(withWrappedJoined(linesOf(text))))),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  let header: Header | undefined;
  let plain: { rows: string[][]; sources: string[] } = { rows: [], sources: [] };
  let plainLines: Line[] = [];
  const endPlain = () => {
    const { rows, sources } = plain;
    plain = { rows: [], sources: [] };
    if (rows.length === 0) return;
    const [lone] = plainLines;
    plainLines = [];
    // "Director | Model Office" alone is an ordinary line.
    if (rows.length === 1 && lone && !lone.text.includes("\t") && (rows[0]?.length ?? 0) <= 2) {
      blocks.push({ kind: "line", line: lone });
      return;
    }
    const { columns, doubtful } = columnsByContent(rows);
    blocks.push({ kind: "table", table: { columns, rows, doubtful, hasHeader: false }, sources });
  };
  for (const [at, line] of lines.entries()) {
    if (!line || (!line.aside && BETWEEN_CARDS.test(line.text))) {
      endPlain();
      blocks.push({ kind: "blank" });
      continue;
    }
    if (line.aside) {
      endPlain();
      blocks.push({ kind: "line", line });
      continue;
    }
    if (RULE.test(line.text)) continue;
    const found = headerIn(line.text, lines.slice(at + 1).find((other) => other)?.text ?? "");
    if (found) {
      endPlain();
      header = found;
      continue;
    }
    const alone = withoutMarks(line.text);
    const [before, after] = [lines[at - 1], lines[at + 1]].map(
      (other) => other && kindOfHeader(withoutMarks(other.text)),
    );
    // 姓名 alone is a heading for the names below it; with 单位 on the next line it is one of the columns.
    if (headerOf([alone]) && !/[:：]/.test(alone) && labelOf(alone) === undefined && !before && !after)
      continue;
    const cells = header?.split(line.text) ?? (hardSeparated(line.text) ? cellsOf(line.text) : undefined);
    const sole = cells && soleCell(cells);
    if (!cells || sole !== undefined) {
      endPlain();
      blocks.push({ kind: "line", line: sole === undefined ? line : { ...line, text: sole } });
    } else if (header) {
      const rows = rowsUnder(header, cells, hardSeparated(line.text));
      const { columns } = header;
      if (rows) {
        const last = blocks.at(-1);
        const table =
          last?.kind === "table" && last.table.columns === columns
            ? last
            : {
                kind: "table" as const,
                table: { columns, rows: [], doubtful: false, hasHeader: true },
                sources: [],
              };
        table.table.rows.push(...rows);
        table.sources.push(...rows.map(() => line.raw));
        if (table !== last) blocks.push(table);
      } else blocks.push({ kind: "line", line });
    } else if (labelOf(cells[0] ?? "") && /[:：]\s*$/.test(cells[0] ?? "")) {
      endPlain();
      blocks.push({ kind: "line", line });
    } else {
      if (plain.rows.length > 0 && Math.abs((plain.rows[0]?.length ?? 0) - cells.length) > 1) endPlain();
      plain.rows.push(cells);
      plain.sources.push(line.raw);
      plainLines.push(line);
    }
  }
  endPlain();
  return blocks;
};
