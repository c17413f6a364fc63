import { isChineseTitle, titlesAt } from "./chinese-words";
import { costly } from "./costly";
import { organizationAlone } from "./items";
import { simplified } from "./lexicon/simplified";
import { readLine } from "./line";

const TIME =
  "(?:[今明后昨当](?:天|日|早|晚)|[本上下这]?(?:周|星期|礼拜)[一二三四五六日天末]|[上下中]午|晚上|晚|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[日号]|\\d{1,2}[点时]半?|这次|此次|本次)";
const INSIDE = "[^，,。：:；;、（()）]";
const DOES =
  "(?:参加|出席|参会|与会|到会|赴会|前来|前往|过来|来访|到访|来|去|赴|派出?|陪同|接待|会见|列席|应邀|受邀|拜访|考察|调研|座谈)";
const WHO = "(?:人员|名单|领导|嘉宾|来宾|贵宾|同志|老师|专家|企业家|代表|客人|成员|同事|人选|的人|人)";
// 周三去园区参观，我们示例医疗这边是, 代表示例大学参加论坛的老师是, 乙方示例银行出席人员为
const LEAD = costly(
  new RegExp(
    `(^|[，,；;。])(\\s*(?:${TIME}{1,3}${INSIDE}{0,14}(?:[，,]|(?=我们)))?\\s*${TIME}{0,3}(?:的(?:会议|活动|座谈会?)|[的，,])?)((?:代表|我们?|我方|本方|[甲乙丙]方|由)?)(${INSIDE}{0,18}?)((?:这边|那边|方面|一方)(?:${TIME}{1,2})?(?:的)?|(?:${TIME}|要|将|拟|准备|一起|都|的)?${DOES}${INSIDE}{0,12}?(?:的${WHO}?|${WHO}|的主要${WHO}))(?:一?共)?(?:分别|主要|还)?(?:是|为|有(?![限色关机])|包括)[:：]?(?=\\p{Script=Han}{3})`,
    "gu",
  ),
);
// 我司, 我委: the writer's, without a name.
const OURS =
  /^(?:我|们|本|贵)?(?:司|局|委|办|会|校|院|行|厅|市|县|区|公司|单位|集团|中心|协会|商会|部门|学校|大学|学院|医院|银行|们)?$/u;

const namesAnybody = (words: string): boolean =>
  words !== "" &&
  (readLine(words)[0]?.people.some(
    ({ names, posts }) => names.length > 0 && posts.some(({ title }) => title),
  ) ??
    false);
// 董事长王小样, 示例集团副总裁李大例, 李大例
const beginsWithPerson = (behind: string): boolean => {
  const first = /^[^，,。：:；;、（()）]{2,40}/u.exec(behind)?.[0] ?? "";
  const [person] = readLine(first)[0]?.people ?? [];
  return person !== undefined && person.names.length > 0;
};

// 这边是示例大学的小李 says who writes; 参加晚宴的有, 陪同的是, 甲方 and words before a colon are read as they are.
const isKnown = (lead: string, behind: string): boolean =>
  /[甲乙丙]方|[:：]$/u.test(lead) ||
  /^[，,；;。]?\s*陪同/u.test(lead) ||
  /^[^，,。：:；;、]{2,24}的\p{Script=Han}{2,3}(?:[，,。]|$)/u.test(behind) ||
  !(/[我本这那]/u.test(lead) || new RegExp(`${WHO}(?:是|为|有|包括)[:：]?$`, "u").test(lead));

/**
 * A Chinese line in which the words of a sentence before its people are only the organization that they name: 示例医疗：总经理… of
 * 我们示例医疗这边是总经理….
 */
export const withLeadsAsHeadings = (line: string): string =>
  /[是为有括]/u.test(line)
    ? line.replace(LEAD, (all, mark: string, _occasion: string, _ours: string, name: string, ...rest) => {
        const at = Number(rest.findLast((each) => typeof each === "number"));
        const behind = line.slice(at + all.length);
        if (!beginsWithPerson(behind)) return all;
        const plain = simplified(name);
        const first = mark === "" ? "" : "；";
        if (OURS.test(plain)) return isKnown(all, behind) ? all : first;
        const isPost = isChineseTitle(plain) || [...plain].some((_, n) => titlesAt(plain, n).length > 0);
        if (isPost || namesAnybody(name) || !organizationAlone(name, true)) return all;
        return `${first}${name}：`;
      })
    : line;
