import { chineseNameScore } from "./chinese-names";
import { costly } from "./costly";
import { englishTitleScore, isFamilyFirst, isHead, isHonorific } from "./english-words";
import { COLUMN_KINDS, type ColumnKind, kindOfHeader } from "./lexicon/columns";
import { sideOf } from "./lexicon/headings";
import { GIVEN_NAMES } from "./lexicon/latin-names";
import { isContact, isPersonnelFact, presenceOf, pronounOf, roleOf } from "./lexicon/notes";
import { EN_ORG_WORDS } from "./lexicon/organizations";
import { ZH_HONORIFICS } from "./lexicon/titles-zh";
import { wordSet } from "./lexicon/words";
import { phrasesOf, readPhrase } from "./phrases";

/** Rows of cells with the content of each column. `doubtful`: the columns whose kind was not certain. */
export interface Table {
  columns: ColumnKind[];
  doubtful: boolean;
  rows: string[][];
  hasHeader: boolean;
}

/** The cells of a line by its separators, undefined for running text. */
export const cellsOf = (line: string): string[] | undefined => {
  const trim = ([first = "", ...others]: string[]) => [
    first.trim().replace(/^(?:\d{1,3}[.)、]|[(（]\d{1,3}[)）])\s*(?=\S)/, ""),
    ...others.map((cell) => cell.trim()),
  ];
  if (line.includes("\t")) return trim(line.split("\t"));
  if (/^\s*[|｜].*[|｜]\s*$/.test(line))
    return trim(
      line
        .trim()
        .replace(/^[|｜]|[|｜]$/g, "")
        .split(/[|｜]/),
    );
  if ((line.match(/[|｜]/g)?.length ?? 0) >= 2) return trim(line.split(/[|｜]/));
  const spaced = trim(line.trim().split(/ {2,}/));
  return spaced.length >= 2 ? spaced : undefined;
};

/** Comma separated values as a spreadsheet writes them, with quotes. */
export const commaCells = (line: string): string[] =>
  [...line.matchAll(/(?:^|[,，])(?:"((?:[^"]|"")*)"|([^,，]*))/g)].map((match) =>
    (match[1]?.replaceAll('""', '"') ?? match[2] ?? "").trim(),
  );

const NAMES: ReadonlySet<ColumnKind> = new Set(["name", "enName", "lastName"]);

// The columns of a programme.
const SPEAKER =
  /^(?:speakers?|presenters?|panell?ists?|speaker name|(?:演讲|发言|主讲|致辞|分享|报告|对话)(?:人|者|嘉宾)|讲者|主讲)$/iu;
const SESSION =
  /^(?:session|topic|talk|item|agenda item|activity|subject|theme|presentation|环节|议程|议题|主题|内容|题目|活动|事项|演讲(?:主题|题目))$/iu;

const WHO_COMES = wordSet(
  "guest guests visitor visitors occupant traveller traveler travellers travelers passenger person member",
);
// 乘车人, 入住人员: by what they do
const WHO_ACTS =
  /^(?:乘[车坐机]|入住|住宿|用餐|就餐|陪餐|出行|同行|随行|来访|到访|参观|接待|对接|带队|使用|领取)人员?$/u;

const NAME_HEADING = /^(?:(?:中文|人员|代表|来宾|嘉宾|参会人员?)?姓名|氏名|(?:full )?name)$/iu;
const LIKE_NAME = 1.5;
// 姓名 | 执业机构 | 专业领域 above as many cells, none of which is a heading: columns of any other words.
const hasRowBelow = (cells: readonly string[], below: readonly string[]): boolean => {
  const at = cells.findIndex((cell) => NAME_HEADING.test(cell.replace(/\s/g, "")));
  const isWords = (cell: string) =>
    /^[^\d:：，,。@]{2,24}$/u.test(cell) && (cell.length > 3 || (chineseNameScore(cell) ?? 0) < LIKE_NAME);
  return (
    at >= 0 &&
    cells.length > 2 &&
    cells.length === below.length &&
    (below[at] ?? "") !== "" &&
    !below.some((cell) => kindOfHeader(cell)) &&
    cells.every((cell) => kindOfHeader(cell) || isWords(cell))
  );
};

