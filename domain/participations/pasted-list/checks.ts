import { inLanguage } from "../../events/in-language";
import type { Participant, Post } from "../../events/shape";
import { chineseNameScore } from "./chinese-names";
import { isChineseTitle, suffixesAt, suffixKind } from "./chinese-words";
import { keptIn, losesWords } from "./coverage";
import { englishOrganizationScore, englishTitleScore, latinNameScore, wordsOfName } from "./english-words";
import { columnOfOrganizations, isCellOf, withoutEvents } from "./explained-words";
import { isMiscounted } from "./miscounted";
import type { Field } from "./people";
import {
  isField,
  isGroupOfPeople,
  isOfPlace,
  isOrganization,
  isPart,
  isPlace,
  isTitle,
  isUnit,
  isUnlikelyHeadTitle,
  organizationIn,
  organizationNamesOf,
  standsApart,
  values,
  wholeNamesOf,
} from "./plausible-values";
import { withoutSender } from "./text";

/** A person of a list as read, with the words of the source. */
export interface CheckedRow {
  participant: Participant;
  source: string;
  note?: string;
}

/** A list as read. `text`: what was pasted. */
export interface CheckedList {
  rows: readonly CheckedRow[];
  text: string;
  open: boolean;
  unread: readonly string[];
}

/** A row with what the list has in common, looked up once. */
interface Case extends CheckedList {
  row: CheckedRow;
  /** Those read from the same words. */
  beside: readonly CheckedRow[];
  organizations: ReadonlySet<string>;
  /** Organizations and titles that are unlikely. */
  odd: ReadonlySet<string>;
  column: number | undefined;
  oddTitles: ReadonlySet<string>;
  /** The text mentions a side outside of the names, but nobody has one. */
  sideless: boolean;
  /** Others have a side. */
  mostlySided: boolean;
  /** Lines with words that are in no result. */
  lost: ReadonlySet<string>;
  lines: number;
  /** Whether most lines hold one person. */
  onePerLine: boolean;
  /** Whether a heading was not understood. */
  unreadHeading: boolean;
  counts: ReadonlyMap<string, number>;
  mostlyTitled: boolean;
  mostlyEmployed: boolean;
  /** Whether anybody belongs to an organization that is not part of another. */
  hasWholeOrganizations: boolean;
  miscounted: boolean;
}

type Check = (found: Case) => readonly Field[];

const titlesOf = ({ posts }: Participant): string[] => (posts ?? []).flatMap((post) => values(post.title));
const employersOf = ({ posts }: Participant): Post["organization"][] =>
  (posts ?? []).flatMap((post) => post.organization ?? []);
const HAN = /\p{Script=Han}/u;
const hasOrganization = ({ participant }: CheckedRow): boolean => employersOf(participant).length > 0;
const hasTitle = ({ participant }: CheckedRow): boolean => titlesOf(participant).length > 0;

const namesSomebody: Check = ({ row: { participant, source } }) => {
  const { person } = participant;
  if (!person) return [];
  const { zh, en } = person.name ?? {};
  const han = zh !== undefined && !person.surnameOnly && HAN.test(zh);
  // A rare surname is certain where the name is apart from all other words and has a post.
  const certain = han && participant.posts && standsApart(zh, source) ? 0.4 : 0.9;
  if (han && (chineseNameScore(zh) ?? 0) < certain) return ["name"];
  const words = wordsOfName(en);
  const least = participant.posts || participant.roles || zh ? 1 : 1.4;
  if (words.length > 1 && (latinNameScore(words) ?? 0) < least && !person.honorific) return ["name"];
  return words.length === 1 && !person.surnameOnly && zh === undefined ? ["name"] : [];
};

const worksSomewhere: Check = ({ row: { participant, source }, odd, column }) =>
  [...employersOf(participant), ...(participant.of ?? [])]
    .flatMap(wholeNamesOf)
    .some((org) => odd.has(org) && !isCellOf(column, source, org))
    ? ["organization"]
    : [];

// "Chief Emeka Example": a form of address rather than a title.
const HARDLY_A_TITLE = /^(?:chief|head|general|major|officer|staff|master|lead|member)$/i;
const holdsTitles: Check = ({ row: { participant }, oddTitles }) =>
  (participant.posts ?? []).some(({ title, organization }) =>
    values(title).some(
      (words) =>
        !(isUnit(organization) && /^(?:deputy |acting )?head$/i.test(words)) &&
        (oddTitles.has(words) || HARDLY_A_TITLE.test(words)),
    ),
  )
    ? ["title"]
    : [];

