import type { Side } from "../../events/values";
import { costly } from "./costly";
import { organizationAlone } from "./items";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement } from "./people";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const WHEN =
  "(?:(?:[本下这上]?(?:周|星期)[一二三四五六日天末]|[今明后]天|[今明]晚|[上下中]午|早上|晚上|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[日号]|[\\d一二三四五六七八九十]{1,2}点半?|\\d{1,2}[:：]\\d{2})的?){0,5}";
const PARTY = "(?:代表团|访问团|考察团|参访团|来宾|客人|贵宾|外宾|客商|一行)";
const PLAN =
  "(?:接[机站]|接送|抵离|行程|住宿|用车|接待|住房|房间|航班|乘车|座次|用餐|送[机站])(?:安排|信息|计划|名单|方案|分配|一览|表|单)+";
const NAME = "\\P{P}{2,30}?(?:（\\P{P}{2,6}）\\P{P}{0,16}?)?";

interface Shape {
  words: RegExp;
  side?: Side;
  /** It says whose all people are who are named above it. */
  above?: true;
}

/** Lines that only say whose people are listed; the first group is the organization, the second the people behind it. */
const SHAPES: readonly Shape[] = [
  // 示例集团代表团接机安排, 接站安排（示例大学来宾）
  { words: new RegExp(`^(${NAME})的?(?:来访|到访)?${PARTY}(?:的)?${PLAN}[:：]?$`, "u"), side: "guest" },
  { words: new RegExp(`^${PLAN}\\s*[（(—–-]+\\s*(${NAME})的?${PARTY}[)）]?[:：]?$`, "u"), side: "guest" },
  // 示例株式会社一行3名
  { words: new RegExp(`^(${NAME})一行(?:共|计)?${NUMBER}[名人位][:：]?$`, "u"), side: "guest" },
  // 热烈欢迎示例局领导莅临指导
  {
    words: costly(
      new RegExp(
        `^(?:热烈)?欢迎(${NAME})(?:的)?(?:各位)?(?:领导|代表团|考察团|访问团|客人|来宾|嘉宾|专家|朋友|同志)(?:们)?(?:一行)?(?:莅临|来访|前来|来|到访)?[^，,。：:、]{0,14}[！!。：:]?$`,
        "u",
      ),
    ),
    side: "guest",
  },
  // 一、来访团组：示例公司
  {
    words: costly(
      /^(?:来访团组|来访团|团组|来宾单位|客人单位|到访单位|访客单位|对方单位|来客单位)(?:名称)?\s*[:：]\s*(\P{P}{3,34}?)\s*(?:[（(][^（）()]{1,20}[)）])?[。]?$/u,
    ),
    side: "guest",
  },
  { words: /^(?:来电|来函|来文|函报|报送)单位\s*[:：]\s*(\P{P}{3,34}?)[。]?$/u },
  // 自：示例资本（样例）有限公司
  {
    words: costly(
      new RegExp(
        `^(?:发?自|from|(?:发函|发文)单位)\\s*[:：]\\s*(${NAME})(?:\\s+\\p{Script=Han}{2,4})?[。]?$`,
        "iu",
      ),
    ),
  },
  // 示例学院春季采风活动人员共14人
  {
    words: costly(
      new RegExp(
        `^(\\P{P}{2,24}?(?:大学|学院|学校|中学|公司|集团|医院|协会|商会|学会|局|委|中心|银行))(?=\\P{P})(?:\\P{P}{0,10}活动|\\P{P}{0,8}(?:采风|实习|研学|交流|考察|培训|参观|参赛|演出))?的?(?:人员|师生|成员|队员|团员)(?:名单|名额)?(?:一?共|合?计)?${NUMBER}[名人位][:：]?$`,
        "u",
      ),
    ),
  },
  // 示例公司拟派总经理王小样等3人参加，名单如下：
  {
    words: costly(
      new RegExp(
        `^(${NAME})(?:拟|将|现|特|决定)*(?:派|委派|指派|选派|派出|安排)[^，,。；：:]{4,30}等${NUMBER}[名人位][^，,。；：:]{0,12}[，,。](?:人员|具体)?名单(?:如下|见下)[:：。]?$`,
        "u",
      ),
    ),
  },
  // 9:30 示例局客人抵达
  {
    words: new RegExp(
      `^(?:\\d{1,2}[:：]\\d{2}(?:[-—–]\\d{1,2}[:：]\\d{2})?\\s*)(${NAME})(?:${PARTY})(?:抵达|到达|到访|来访)\\P{P}{0,8}$`,
      "u",
    ),
    side: "guest",
  },
  // 在吗？明天有客人，示例银行的，一共3位：…
  {
    words: costly(
      new RegExp(
        `^(?:[^，,。？?！!：:]{0,8}[？?！!，,。]\\s?)?${WHEN}(?:有|会有|要来)(?:几位|几个|一批|${NUMBER}位)?(?:客人|来宾|外宾|访客|客户)(?:来访|要来|过来|来)?[，,]\\s?(?:是|来自)?(${NAME})的?[，,：:]\\s?(?:(?:一共|共|总共|一行)?${NUMBER}[人名位]?(?:人|位)?[：:，,])?\\s*(\\P{P}.{4,})$`,
        "u",
      ),
    ),
    side: "guest",
  },
  // 客人：王小样（会长）、李大例（秘书长）（均来自示例商会）
  {
    words: costly(
      /^(?:客人|来宾|外宾|客方|贵宾|嘉宾)[:：](?=.*[（(](?:以上)?(?:均|都|全部|全)?(?:来自|为|系|是)(\P{P}{3,30}?)(?:的)?[)）]$)(.+?)[（(](?:以上)?(?:均|都|全部|全)?(?:来自|为|系|是)\P{P}{3,30}[)）]$/u,
    ),
    side: "guest",
  },
  // 以上均为示例公司来访客人, 上述三位都是示例局的
  {
    words: costly(
      new RegExp(
        `^(?:以上|上述|上面|前述)(?:人员|各位|名单|客人|来宾|${NUMBER}个?[人位名])?(?:中)?(?:均|都|全|全部)*(?:为|是|来自|系|属)(${NAME})的?(?:来访|到访|参会|随行|赴会)?(?:客人|来宾|外宾|人员|代表团?成员|代表团|团员|成员|代表|员工|工作人员|同事|领导|教师|专家|的)?[。.]?$`,
        "u",
      ),
    ),
    above: true,
  },
  // 刚跟示例公司确认过了，他们过来的有：…
  {
    words: costly(
      /^(?:我们?)?(?:刚刚?|刚才|已经?|今天)?(?:跟|和|与|向)(\P{P}{3,30}?)(?:那边|对方|方面)?(?:确认|沟通|联系|核实|对接)(?:过|好|清楚)?了?[，,。]\s*(?:他们|对方|客人)(?:那边|这次)?(?:过来|来|到访|来访|要来)的?(?:客人|人员|人|名单|领导)?(?:一共|共)?(?:\d人)?(?:是|有|如下|为|包括)*\s*[:：]\s*(.*)$/u,
    ),
    side: "guest",
  },
  // 我们这边（示例医院）出面的是…
  {
    words: costly(
      /^我们?(?:这边|这里|方|单位|公司|院|局|会|校)?[（(]([^（）()]{3,30})[)）](?:这边)?(?:出面|接待|陪同)(?:接待|陪同)?的?(?:人员|领导|主要)?(?:是|有|为|包括)?\s*[:：]?\s*(.*)$/u,
    ),
    side: "host",
  },
  // 明天接待外宾：Model Robotics, Inc.公司一行3人，…
  {
    words: costly(
      new RegExp(
        `^[^，,：:]{0,12}(?:外宾|客人|来宾|客户|来访|接待)[^，,：:]{0,4}(?:[：:]|是|有|为)\\s*(\\p{Lu}[^：:；;（）()\\p{Script=Han}]{2,60}?)\\s*(?:公司|集团)?(?:的?(?:客人|代表团)|一行)(?:共)?(?:${NUMBER}[人位名])?[，,：:]\\s*(.+)$`,
        "u",
      ),
    ),
    side: "guest",
  },
  // 明天的外宾：Model Container Line的Ann Example（Manager）和…
  {
    words: costly(
      /^[^，,：:]{0,10}(?:外宾|客人|来宾|客户)[^，,：:]{0,4}(?:[：:]|是|有|为)\s*(\p{Lu}[^：:；;（）()\p{Script=Han}]{2,60}?)\s*的\s*(\p{Lu}.+)$/u,
    ),
    side: "guest",
  },
];

