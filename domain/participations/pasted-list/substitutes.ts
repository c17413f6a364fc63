import type { Participant } from "../../events/shape";
import type { Side } from "../../events/values";
import { isChineseTitle } from "./chinese-words";
import { costly } from "./costly";
import { headingFor, type Item, type Reader } from "./items";
import { simplified } from "./lexicon/simplified";
import { readLine } from "./line";
import { namedBefore } from "./named-before";
import { isNoOrganization } from "./no-values";
import type { OrganizationElement } from "./people";
import { type Piece, people } from "./piece";

const REASON =
  "(?:(?:(?:因[^，,由委派]{1,10}|(?:临时|突然)?(?:请假|出差|在外出差|另有公务|有事|有会|(?:不能|无法|未能)(?:参加|出席|到会|参会)|另有安排))[，,、；; ]*){1,3})";
// 局长田野（请假，由副局长董晓红参加）: the second replaces the first.
const BY_ZH = costly(
  new RegExp(
    `^(.{4,60}?)[\\s（(，,；;]*${REASON}?(?:现|拟)?(?:改?由|改派|改为|委托|委派|指派|另派|请|换成|现由)(?!于)(.{2,26}?)(?:同志)?(?:代为|代替|代理|代表|代|替)?(?:参加|出席|参会|到会|与会|前往|代会)(?:会议|活动)?[）)]?[。；;]?$`,
    "u",
  ),
);
// 原定田野局长参加，改由副局长董晓红参加
const PLANNED_ZH =
  /^(?:原定|原报|原计划|原拟)(?:参会|出席|参加)?的?由?(.{2,40}?)(?:因[^，,由委派]{1,10}?)?(?:不能|无法|未能)?(?:参加|出席|参会|到会|前往)?[，,；;]\s*(?:因故)?现?(?:改由|改为|改派|调整为|变更为|换成)(.{2,26}?)(?:同志)?(?:参加|出席|参会|到会|前往)?(?:会议|活动)?[。；;]?$/u;
// 副局长郑例文（替钱样例）: the first replaces the second.
const FOR_ZH_PLAIN =
  /^(.{3,40}?)(?:代替|替)(.{2,12}?)(?:同志)?(?:参加|出席|参会|到会)(?:会议|活动)?[。；;]?$/u;
// 薛样临时有事，换成销售部副经理宗例雨
const CHANGED_ZH = costly(
  /^(?:(?:不好意思|抱歉|对不起)?[，,]?(?:再|又)?(?:改|更新|更正|修改|调整|换|变动)(?:一下|下)?[，,：:]\s*)?(?:原定的?|我们的?)?(.{2,40}?)(?:[今明后][天日]|[本下]?周[一二三四五六日天]|\d{1,2}[日号]|[上下]午){0,2}(?:(?:要|得|需)?(?:去|到|在|赴)\p{Script=Han}{1,8}?)?(?:因?(?:临时|突然|另)?(?:有[事会]|住院|(?:开会|休假|培训|外出|出差)(?!.*(?:陪同|主持))(?=.*(?:[换改替]|代(?!表|理)|参加[。！!]?$))|有(?:紧急|重要)?(?:公务|会议|安排|任务))|[来去]不了|(?:不能|无法|没法|不)(?:[来去]|参加|出席|到会)|请(?:了)?假|生病)了?[，,；;。\s]+(?:现|就)?(?:临时)?(?:换成|换为|改成|改为|改由|改派|换|改|由|派|让|请)(.{2,26}?)(?:同志)?(?:来|去|参加|出席|代|替|顶替|陪同)*(?:会议|活动)?[。！!]?$/u,
);
const PREFIX_EN =
  "(?:(?:(?:please|kindly) note(?: that)?|that|sorry|apologies|unfortunately|(?:(?:one|just one|a|small|minor|short|last[- ]minute|slight|quick) ){0,2}(?:update|change|correction)s?(?: of plan)?(?: (?:for|to|on|regarding|in) [\\p{L}\\d ]{2,30}(?=:))?|oh|ok|also|and)[,!.:\\s–-]+){0,6}";
