import { costly } from "./costly";

/** 来宾（10月9日下午，二楼会议室）: when and where they meet. */
export const WHEN_AND_WHERE =
  /\s*[（(](?=[^（）()]*(?:\d{1,2}月\d{1,2}[日号]|\d{1,2}[:：]\d{2}|\d{1,2}[时点]|\d{1,2}[日号][上下]午))[^（）()]{4,40}[)）](?=[:：]?$)/u;

// The same heading in other words, each with its usual form.
const REWRITTEN: readonly (readonly [words: RegExp, usual: string])[] = [
  [
    /\s*[（(](?:排名不分先后|不分先后|按.{1,8}(?:为序|排序|排列|先后|顺序|次序)|in alphabetical order)[)）]$/iu,
    "",
  ],
  // "Guests by organisation", 参会人员（按单位）
  [
    costly(
      /(?<=\p{L}) (?:by|per|listed by|sorted by|grouped by) (?:organi[sz]ations?|compan(?:y|ies)|institutions?|firms?|department|country|delegation)$/iu,
    ),
    "",
  ],
  [/\s*[（(](?:按|分)(?:单位|部门|公司|机构|国别|代表团)[^（）()]{0,4}[)）]$/u, ""],
  // "Sampleton side (host)"
  [
    costly(
      /^(?:the )?\p{L}[\p{L}' -]{1,40} (?:side|party)\s*\((host|guest|visiting|receiving)s?(?: side| party)?\)$/iu,
    ),
    "$1 side",
  ],
  // 代表团　原6人，现5人
  [/\s*[（(]?原\s*\d{1,3}\s*[人名位][，,、]?\s*现(?:为|有)?\s*(\d{1,3})\s*[人名位][)）]?$/u, "（$1人）"],
  // 来访团（共9人，其中企业代表5人）
  [
    /\s*[（(](?:共|合计|一行)?\s*(\d{1,3})\s*[人名位][，,；;]\s*(?:其中|含|包括)[^（）()]*[)）]$/u,
    "（$1人）",
  ],
  // 客方（样例集团，共5人）, "Guests (Model Works, 5 people)"
  [
    /\s*[（(]([^（）()\d]{2,40}?)[，,；;、\s]\s*(?:一行|共计?|计|total:? )?\s*(\d{1,3})\s*(?:[人名位]|people|persons|pax|guests|visitors|members|delegates)[)）]$/iu,
    "（$1）（$2人）",
  ],
  // 1号车（考斯特）, 第二桌（靠窗）, "Car 2 (minibus)"
  [
    costly(
      /^((?:第?(?:\d{1,2}|[一二三四五六七八九十]{1,2})|[A-Z甲乙丙丁])号?(?:辆|张|间|批)?(?:车|桌|车辆|组|批次?|房)|(?:大床|双床|单人|双人)房|标间|单间|套房)\s*[（(](?:(?=[^（）()]*(?:车|巴|考斯特|别克|牌|座|桌|厅|楼|靠|机|铁|间|人|房))[^（）()：:，,]{1,10}(?:[，,][^（）()：:]{1,16})?)[)）]$/u,
    ),
    "$1",
  ],
  [
    costly(
      /^((?:car|bus|van|vehicle|table|room|group) [A-Z\d]{1,2}) ?\((?:\p{L}+ ){0,2}(?:car|bus|minibus|coach|van|minivan|sedan|limousine|suv|window|stage|front|floor|room)\)$/iu,
    ),
    "$1",
  ],
  // "The delegation of Model Bank will be as follows"
  [
    costly(
      /^(?:[Tt]he )?((?:\p{Ll}+ ){0,2}[Dd]elegation (?:of|from) [^,;:]{3,70}?) (?:will (?:be|consist of|comprise|include)|is|are|consists of|comprises|includes)(?: (?:therefore|thus|now|made up of))?(?: as follows| the following(?: \p{Ll}+)?| below)?$/u,
    ),
    "$1",
  ],
  [WHEN_AND_WHERE, ""],
  [/\s*\((?:arr|dep|eta|flight|arriving|arrives)\b[^()]{0,40}\)$/iu, ""],
  [
    /\s*[（(](?:初稿|[定终草]稿|暂定|待定稿|征求意见稿|(?:更新|修订|最终|第.)版\s*\d{0,8}|v\d|更新|draft|final|updated|provisional|tentative)[)）]$/iu,
    "",
  ],
];

// 桌牌请打印以下名字（示例集团）, "Name badges (Model Bank)"
const PRINTED = /^([^（）()，,。；;：:]{2,40}?)\s*[（(]([^（）()，,；;：:]{4,40})[)）]$/u;
const ON_PAPER = costly(
  /(?:[座席桌台名姓]签|[座桌席台名姓]牌|席卡|桌卡|台卡|胸[牌卡]|证件|嘉宾证|参会证|工作证|出入证|名牌|邀请函|请柬|名片|名字|姓名|人员|名单)|\b(?:(?:name|place|table|seat) (?:badges?|cards?|signs?|plates?|tags?|tents?)|badges?|lanyards?|nameplates?|passes|names)\b/iu,
);
/** The organization in brackets behind words that ask for names on cards and badges: 桌牌请打印以下名字（示例集团）. */
export const ownerOfCards = (words: string): string | undefined => {
  const [, asked = "", name] = PRINTED.exec(words) ?? [];
  return ON_PAPER.test(asked) ? name : undefined;
};

/** The words of a heading without the signs around them and without remarks on the order and the number of people. */
export const plainWordsOf = (given: string): string =>
  REWRITTEN.reduce(
    (words, [form, usual]) => words.replace(form, usual),
    given
      .trim()
      .replace(/^[【[*_#=\s~—-]+|[】\]*_=\s:：~—-]+$/gu, "")
      .trim(),
  );

// "Name: Ann Example Title: Director": one space before the next label, behind a value.
const EN_FIELD = costly(
  / (?=(?:(?:full |first |last |family |given |company |organi[sz]ation )?name|(?:job )?title|position|post|company|organi[sz]ation|employer|department|e-?mail|phone|tel|mobile|nationality)\s?:)(?<=:.*\S )(?<!\s(?:job|full|first|last|family|given|company|organi[sz]ation) )/giu,
);
const EN_FIELD_FIRST = /^(?:full )?name\s?:/iu;
/** A line of labelled values in English with wide spaces before its labels, which may have one space only. */
export const withFieldsApart = (line: string): string =>
  EN_FIELD_FIRST.test(line) ? line.replace(EN_FIELD, "  ") : line;