// 周四来访的是示例联合会的，主席…; @小林 明天来的客人是示例商会的会长…
const COMES = costly(
  new RegExp(
    `^((?:@\\S{1,10}\\s+)?(?:[^，,：:。]{1,10}[，,：:]\\s*)?${WHEN}(?:要|过|前|到)?来(?:访|我\\P{P}{1,3}|\\P{P}{0,6}(?:拜访|访问|考察|参观|调研|交流|座谈|对接|洽谈|走访))?的(?:客人|领导|嘉宾|外宾|来宾|人)?(?:主要|一共|分别)?(?:是|有|为)\\s*)(\\P{P}{3,30}?)的(?:几位(?:领导|客人|同志)?|${NUMBER}[位人](?:领导|客人|同志)?)?[，,：:]?\\s*(?=\\P{P}{2})(.+)$`,
    "u",
  ),
);
// … without 的 behind the organization, or with guests at the end of the list
const COMING = costly(
  new RegExp(
    `^((?:@\\S{1,10}\\s+)?${WHEN}(?:要|过|前|到)?来(?:访)?的(?:客人|领导|嘉宾|外宾|来宾|人)?(?:主要|一共|分别)?(?:是|有|为))(?=\\P{P}{6})`,
    "u",
  ),
);
// 來訪貴賓 above the name of an organization
const GUESTS_ALONE = /^(?:来访|到访)(?:[贵貴]宾|宾客)(?:名单)?[:：]?$/u;
const GUESTS = /来访|到访|客人|来宾|外宾|代表团|团员/u;

