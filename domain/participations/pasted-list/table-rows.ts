import { withoutOrgan } from "./chinese-words";
import { costly } from "./costly";
import { isUnitEn } from "./english-parts";
import { titleInText } from "./english-text";
import { isFamilyFirst, isPinyin } from "./english-words";
import { groupPhrases } from "./grouping";
import { labelOf } from "./labels";
import type { ColumnKind } from "./lexicon/columns";
import { sideOf } from "./lexicon/headings";
import { presenceOf, pronounOf, roleOf } from "./lexicon/notes";
import { hasOrganizationWord, ZH_PLACES } from "./lexicon/organizations";
import { type Field, NOBODY, type OrganizationElement, type PersonRead, type PostRead } from "./people";
import { phrasesOf } from "./phrases";
import { withElement } from "./posts";
import { readsAsPost, type Table } from "./table";
import { inBothLanguages, titlesApart, withTranslations } from "./table-cells";
import { columnsByCells } from "./table-columns";
import { CHANGED, DRIVES, NO, OPEN_NAME, PLAIN_NOTE, presenceIn, TICKED, YES } from "./table-remarks";
import { withinOrganization } from "./within-organization";

const HAN = /\p{Script=Han}/u;
const langOf = (words: string) => (HAN.test(words) ? ("zh" as const) : ("en" as const));

const organization = (cell: string): OrganizationElement => {
  const [, the, name = cell] = /^(the )?(.*)$/is.exec(cell) ?? [];
  return {
    kind: "organization",
    text: name,
    lang: langOf(cell),
    ...(the && langOf(cell) === "en" && { the: true }),
  };
};

// The titles of a cell: 董事、总经理 are two, "Vice President, Asia" is one.
const titlesOf = (cell: string): PostRead[] => {
  const lang = langOf(cell);
  const pieces =
    lang === "zh"
      ? cell.split(/[、，,；;/\s]+|(?<=.)兼(?:任)?(?=.)/)
      : cell.split(/\s*[;/]\s*/u).flatMap(titlesApart);
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map((piece) => ({
      ...(langOf(piece) !== lang && { listed: true }),
      title: { text: lang === "en" ? titleInText(piece.split(/\s+/), true) : piece, lang: langOf(piece) },
    }));
};

// A cell with organization and title in one, or several of them.
const postsOf = (cell: string): PostRead[] | undefined => {
  let posts: readonly PostRead[] = [];
  for (const phrase of phrasesOf(cell)) {
    const parts = phrase.readings.find(({ parts: each }) =>
      each.every(({ element }) => element.kind === "title" || element.kind === "organization"),
    )?.parts;
    if (!parts) return undefined;
    for (const { joint, element } of parts)
      if (element.kind === "title" || element.kind === "organization")
        posts = withElement(posts, element, joint === "none" ? phrase.joint : joint).posts;
  }
  return [...posts];
};

interface Cells {
  of: (kind: ColumnKind) => string;
  all: (kind: ColumnKind) => string[];
}
// A cell that states that it is empty.
const EMPTY = /^[（(]?(?:暂缺|空缺|暂无|没有|none|n\/a|无|空|freelance|self-employed|个人|[-–—/／]+)[)）]?$/i;
const EMPTIED: ReadonlySet<ColumnKind> = new Set([
  "title",
  "enTitle",
  "organization",
  "enOrganization",
  "post",
  "department",
]);

const cellsByKind = (columns: readonly ColumnKind[], row: readonly string[]): Cells => {
  const all = (kind: ColumnKind) =>
    row.filter((cell, at) => columns[at] === kind && cell !== "" && !(EMPTIED.has(kind) && EMPTY.test(cell)));
  return { all, of: (kind) => all(kind)[0] ?? "" };
};