const HINDERED_EN =
  "(?:(?:has|have) (?:unfortunately )?(?:fallen|(?:been )?taken) ill(?: and (?:cannot|can['’]t|will not|is unable to) (?:travel|come|attend|join))?|(?:is|will be|has been) (?:now |currently |unfortunately )?(?:on (?:\\p{Ll}+ )?(?:leave|holiday|vacation)|(?:away )?on a (?:business )?trip|travelling|away|out of (?:the )?office|ill|sick|unwell|unavailable|not available)|(?:can(?:['’]t|not)(?: now)?|can no longer|won['’]t|will not|is (?:unfortunately )?(?:unable to|not able to)|isn['’]t able to|ha[ds] to) (?:be able to )?(?:make it|come|attend|join(?: us)?|travel|cancel|pull out)(?: (?:any ?more|after all|now))?)";
// "Sorry, Ann can't make it, Bob Sample (Buyer) will come instead"
const CHANGED_EN = costly(
  new RegExp(
    `^(.{2,60}?) ${HINDERED_EN}[,;.]?(?: (?:so|and|but))? (.{4,80}?) (?:will|is going to|can|is) (?:(?:come|attend|join|be coming|be attending|be joining|step in|coming|attending|joining|travel|be there|take (?:his|her|their) place)(?: us)?(?: instead| in (?:his|her|their) place)?|replace (?:him|her|them))[.!]?$`,
    "iu",
  ),
);
// "Ann can't make it, it will be Bob Sample (Buyer) instead", "…, put Bob Sample, Buyer, instead"
const INSTEAD_EN = costly(
  new RegExp(
    `^(.{2,60}?) ${HINDERED_EN}[,;.–-]*(?: (?:so|and|but))? (?:it(?: will|['’]ll) be|(?:we|I)(?: will|['’]ll)? (?:send|bring|have|put)|(?:please )?(?:put|add|list|take)|(?:please |kindly )?(?:replace|swap) (?:him|her|them) (?:with|by|for)|instead(?: it(?: will|['’]ll) be)?|replacement(?: is)?:?) (.{4,80}?)(?:,? (?:instead|in (?:his|her|their) (?:place|stead)|for (?:him|her|them)))?[.!]?$`,
    "iu",
  ),
);
// 王小样换成李大例，也是局长: of somebody named above.
const SWAPPED_ZH = costly(
  /^(?:(?:不好意思|抱歉|对不起|麻烦|另外|还有)?[，,：:]?\s?(?:再|又)?(?:改|更新|调整|换|变动)(?:一下|下)?[，,：:]\s*)?(?:请|麻烦)?(?:把|将)?(\p{Script=Han}{2,8}?)(?:同志)?(?:换成|换为|更换为|改成|改为|调整为|变更为)了?([^，,。；;]{2,26}?)(?:同志)?(?:[，,](?:也|还|仍|同样)是?(\p{Script=Han}{2,12}?))?[。！!]?$/u,
);
// "Please replace Ann Example with Bob Sample"
const SWAPPED_EN =
  /^(?:please |kindly |can you |could you )?(?:replace|swap|change) (.{2,40}?) (?:with|for|by|to) (.{4,80}?)(?: (?:in|on) (?:the|our|your) list)?[.!?]?$/iu;
const FOR_ZH =
  /^(.{4,60}?)[\s（(，,]+(?:代替|替|顶替|接替|代)(?!表|理)(.{2,20}?)(?:同志)?(?:参加|出席|参会|到会|参|来)?[）)][。；;]?$/u;
const BY_EN = costly(
  new RegExp(
    `^(.{4,90}?)(?: ${HINDERED_EN})?[\\s(,;–—-]*(?:and )?(?:(?:he|she) )?(?:\\b(?:is|will be|to be|being))? ?\\b(?:replaced|represented|substituted) by (.{4,80}?)\\)?\\.?$`,
    "iu",
  ),
);
const FOR_EN =
  /^(.{4,90}?)[\s(,;–—-]*\b(?:in place of|instead of|standing in for|replaces|takes the place of|stepping in for|deputi[sz]ing for|substituting for|replacing) (.{4,60}?)\)?\.?$/iu;