const wholeOf = (name: string): OrganizationElement | undefined => {
  if (/[的是由在]$|^(?:我|本|贵|各|以下)|(?:代表|访问|考察|参访|交流)团$/u.test(name)) return undefined;
  const found = organizationAlone(name, true);
  const isLatin = !/\p{Script=Han}/u.test(name);
  if (!found && isLatin) return { kind: "organization", text: name.trim(), lang: "en" };
  const isCut = found && isLatin && found.text.length < name.trim().length - 6;
  return isCut ? { kind: "organization", text: name.trim(), lang: "en" } : found;
};

const AND_LATIN = /(?<=[）)])\s*(?:和|及|与|、)\s*(?=\p{Lu})/gu;

interface Read {
  line: Line;
  /** What the line says of the people above it. */
  above?: Line;
}

const read = (line: Line): Read | undefined => {
  const text = withoutMarks(line.text).trim();
  if (!/\p{Script=Han}/u.test(text) || text.length > 300) return undefined;
  const [, , owner = "", listed = ""] = COMES.exec(text) ?? [];
  if (owner) {
    const organization = wholeOf(owner);
    if (organization && !organization.place)
      return { line: { ...line, text: listed, party: { organization, side: "guest", isSentence: true } } };
  }
  if (GUESTS_ALONE.test(simplified(text)))
    return { line: { ...line, party: { side: "guest" }, aside: true } };
  const coming = owner ? "" : (COMING.exec(text)?.[1] ?? "");
  if (coming) {
    const party = { side: "guest" as const, isInLine: true as const };
    return { line: { ...line, text: text.slice(coming.length), party } };
  }
  for (const { words, side, above } of SHAPES) {
    const [all, name = "", people = ""] = words.exec(text) ?? [];
    const organization = name ? wholeOf(name) : undefined;
    if (!all || !organization || organization.place) continue;
    const own = side ?? (above && GUESTS.test(all) ? "guest" : undefined);
    const party = { organization, ...(own && { side: own }) };
    if (above) return { line: { ...line, aside: true }, above: { ...line, party, aside: true } };
    if (people !== "")
      return {
        line: { ...line, text: people.replace(AND_LATIN, "；"), party: { ...party, isSentence: true } },
      };
    return { line: { ...line, party, aside: true } };
  }
  return undefined;
};

/** The lines with the organization and side that Chinese titles, labels and sentences of a message give the people around them. */
export const withOwnersZh = (lines: Lines): Lines => {
  const top: Line[] = [];
  const own = lines.flatMap((line): (Line | undefined)[] => {
    if (!line || line.aside || line.party || /\t|\|/u.test(line.text)) return [line];
    const found = read(line);
    if (!found) return [line];
    if (!found.above) return [found.line];
    top.push(found.above);
    return [];
  });
  return [...top, ...own];
};
