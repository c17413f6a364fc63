import type { Post } from "../../events/shape";
import type { DraftOrg, Text } from "../../events/values";
import { chineseNameScore } from "./chinese-names";
import { isChineseTitle, isDependent, suffixesAt, suffixKind } from "./chinese-words";
import { costly } from "./costly";
import { isUnitEn } from "./english-parts";
import { englishOrganizationScore, englishTitleScore } from "./english-words";
import { labelOf } from "./labels";
import { COUNTRIES, EN_FIELDS, ZH_PLACES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { withoutMarks } from "./text";

/** A text in each language that has it. */
export const values = (text: Text | undefined): string[] =>
  [text?.zh, text?.en].filter((each) => each !== undefined);
/** The names of an organization and of those it belongs to. */
export const organizationNamesOf = (organization: DraftOrg | undefined): string[] =>
  organization ? [...values(organization.name), ...organizationNamesOf(organization.parent)] : [];
/** Whether an organization is a unit of another: "Overseas Business Dept." of a firm. */
export const isUnit = (organization: DraftOrg | undefined): boolean =>
  organization?.parent !== undefined && isUnitEn(organization.name?.en ?? "");
/** The names that look like those of whole organizations, if they are right: all but the English one of a unit. */
export const wholeNamesOf = (organization: DraftOrg | undefined): string[] =>
  isUnit(organization)
    ? [...values({ ...organization?.name, en: undefined }), ...organizationNamesOf(organization?.parent)]
    : organizationNamesOf(organization);

const HAN = /\p{Script=Han}/u;
const TITLE_WORDS = costly(
  /^(?:以上|以下|上述|其中|均为|[左右]至)|(?:[局处科部厅司院校会行省市县区镇]长|主任|经理|主席|书记|董事长|总裁|总监|教授|(?<!第)[共一]\d*[人行位名](?!民)|参会|出席|名单|邀请|来访|带队|负责人|兼)/,
);
const NOT_IN_ORGANIZATION_EN = costly(
  /\d{3}|\b(?:room|tel|both|all of|who|will|and (?:mr|ms)|manager|director|president|chairman|guests?|visitors?|participants|attendees|please|our|their|his|her|tomorrow|today|team|below|following|find|list)\b/i,
);

const INNER_ORGANIZATION =
  /^(.{2,4}?)(?:党委|党组|工会|纪委|团委|办公室|(?:招商|财务|人事|市场|销售|宣传|组织)部)$/;

/** Whether the words are only a field of work: "Sales". */
export const isField = (words: string): boolean =>
  words
    .split(" ")
    .every((word) => EN_FIELDS.has(word.toLowerCase()) || /^(?:and|&|government|corporate)$/i.test(word));

/** Whether a text looks like the name of an organization. */
export const isOrganization = (name: string): boolean => {
  if (!HAN.test(name))
    return (
      !isField(name) &&
      englishOrganizationScore(name.split(" ")) >= 0.6 &&
      /^[\p{Lu}\d]/u.test(name) &&
      !NOT_IN_ORGANIZATION_EN.test(name)
    );
  const text = simplified(name);
  // 巩某甲党委: a person and the beginning of a title.
  const [, before = ""] = INNER_ORGANIZATION.exec(text) ?? [];
  if (
    before &&
    (chineseNameScore(before) ?? 0) > 0.3 &&
    !suffixKind(suffixesAt(before, before.length), before.length)
  )
    return false;
  // 示例行业协会2024年年会, 示例商会换届大会: an event.
  if (/(?:年会|例会|座谈会|晚宴|(?<!代表|国)大会)$/u.test(text)) return false;
  if (TITLE_WORDS.test(text) || labelOf(text)) return false;
  if (suffixKind(suffixesAt(text, text.length), text.length)) return true;
  return ZH_PLACES.has(text) || COUNTRIES.includes(text) || /[A-Za-z）)]$/.test(text);
};

/** Whether a text looks like a title of known words. */
export const isTitle = (title: string): boolean =>
  HAN.test(title)
    ? isChineseTitle(simplified(title)) || title.length === 1
    : (englishTitleScore(title.split(" ")) ?? -1) >= 1.5;

/** Whether a text is only the name of a country or a known place. */
export const isPlace = (text: string): boolean =>
  ZH_PLACES.has(simplified(text)) || COUNTRIES.includes(simplified(text));

// 局长 of an office, 董事长 of a bureau: the title of a head must fit the kind of organization.
const LEADS: readonly [title: RegExp, organization: RegExp][] = [
  [/(?<!事务)局长$/, /[处科部办室]$|公司$|集团$|中心$|协会$|商会$|银行$/],
  [/厅长$/, /[处科部办室局]$|公司$|集团$/],
  [/[处科]长$/, /公司$|集团$|协会$|银行$/],
  [/(?<![学])会长$/, /[处科部局厅]$|公司$|集团$|大学$/],
  [/行长$/, /[处科部局厅会]$|集团$|大学$/],
  [/校长$/, /[处科部局厅会]$|公司$|集团$/],
  [/(?:市|县|区|省)长$/, /[处科局厅会]$|公司$|集团$/],
  [/(?:董事长|总裁|总经理|首席执行官)$/, /[处科局厅]$|政府$|大学$|委$/],
];

/** Whether this title is unlikely for the head of an organization with that name. */
export const isUnlikelyHeadTitle = (title: string, organization: string): boolean =>
  LEADS.some(([rank, ending]) => rank.test(simplified(title)) && ending.test(simplified(organization)));

const OF_PLACE = /^(?:常务|代)?副?[省市县区镇乡州旗]长(?:助理)?$/u;
/** Whether a post is complete without an organization, since its title names one by its kind: 副市长. */
export const isOfPlace = ({ title, organization }: Post): boolean =>
  !organization && OF_PLACE.test(simplified(title?.zh ?? "")) && !title?.en;

/** Whether an organization is a part of an unnamed one: 市场部. */
export const isPart = (organization: string): boolean =>
  HAN.test(organization) && isDependent(simplified(organization));

/** The organization in a line that was not understood: —— 示例公司, 示例公司（2人）. */
export const organizationIn = (line: string): string =>
  withoutMarks(line)
    .replace(/^[—–-]+\s*/, "")
    .replace(/[（(]?\d{1,3}\s*[人名位][)）]?$/, "")
    .replace(/^.*\p{Script=Han} (?=\p{Lu})/u, "")
    .replace(/^.*\b(?:of|from|for|behalf of) the (?=\p{Lu})/u, "");

/** Whether a name is apart from all other words of its line: between separators. */
export const standsApart = (name: string, source: string): boolean =>
  source.split(/[\s，,、；;：:（）()]+/u).some((words) => words === name);

const COUNT_OR_PLURAL =
  /[\d一二两三四五六七八九十几多数若干]|代表|人员|领导|负责|成员|部门|企业|媒体|记者|师生|专家|家属|夫人|司机|翻译|^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|other|his|her|their|the|\d+)\b|s\b/i;
/** Whether words say who the people of a group are or how many, and do not announce a list. */
export const isGroupOfPeople = (words: string): boolean =>
  COUNT_OR_PLURAL.test(words) && !/名单|邀请|今天|明天|来访|tomorrow|today|\blist\b/i.test(words);