// 换成我们办的副主任李大例
const OF_OURS = costly(
  /^我们?(?:局|委|办|会|公司|司|协会|商会|学校|校|院|行|厅|单位|集团|中心|方|这边)?的?(?=\p{Script=Han}{2})/u,
);
// 代替原来的王小样, "replaces Ann Example, who cannot come"
const BEFORE_NOW = /^(?:原来?定?报?的|之前报?的|原先报?的)(?=\p{Script=Han}{2})/u;
const WHY = /,? who (?:cannot|can['’]t|can no longer|will not|is|has|had|was|fell)\b[^,;]*$/iu;
// A word of every substitution in Chinese, and of every one in English.
const SUBSTITUTES = costly(
  /[代替换改由派委指请让变整]|replac|represent|substitut|instead|place|stand|step|deputi|swap|change|\b(?:ill|sick|unwell|unavailable|available|away|leave|holiday|vacation|trip|travelling|office|can|cannot|won|will|(?:un)?able|ha[ds])\b/iu,
);
const OF_THOSE_ABOVE = new Set([SWAPPED_ZH, SWAPPED_EN, INSTEAD_EN]);

const isPerson = (words: string): boolean => {
  const [reading] = readLine(words);
  const [person, ...others] = reading?.people ?? [];
  // 总工程师漆样: a rare surname behind a title.
  const titled =
    !/因|故|参加|出席/.test(words) && (person?.posts.some(({ title }) => title && !title.weak) ?? false);
  const sure =
    person?.names.some(({ weak }) => !weak || titled) &&
    !/^(?:经(?![济贸信营发开管])|根据|按照|鉴于)/u.test(words);
  return sure === true && others.length === 0 && reading?.rest.length === 0;
};
const organizationOf = (words: string): OrganizationElement | undefined =>
  readLine(words)[0]?.people[0]?.posts.find(
    ({ organization }) => organization && !isNoOrganization(organization.text),
  )?.organization;

// 我司名单有变动，之前报的副局长王小样…, 其他不变
const ANNOUNCED_CHANGE =
  /^[^，,：:]{0,14}(?:变动|调整|变更|更新|变化|改动)(?:一下|如下|了)?[，,：:]\s*(?:其中[，,]?)?/u;
const REPORTED = costly(
  /^(?:之前|原先|原来|此前|先前|昨天|上次)(?:所?报|定|说|提交|报名|上报|报给您?)的?(?:名单[中里上]的?)?(?=\p{Script=Han}{3})/u,
);
const UNCHANGED =
  /[，,；;。]\s?(?:其[他余它]|别的|另外)(?:人员?|几位|同志|人选)?(?:都|均|保持)?(?:不变|照旧|没变|不动)[：:。！!]?$/u;
const REASON_FIRST =
  /^(?:因|由于)(?:工作(?:安排|原因|需要|调整)|行程(?:冲突|变化|调整)|身体原因|会议冲突|临时有事)[，,]/u;
// 由总工程师王小样改为总会计师李大例, behind the words of a change
const SWAPPED_PLAINLY =
  /^由?(.{3,40}?)(?:改为|改成|调整为|变更为|更换为|换成|换为|变为)(.{3,26}?)(?:同志)?[。；;！!]?$/u;
const withoutAnnouncement = (text: string): string =>
  text.replace(ANNOUNCED_CHANGE, "").replace(REPORTED, "").replace(REASON_FIRST, "").replace(UNCHANGED, "");
const PREFIX = costly(new RegExp(`^${PREFIX_EN}`, "iu"));

// 由于局长王小样在外出差
const SINCE = /^由于(?=\p{Script=Han}{4})/u;
// 我单位原定副主任王小样因出国不能参加: of who writes.
const WRITERS = costly(
  /^(?:因(?:临时)?(?:工作|公务|有事|有公务|行程)[^，,]{0,8}[，,])?(?:我|本|敝)(?:单位|公司|集团|中心|协会|商会|学校|医院|银行|管委会|街道|[局委办会司校院行厅处部馆所台镇区])(?=(?:参会人员|代表)?(?:原|由|拟|派)|\p{Script=Han}{2,8}(?:因|临时|不能|无法))(?:参会人员|代表)?/u,
);
// …，另外综合科科员李大例一同前往
const THEN = costly(
  /(?<=(?<!不能|无法|未能|没法|不)(?:参加|出席|参会|到会|与会|前往|参会人员)(?:会议|活动)?)[，,；;。]\s?(?!现|改|由|委|换|拟)(?:另外?|同时|此外|还有|并|，)*(?:有|由)?(\P{P}{4,26}?(?:、\P{P}{4,26}?){0,4})(?:同志)?(?:一同|一起|一并|一道|陪同|随同|共同|也|将|会)*(?:前往|参加|出席|参会|同行|随行|到会|随同|陪同|前来)(?:会议|活动)?[。；;！!]?$/u,
);

/** Reads a line with a substitution: two people, one of whom refers to the other, and perhaps those who come along. */
export const substitution = (reader: Reader, { text: given, source }: Piece): boolean => {
  const said = withoutAnnouncement(given).replace(PREFIX, "").replace(SINCE, "").replace(WRITERS, "");
  const then = THEN.exec(said);
  const others = then?.[1] ?? "";
  if (!substituted(reader, said.slice(0, then?.index), given, source)) return false;
  if (then) people(reader, others, source, reader.context);
  return true;
};

/** The side of somebody of the lines above. */
const sideOf = (items: readonly Item[], name: string): Side | undefined => {
  const found = items.findLast((item) => "context" in item && "text" in item && item.text.includes(name));
  return found && "context" in found ? found.context.side : undefined;
};

// …，改由副院长李大例带队，名单更新如下：
const LIST_BEHIND =
  /[，,。；;]\s*(?:现|最新|最终|更新后的?|调整后的?|具体|参会|来访)*(?:人员)?名单(?:已)?(?:更新|调整|变更|修改)?(?:如下|见下|为)?[:：]?$/u;
const LEADS = /(?:亲自)?(?:带队|率队|率团|领队)(?:参加|出席|前往|来访|参会)?$/u;

const substituted = (reader: Reader, all: string, given: string, source: string): boolean => {
  const stated = all.replace(LIST_BEHIND, "");
  const text = stated.replace(LEADS, "参加");
  const leads = text !== stated;
  if (!SUBSTITUTES.test(text)) return false;
  const announced = ANNOUNCED_CHANGE.test(given) ? ([[SWAPPED_PLAINLY, 0]] as const) : [];
  for (const [pattern, away] of [
    [SWAPPED_ZH, 0],
    [SWAPPED_EN, 0],
    [INSTEAD_EN, 0],
    [CHANGED_ZH, 0],
    [CHANGED_EN, 0],
    [BY_ZH, 0],
    [PLANNED_ZH, 0],
    [BY_EN, 0],
    [FOR_ZH, 1],
    [FOR_ZH_PLAIN, 1],
    [FOR_EN, 1],
    ...announced,
  ] as const) {
    const [, before = "", said = "", title = ""] = pattern.exec(text) ?? [];
    const other = said.replace(OF_OURS, "").replace(BEFORE_NOW, "").replace(WHY, "");
    const second = isChineseTitle(simplified(title)) ? `${title}${other}` : other;
    const first = before
      .replace(/^(?:原定|原报名?|原先报?|原来(?:报|定)?|原)(?:的|由)?(?=.{3})/u, "")
      .replace(/^\d{1,2}号\s?(?=\p{Script=Han}{2})/u, "");
    if (!second) continue;
    const known = namedBefore(reader.items, first);
    if (OF_THOSE_ABOVE.has(pattern) && !known) continue;
    if (!(known || isPerson(first)) || !isPerson(second)) continue;
    const org = organizationOf(first);
    const heading = org && !organizationOf(second) ? headingFor(org) : reader.context.heading;
    const of = heading && { heading };
    const within = organizationOf(second) && org ? { heading: { ...headingFor(org), implied: true } } : of;
    const absent = { presence: "substituted" as const };
    const present = { substituteFor: away === 0 ? ("above" as const) : ("below" as const) };
    const side = known && !reader.context.side ? sideOf(reader.items, known) : undefined;
    const own = { ...reader.context, ...(side && { side }) };
    people(reader, known ?? first, source, { ...own, ...(away === 0 ? absent : present) });
    return people(reader, second, source, {
      ...own,
      ...(leads && { role: "head" as const }),
      ...within,
      ...(away === 0 ? present : absent),
    });
  }
  return false;
};

/** Gives substitutes the key of the person they replace. `places`: for each person, who is replaced. */
export const withSubstitutes = (
  people: readonly Participant[],
  places: readonly ("above" | "below" | undefined)[],
): Participant[] =>
  people.map((one, at) => {
    const other = places[at] && people[places[at] === "above" ? at - 1 : at + 1];
    if (other?.presence !== "substituted") return one;
    const organizations = (other.posts ?? []).flatMap(({ organization }) => organization ?? []);
    const [organization] = organizations.length === 1 ? organizations : [];
    // 李例河出差，改为副科长孙样棠参加: of the same office.
    const posts = one.posts?.every((post) => !post.organization && post.title) ? one.posts : undefined;
    return {
      ...one,
      substitutes: other.key,
      ...(posts && organization && { posts: posts.map((post) => ({ ...post, organization })) }),
    };
  });
