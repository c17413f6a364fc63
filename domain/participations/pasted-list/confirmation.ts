import type { Participant } from "../../events/shape";
import type { DraftOrg, Text } from "../../events/values";
import type { CheckedList, CheckedRow } from "./checks";
import { isOfficeAlone } from "./chinese-words";
import {
  isUnexplained,
  linesBelowUnexplained,
  linesBesideUnread,
  organizationsAbove,
  speaksOfSides,
} from "./confirmed-lines";
import { EN_ORG_WORDS } from "./lexicon/organizations";
import type { Field } from "./people";
import { isField, isPart } from "./plausible-values";

/** A list with the words around its people, looked up once. */
interface ReadWords extends CheckedList {
  /** Lines with unexplained words. */
  unexplained: ReadonlySet<string>;
  /** Lines next to words that were not understood. */
  besideUnread: ReadonlySet<string>;
  /** Lines below a heading with words that are in no result. */
  belowUnexplained: ReadonlySet<string>;
  /** Whether words outside of names and posts mention sides: clearly, or only guests of any kind. */
  sides: "clear" | "weak" | undefined;
  /** Others have an organization, a title. */
  someEmployed: boolean;
  someTitled: boolean;
  /** A family name in capitals was placed after the given name. */
  someReversed: boolean;
  /** The post is in both languages. */
  someInBoth: boolean;
  /** The organizations that are alone on a line above each line of people. */
  headed: ReadonlyMap<string, ReadonlySet<string>>;
}

type Confirmation = (row: CheckedRow, list: ReadWords) => readonly Field[];

const values = (text: Text | undefined): string[] =>
  [text?.zh, text?.en].filter((each) => each !== undefined);
const organizationNamesOf = (organization: DraftOrg | undefined): string[] =>
  organization ? [...values(organization.name), ...organizationNamesOf(organization.parent)] : [];
const organizationsOf = ({ posts }: Participant): DraftOrg[] =>
  (posts ?? []).flatMap(({ organization }) => organization ?? []);
const hasTitle = ({ participant }: CheckedRow): boolean =>
  (participant.posts ?? []).some(({ title }) => title);
const hasOrganization = ({ participant }: CheckedRow): boolean => organizationsOf(participant).length > 0;

const everyWordIsExplained: Confirmation = ({ source }, { unexplained }) =>
  unexplained.has(source) ? ["title", "organization"] : [];

// 嘉宾 alone may mean all attendees.
const sideIsKnown: Confirmation = ({ participant: { person, side } }, { sides }) =>
  person && (side ? sides === "weak" : sides === "clear") ? ["side"] : [];

const headingIsExplained: Confirmation = ({ participant, source }, { belowUnexplained }) =>
  participant.person && belowUnexplained.has(source) ? ["organization"] : [];

const surroundingsAreUnderstood: Confirmation = ({ source }, { besideUnread }) =>
  besideUnread.has(source) ? ["organization"] : [];

// In the line itself, or alone on a line above it.
const isNamed = (name: string, source: string, { headed }: ReadWords): boolean =>
  source.includes(name) || (headed.get(source)?.has(name) ?? false);
const organizationIsNamedHere: Confirmation = ({ participant, source }, list) =>
  organizationsOf(participant).some(
    (org) => !organizationNamesOf(org).some((name) => isNamed(name, source, list)),
  )
    ? ["organization"]
    : [];

const MAX_ZH_LENGTH = 14;
const MAX_EN_LENGTH = 6;
const WHERE = /^(?:overseas|international|global|domestic|regional|foreign|export|import)$/i;
// "Commerce Bureau", "Investment Division": another line has the organization they belong to.
const isUnitAlone = (name: string): boolean =>
  name
    .split(" ")
    .every(
      (word) => isField(word) || WHERE.test(word) || EN_ORG_WORDS.has(word.toLowerCase()) || word === "of",
    );
// Not part of something else, unless both are in one piece; short enough to contain no other words.
const organizationIsSimple: Confirmation = ({ participant, source }) =>
  organizationsOf(participant).some(({ name, parent }) => {
    const [zh, en] = [name?.zh ?? "", name?.en ?? ""];
    if (parent ? !source.includes(`${parent.name?.zh ?? "?"}${zh}`) : isPart(zh) || isOfficeAlone(zh))
      return true;
    if (!parent && en !== "" && isUnitAlone(en)) return true;
    return zh.length > MAX_ZH_LENGTH || en.split(" ").length > MAX_EN_LENGTH;
  })
    ? ["organization"]
    : [];

// 工作人员3名
const KNOWN_GROUP =
  /^(?:随行|工作|陪同|服务|其他)?(?:人员|随员|翻译|记者|司机|秘书)\s*[\d一二两三四五六七八九十]{1,3}[名人位]$/;
