import { isHonorific } from "./english-words";
import type { ColumnKind } from "./lexicon/columns";
import { sideOf } from "./lexicon/headings";
import { roleOf } from "./lexicon/notes";
import { ZH_HONORIFICS } from "./lexicon/titles-zh";

// 身份 is the name of a column of sides in one table and of titles in another; no cell of it is dropped.
const withRanks = (columns: readonly ColumnKind[], rows: readonly string[][]): readonly ColumnKind[] =>
  columns.map((kind, at) => {
    if (kind !== "side") return kind;
    const cells = rows.flatMap((row) => row[at] || []);
    if (cells.length === 0 || cells.some((cell) => sideOf(cell) || roleOf(cell))) return kind;
    return columns.some((other) => other === "title" || other === "post") ? "note" : "title";
  });

// "Title" above Mr and Dr.
const withFormsOfAddress = (
  columns: readonly ColumnKind[],
  rows: readonly string[][],
): readonly ColumnKind[] =>
  columns.map((kind, at) => {
    const cells = kind === "title" ? rows.flatMap((row) => row[at] || []) : [];
    const isForm = cells.length > 0 && cells.every((cell) => isHonorific(cell) || ZH_HONORIFICS.has(cell));
    return isForm ? "honorific" : kind;
  });

// "Delegate", "Interpreter" in a column next to one of titles: the role at the event.
const MEMBERS_ONLY = /^(?:delegates?|members?|participants?|attendees?|guests?|团员|成员|代表|参会人?员?)$/iu;
const withRoleColumn = (columns: readonly ColumnKind[], rows: readonly string[][]): readonly ColumnKind[] => {
  const titled = [...columns.keys()].filter((at) => columns[at] === "title");
  const isRole = (at: number) => {
    const cells = rows.flatMap((row) => row[at] || []);
    const known = cells.filter((cell) => roleOf(cell) || MEMBERS_ONLY.test(cell)).length;
    return cells.length > 0 && known >= cells.length * 0.6;
  };
  const role = titled.length > 1 ? titled.find(isRole) : undefined;
  return role === undefined ? columns : columns.with(role, "note");
};

/** The columns of a table whose headers say one thing and whose cells another. */
export const columnsByCells = (
  columns: readonly ColumnKind[],
  rows: readonly string[][],
): readonly ColumnKind[] => withRoleColumn(withRanks(withFormsOfAddress(columns, rows), rows), rows);