// 示例大学 | 经济学院教授, 样例集团 | 海外事业部经理: an ending of parts of larger organizations.
const PART = costly(
  /(?:频道|频率|栏目|分社|分院|分馆|书院|学系|教研室|工作站|学院|学部|系|研究院|研究所|中心|实验室|分公司|分局|支队|大队|(?<!俱乐)部|[处科室])$/,
);

// 示例高新区管委会 | 投资合作局局长: the bureau belongs to the zone.
const withinOrgan = (
  inner: OrganizationElement,
  part: OrganizationElement | undefined,
): OrganizationElement => {
  if (!part || inner.parent || inner.text.length > 10 || inner.lang !== part.lang) return inner;
  if (inner.text.startsWith(part.text) || part.text.endsWith(inner.text)) return inner;
  const own =
    [...ZH_PLACES].some((place) => inner.text.startsWith(place)) || /^.{1,8}?[省市县区州国]/.test(inner.text);
  if (own) return inner;
  if (withoutOrgan(part.text) !== part.text) return { ...inner, parent: part.text };
  return PART.test(inner.text) ? { ...inner, parent: part.text } : inner;
};

// "Nursing Directorate" in a column of departments without their owner, unlike "Sample Hospital": that of the heading.
const ofListed = (part: OrganizationElement): OrganizationElement =>
  part.lang === "en" && !part.parent && (isUnitEn(part.text) || !hasOrganizationWord(part.text))
    ? { ...part, dependent: true }
    : part;
// 校领导 in the column of departments: those of the whole.
const LEADERS = /^.{1,3}领导(?:班子)?$|^(?:领导|班子|领导班子|领导层|管理层)$/u;
// 国际合作处 | 项目科科长: a section of the department.
const SECTION = /^\p{Script=Han}{1,6}[科室组股]$/u;
const OF_SECTIONS = /[处部局院所]$|中心$|办公室$/u;
const withSection = (inner: OrganizationElement, part: OrganizationElement): OrganizationElement =>
  !inner.parent && SECTION.test(inner.text) && OF_SECTIONS.test(part.text) && !part.text.includes(inner.text)
    ? { ...inner, text: `${part.text}${inner.text}`, ...(part.parent && { parent: part.parent }) }
    : inner;

const postsOfRow = ({ of, all }: Cells): { posts: PostRead[]; doubt: Field[] } => {
  const org = of("organization");
  const joint = org ? "" : of("post");
  const departments = all("department").filter((each) => !LEADERS.test(each));
  const department = departments.at(-1) ?? "";
  // Next to an organization of its own, 招商处处长 is a title with its department.
  const title = [...all("title"), ...(org ? all("post") : [])].join("、");
  const doubt: Field[] = [];
  const whole = org ? organization(org) : undefined;
  const part = department
    ? {
        ...(org ? organization(department) : ofListed(organization(department))),
        ...(org && { parent: [org, ...departments.slice(0, -1)].join(langOf(org) === "zh" ? "" : ", ") }),
      }
    : whole;
  let posts: PostRead[] = [];
  if (joint) {
    const own = postsOf(joint) ?? [{ organization: organization(joint) }];
    // 会内职务 beside 企业及职务: a post in the association of the list, which a heading names.
    const inner = title && !joint.includes(title) ? titlesOf(title) : [];
    if (inner.length > 0) doubt.push("title", "organization");
    posts = [...inner, ...own];
  } else if (title && langOf(title) === "zh" && title.split(/[、，]/).some(readsAsPost)) {
    const read = postsOf(title) ?? titlesOf(title);
    posts = read.map((post) => {
      if (!post.organization) return part ? { ...post, organization: part } : post;
      const section = part && department ? withSection(post.organization, part) : post.organization;
      const inner = withinOrganization(withinOrgan(section, part), part);
      const same =
        part &&
        (inner.text === part.text ||
          inner.parent !== undefined ||
          inner.text.startsWith(part.text) ||
          inner.text.endsWith(part.text) ||
          part.text.endsWith(inner.text));
      if (part && !same) doubt.push("organization");
      return {
        ...post,
        organization: part?.text.endsWith(inner.text) && !inner.parent ? part : inner,
      };
    });
  } else if (title)
    posts = titlesOf(title).map((post) =>
      part && part.lang === post.title?.lang
        ? { ...post, organization: part }
        : part
          ? { ...post, organization: part }
          : post,
    );
  else if (org && !department && readsAsPost(org))
    posts = postsOf(org) ?? [{ organization: organization(org) }];
  else if (part) posts = [{ organization: part }];
  const english: PostRead = {
    ...(of("enTitle") && {
      title: { text: titleInText(of("enTitle").split(/\s+/), true), lang: langOf(of("enTitle")) },
    }),
    ...(of("enOrganization") && { organization: organization(of("enOrganization")) }),
  };
  if (english.title || english.organization) posts = [...posts, english];
  return { posts, doubt };
};

