import { suffixesAt, suffixKind } from "./chinese-words";
import { englishTitleScore, isHonorific } from "./english-words";
import type { ColumnKind } from "./lexicon/columns";
import { sideOf } from "./lexicon/headings";
import { roleOf } from "./lexicon/notes";
import { EN_ORG_WORDS } from "./lexicon/organizations";
import { ZH_HONORIFICS } from "./lexicon/titles-zh";
import { phrasesOf } from "./phrases";

// 身份 is the name of a column of sides in one table and of titles in another; no cell of it is dropped.
const withRanks = (columns: readonly ColumnKind[], rows: readonly string[][]): readonly ColumnKind[] =>
  columns.map((kind, at) => {
    if (kind !== "side") return kind;
    const cells = rows.flatMap((row) => row[at] || []);
    if (cells.length === 0 || cells.some((cell) => sideOf(cell) || roleOf(cell))) return kind;
    return columns.some((other) => other === "title" || other === "post") ? "note" : "title";
  });

// 职务 above 教授 is a title.
const ACADEMIC = /^(?:教授|博士|老师|院士|研究员)$/u;
// "Title" above Mr and Dr.
const withFormsOfAddress = (
  columns: readonly ColumnKind[],
  rows: readonly string[][],
): readonly ColumnKind[] =>
  columns.map((kind, at) => {
    const cells = kind === "title" ? rows.flatMap((row) => row[at] || []) : [];
    const isForm =
      cells.length > 0 &&
      cells.every((cell) => isHonorific(cell) || ZH_HONORIFICS.has(cell)) &&
      !cells.every((cell) => ACADEMIC.test(cell));
    return isForm ? "honorific" : kind;
  });

// "Delegate", "Interpreter" in a column next to one of titles: the role at the event.
const MEMBERS_ONLY = /^(?:delegates?|members?|participants?|attendees?|guests?|团员|成员|代表|参会人?员?)$/iu;
const withRoleColumn = (columns: readonly ColumnKind[], rows: readonly string[][]): readonly ColumnKind[] => {
  const titled = [...columns.keys()].filter((at) => columns[at] === "title");
  const posts = columns.filter((kind) => kind === "title" || kind === "post");
  const isRole = (at: number) => {
    const cells = rows.flatMap((row) => row[at] || []);
    const known = cells.filter((cell) => roleOf(cell) || MEMBERS_ONLY.test(cell)).length;
    return cells.length > 0 && known >= cells.length * 0.6;
  };
  const role = posts.length > 1 ? titled.find(isRole) : undefined;
  return role === undefined ? columns : columns.with(role, "note");
};

// "Position" above "Director, Sample Association", where no column is of organizations.
const EMPLOYERS: ReadonlySet<ColumnKind> = new Set([
  "organization",
  "enOrganization",
  "post",
  "department",
  "delegation",
]);
const holdsEmployer = (cell: string): boolean => {
  const [first, second, ...others] = phrasesOf(cell).map(({ readings }) => readings[0]?.parts ?? []);
  const isOnly = (parts: typeof first, kind: "title" | "organization") =>
    parts?.length === 1 && parts[0]?.element.kind === kind;
  return (
    others.length === 0 &&
    isOnly(first, "title") &&
    isOnly(second, "organization") &&
    cell.split(/\P{L}+/u).some((word) => EN_ORG_WORDS.has(word.toLowerCase())) &&
    !/\b(?:office|department|division|unit|section|team|desk|committee)$/i.test(cell)
  );
};
const withPosts = (columns: readonly ColumnKind[], rows: readonly string[][]): readonly ColumnKind[] => {
  const titled = [...columns.keys()].filter((at) => columns[at] === "title");
  const [at] = titled;
  if (at === undefined || titled.length > 1 || columns.some((kind) => EMPLOYERS.has(kind))) return columns;
  const cells = rows.flatMap((row) => row[at] || []);
  const joint = cells.filter(holdsEmployer).length;
  return joint > 0 && joint >= cells.length * 0.6 ? columns.with(at, "post") : columns;
};

// "State Secretary, Ministry of Models"
const TITLE_FIRST = /^([^,]{4,60}), \p{L}/u;
// 所属机构 above 示例商会副会长、样例公司主席: organizations with titles.
const holdsTitle = (cell: string): boolean => {
  const title = TITLE_FIRST.exec(cell)?.[1];
  if (title && (englishTitleScore(title.split(" ")) ?? 0) > 1) return true;
  const last = phrasesOf(cell).at(-1)?.readings[0]?.parts.at(-1)?.element;
  return last?.kind === "title" && /\p{Script=Han}{4}/u.test(cell);
};
const withTitledEmployers = (
  columns: readonly ColumnKind[],
  rows: readonly string[][],
): readonly ColumnKind[] => {
  const at = columns.indexOf("organization");
  const cells = rows.flatMap((row) => row[at] || []);
  const titled = cells.filter(holdsTitle).length;
  return at >= 0 && titled > 1 && titled >= cells.length * 0.8 ? columns.with(at, "post") : columns;
};

// "Where from" above "Model Chamber", 社团任职 above 理事: headings of no known words, above cells of known ones.
type PartKind = "organization" | "title" | "post";
const kindOfCell = (cell: string): PartKind | undefined => {
  const phrases = phrasesOf(cell);
  const parts = phrases.map(({ readings }) => readings[0]?.parts ?? []);
  const kinds = parts.map((each) => each.map(({ element }) => element.kind).join(" "));
  const [first, ...others] = kinds;
  if (kinds.every((kind) => kind === "title")) return "title";
  if (others.length > 0) return undefined;
  const element = parts[0]?.[0]?.element;
  const isNamed = element?.kind === "organization" && !element.place && !element.weak;
  // 机器人 above such words is what somebody works on.
  const isOfKind =
    isNamed &&
    (element.lang === "en" || suffixKind(suffixesAt(element.text, element.text.length), element.text.length));
  if (first === "organization" && isOfKind) return "organization";
  return first === "organization title" && isOfKind ? "post" : undefined;
};
const withUnknown = (columns: readonly ColumnKind[], rows: readonly string[][]): readonly ColumnKind[] => {
  let known = columns;
  const claim = (kind: PartKind, isTaken: boolean) => {
    const at = isTaken
      ? -1
      : known.findIndex((each, n) => {
          const cells = each === "unknown" ? rows.flatMap((row) => row[n] || []) : [];
          const fitting = cells.filter((cell) => kindOfCell(cell) === kind).length;
          return fitting > 0 && fitting >= cells.length * 0.5;
        });
    if (at >= 0) known = known.with(at, kind);
  };
  claim(
    "organization",
    known.some((kind) => EMPLOYERS.has(kind)),
  );
  claim(
    "post",
    known.some((kind) => EMPLOYERS.has(kind)),
  );
  claim(
    "title",
    known.some((kind) => kind === "title" || kind === "post" || kind === "enTitle"),
  );
  return known.map((kind) => (kind === "unknown" ? "note" : kind));
};

/** The columns of a table whose headers say one thing and whose cells another. */
export const columnsByCells = (
  columns: readonly ColumnKind[],
  rows: readonly string[][],
): readonly ColumnKind[] =>
  [withUnknown, withFormsOfAddress, withRanks, withTitledEmployers, withRoleColumn, withPosts].reduce(
    (kinds, step) => step(kinds, rows),
    columns,
  );