/**
 * The meaning of the cells of a header line; undefined if too few of them are words of headers. `below`: the cells of the next
 * line.
 */
export const headerOf = (
  cells: readonly string[],
  below: readonly string[] = [],
): ColumnKind[] | undefined => {
  const kinds = cells.map((cell) => (cell === "" ? undefined : kindOfHeader(cell)));
  // "Company | Contact | Role": the contact is who comes.
  const contact = cells.findIndex((cell) => /^(?:contact(?: person)?|联系人)$/i.test(cell.trim()));
  const isFirm = kinds.some((kind) => kind === "organization" || kind === "title" || kind === "post");
  const hasName = () => kinds.some((kind) => kind !== undefined && NAMES.has(kind));
  if (contact >= 0 && isFirm && !hasName()) kinds[contact] = "name";
  // "Time | Session | Speaker | Affiliation"
  const speaker = cells.findIndex((cell) => SPEAKER.test(cell.trim()));
  if (speaker >= 0 && isFirm && !hasName()) {
    kinds[speaker] = "name";
    for (const [at, cell] of cells.entries()) if (SESSION.test(cell.trim())) kinds[at] = "ignored";
  }
  // "Room | Guest | Function"
  const guest = cells.findIndex(
    (cell) => WHO_COMES.has(cell.trim().toLowerCase()) || WHO_ACTS.test(cell.trim()),
  );
  if (guest >= 0 && isFirm && !hasName()) kinds[guest] = "name";
  const known = kinds.filter((kind) => kind !== undefined).length;
  const filled = cells.filter((cell) => cell !== "").length;
  if (known === 0 || (known < Math.max(1, filled * 0.6) && !hasRowBelow(cells, below))) return undefined;
  if (!hasName()) return undefined;
  const columns = kinds.map((kind, at): ColumnKind => kind ?? (cells[at] === "" ? "note" : "unknown"));
  // "Name | Surname": the first is the given name.
  const [named, family] = [columns.indexOf("name"), columns.indexOf("lastName")];
  if (
    family >= 0 &&
    named >= 0 &&
    !columns.includes("firstName") &&
    /^(?:name|姓名|nombre|nome)$/i.test(cells[named] ?? "")
  )
    columns[named] = "firstName";
  // "Name | Vorname", "Nom | Prénom": the first is the family name.
  if (
    named >= 0 &&
    family < 0 &&
    columns.includes("firstName") &&
    /^(?:name|nom|naam)$/i.test(cells[named] ?? "")
  )
    columns[named] = "lastName";
  // "Title | Name | Designation": the first is Mr. or Ms.
  if (columns.filter((kind) => kind === "title").length > 1) {
    const at = columns.indexOf("title");
    const other = cells[columns.lastIndexOf("title")] ?? "";
    if (/^title$/i.test(cells[at] ?? "") && !/\p{Script=Han}/u.test(other)) columns[at] = "honorific";
  }
  // The same heading once in each language: the second column is the translation.
  for (const [kind, other] of [
    ["name", "enName"],
    ["title", "enTitle"],
    ["organization", "enOrganization"],
  ] as const) {
    const places = [...columns.keys()].filter((at) => columns[at] === kind);
    const latin = places.filter((at) => !/\p{Script=Han}/u.test(cells[at] ?? ""));
    if (places.length === 2 && (latin.length === 1 || kind === "name"))
      columns[latin[0] ?? places[1] ?? 0] = other;
  }
  return columns;
};

type Scores = Partial<Record<ColumnKind, number>>;

const EMPTY: Scores = {};

