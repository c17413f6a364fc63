import { englishTitleScore } from "./english-words";
import type { ColumnKind } from "./lexicon/columns";

const HAN = /\p{Script=Han}/u;

/** The titles of a cell that "and" joins: "President and CEO", unlike "Director of Research and Development". */
export const titlesApart = (cell: string): string[] => {
  const [first = cell, ...others] = cell.split(/\s+(?:and|&)\s+(?=\p{Lu})/u);
  return others.length > 0 && others.every((other) => (englishTitleScore(other.split(/\s+/)) ?? 0) > 1)
    ? [first, ...others]
    : [cell];
};

/** The two halves of a cell with one value in both languages: "主任 Director", "Director / 主任". */
export const inBothLanguages = (cell: string): { zh: string; en: string } | undefined => {
  const [, zh = "", en = ""] =
    /^([^A-Za-z]*\p{Script=Han})(?:\s*[/／|(（]\s*|\s+)([\p{Script=Latin}][^\p{Script=Han}]{2,}?)[)）]?$/u.exec(
      cell,
    ) ?? [];
  if (zh && en) return { zh, en };
  const [, latin = "", han = ""] =
    /^(\p{Script=Latin}[^\p{Script=Han}]+?[^\p{Script=Han}\s])(?:\s*[/／|(（]\s*|\s+)(\p{Script=Han}[^A-Za-z]*?)[)）]?$/u.exec(
      cell,
    ) ?? [];
  return latin && han ? { zh: han, en: latin.trim() } : undefined;
};

const TRANSLATED = [
  ["title", "enTitle"],
  ["organization", "enOrganization"],
] as const;

/** A table in which a column whose cells are in both languages becomes two. */
export const withTranslations = (
  columns: readonly ColumnKind[],
  rows: readonly string[][],
): { columns: ColumnKind[]; rows: string[][] } => {
  let [kinds, cells] = [[...columns], rows.map((row) => [...row])];
  for (const [kind, other] of TRANSLATED) {
    const at = kinds.indexOf(kind);
    if (at < 0 || kinds.includes(other)) continue;
    const filled = cells.flatMap((row) => row[at] || []);
    const both = filled.filter((cell) => inBothLanguages(cell)).length;
    // Foreign guests may have it in their language only.
    const foreign = filled.filter((cell) => !HAN.test(cell)).length;
    if (both < Math.min(2, filled.length) || both + foreign < filled.length * 0.7 || both === 0) continue;
    kinds = [...kinds, other];
    cells = cells.map((row) => {
      const found = inBothLanguages(row[at] ?? "");
      const whole = [...row, ...Array.from({ length: kinds.length - 1 - row.length }, () => "")];
      return found ? [...whole.with(at, found.zh), found.en] : [...whole, ""];
    });
  }
  return { columns: kinds, rows: cells };
};