const groupIsCounted: Confirmation = ({ participant: { group } }) =>
  group && !values(group).every((words) => KNOWN_GROUP.test(words)) ? ["name"] : [];

// Title and organization count as known if others on the list have them; an interpreter needs none.
const postsAreComplete: Confirmation = (row, { someEmployed, someTitled }) => {
  const { person, posts = [], roles } = row.participant;
  if (!person || roles?.includes("interpreter")) return [];
  if (someEmployed && someTitled && posts.some(({ title, organization }) => !title || !organization))
    return ["title", "organization"];
  return [
    ...(someEmployed && !hasOrganization(row) ? (["organization"] as const) : []),
    ...(someTitled && !hasTitle(row) ? (["title"] as const) : []),
  ];
};

const inBoth = (text: Text): boolean => values(text).length === 2;
const textsOf = ({ posts = [] }: Participant): Text[] =>
  posts.flatMap(({ title, organization }) => [title ?? [], organization?.name ?? []].flat());
const languagesAgree: Confirmation = ({ participant }, { someInBoth }) =>
  someInBoth && values(participant.person?.name).length === 2 && !textsOf(participant).every(inBoth)
    ? ["title", "organization"]
    : [];

// A remark in a column of its own is certain.
const nothingIsRemarked: Confirmation = ({ note, source }) =>
  note && !source.includes("\t") ? ["title"] : [];

// 翻译 of an office: a post, or the role at this event.
const titleIsNoRole: Confirmation = ({ participant: { posts = [] } }) =>
  posts.some(({ title }) => values(title).some((words) => /^(?:翻译|interpreter|translator)$/i.test(words)))
    ? ["title"]
    : [];

const FORM_OF_ADDRESS =
  /^(?:Sheikha?|Khun|Dato['’]?|Datuk|Datin|Tan Sri|Tun|Puan|Encik|Haji|Eng|Ing|Arch|Col|Gen|Capt|Lt|Adm|Shri|Smt|Herr|Frau|Mme|Mlle|Sig|Señora?|Chief|Prince|Princess|Lord|Lady|Baron|Count|Senator|Judge|Justice|Rev|Hon)\b\.? /;
const isReversed = ({ participant: { person }, source }: CheckedRow): boolean => {
  const words = person?.name?.en?.split(" ") ?? [];
  const last = words.at(-1) ?? "";
  const at = source.indexOf(last.toUpperCase());
  return words.length > 1 && last.length > 1 && at >= 0 && at < source.indexOf(words[0] ?? "");
};
const beginsInCapitals = ({ participant: { person }, source }: CheckedRow): boolean => {
  const [first = "", ...others] = person?.name?.en?.split(" ") ?? [];
  return (
    first.length > 1 && source.includes(first.toUpperCase()) && others.some((word) => source.includes(word))
  );
};
const nameIsInOrder: Confirmation = (row, { someReversed }) =>
  FORM_OF_ADDRESS.test(row.participant.person?.name?.en ?? "") || (someReversed && beginsInCapitals(row))
    ? ["name"]
    : [];

const CONFIRMATIONS: readonly Confirmation[] = [
  everyWordIsExplained,
  sideIsKnown,
  headingIsExplained,
  surroundingsAreUnderstood,
  organizationIsNamedHere,
  organizationIsSimple,
  groupIsCounted,
  postsAreComplete,
  languagesAgree,
  nothingIsRemarked,
  titleIsNoRole,
  nameIsInOrder,
];

/**
 * The fields of each row that nothing confirms. A reading without a mark is explained word by word: its line, the headings
 * above and the words next to it; its post is complete, of one known organization, and agrees with the rest of the list.
 */
export const unconfirmedIn = (list: CheckedList): Field[][] => {
  const bySource = new Map<string, CheckedRow[]>();
  for (const row of list.rows) {
    const beside = bySource.get(row.source);
    if (beside) beside.push(row);
    else bySource.set(row.source, [row]);
  }
  const sources = new Set(bySource.keys());
  const words: ReadWords = {
    ...list,
    unexplained: new Set(
      [...bySource].flatMap(([source, rows]) => (isUnexplained(source, rows, list.unread) ? [source] : [])),
    ),
    besideUnread: linesBesideUnread(list, sources),
    belowUnexplained: linesBelowUnexplained(list, sources),
    sides: speaksOfSides(list),
    someEmployed: list.rows.some(hasOrganization),
    someTitled: list.rows.some(hasTitle),
    someReversed: list.rows.some(isReversed),
    someInBoth: list.rows.some(({ participant }) =>
      textsOf(participant).some((text) => values(text).length === 2),
    ),
    headed: organizationsAbove(list, sources),
  };
  return list.rows.map((row) => [...new Set(CONFIRMATIONS.flatMap((each) => each(row, words)))]);
};