const leadsItsOrganization: Check = ({ row: { participant } }) =>
  (participant.posts ?? []).some(({ title, organization }) =>
    isUnlikelyHeadTitle(title?.zh ?? "", organization?.name?.zh ?? ""),
  )
    ? ["title", "organization"]
    : [];

// "Ann Example, Sales Wizard, Model Corp": an unknown word between name and organization is a title rather than a part of it.
const isUnknownPart: Check = ({ row: { participant } }) =>
  (participant.posts ?? []).some(
    ({ title, organization }) =>
      !title &&
      organization?.parent &&
      organization.name?.en &&
      englishOrganizationScore(organization.name.en.split(" ")) < 2,
  )
    ? ["title", "organization"]
    : [];

// 示例株式会社执行董事、中国总代表: a country is not a second employer.
const worksForPlace: Check = ({ row: { participant } }) => {
  const own = employersOf(participant).flatMap((org) => org?.name?.zh ?? []);
  const places = own.filter((name) => isPlace(name)).length;
  return places > 0 && places < own.length ? ["title", "organization"] : [];
};

// "Ken Example JCCI": the short name of an organization after somebody's name.
const endsInOrganization: Check = ({ row: { participant, source } }) => {
  const words = participant.person?.name?.en?.split(" ") ?? [];
  const last = words.at(-1)?.toUpperCase() ?? "";
  const others = words.slice(0, -1).some((word) => word.length > 1 && source.includes(word.toUpperCase()));
  return words.length > 2 && last.length > 1 && last.length <= 5 && source.includes(last) && !others
    ? ["name"]
    : [];
};

const SENDER = /^\s*[小老]\p{Script=Han}[:：]/u;
const isSentBySomebody: Check = ({ row }) =>
  SENDER.test(row.source) && !hasOrganization(row) ? ["organization"] : [];

const isAlikeOthers: Check = ({ row, beside, mostlyTitled, mostlyEmployed }) => {
  if (!row.participant.person) return [];
  const { posts, roles } = row.participant;
  // An interpreter needs no organization.
  if (roles?.includes("interpreter") && !hasOrganization(row)) return [];
  const bare = !hasTitle(row) && !hasOrganization(row) && !roles;
  if (bare && mostlyTitled) return ["title", "organization"];
  if (posts?.every(isOfPlace)) return [];
  if (!hasOrganization(row) && (mostlyEmployed || beside.some(hasOrganization))) return ["organization"];
  return [];
};

// 市场部 without its organization, where others belong to a whole one.
const isWithinSome: Check = ({ row: { participant }, hasWholeOrganizations }) => {
  const own = employersOf(participant);
  return hasWholeOrganizations &&
    own.length > 0 &&
    own.every((org) => org && !org.parent && isPart(org.name?.zh ?? ""))
    ? ["organization"]
    : [];
};

// 主席：王小样（示例商会副会长）: a role at this event, or a second post.
const COLON = /[:：]/;
const holdsBoth: Check = ({ row: { participant, source } }) => {
  const [first, second] = participant.posts ?? [];
  const title = inLanguage(first?.title, "zh");
  const en = inLanguage(first?.title, "en");
  // "Chair: Ann Example, President, Model Union"
  if (second?.title && en && source.toLowerCase().startsWith(`${en.toLowerCase()}:`))
    return ["title", "organization"];
  const at = source.indexOf(title);
  return second && at >= 0 && COLON.test(source.charAt(at + title.length)) ? ["title", "organization"] : [];
};

const isNamedOnce: Check = ({ row: { participant }, counts }) =>
  values(participant.person?.name).some((name) => (counts.get(name) ?? 0) > 1) ? ["name"] : [];

const isNotAnOrganization: Check = ({ row: { participant }, organizations }) =>
  values(participant.person?.name).some((name) => organizations.has(name)) ? ["name"] : [];

const SIDES =
  /来宾|客人|双方|宾主|外方|对方|贵宾|外宾|我方|主方|客方|\b(?:our side|their side|guests?|visitors?|hosts?|hosted)\b/i;
const hasItsSide: Check = ({ row, sideless, mostlySided }) =>
  row.participant.person && (sideless || (mostlySided && !row.participant.side)) ? ["side"] : [];

