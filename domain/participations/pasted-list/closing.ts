import type { Context, Heading } from "./context";
import { costly } from "./costly";
import type { Item } from "./items";
import { EN_COUNTRIES } from "./lexicon/organizations";

type Place = Extract<Item, { context: Context }>;
const hasContext = (item: Item): item is Place => "context" in item;
const headingOf = (item: Item): Heading | undefined => (item.kind === "heading" ? item.heading : undefined);

const ALL_ZH =
  /^(?:以上|上述|前述|均|都|全部|他们)(?:\d{1,3}|[两三四五六七八九十几])?[位名]?(?:人员|同志|嘉宾|人|几位|各位)?(?:单位)?(?:[:：]|(?:均|都|皆|全部|同)?(?:为|是|系|来自|属于|在))?(?:单位)?[:：]?\s*(.{4,30}?)(?:的?(?:人员|员工|职工|代表|同志|同事|工作人员|领导|成员))?[。.]?$/u;
// 都是示例局的, 我们三个都是样例公司的, 单位均为示例大学
const EVERYBODY_ZH = costly(
  /^(?:我们|咱们|他们|她们|大家|以上|上述|这)?(?:\d{1,3}|[两三四五六七八九十几])?[位名个]?(?:人员|同志|嘉宾|同事|领导|人)?(?:的?单位)?(?:全都|全部|一律|统一|全|均|都|皆|同)(?:是|为|系|来自|属于|在|写)(?:我们)?(.{3,30}?)(?:的?(?:人员|员工|职工|代表|同志|同事|工作人员|领导|成员)|的人?|那边的?)?$/u,
);
// …，谢谢！, …，麻烦登记一下
const REQUEST = costly(
  /(?<=\p{Script=Han}{3}|\p{Script=Latin}[.)）]? ?的?)(?:[，,。！!~～ ]+(?:谢谢|多谢|感谢|辛苦|麻烦|劳烦|拜托|请|望|盼|有劳)[^，,、；;：:]{0,16})?[，,。.！!~～ ]*$/u,
);
const ALL_EN = costly(
  /^(?:(?:they )?(?:are )?(?:all|both)(?: of)?(?: the above| them)?(?: people| participants| persons)?(?: are)?|the above(?: are all| are)?)(?: (?:from|of|with|representing|work(?:ing)? (?:for|at)|employed by)|:) (?:the )?(.{3,60}?)(?:[.!] ?(?:thx|thanks|thank you|many thanks|cheers|regards|best)\b.{0,12})?\.?$/iu,
);
// "We are all from Model Corp", "Everyone is with Model Corp", "All of us work for Model Corp."
const EVERYBODY_EN = costly(
  /^(?:(?:[Ww]e|[Tt]hey|[Tt]hese)(?:['’]re| are| come)?(?: all| both)|(?:[Aa]ll|[Bb]oth)(?: (?:two|three|four|five|six))?(?: of (?:us|them|these|the above))?(?: are| come)?|[Ee]very(?:one|body)(?: (?:here|above|listed|on the list))?(?: is| comes)?)(?: (?:based|employed|here))?(?: (?:from|of|with|at|by|in|representing|represent)|,? (?:work|works|working) (?:for|at|with|in)) (?:the )?((?:\p{Lu}|\d).{2,60}?)(?:[.!,–-]+ *(?:[Aa]nd )?(?:[Mm]any )?(?:[Tt]hx|[Tt]hanks|[Tt]hank you|[Cc]heers|[Rr]egards|[Bb]est|[Ss]ee you|[Ll]ooking forward)\b.{0,30})?[.!]*$/u,
);
// "They are all at the Grand Hotel", 都在示例宾馆集合: where people are, not where they are from.
const WHERE_EN = / (?:at|in) (?:the )?[^,;]{0,50}\b(?:hotel|inn|airport|station|lobby|restaurant)\b/iu;
const WHERE_ZH =
  /在.{2,24}(?:集合|学习|培训|入住|住宿|下榻|用餐|出差|等候|报到)[。.]?$|[是为](?:做|搞|从事)/u;

// （以上均为示例商会第五届理事会人员，共7人）
const BRACKETS = /^[（(](.{4,60})[)）]$/u;
const TERM = costly(
  /(?<=\p{Script=Han}{3})(?:第[\d一二三四五六七八九十]{1,3}届(?:理事会|委员会|领导班子|班子)?)?(?:人员|成员|班子成员|领导|同志)?(?:[，,]\s*(?:共|合计|一共)(?:计)?[\d一二三四五六七八九十]{1,3}[人名位])?$/u,
);

const FULL_NAME =
  /^\s*(?:我们?|本)?(?:的)?(?:(?:单位|公司|企业|机构|协会|学校)(?:的)?(?:全称|全名)|全称)\s*(?:[:：]|是|为|叫)/u;

const LABEL_OF_ALL =
  /^\s*(?:我们?|本)?(?:单位|公司|企业|机构)(?:名称)?\s*[:：]|^\s*(?:company|organi[sz]ation|firm|institution|employer)(?: name)?\s*:/iu;
// Everybody in the line has an organization.
const isAtHome = (item: Place): boolean => {
  const people = item.kind === "line" ? (item.readings[0]?.people ?? []) : [];
  return people.length > 0 && people.every(({ posts }) => posts.some(({ organization }) => organization));
};
const withoutHeading = ({ heading: _, ...context }: Context): Context => context;

/** The organization in words about all people above them: 以上均为样例集团人员, "All from Model Corp". */
export const organizationOfAll = (text: string): string | undefined => {
  if (WHERE_EN.test(text) || WHERE_ZH.test(text)) return undefined;
  if (!/\p{Script=Han}/u.test(text)) {
    const name = (EVERYBODY_EN.exec(text) ?? ALL_EN.exec(text))?.[1];
    return name && EN_COUNTRIES.has(name.toLowerCase()) ? undefined : name;
  }
  const bare = text.replace(BRACKETS, "$1");
  const everybody = EVERYBODY_ZH.exec(bare.replace(REQUEST, "").replace(TERM, ""));
  return (everybody ?? ALL_ZH.exec(bare.replace(TERM, "")))?.[1];
};

const CLAUSE_ZH =
  /[，,。；;！!—–-]+\s*(?=(?:我们|咱们|他们|她们|大家|以上|上述|这|单位|全|均|都|皆|统一|一律))/gu;
const SENTENCE_EN = costly(
  /(?<=[.!)])\s+(?=(?:We|They|These|All|Both|Every(?:one|body))\b)|[,;]\s+(?=(?:all|both|we)\b)/gu,
);
// …，另有司机一名
const FURTHER_ZH = /[，,；;]\s*(?:还有|另有|另外|另|外加|加上?|以及)[^。；;]{2,24}[。.]?$/u;
const MAX_CLAUSE = 110;
/** A line cut where its last words say which organization its people are from: 王小样、李大例，都是示例局的. */
export const cutBeforeAll = (line: string): { people: string; name: string; clause: string } | undefined => {
  const further = FURTHER_ZH.exec(line)?.[0] ?? "";
  const words = line.slice(0, line.length - further.length);
  const from = Math.max(0, words.length - MAX_CLAUSE);
  const form = /\p{Script=Han}/u.test(words) ? CLAUSE_ZH : SENTENCE_EN;
  for (const { index, 0: mark } of words.slice(from).matchAll(form)) {
    const clause = words.slice(from + index + mark.length);
    const name = index + from > 5 ? organizationOfAll(clause) : undefined;
    if (name) return { people: `${words.slice(0, from + index)}${further}`, name, clause };
  }
  return undefined;
};

// 市示例会参会人员：… below the organization of others: people with a heading of their own.
const isElsewhere = ({ context }: Place, groups: readonly { heading: Heading }[]): boolean =>
  context.heading !== undefined && groups.every(({ heading }) => heading !== context.heading);

/**
 * Gives people without an organization the one on a line below them (单位：样例集团): each such line ends its people, and nobody is
 * below the last one. `isPerson`: whether an item has people.
 */
export const withOrganizationsBelow = (items: readonly Item[], isPerson: (item: Item) => boolean): void => {
  let group: Place[] = [];
  const groups: { heading: Heading; people: Place[] }[] = [];
  for (const item of items) {
    const heading = headingOf(item);
    if (heading) {
      groups.push({ heading, people: group });
      group = [];
    } else if (hasContext(item) && isPerson(item) && (groups.length === 0 || !isElsewhere(item, groups)))
      group.push(item);
  }
  const first = groups[0]?.people.some(({ context }) => context.heading);
  // 公司全称：样例集团 names the employer of all people in a message.
  const [only] = groups;
  const named = items.find((item) => headingOf(item) === only?.heading);
  if (groups.length === 1 && only && !first && named?.kind === "heading" && FULL_NAME.test(named.text)) {
    only.heading.weak = true;
    for (const item of only.people) item.context = { ...item.context, heading: only.heading };
    return;
  }
  // 公司：样例集团 between its people and others who have an organization of their own.
  const isLabelled = named?.kind === "heading" && LABEL_OF_ALL.test(named.text);
  if (groups.length === 1 && only && isLabelled && group.length > 0 && group.every(isAtHome)) {
    if (only.people.length === 0 || only.people.some(isAtHome)) return;
    only.heading.weak = true;
    for (const item of only.people) item.context = { ...item.context, heading: only.heading };
    for (const item of group) item.context = withoutHeading(item.context);
    return;
  }
  if (group.length > 0 || first || groups.some(({ people }) => people.length === 0)) return;
  for (const { heading, people } of groups) {
    const last = people.at(-1);
    heading.weak = true;
    for (const item of people)
      if (item.context.side === last?.context.side) item.context = { ...item.context, heading };
  }
};
