import type { Participant, Post } from "../../events/shape";
import type { DraftOrg, Text } from "../../events/values";
import type { CheckedList, CheckedRow } from "./checks";
import {
  announcedIn,
  isUnexplained,
  linesBelowUnexplained,
  organizationsAbove,
  speaksOfSides,
} from "./confirmed-lines";
import { isFacultyAlone, isPartAlone, isPlainPart } from "./confirmed-parts";
import { costly } from "./costly";
import { labelOf } from "./labels";
import { EN_ORG_WORDS } from "./lexicon/organizations";
import { isCity } from "./no-values";
import type { Field } from "./people";
import { isField, isOfPlace, organizationNamesOf, values } from "./plausible-values";
import { isCompletedName } from "./region-names";

/** A list with the words around its people, looked up once. */
interface ReadWords extends CheckedList {
  /** Lines with unexplained words. */
  unexplained: ReadonlySet<string>;
  /** Lines below a heading with words that are in no result. */
  belowUnexplained: ReadonlySet<string>;
  /** Whether words outside of names and posts mention sides: clearly, or only guests of any kind. */
  sides: "clear" | "weak" | undefined;
  /** Others have an organization, a title. */
  someEmployed: boolean;
  someTitled: boolean;
  /** Others have a side. */
  someSided: boolean;
  /** A family name in capitals was placed after the given name. */
  someReversed: boolean;
  /** The post is in both languages. */
  someInBoth: boolean;
  /** The organizations that are alone on a line above each line of people. */
  headed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a line of people, or one that says nothing else of unknown words, names this organization. */
  announced: (name: string) => boolean;
}

type Confirmation = (row: CheckedRow, list: ReadWords) => readonly Field[];

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

// 贵公司: whose, only the writer knows; a mission is a delegation as often as where somebody works.
const OWNERLESS = costly(/^[我贵本敝该]|\b(?:delegation|mission|team)$|[代考访]\p{Script=Han}{1,2}团$/iu);
// In the line itself, alone on a line above it, or in another line that says nothing else.
const isNamed = (name: string, source: string, { headed, announced, text }: ReadWords): boolean =>
  source.includes(name) ||
  isCompletedName(name, source, text) ||
  (headed.get(source)?.has(name) ?? false) ||
  (!OWNERLESS.test(name) && announced(name));
const organizationIsNamedHere: Confirmation = ({ participant, source }, list) =>
  organizationsOf(participant).some(
    (org) => !organizationNamesOf(org).some((name) => isNamed(name, source, list)),
  )
    ? ["organization"]
    : [];

const MAX_ZH_LENGTH = 20;
const MAX_EN_LENGTH = 8;
const WHERE = costly(
  /^(?:overseas|international|global|domestic|regional|foreign|export|import|administrative|administration|management|general|standing|organi[sz]ing|central|public|external|internal|affairs|service|services|support)$/i,
);
// "Commerce Bureau", "Investment Division": another line has the organization they belong to.
const UNIT = costly(
  /^(?!Ministry ).*\b(?:bureau|offices?|department|division|section|committee|commission|unit|desk|centre|center|school|faculty|institute|secretariat|agency|administration|services?)$|^(?!Ministry )\p{L}+ of |^\p{L}+$/iu,
);
const isUnitAlone = (name: string): boolean =>
  (UNIT.test(name) || name.split(" ").every((word) => isField(word) || WHERE.test(word))) &&
  name
    .split(" ")
    .every(
      (word) => isField(word) || WHERE.test(word) || EN_ORG_WORDS.has(word.toLowerCase()) || word === "of",
    );
// "Model & Sons wines": what a firm sells rather than a part of its name.
const KIND_BEHIND = /^\p{Lu}.* (\p{Ll}[\p{L}-]{3,})$/u;
// "(Tokyo)": where somebody is, unless it is governed.
const GOVERNS = /mayor|governor|council|prefect|senator|minister|ambassador|consul|commissioner|secretary/i;
const isHardlyNamed = ({ title, organization }: Post, source: string): boolean => {
  const en = organization?.name?.en ?? "";
  if (en === "" || organization?.parent || source.includes("\t")) return false;
  const kind = KIND_BEHIND.exec(en)?.[1];
  return (
    (kind !== undefined && (!EN_ORG_WORDS.has(kind) || kind.endsWith("s"))) ||
    (isCity(en) && !GOVERNS.test(title?.en ?? ""))
  );
};
// Not part of something else, unless both are in one piece; short enough to contain no other words.
const organizationIsSimple: Confirmation = ({ participant, source }, { text }) =>
  (participant.posts ?? []).some((post) => isHardlyNamed(post, source)) ||
  organizationsOf(participant).some(({ name, parent }) => {
    const [zh, en] = [name?.zh ?? "", name?.en ?? ""];
    if (parent ? !isPlainPart({ name, parent }, source, text) : isPartAlone(zh)) return true;
    if (!parent && (isFacultyAlone(zh, text) || (en !== "" && isUnitAlone(en)))) return true;
    return zh.length > MAX_ZH_LENGTH || en.split(" ").length > MAX_EN_LENGTH;
  })
    ? ["organization"]
    : [];

const inBoth = (text: Text): boolean => values(text).length === 2;
// 工作人员3名
const KNOWN_GROUP =
  /^(?:随行|工作|陪同|服务|其他)?(?:人员|随员|翻译|记者|司机|秘书)\s*[\d一二两三四五六七八九十]{1,3}[名人位]$/;