const isCounted: Check = ({ miscounted }) => (miscounted ? ["name"] : []);

const notesArePlain: Check = ({ row: { note } }) =>
  (note ?? "")
    .split("；")
    .some((each) =>
      HAN.test(each)
        ? suffixKind(suffixesAt(each, each.length), each.length) === "strong" || isChineseTitle(each)
        : isField(each) ||
          englishOrganizationScore(each.split(" ")) >= 2.5 ||
          (englishTitleScore(each.split(" ")) ?? 0) > 2.5,
    )
    ? ["title", "organization"]
    : [];

const USUAL_FORM =
  /^(?:(?:[Mm][Rr]s?|[Mm]s|Miss|[Dd]r|[Pp]rof|Professor|Sir|H\.?E|Amb|Hon)\b|\p{Script=Han})/u;
// "(Head, Model Bank)": a title rather than the head of a delegation.
const leadsOrWorks: Check = ({ row }) =>
  row.participant.roles?.includes("head") && hasOrganization(row) && !hasTitle(row) ? ["title"] : [];

const isAddressed: Check = ({ row: { participant } }) => {
  const form = participant.person?.honorific?.en;
  return form && !USUAL_FORM.test(form) ? ["name"] : [];
};

const isGroup: Check = ({ row: { participant } }) =>
  values(participant.group).every(isGroupOfPeople) ? [] : ["name"];