/** How well a cell would fit into a column of each kind. */
const cellScores = (cell: string): Scores => {
  const text = cell.trim();
  if (text === "") return EMPTY;
  if (/^(?:\d{1,3}[.、]?|[A-Z]?-?\d{3,5}[A-Z]?)$/.test(text) || isContact(text) || isPersonnelFact(text))
    return { ignored: 4 };
  if (pronounOf(text) && text.length <= 6) return { sex: 4 };
  const side = sideOf(text);
  if (side) return { side: 4 };
  if (isHonorific(text) || ZH_HONORIFICS.has(text)) return { honorific: 4 };
  const phrases = phrasesOf(text);
  // 翻译 Interpreter
  const isRole = phrases.every((phrase) => roleOf(phrase.text));
  if (isRole || roleOf(text) || presenceOf(text)) return { note: 3, title: 1.5 };
  const scores: Scores = { note: -1 };
  const offer = (kind: ColumnKind, score: number) => {
    scores[kind] = Math.max(scores[kind] ?? -9, score);
  };
  const [first] = phrases;
  const isName = ({ readings }: (typeof phrases)[number]) =>
    readings[0]?.parts.every(({ element }) => element.kind === "name") ?? false;
  if (phrases.length === 2 && phrases.every(isName)) offer("name", 3);
  for (const { parts, score } of phrases.length === 1 && first ? first.readings : []) {
    const kinds = parts.map(({ element }) => element.kind).join(" ");
    if (kinds === "name") offer("name", score);
    if (kinds === "title") offer("title", score);
    if (kinds === "organization") offer("organization", score);
    if (kinds === "organization title") offer("post", score - 1.5);
  }
  if (
    phrases.length > 1 &&
    phrases.every(({ readings }) => readings[0]?.parts.every(({ element }) => element.kind === "title"))
  )
    offer("title", 3);
  if (
    phrases.length > 1 &&
    phrases.some(({ readings }) => readings[0]?.parts.some(({ element }) => element.kind === "title"))
  )
    offer("post", 1.5);
  return scores;
};

const MANY = 60;
const HAN_CELL = /\p{Script=Han}/u;
const LATIN_CELL = /^[^\p{Script=Han}]+$/u;

/** Words that may be one part of a name: Vries, De Vries, María José. */
const NAME_PART = costly(
  /^(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}'’-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’.-]*){0,2}$/u,
);
const isNamePart = (cell: string): boolean =>
  NAME_PART.test(cell) &&
  !cell.split(/[ -]/).some((word) => isHead(word) || EN_ORG_WORDS.has(word.toLowerCase())) &&
  englishTitleScore(cell.split(" ")) === undefined;
const givenNames = (cells: readonly string[]): number =>
  cells.filter((cell) => GIVEN_NAMES.has((cell.split(/[ -]/)[0] ?? "").toLowerCase())).length;

// Family and given name in two adjacent columns, if no column has full names.
const namesInTwo = (
  rows: readonly string[][],
  free: ReadonlySet<number>,
  means: readonly Scores[],
): { last: number; first: number; doubtful: boolean } | undefined => {
  if (means.some((mean) => (mean.name ?? -2) > 1.2)) return undefined;
  const cellsAt = (at: number) => rows.map((row) => row[at] ?? "").filter((cell) => cell !== "");
  const isPart = (at: number) =>
    free.has(at) && cellsAt(at).length === rows.length && cellsAt(at).every(isNamePart);
  const at = [...means.keys()].find((each) => isPart(each) && isPart(each + 1));
  if (at === undefined) return undefined;
  const [left, right] = [cellsAt(at), cellsAt(at + 1)];
  const lead = givenNames(right) + left.filter(isFamilyFirst).length - givenNames(left);
  const back = givenNames(left) + right.filter(isFamilyFirst).length - givenNames(right);
  const doubtful = Math.abs(lead - back) < 2;
  return back > lead ? { last: at + 1, first: at, doubtful } : { last: at, first: at + 1, doubtful };
};