// "and one interpreter", 学生8人, 会员企业代表5人
const PLAIN_GROUP_ANYWHERE = costly(
  /^(?:and |plus )?(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:interpreters?|translators?|drivers?|staff|journalists?|reporters?|photographers?|students?|teachers?|nurses?|engineers?|assistants?|security officers?|company representatives|member company representatives)$|^(?:会员企业代表|企业代表|媒体记者|学生|教师|护士|工程师|助理|摄影师|驾驶员|译员)\s*[\d一二两三四五六七八九十]{1,3}[名人位]$/u,
);
// "Two engineers", 媒体记者3名: alone on a line, in a list without sides and headings.
const PLAIN_GROUP = costly(
  /^(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) \p{Ll}[\p{Ll} -]+|(?:随行|媒体|新闻|新闻媒体|技术|企业|工作|陪同|服务|其他)?(?:记者|翻译|译员|司机|驾驶员|秘书|助理|工程师|随员|代表|人员|专家|学生|教师|工作人员)[\d一二两三四五六七八九十]{1,3}[名人位])$/iu,
);
const isListHeading = (words: string): boolean => {
  const label = labelOf(words);
  return label !== undefined && !label.side && !label.delegation && !label.organization;
};
const groupIsCounted: Confirmation = ({ participant: { group }, source }, { headed, someSided }) => {
  if (!group) return [];
  const isAlone = !someSided && [...(headed.get(source) ?? [])].every(isListHeading);
  return values(group).every(
    (words) =>
      KNOWN_GROUP.test(words) ||
      (!inBoth(group) && PLAIN_GROUP_ANYWHERE.test(words)) ||
      (isAlone && PLAIN_GROUP.test(words) && source.replace(/^[\s*•·–—-]+|[\s.。]+$/gu, "") === words),
  )
    ? []
    : ["name"];
};

// Title and organization count as known if others on the list have them; an interpreter needs none.
const postsAreComplete: Confirmation = (row, { someEmployed, someTitled }) => {
  const { person, posts = [], roles } = row.participant;
  if (!person || roles?.includes("interpreter")) return [];
  if (
    someEmployed &&
    someTitled &&
    posts.some((post) => !post.title || (!post.organization && !isOfPlace(post)))
  )
    return ["title", "organization"];
  return [
    ...(someEmployed && !hasOrganization(row) && !posts.some(isOfPlace) ? (["organization"] as const) : []),
    ...(someTitled && !hasTitle(row) ? (["title"] as const) : []),
  ];
};

const textsOf = ({ posts = [] }: Participant): Text[] =>
  posts.flatMap(({ title, organization }) => [title ?? [], organization?.name ?? []].flat());
const languagesAgree: Confirmation = ({ participant }, { someInBoth }) =>
  someInBoth && values(participant.person?.name).length === 2 && !textsOf(participant).every(inBoth)
    ? ["title", "organization"]
    : [];

// A remark in a column of its own is certain, and so are times of arrival and answers of a form (是, Y).
const PLAIN_REMARK = costly(
  /^(?:[是否有无]|yes|no|[yn√✓✔]|(?:晚|迟|提前|下午|上午|中午|晚上|\d{1,2}[:：点]\d{0,2})\s?到(?:半小时|[一\d]小时)?|懂?会?\p{Script=Han}语(?:流利)?|素食|吃素|清真餐?|不吃.{1,6}|忌口.{0,6}|.{0,4}过敏|不?(?:用餐|住宿|参加晚宴)|提前离开|自驾|自行前往|已确认|待确认|vegetarian|vegan|halal|kosher|allergic .{2,30}|(?:arriv|leav|depart)(?:es?|ing) .{2,30}|not (?:joining|attending|staying) .{2,30}|wheelchair(?: access| user)?|no (?:pork|beef|seafood|alcohol))$/iu,
);
const nothingIsRemarked: Confirmation = ({ note, source }) =>
  note && !source.includes("\t") && !note.split("；").every((each) => PLAIN_REMARK.test(each))
    ? ["title"]
    : [];

const FORM_OF_ADDRESS = costly(
  /^(?:Sheikha?|Khun|Dato['’]?|Datuk|Datin|Tan Sri|Tun|Puan|Encik|Haji|Eng|Ing|Arch|Col|Gen|Capt|Lt|Adm|Shri|Smt|Herr|Frau|Mme|Mlle|Sig|Señora?|Chief|Prince|Princess|Lord|Lady|Baron|Count|Senator|Judge|Justice|Rev|Hon)\b\.? /,
);
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
  organizationIsNamedHere,
  organizationIsSimple,
  groupIsCounted,
  postsAreComplete,
  languagesAgree,
  nothingIsRemarked,
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
    belowUnexplained: linesBelowUnexplained(list, sources),
    sides: speaksOfSides(list),
    someEmployed: list.rows.some(hasOrganization),
    someTitled: list.rows.some(hasTitle),
    someSided: list.rows.some(({ participant }) => participant.side !== undefined),
    someReversed: list.rows.some(isReversed),
    someInBoth: list.rows.some(({ participant }) =>
      textsOf(participant).some((text) => values(text).length === 2),
    ),
    headed: organizationsAbove(list, sources),
    announced: announcedIn(list, sources),
  };
  return list.rows.map((row) => [...new Set(CONFIRMATIONS.flatMap((each) => each(row, words)))]);
};