// 市领导 王小样、李大例: a heading for those next to it, rather than more people.
const headsOthers: Check = ({ row: { participant, source }, beside }) => {
  const [group = ""] = values(participant.group);
  const counted = /[\d一二两三四五六七八九十几]/.test(group);
  return group &&
    !counted &&
    beside.length > 1 &&
    /^[\s:：（(]/.test(source.slice(source.indexOf(group) + group.length))
    ? ["name"]
    : [];
};

const postsAreWhole: Check = ({ row: { participant } }) => {
  const posts = participant.posts ?? [];
  const [some, all] = [
    posts.some(({ organization }) => organization),
    posts.every((post) => post.organization || isOfPlace(post)),
  ];
  const titles = posts.filter(({ title }) => title).length;
  return posts.length > 1 && ((some && !all) || (titles > 0 && titles < posts.length))
    ? ["title", "organization"]
    : [];
};

// Several people in a short line of a list with one person per line.
const isOnePerLine: Check = ({ row, beside, lines, onePerLine }) =>
  onePerLine &&
  lines >= 4 &&
  beside.length > 1 &&
  row.source.length < 30 &&
  !beside.every(({ participant, source }) => standsApart(participant.person?.name?.zh ?? "", source))
    ? ["name"]
    : [];

// Two people in words without a separator, only one of them with a post: a part of a name read as a name.
const SEPARATED = /[、；;/|｜&\t]|[，,].*[，,].*[，,]|[和与及]|\band\b/;
const isMixedLine: Check = ({ row, beside }) =>
  beside.length > 1 &&
  row.source.length <= 40 &&
  !SEPARATED.test(row.source) &&
  beside.some((each) => !hasTitle(each) && !each.participant.roles) &&
  beside.some((each) => hasTitle(each) || hasOrganization(each))
    ? ["name"]
    : [];

const isAllTaken: Check = ({ lost, row }) => (lost.has(row.source) ? ["title", "organization"] : []);

// "Board Members: Ann Example, Bob Sample"
const SHARED = /[、和与及;；&]|\band\b|\n|^[\p{L} -]{2,40}s\s*:/u;

// A heading that was not understood may be the organization of the people below it.
const hasReadHeading: Check = ({ row, unreadHeading }) =>
  unreadHeading && !hasOrganization(row) && row.participant.person ? ["organization"] : [];

// "Director of Model Zone, Ann Example" read as two people with the same post: the first may be a part of the organization.
const isSameAgain: Check = ({ row, beside }) =>
  beside.length > 1 &&
  !SHARED.test(row.source) &&
  hasTitle(row) &&
  beside.some(
    (each) =>
      each !== row && JSON.stringify(each.participant.posts) === JSON.stringify(row.participant.posts),
  )
    ? ["name"]
    : [];

const CHECKS: readonly Check[] = [
  namesSomebody,
  worksSomewhere,
  holdsTitles,
  isAlikeOthers,
  isWithinSome,
  holdsBoth,
  headsOthers,
  leadsItsOrganization,
  isUnknownPart,
  worksForPlace,
  endsInOrganization,
  isSentBySomebody,
  isNamedOnce,
  isNotAnOrganization,
  hasItsSide,
  isCounted,
  notesArePlain,
  leadsOrWorks,
  isAddressed,
  isGroup,
  postsAreWhole,
  isOnePerLine,
  isMixedLine,
  hasReadHeading,
  isSameAgain,
  isAllTaken,
];

const wordsOf = ({ participant: { person, group, of, posts } }: CheckedRow): string[] => [
  ...values(person?.name),
  ...values(group),
  ...(of ?? []).flatMap(organizationNamesOf),
  ...(posts ?? []).flatMap((post) => [...values(post.title), ...organizationNamesOf(post.organization)]),
];

const MAX_LENGTH_FOR_SIDES = 4000;

const speaksOfSides = ({ rows, text }: CheckedList): boolean => {
  if (text.length > MAX_LENGTH_FOR_SIDES || text.includes("。") || !SIDES.test(text)) return false;
  if (rows.some(({ participant }) => participant.side)) return false;
  const read = [...new Set(rows.flatMap(wordsOf))].sort((a, b) => b.length - a.length);
  return SIDES.test(read.reduce((left, words) => left.replaceAll(words, " "), text));
};

const namesOf = (rows: readonly CheckedRow[]): string[] =>
  rows.flatMap(({ participant: { person } }) => values(person?.name));
const MAX_COMPARED_LENGTH = 2000;
const losesWordsOf = (source: string, rows: readonly CheckedRow[], unread: readonly string[]): boolean =>
  source.length <= MAX_COMPARED_LENGTH &&
  losesWords(withoutEvents(withoutSender(source), namesOf(rows)), [
    ...rows.flatMap(({ participant, note }) => keptIn(source, participant, note)),
    ...(unread.length < 20 ? unread : []),
  ]);

const isShared = (rows: readonly CheckedRow[], of: (row: CheckedRow) => boolean, least = 0.6): boolean => {
  const people = rows.filter(({ participant }) => participant.person);
  return people.filter(of).length > least * people.length;
};

/** The doubts that the checks raise about each row of a list. */
export const doubtsOfRows = (list: CheckedList): Field[][] => {
  const bySource = new Map<string, CheckedRow[]>();
  const counts = new Map<string, number>();
  const organizations = new Set<string>();
  const titles = new Set<string>();
  for (const row of list.rows) {
    const beside = bySource.get(row.source);
    if (beside) beside.push(row);
    else bySource.set(row.source, [row]);
    for (const name of values(row.participant.person?.name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const org of employersOf(row.participant).flatMap(organizationNamesOf)) organizations.add(org);
    for (const org of (row.participant.of ?? []).flatMap(organizationNamesOf)) organizations.add(org);
    for (const title of titlesOf(row.participant)) titles.add(title);
  }
  const single = [...bySource.values()].filter((rows) => rows.length === 1).length;
  const common = {
    ...list,
    counts,
    organizations,
    column: columnOfOrganizations(list.text),
    odd: new Set([...organizations].filter((org) => !isOrganization(org))),
    oddTitles: new Set([...titles].filter((title) => !isTitle(title))),
    sideless: speaksOfSides(list),
    mostlySided: isShared(list.rows, ({ participant }) => participant.side !== undefined, 0.3),
    miscounted: isMiscounted(list),
    lost: new Set(
      [...bySource].flatMap(([source, rows]) => (losesWordsOf(source, rows, list.unread) ? [source] : [])),
    ),
    lines: bySource.size,
    onePerLine: single >= bySource.size * 0.7,
    unreadHeading: list.unread.some(
      (each) => /[：:]$|^【.*】$/.test(each) || isOrganization(organizationIn(each)),
    ),
    mostlyTitled: isShared(list.rows, hasTitle),
    mostlyEmployed: isShared(list.rows, hasOrganization, 0.49),
    hasWholeOrganizations:
      [...organizations].some((org) => !isPart(org)) ||
      list.unread.some((each) => isOrganization(organizationIn(each))),
  };
  return list.rows.map((row) => {
    const beside = bySource.get(row.source) ?? [];
    return [...new Set(CHECKS.flatMap((check) => check({ ...common, row, beside })))];
  });
};
