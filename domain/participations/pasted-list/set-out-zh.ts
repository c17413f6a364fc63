import { chineseNameScore } from "./chinese-names";
import { suffixesAt, suffixKind } from "./chinese-words";
import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";
import { surnameAt } from "./lexicon/surnames";

/** A clause in its plain form, one line for each of its people; `rest`: its words that name nobody. */
export interface SetOut {
  lines: readonly string[];
  rest?: string;
  /** The lines name people, so that those of the clauses before and behind stay apart. */
  label?: string;
}

const LEAD =
  "(?:(?:另外|不过|但是?|可惜|抱歉|今天|明天|后天|这次|本次|还有|也有)[，,]?)*(?:上次|原来|之前)?(?:名单里|名单上)?(?:(?:原定|原报|原来报|报名)(?:带队|参加|参会)?)?的?(?:我们?(?:这边|单位|公司|[局办馆校厂院会司])?的?|咱们?的?)?";
const FAMILIAR = "[小老阿]\\p{Script=Han}";
const SHORT =
  "总|工|局长?|处长?|科长?|院长|校长|部长|厂长|馆长|会长|秘书长|董事长|理事长|主席|主任|书记|经理|总监|老师|教授|博士|医生|师傅|队长?|站长|区长|市长|县长|社长|所长|台长|主编|翻译|律师|会计|出纳|秘书|助理|司机|工程师|顾问|专员|主管";
const CALLED = `\\p{Script=Han}{1,2}?(?:副)?(?:${SHORT})`;
const REASON =
  "(?:临时|今天|明天|后天|当天|下午|上午|周\\P{P}|要|在|有|因|去|生病|病了?|出差|开会|另|正|这|那|也|都|实在|突然|身体|家里|没|住院|休假|培训|外出|值班|请了?)";
const HINDERED =
  "(?:(?:[来去]不(?:了|成)|(?:不能|无法|没法|没空|不)(?:[来去]|过来|过去|参加|出席|到会|参会|前往)|(?:参加|出席)不了|请假|缺席)了?)";
const ABSENT = costly(
  new RegExp(
    `^${LEAD}(\\P{P}{2,30}?[，,]?\\P{P}{0,4}?)(?:这次|这回|所以|就|都|也|[今明后]天|暂时)*${HINDERED}(?:了|啊|哈)?$`,
    "u",
  ),
);
const BOTH = costly(
  new RegExp(
    `^${LEAD}(${CALLED})[和与跟、](${CALLED})(?:${REASON}[^，,。；;！!：:]{0,16}?[，,]?)?(?:这次|就|都|也|明天)*${HINDERED}(?:了|啊|哈)?$`,
    "u",
  ),
);
const isUnit = (words: string): boolean => {
  const plain = simplified(words);
  return (
    words === "" ||
    suffixKind(suffixesAt(plain, plain.length), plain.length) !== undefined ||
    /[部处科室系院局办会馆厂司]$/u.test(plain)
  );
};
const isFamily = (who: string): boolean => {
  const plain = simplified(who).replace(/^[小老阿]/u, "");
  const { length, known } = surnameAt(plain);
  return known >= 0.4 && (isShort(plain.slice(length)) || plain.length === length);
};
const ALL_SHORT = new RegExp(`^副?(?:${SHORT})$`, "u");
const isShort = (words: string): boolean => ALL_SHORT.test(words);
const TITLED = new RegExp(`^(副?(?:${SHORT}))(\\p{Script=Han}{2,3})$`, "u");
const isTitledName = (who: string): boolean => {
  const [, , name = ""] = TITLED.exec(who) ?? [];
  return name !== "" && (chineseNameScore(name) ?? 0) > 0 && surnameAt(simplified(name)).known > 0;
};

