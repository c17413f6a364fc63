import { costly } from "./costly";
import type { Reader } from "./items";
import { countsPeopleOf, isOffice, labelOf } from "./labels";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";
import { type Piece, unread } from "./piece";

const NUMBER = `(${EN_NUMBER_PATTERN}|[一二两三四五六七八九十]{1,3})`;
const ALL = "(?:共计|合计|总计|总共|一共|一行|共|in total|in all|total(?: of)?|number|count|size)";
const WHO =
  "(?:个?人|位|名|people|persons?|participants?|attendees|delegates|guests|visitors|members|pax|names?)";
const COUNTED = `(?:${ALL}[\\s:：]*)?${NUMBER}\\s*${WHO}?\\s*${ALL}?`;
// "Participants (total: 7)", "Delegates (6 in total)", 参会人员（合计7人）
const IN_BRACKETS = costly(new RegExp(`^(.{2,60}?)\\s*[（(]\\s*${COUNTED}\\s*[)）]\\s*([:：]?)$`, "iu"));
// "Guests: 4", 参会人员：共5人
const BEHIND_COLON = costly(new RegExp(`^([^:：]{2,40}?)\\s*[:：]\\s*${COUNTED}\\s*[.。:：]?$`, "iu"));
const OPEN = /[（(][^）)]*$/u;

/** Whether words before a colon end inside brackets, so that the colon does not end a label. */
export const opensBracket = (before: string): boolean => OPEN.test(before);

const counted = (words: string, count: number): string =>
  /\p{Script=Han}/u.test(words) ? `${words}（${count}人）` : `${words} (${count})`;

const CLAUSE = /(?<=^|[；;。])(\s*)([^，,：:；;。\s]{3,30}[人位名])[，,](?=\s*\S)/gu;
// 我行就来一位，…: how many come from the writer's, whatever follows.
const OURS_BEFORE_NAMES = costly(
  /(?<=^|[；;。！!]\s?)(?:(?:我们?|本)(?:公司|单位|[局委办会司校院行厅处厂社馆]|集团|中心|商会|协会|学校)?(?:这边|这里|方)?|这边|我方)(?:今天|明天|后天|这次|此次|本次)?(?:就|只|共|一共|总共|拟|计划|会|准备|暂定)?(?:来|去|派|出|到|安排|报|出席|参加|参会|过来)了?(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|[人位名])(?:人|老师|同志|代表|同事|领导)?(?:参加|参会|出席|来|去)?[，,：:]\s*(?=\p{Script=Han}{2})(?!名单|人员|分别|具体|以下|如下|信息)/u,
);
// 示例银行就来一位
const ONLY = /(?<=\p{Script=Han}{2})[就只](?=[来去派到])/u;
/** The line with colons after clauses with an organization and a number of people: 外办去两个人，主任李四. */
export const withCountsAsHeadings = (line: string): string =>
  line
    .replace(OURS_BEFORE_NAMES, "我方参会人员（$1人）：")
    .replace(CLAUSE, (all, space: string, said: string) => {
      const words = said.replace(ONLY, "");
      return countsPeopleOf(words) ? `${space}${words}：` : all;
    });

// 市示例局：2人，王小样、李大例
const COUNT_FIRST = costly(
  /^(\P{P}{2,30})[:：]\s*(?:共|计)?(\d{1,2}|[一二两三四五六七八九十])[人名位][，,]\s*(?=\p{L})/u,
);

// 【示例市代表团】（4人）
const BRACKETS_BEFORE_COUNT = /^【([^】]{2,40})】\s*(?=[（(][^（）()]{1,12}[)）][:：]?$)/u;

/** A heading with its number of people in the form of labels: "Guests (4)". Other text is unchanged. */
export const withPlainCount = (given: string): string => {
  const text = given
    .replace(BRACKETS_BEFORE_COUNT, "$1")
    .replace(COUNT_FIRST, (all, words: string, count: string) =>
      isOffice(words) ? `${words}${count}人：` : all,
    );
  const [, words = "", number = "", colon = ""] = IN_BRACKETS.exec(text) ?? [];
  const inside = countOf(number);
  if (inside !== undefined && labelOf(words)) return `${counted(words, inside)}${colon}`;
  const [, before = "", behind = ""] = BEHIND_COLON.exec(text) ?? [];
  const count = countOf(behind);
  const label = count === undefined ? undefined : labelOf(before);
  if (!label || label.matter || label.role || label.presence || label.function) return text;
  return counted(before, count ?? 0);
};

/** A name without the number of people in brackets behind it, and that number: 示例局（共5人）. */
export const withoutCountBehind = (
  name: string | undefined,
): { words: string | undefined; count: number | undefined } => {
  const [, words = name, number = ""] = IN_BRACKETS.exec(name ?? "") ?? [];
  return { words, count: countOf(number) };
};

const TOTAL = costly(
  /^(?:合计|总计|共计|一共|总共|共|总人数|人数|以上|参会|参加|出席|到会|规模|total|in total|size|headcount|(?:number|no\.?) (?:of )?(?:participants|people|persons|guests|attendees|attending|delegates)|party size)+\s*[:：]?\s*(\d{1,4}|[一二两三四五六七八九十]{1,3})\s*(?:人|位|名|people|persons|participants|pax|delegates|members)?[。.]?$/i,
);
// 以上5位，其中1位素食
const TOTAL_OPENING =
  /^(?:以上|一共|总共|合计|共计|共){1,2}\s*(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*个?[人名位](?=[，,。；;])/u;
/** Takes up how many people there are in all. */
export const total = (reader: Reader, { text, source }: Piece): boolean => {
  const count = countOf(TOTAL.exec(text)?.[1] ?? "");
  const opening = countOf(TOTAL_OPENING.exec(text)?.[1] ?? "");
  if (count === undefined && opening === undefined) return false;
  reader.total = count ?? opening ?? 0;
  return count !== undefined || unread(reader, source);
};