const FUNCTION_ZH =
  /^(?:(?:荣誉|名誉|总|执行|常务)?副?(?:团长|领队|队长|组长)|[团成组队]员|随员|(?:随行|随团|工作|陪同)人员|副?秘书长|(?:高级)?顾问|(?:随团)?秘书|翻译|司机|记者|联络员)$/u;
const FUNCTION_EN =
  /^(?:(?:deputy |vice )?(?:head|leader)(?: of (?:the )?delegation)?|delegation (?:head|leader)|members?(?: of (?:the )?delegation)?|delegates?|interpreter|translator|secretary|advis[eo]r)$/iu;
// 团长, "Member"
const OF_DELEGATION =
  /^.{0,3}(?:团长|领队|组长|队长)$|^[团组队]员$|\b(?:head|leader|members?|delegates?)\b/iu;
const isFunctionCell = (cell: string): boolean =>
  cell
    .split(/\s*[/／]\s*|(?<=\p{Script=Han})\s+(?=\p{Lu})/u)
    .every((words) => FUNCTION_ZH.test(words) || FUNCTION_EN.test(words));
const MOSTLY = 0.7;
const HAS_TITLES = 0.3;
// The first column of a delegation: 团长 | 王小样 | 会长.
const functionsFirst = (rows: readonly string[][]): boolean => {
  const cells = rows.flatMap((row) => row[0] || []);
  return (
    rows.some((row) => row.length > 2) &&
    cells.length > 1 &&
    cells.filter(isFunctionCell).length >= cells.length * MOSTLY &&
    cells.some((cell) => OF_DELEGATION.test(cell))
  );
};