/** Who does not come according to a clause, marked as such: 我们马局下午要去市里开会来不了 as 马局（请假）. */
export const absentZh = (clause: string): SetOut | undefined => {
  const [, first = "", second = ""] = BOTH.exec(clause) ?? [];
  if (first && isFamily(first) && isFamily(second))
    return { lines: [`${first}（请假）`, `${second}（请假）`] };
  const words = /^[^，,]*/u.exec(ABSENT.exec(clause)?.[1] ?? "")?.[0] ?? "";
  for (let end = Math.min(words.length, LONGEST); end > 1; end -= 1) {
    const who = words.slice(0, end);
    const called = unitAndWho(who);
    if (called) return { lines: [`${called.unit}${called.who}（请假）`] };
    if (isTitledName(who)) return { lines: [`${who}（请假）`] };
  }
  return undefined;
};
const LONGEST = 16;

const HINTS = /^(?:技术|业务|商务|财务|法务|生产|市场|行政)(?:上|方面|这块)?的?$/u;
const PRE = costly(
  /^(?:(我方|我们?(?:这边|单位|公司|[局办馆校厂院会司])?|咱们?(?:这边)?|这边)|(对方|外方|客方|客人|来宾|来的))(?:[今明后]天|这次|这边)?(?:[去来]的|参加的|过去的)?(?:主要)?(?:是|有|由|派|安排|[:：])?/u,
);
const TAIL = /负责\P{P}{2,6}$|(?:一起|一同|都|也|会)*(?:过去|过来|去|来|参加|出席|到场|同行)(?:了|吧|啊)?$/u;
const JOIN = /[、和与跟]|以及|还有|外加|加上|再[加来去派](?:上)?(?:一个|一位|个|位)?/u;
const WHO = costly(
  new RegExp(
    `^(.*?)(?:的|一?[个位]的?)?\\s*((${FAMILIAR})|(?:\\p{Script=Han}{1,2}?)(副?(?:${SHORT})))$`,
    "u",
  ),
);
const OF = /(?:的|一?[个位])$/u;

/** The part of an organization, if any, and who is called by the surname behind it: 市场部 and 邵经理. */
const unitAndWho = (words: string): { unit: string; who: string } | undefined => {
  if (!WHO.test(words)) return undefined;
  for (let at = 0; at < words.length - 1; at += 1) {
    const who = words.slice(at);
    const unit = words.slice(0, at).trim().replace(OF, "");
    if (who.length > 6 || !isCalled(who)) continue;
    const of = HINTS.test(unit) ? "" : unit;
    if (isUnit(of) || organizationBefore(of)) return { unit: of, who };
  }
  return undefined;
};
const isCalled = (who: string): boolean =>
  /^[小老阿]\p{Script=Han}$/u.test(who) ||
  [1, 2].some(
    (length) =>
      isShort(who.slice(length)) &&
      surnameAt(simplified(who)).length === length &&
      surnameAt(simplified(who)).known > 0,
  );
// 韩国示例商社
const organizationBefore = (unit: string): boolean =>
  /(?:商社|公社|集团|公司|大学|学院|协会|商会)$/u.test(unit);
const SELF = /^我$/u;
// 韩国示例商社朴社长、金部长: all of them are from the organization of the first.
const inLines = (people: readonly { unit: string; who: string }[]): string[] => {
  const each = people.map(({ unit, who }) => `${unit}${who}`);
  const isOfFirst =
    organizationBefore(people[0]?.unit ?? "") && people.slice(1).every(({ unit }) => unit === "");
  return isOfFirst ? [each.join("、")] : each;
};

/** People who are only called in a clause, one by one: 我们这边高总和市场部的邵经理过去 as 高总 and 市场部邵经理. */
export const calledZh = (clause: string): SetOut | undefined => {
  const [pre = "", own, other] = PRE.exec(clause) ?? [];
  const words = clause.slice(pre.length).replace(TAIL, "");
  const each = words
    .split(JOIN)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !HINTS.test(part));
  if (each.length === 0 || each.length > 8) return undefined;
  const named = each.filter((part) => !SELF.test(part));
  const people = named.map(unitAndWho);
  if (people.length === 0 || people.some((each) => each === undefined)) return undefined;
  const known = people.flatMap((each) => each ?? []);
  return {
    lines: inLines(known),
    ...(other ? { label: "来宾：" } : own ? { label: "我方：" } : {}),
    ...(named.length < each.length && { rest: "我" }),
  };
};