// A long name, part of which was read as an organization: 白音吉日嘎拉.
const isCutName = ({ names, posts }: PersonRead): boolean =>
  names.every(({ lang }) => lang === "zh") &&
  posts.some(({ title, organization }) => title === undefined && organization !== undefined);

// 是小样, read as 小样 after a word of a sentence.
const losesSigns = ([only, ...others]: readonly PersonRead[], cell: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(cell) &&
  others.length === 0 &&
  only?.posts.length === 0 &&
  only.names[0]?.text !== cell &&
  !only.names[0]?.surnameOnly &&
  !only.group &&
  !only.names[0]?.honorific;

// "Zhang | Xiaoyang" keeps the family name first.
const inUsualOrder = (first: string, last: string): string =>
  isFamilyFirst(last) && isPinyin(first) ? `${last} ${first}` : `${first} ${last}`.trim();
// "Dr. Ann Example, CTO / Bob Sample, Sales": two people with their titles.
const withPeopleApart = (cell: string): string => {
  const parts = cell.split(/\s+[/／]\s+/u);
  return parts.length > 1 && parts.every((part) => /[,，(（]/u.test(part)) ? parts.join("; ") : cell;
};

const namesOf = ({ of }: Cells): PersonRead[] => {
  const [first, last] = [of("firstName"), of("lastName")];
  const own = EMPTY.test(of("name")) ? "" : of("name");
  const name =
    own || (last ? (langOf(last) === "zh" ? last + first : inUsualOrder(first, last)) : of("enName"));
  const other = (own || last) && !EMPTY.test(of("enName")) ? of("enName") : "";
  if (!name || EMPTY.test(name) || /^[（(]?(?:待定|未定|待确认|tbc|tba|tbd)[)）]?$/i.test(name)) return [];
  const [, family = "", given = ""] =
    /^((?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}'’ -]+), ?(\p{Lu}[\p{L}.' -]*)$/u.exec(name) ?? [];
  if (family && given && !HAN.test(name)) {
    const text = `${given} ${family}`;
    return [
      {
        ...NOBODY,
        names: [{ kind: "name", text: isFamilyFirst(family) ? `${family} ${given}` : text, lang: "en" }],
      },
    ];
  }
  const spaced = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,3}$/u.test(name) ? name.replace(/\s+/g, "") : name;
  // 敖日格勒 Aorigele: one word in Latin letters is a name if the cell has it in both languages.
  const both = inBothLanguages(spaced);
  if (both && /^\p{Lu}[\p{L}'’-]{2,}$/u.test(both.en) && /^[\p{Script=Han}·]{2,}$/u.test(both.zh))
    return [
      {
        ...NOBODY,
        names: [
          { kind: "name", text: both.zh, lang: "zh" },
          { kind: "name", text: both.en, lang: "en" },
        ],
        doubt: ["name"],
      },
    ];
  const [reading] = groupPhrases(phrasesOf(withPeopleApart(spaced)));
  const people = (reading?.people ?? []).filter((person) => person.names.length > 0 || person.group);
  const read: PersonRead[] =
    people.length > 0 && reading?.rest.length === 0 && !people.some(isCutName) && !losesSigns(people, spaced)
      ? [...people]
      : [
          {
            ...NOBODY,
            names: [{ kind: "name", text: spaced.replace(/\s+/g, " "), lang: langOf(spaced), weak: true }],
            doubt: ["name"],
          },
        ];
  const [only] = read;
  if (read.length === 1 && only && other && only.names.every(({ lang }) => lang !== langOf(other)))
    return [{ ...only, names: [...only.names, { kind: "name", text: other, lang: langOf(other) }] }];
  return read;
};

// 张三 局长 in the cell of the name: the title belongs to the organization of the row.
const together = (posts: readonly PostRead[], named: readonly PostRead[]): PostRead[] => {
  const [only] = posts;
  const org = posts.length === 1 && only && !only.title ? only.organization : undefined;
  if (!org || named.length === 0 || !named.every((post) => post.title && !post.organization))
    return [...posts, ...named];
  return named.map((post) => ({ ...post, organization: org }));
};

// 团长 Head of delegation: the role once in each language.
const roleIn = (note: string): ReturnType<typeof roleOf> => {
  const { zh, en } = inBothLanguages(note) ?? {};
  const role = zh ? roleOf(zh) : undefined;
  return roleOf(note) ?? (role === roleOf(en ?? "") ? role : undefined);
};
// 记录, 副团长, 荣誉团长, 组长 as a remark.
const IN_GROUP = /^(?:荣誉|名誉|总|执行|常务)?副?(?:团长|组长|队长|领队)$/u;
const functionOf = (note: string): string | undefined =>
  roleOf(note) || presenceOf(note)
    ? undefined
    : (labelOf(note)?.function ?? (IN_GROUP.test(note) ? note : undefined));

/** A person of a table with the delegation that a column names. */
interface RowRead {
  people: (PersonRead & { delegation?: string })[];
  cells: string[];
}

// 示例市副市长（带队）: a role in brackets after the post.
const ROLE_BEHIND = /^(.{2,}?)\s*[（(]([^（）()]{1,30})[)）]$/u;
const withoutRoles = (
  columns: readonly ColumnKind[],
  row: readonly string[],
): { cells: string[]; roles: PersonRead["roles"]; tasks: string[] } => {
  const tasks: string[] = [];
  const roles: PersonRead["roles"][number][] = [];
  const cells = row.map((cell, at) => {
    const kind = columns[at];
    const [, post = "", words = ""] =
      kind === "post" || kind === "title" || kind === "organization" ? (ROLE_BEHIND.exec(cell) ?? []) : [];
    const role = words ? roleOf(words) : undefined;
    const task = words ? functionOf(words) : undefined;
    if (!role && !task) return cell;
    if (role) roles.push(role);
    else if (task) tasks.push(task);
    return post;
  });
  return { cells, roles, tasks };
};

const SURNAME_ALONE = /^(?:mr|ms|mrs|dr|prof)\.? \p{Lu}[\p{L}'’-]+$/iu;
/** The people of each row of a table; a row without people has none. Empty cells of merged ones take the value above. */
export const rowsOf = (table: Table): RowRead[] => {
  const kinds = columnsByCells(table.columns, table.rows);
  // Titles below a heading of no known words may be those of another organization: 在商会的职务.
  const isGuess = (kind: ColumnKind, at: number) =>
    kind === "unknown" && (kinds[at] === "title" || kinds[at] === "post");
  const doubtful = table.doubtful || table.columns.some(isGuess);
  const { columns, rows } = withTranslations(kinds, table.rows);
  const nameAt = columns.findIndex((kind) => kind === "name" || kind === "enName" || kind === "lastName");
  // 主宾 in a merged cell leads one of its rows.
  const sideAt = columns.indexOf("side");
  const above: string[] = [];
  // Where the same value is repeated from row to row, an empty cell is not a merged one.
  const repeated = columns.map((_, at) => rows.some((row, n) => row[at] && row[at] === rows[n - 1]?.[at]));
  return rows.map((row, n) => {
    const { cells: filled, roles, tasks } = withoutRoles(columns, row);
    const doubt: Field[] = doubtful ? ["title", "organization"] : [];
    // Interpreters often do not belong to an organization of the list.
    const isRole = (at: number) => roleOf(row[at] ?? "") === "interpreter";
    const interprets =
      columns.some((kind, at) => kind === "title" && isRole(at)) ||
      (columns.some((kind, at) => kind === "note" && isRole(at)) &&
        !columns.some((kind, at) => kind === "title" && row[at]));
    // A department is not that of the row above if the organization is another.
    const employerAt = columns.indexOf("organization");
    // "Ms. Sample" alone was named before.
    const isAgain = SURNAME_ALONE.test(filled[nameAt] ?? "");
    const moves =
      employerAt >= 0 && filled[employerAt] && above[employerAt] && filled[employerAt] !== above[employerAt];
    for (const [at, kind] of columns.entries()) {
      if (kind === "department" && moves && !filled[at]) above[at] = "";
      if (interprets && (kind === "organization" || kind === "department")) continue;
      if (kind !== "organization" && kind !== "side" && kind !== "delegation" && kind !== "department")
        continue;
      if (filled[at]) above[at] = filled[at] ?? "";
      else if (above[at] && (filled[nameAt] ?? "") !== "" && !(at > nameAt && (repeated[at] || isAgain))) {
        filled[at] = above[at] ?? "";
        // Left of the name a merged cell is a heading for a group; right of it, it may just be empty.
        if (at > nameAt)
          doubt.push(kind === "side" ? "side" : kind === "delegation" ? "delegation" : "organization");
      }
    }
    const cells = cellsByKind(columns, filled);
    const leads = TICKED.test(cells.of("head"));
    const { posts, doubt: unsure } = postsOfRow(cells);
    const attends = cells.all("presence");
    const note = [
      ...cells.all("note"),
      ...attends.filter((each) => !YES.test(each) && !NO.test(each)),
    ].filter((each) => !PLAIN_NOTE.test(each));
    const presence = presenceIn(note) ?? (attends.some((each) => NO.test(each)) ? "absent" : undefined);
    // 改由…参加, and drivers: it is uncertain whether they take part.
    if (note.some((each) => CHANGED.test(each)) || DRIVES.test(cells.of("title")))
      doubt.push("name", "title");
    const side = sideOf(cells.of("side"));
    const pronoun = pronounOf(cells.of("sex"));
    const honorific = cells.of("honorific");
    const people = namesOf(cells).map((read) => ({
      ...read,
      names: honorific ? read.names.map((name) => ({ ...name, honorific })) : read.names,
      posts: read.group ? read.posts : together(posts, read.posts),
      ...(read.group && posts[0]?.organization && { of: [posts[0].organization] }),
      ...(pronoun && { pronoun }),
      ...(side && side !== "none" && { side }),
      roles: [
        ...(leads ? (["head"] as const) : []),
        ...read.roles,
        ...roles,
        ...[...note, row[sideAt] ?? ""].flatMap((each) => roleIn(each) ?? []),
        ...(interprets ? (["interpreter"] as const) : []),
      ],
      ...(presence && { presence }),
      functions: [...read.functions, ...tasks, ...note.flatMap((each) => functionOf(each) ?? [])],
      notes: [
        ...read.notes,
        ...note.filter((each) => !roleIn(each) && !presenceOf(each) && !functionOf(each)),
      ],
      doubt: [...read.doubt, ...doubt, ...unsure],
      ...(cells.of("delegation") && { delegation: cells.of("delegation") }),
    }));
    const isOpen = OPEN_NAME.test(filled[nameAt] ?? "");
    return { people: isOpen ? [] : people, cells: table.rows[n] ?? row };
  });
};