/** The content of each column of a table without a header, by its cells as a whole. */
export const columnsByContent = (rows: readonly string[][]): { columns: ColumnKind[]; doubtful: boolean } => {
  const width = Math.max(...rows.map((row) => row.length));
  const sample = rows.length > MANY ? rows.slice(0, MANY) : rows;
  const means = Array.from({ length: width }, (_, at): Scores => {
    const scores = sample.map((row) => cellScores(row[at] ?? "")).filter((each) => each !== EMPTY);
    const mean: Scores = {};
    for (const kind of COLUMN_KINDS) {
      const values = scores.map((each) => each[kind] ?? -1.5);
      if (values.length > 0) mean[kind] = values.reduce((sum, value) => sum + value, 0) / values.length;
    }
    return mean;
  });
  const columns: ColumnKind[] = means.map((): ColumnKind => "note");
  const free = new Set(means.keys());
  const isTitled = means.some(
    (mean, at) => at > 0 && Math.max(mean.title ?? -2, mean.post ?? -2) > HAS_TITLES,
  );
  if (isTitled && functionsFirst(sample)) free.delete(0);
  let doubtful = false;
  const claim = (kind: ColumnKind, least: number, over: readonly ColumnKind[]) => {
    const ranked = [...free]
      .map((at) => ({
        at,
        score:
          (means[at]?.[kind] ?? -2) - 0.5 * Math.max(-2, ...over.map((other) => means[at]?.[other] ?? -2)),
      }))
      .sort((a, b) => b.score - a.score);
    const [winner, second] = ranked;
    if (!winner || (means[winner.at]?.[kind] ?? -2) < least) return;
    if (second && winner.score - second.score < 0.4) doubtful = true;
    columns[winner.at] = kind;
    free.delete(winner.at);
  };
  for (const at of [...free])
    for (const kind of ["ignored", "sex", "side", "honorific"] as const)
      if (free.has(at) && (means[at]?.[kind] ?? -2) > 2) {
        columns[at] = kind;
        free.delete(at);
      }
  const pair = namesInTwo(rows, free, means);
  if (pair) {
    columns[pair.last] = "lastName";
    columns[pair.first] = "firstName";
    for (const at of [pair.last, pair.first]) free.delete(at);
    doubtful ||= pair.doubtful;
  } else claim("name", 0.3, ["organization", "title"]);
  const isAll = (at: number, pattern: RegExp) =>
    sample.every((row) => (row[at] ?? "") === "" || pattern.test(row[at] ?? ""));
  claim("title", 1, ["organization"]);
  // 王小样 | Wang Xiaoyang, 总裁 | President: the same in the other language is no organization.
  for (const [kind, english, least] of [
    ["name", "enName", 0.8],
    ["title", "enTitle", 0.5],
  ] as const) {
    const own = columns.indexOf(kind);
    const other = [...free].find((at) => {
      const [han, latin] = isAll(own, HAN_CELL) ? [own, at] : [at, own];
      const isAlike = (means[at]?.[kind] ?? -2) > Math.max(least, means[at]?.organization ?? -2);
      return own >= 0 && isAlike && isAll(han, HAN_CELL) && isAll(latin, LATIN_CELL);
    });
    if (other === undefined) continue;
    const isHan = isAll(other, HAN_CELL);
    columns[isHan ? own : other] = english;
    if (isHan) columns[other] = kind;
    free.delete(other);
  }
  claim("organization", -2, ["name"]);
  if (!columns.includes("title")) claim("post", 0.5, []);
  for (const at of free) {
    const scores = means[at] ?? {};
    if ((scores.post ?? -2) > 0.5) columns[at] = "post";
    else if ((scores.organization ?? -2) > 1.5 && columns.includes("organization"))
      columns[at] = "department";
    else if ((scores.title ?? -2) > 1.5) columns[at] = "title";
    else if ((scores.name ?? -2) > 1.2 && !columns.includes("enName")) columns[at] = "enName";
  }
  // 弓长 | 市自然资源局 | 处长: names of rare surnames, where nothing else is left.
  const short = [...free].filter((at) => columns[at] === "note" && isAll(at, /^\p{Script=Han}{2,4}$/u));
  if (
    !columns.includes("name") &&
    !columns.includes("lastName") &&
    short.length === 1 &&
    short[0] !== undefined
  ) {
    columns[short[0]] = "name";
    doubtful = true;
  }
  // 总裁 | President: the same once in each language.
  for (const [kind, others, english] of [
    ["title", ["title", "note"], "enTitle"],
    ["organization", ["organization", "department", "note"], "enOrganization"],
  ] as const) {
    const own = columns.indexOf(kind);
    const latin = [...columns.keys()].filter(
      (at) =>
        at !== own && (others as readonly string[]).includes(columns[at] ?? "") && isAll(at, LATIN_CELL),
    );
    const [only] = latin.filter((at) => (means[at]?.[kind] ?? -2) > 0.5);
    if (own >= 0 && isAll(own, HAN_CELL) && only !== undefined) columns[only] = english;
  }
  // The outermost organization is first.
  const organizations = [...columns.keys()].filter(
    (at) => columns[at] === "organization" || columns[at] === "department",
  );
  for (const [n, at] of organizations.entries()) columns[at] = n === 0 ? "organization" : "department";
  // 样例集团 | 董事长: an organization that also has titles.
  const lone = columns.indexOf("organization");
  if (
    lone >= 0 &&
    !columns.includes("title") &&
    (means[lone]?.post ?? -2) > (means[lone]?.organization ?? 0) - 1.2
  )
    columns[lone] = "post";
  return { columns, doubtful };
};

/** The title and organization readings of a cell of posts. */
export const readsAsPost = (cell: string): boolean => {
  const [first] = readPhrase(cell);
  const kinds = first?.parts.map(({ element }) => element.kind).join(" ");
  const organization = first?.parts[0]?.element;
  return kinds === "organization title" && organization?.kind === "organization" && !organization.weak;
};