// 示例大学机电学院的老师来厂里
const FROM = costly(
  /^(\p{Script=Han}{4,24}?)的?(?:老师|同学|师生|客人|领导|同事|代表|专家|朋友|客商)(?:们)?(?:要|会)?(?:过?来|到)(?:我们?)?(?:厂里?|公司|学校|单位|馆里?|院里?|局里?|参观|访问|交流|考察)*$/u,
);
// 省厅来人
const SENT = /^(\p{Script=Han}{2,16}?)(?:来人|来的人|过来人)$/u;
// 今天下午到学校的是…, 陪同的有…
const COMES = costly(
  /^(?:\P{P}{0,10}?(?:[来到去]|[来到去](?:学校|公司|厂里?|单位|馆里?|局里?|市里|省里|区里)(?:开会|参会|座谈)?)的(?:客人|嘉宾)?(?:是|有)(?:我们)?)(?=\p{Script=Han}{4})/u,
);
const RECEIVES = /^(?:负责)?(?:接待|陪同|会见|主陪)的(?:还)?(?:是|有)(?=\p{Script=Han}{3})/u;
// 应我馆邀请
const INVITED = /^应[我本]\P{P}{1,4}(?:的)?邀请$/u;
// 将于10月12日来馆交流
const VISITS = costly(
  /(?:先生|女士|博士|教授)?(?:一行)?(?:将|拟|计划)?于?(?:[今明后]天|[本下这]?周[一二三四五六日天末]|\d{1,2}月\d{1,2}[日号]|\d{1,2}[日号]|[上下]午|近日|[本下]个?月)+(?:\P{P}{0,2})?(?:来|到|赴|访问)(?:我|本)?[校馆厂院局司会所区市县省]?(?:访问|考察|交流|参观|来访|座谈|洽谈)?$/u,
);
const WITH = costly(
  /^(?:另外?|还)?带(?:了|着)?(?=[\d一二两三四五六七八九十]{1,3}[个名位]?\p{Script=Han}{2})/u,
);
// 我们去 副主任示例、…
const WE_GO = /^我们(?:这边)?[去来派](?:的是)?\s+(?=\p{Script=Han}{2,8}\s)/u;
// 和我 示例
const AND_ME = /\s*[和与跟]我(?:本人)?\s*(?=\p{Script=Han}{2,3}$)/u;

/** The words of a clause before or behind its people, which are no part of their names or organizations, as a label or apart. */
export const framedZh = (clause: string): { text: string; label?: string; rest?: string } | undefined => {
  if (INVITED.test(clause)) return { text: "", rest: clause };
  const from = FROM.exec(clause)?.[1] ?? SENT.exec(clause)?.[1];
  if (from && isUnit(from) && !/^[我咱他今明后]/u.test(from)) return { text: "", label: `${from}来宾：` };
  const came = COMES.exec(clause)?.[0];
  if (came)
    return {
      text: clause.slice(came.length),
      ...(!/我们|[市省区]里/u.test(came) && { label: "来宾：" }),
      rest: came,
    };
  const received = RECEIVES.exec(clause)?.[0];
  if (received)
    return {
      text: clause.slice(received.length),
      label: received.includes("陪") ? "陪同人员：" : "接待人员：",
    };
  const brought = WITH.exec(clause)?.[0];
  if (brought) return { text: clause.slice(brought.length) };
  const goes = WE_GO.exec(clause)?.[0];
  if (goes) return { text: clause.slice(goes.length).replace(AND_ME, "、") };
  if (AND_ME.test(clause)) return { text: clause.replace(AND_ME, "，") };
  const visits = VISITS.exec(clause)?.[0].replace(/^(?:先生|女士|博士|教授)/u, "");
  if (visits && clause.length > visits.length + 4) return { text: `${clause.slice(0, -visits.length)}来访` };
  return undefined;
};

/** Whether a clause says from where people come: 示例大学的老师来我馆参观. */
export const saysFrom = (clause: string): boolean => {
  const from = FROM.exec(clause)?.[1];
  return from !== undefined && isUnit(from) && !/^[我咱他今明后]/u.test(from);
};
