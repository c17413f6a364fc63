import { costly } from "./costly";
import { organizationAlone } from "./items";
import { CLOSING, OURS, SELF_ZH } from "./lexicon/messages";
import type { OrganizationElement } from "./people";
import { isSignedDate, OWN_VISIT } from "./signed-letters";
import { rootOfSigned } from "./signed-roots";
import { type Line, withoutMarks } from "./text";
import { isPhoneLine } from "./travel-lines";

type Lines = readonly (Line | undefined)[];

// 明天我们示例设计院过来4位：, 我们样例教育这次去的是：
const WE_ZH = costly(
  /^(.{0,24}?)我们?(?!们|这边|那边|去|来|派|方|公司|单位)(\p{Script=Han}{3,20}?)(?:这边|这里|那边|这次|此次|本次|今天|明天|后天|[上下]午|一共|共|拟|将|要|(?<![协商学公联工年议进])会)*(?:过?[来去到]|派|参加|出席|参会|安排|有)(?:的|了|参会|参加|人员|名单|嘉宾|是|为|有|共|这)*(?:如下)?(?:[\d一二两三四五六七八九十]{1,3}\s*个?[人位名](?:如下)?\s*[:：，,]|\s*[:：])\s*(.*)$/u,
);
// 单位写示例局就行: the organization of everybody in the message.
const WRITTEN_AS = costly(
  /[，,。；;]\s*(?:工作)?(?:单位|公司)(?:名称|那栏)?(?:统一|都|就|请|可以)*(?:写|填|用|按|报)(?:成|为|上)?\s*(\p{Script=Han}[^，,。；;]{3,24}?)(?:就行|即可|就可以|就好|吧|就是)?了?[。.!！]?$/u,
);
// 我们局的王小样副局长: the writer's organization without its name.
const OF_OURS = costly(
  /(?<=^|[是有由派为：:，,、。])我们?(?:局|公司|单位|会|商会|协会|学校|校|院|行|厅|委|办|中心|集团)的(?=\p{Script=Han}{3})(?!参[会加]|出席|人员|名单|领导|代表|同志|客人|同事)/gu,
);
// "here is who is coming from Model Ltd on Tuesday:", "We are bringing four people from Model Rail: …"
const WE_EN = costly(
  /^[^:;]{0,60}?\b(?:[Ww]e|who)\b[^:;]{0,40}? from (?:the )?((?:\p{Lu}|\d)[^:;,()]{2,50}?)(?:,? (?:on|at|for|in|to|this|next|tomorrow|who|will|are|is|attending|coming|joining)\b[^:;]{0,60})?:\s*(.*)$/u,
);
// "from our side (Model Foods) it's Ann Example …", "from our side at Model Foods we'll have: …"
const OUR_SIDE_EN = costly(
  /^.{0,40}?\b(?:from|on) our (?:side|end|team|part)\s*(?:\(([^()]{3,40})\)|(?:at|,) ((?:\p{Lu}|\d)[^:,()]{2,40}?))(?=[\s:,])\s*,?\s*(?:(?:it['’]s|it is|it will be|we['’]ll have|we will have|we have|there(?: will be| are|['’]ll be| is)|will be|are|is)\b)?\s*:?\s*(.*)$/iu,
);
const VISITED = costly(
  /\b(?:visit(?:ing)? (?:to|of)|tour of|meeting (?:with|of|at)|invit\p{Ll}+|sides?|delegation)\b/iu,
);

// 王秘书您好，我是示例医院办公室。我们去的是…: the writer's office, which speaks for the whole.
const INTRODUCED = costly(
  /^(?:[^，,。！!：:]{1,16}[，,。！!：:]\s*){0,2}(?:我们?|这里|这边|我这边|我这里)是(\p{Script=Han}{4,24}?)(?:的|这边)?[，,。！!；;]\s*(.*)$/u,
);
const introducedIn = (words: string): Named | undefined => {
  const [, name = "", listed = ""] = INTRODUCED.exec(words) ?? [];
  const whole = name ? organizationAlone(name, false) : undefined;
  if (!whole || whole.place) return undefined;
  const root = whole.parent ?? ROOT.exec(whole.text)?.[1];
  return { organization: root ? { kind: "organization", text: root, lang: "zh" } : whole, listed };
};

interface Named {
  organization: OrganizationElement;
  /** The people in the rest of the line. */
  listed: string;
}

/** The organization that a sentence names as that of the people after it, which its writer belongs to. */
const namedIn = (words: string): Named | undefined => {
  const side = OUR_SIDE_EN.exec(words);
  const chinese = WE_ZH.exec(words);
  const english = VISITED.test(words) ? undefined : WE_EN.exec(words);
  const [name, listed] = side
    ? [side[1] ?? side[2], side[3]]
    : chinese
      ? [chinese[2], chinese[3]]
      : [english?.[1], english?.[2]];
  const organization = name ? organizationAlone(name, true) : undefined;
  return organization && !organization.place ? { organization, listed: listed ?? "" } : undefined;
};

// 我司参加座谈会的人员如下：
const ANNOUNCES_OURS =
  /(?<!(?:(?<!将|前|后|往|未)来|赴|到|抵|访))(?:我们|(?:我|本|敝)(?:司|方|单位|公司|局|院|校|会|行|处|委|办|中心|部|厅|集团|协会|商会|馆|社|所|厂|镇|乡|村|街道|县|区|市|州|旗|园|企业|机构))/u;
const LISTS = costly(
  /[:：]\s*$|如下|[:：].*\p{Script=Han}{2}|[会加席]的?是|名单|[我本](?:[局委办会司校院行厅馆社]|公司|单位|集团|中心|们)[^，,。；;：:]{0,6}[拟将]?(?:派|由|安排)|[我本敝](?:[局委办会司校院行厅馆社]|公司|单位|集团|中心)[^，,。；;：:]{3,50}(?:将|拟|会|届时|准备)(?:准时|按时|亲自)?(?:出席|参加|参会|前往)|(?:参加|出席|参会)\P{P}{0,14}的?(?:人员|同志|领导|代表)?[是有为]/u,
);
/** Whether a line of a message speaks of its writer's own people as those who come. */
export const speaksOfOurs = (words: string): boolean => ANNOUNCES_OURS.test(words) && LISTS.test(words);
const THANKS = /^(?:谢谢|感谢|多谢|辛苦|顺颂|祝好|此致|敬礼|以上|妥否|请查收|盼复)/u;

const ROOT =
  /^(.{2,}?(?:大学|学院|学校|公司|集团|医院|银行|街道|管委会|委员会|[局委会镇乡]))(?=.{1,8}(?:[处部室科组办]|中心|学院)$)/u;

// 大坪镇党政办, 样岭村村委会: whose people are those of the town or village.
const OF_TOWN = costly(
  /^(\p{Script=Han}{1,6}(?:[镇乡村]|街道|社区))(?:党政(?:综合)?办(?:公室)?|综合办(?:公室)?|办公室|党委|(?:人民)?政府|[村居](?:民?委员会|委会|委|两委))?$/u,
);

// 小邓 below the organization that signs
const WRITER = costly(
  /^(?:[小老]\p{Script=Han}|\p{Script=Han}{2,3}|[小老]?\p{Script=Han}(?:老师|主任|科长|秘书|经理|助理))$/u,
);

const WRITER_CALLED = /^(?:[小老]\p{Script=Han}$|.*(?:老师|主任|科长|秘书|经理|助理)$)/u;

interface Signed {
  at: number;
  /** The line of the writer's name, below the organization. */
  writerAt?: number;
  organization: OrganizationElement;
  text: string;
}

// 联系人：王小样 010-1234567, below the organization that signs
const CONTACT = /^\s*(?:(?:会务|业务)?联[系络]人?|经办人|填报人|报送人|(?:联系)?电话|手机)[:：]/u;
/** The last line of a signature, which a date, a phone number and a contact may follow. */
export const lastSigned = (lines: Lines): number =>
  lines.findLastIndex(
    (line) => line && !isSignedDate(line.text.trim()) && !isPhoneLine(line.text) && !CONTACT.test(line.text),
  );

/** The organization at the end of a message whose writer names nothing but 我司 before: 样例科技有限公司 行政部 小李. */
const signedBelow = (lines: Lines): Signed | undefined => {
  const last = lastSigned(lines);
  const writer = withoutMarks(lines[last]?.text ?? "").trim();
  const isWriter = WRITER.test(writer) && organizationAlone(writer, false) === undefined;
  const at = isWriter && last > 1 && lines[last - 1] ? last - 1 : last;
  const line = lines[at];
  if (!line || line.aside || at < 1) return undefined;
  const before = lines[at - 1];
  const above = before && withoutMarks(before.text).trim();
  const ends =
    !before || before.aside || [THANKS, CLOSING, /[。！!]$/u].some((closes) => closes.test(above ?? ""));
  const text = withoutMarks(line.text).trim();
  const [first = "", ...others] = text.split(/[\s，,]+/u);
  const isBehindDash = /^\s*(?:——|--|—)/u.test(line.text);
  const town = OF_TOWN.exec(first)?.[1];
  const whole: OrganizationElement | undefined = town
    ? { kind: "organization", text: town, lang: "zh" }
    : (organizationAlone(first, false) ?? organizationAlone(ROOT.exec(first)?.[1] ?? "", false));
  // 特邀单位 / 样例集团 / 赵样美: a further guest, not the writer.
  const closing = lines.slice(0, at).findLast((each) => each);
  const closes = withoutMarks(closing?.text ?? "").trim();
  const isParted = WRITER_CALLED.test(writer) && !before && !/邀|[:：]$/u.test(closes);
  if (at !== last && !isParted && ![THANKS, CLOSING, /[。！!]$/u].some((each) => each.test(closes)))
    return undefined;
  if (!whole || whole.place || whole.lang !== "zh" || (!ends && !isBehindDash && others.length > 0))
    return undefined;
  // 样例大学国际处 writes for 样例大学.
  const said = lines.flatMap((each) => each?.text ?? []).join("\n");
  const name = `${whole.parent ?? ""}${whole.text}`;
  const root = rootOfSigned(name, said);
  const organization: OrganizationElement =
    root === whole.text ? whole : { kind: "organization", text: root, lang: "zh" };
  return at === last
    ? { at, organization, text }
    : { at, writerAt: last, organization, text: `${text} ${writer}` };
};

const AT_END = costly(
  /(?:，|、|,|和|及|还有|以及)*\s*(?:我本人|我自己|本人|(?<=，|、|,|和|及|有)我)[。.]?$/u,
);

// 我镇 is not the village that signs.
const LEVEL =
  /^(?!.*[我本敝](?:司|方|单位|公司|局|院|校|会|行|处|委|办|中心|部|厅|集团))[^我本]*[我本](镇|乡|街道|村|县|区|市|州|旗)/u;

// 医院这边参加的有… and 示例医院 below it: the writer's own.
const HERE = costly(
  /(?<=^|[，,。！!：:；;]\s?)(医院|学校|公司|协会|商会|集团|单位|大学|学院|银行|中心|管委会)(?:这边|这里|这儿)(?=\p{Script=Han}{2})/u,
);
const OURS_OF: Readonly<Record<string, string>> = {
  医院: "我院",
  学校: "我校",
  大学: "我校",
  学院: "我院",
  银行: "我行",
  协会: "我会",
  商会: "我会",
  管委会: "我委",
};
const withOurs = (lines: Lines): Lines => {
  if (!lines.some((line) => line && HERE.test(line.text))) return lines;
  const name = signedBelow(lines)?.organization.text;
  return lines.map((line) => {
    const kind = line && !line.aside ? HERE.exec(line.text)?.[1] : undefined;
    const isOwn = kind && name && (kind === "单位" || name.includes(kind === "学校" ? "学" : kind));
    return line && isOwn ? { ...line, text: line.text.replace(HERE, OURS_OF[kind] ?? `我${kind}`) } : line;
  });
};

const withSignature = (given: Lines): Lines => {
  const lines = withOurs(given);
  const start = lines.findIndex((line) => line && !line.aside && speaksOfOurs(line.text));
  const signed = start < 0 ? undefined : signedBelow(lines);
  if (!signed || signed.at <= start) return lines;
  const { organization } = signed;
  const level = LEVEL.exec(lines[start]?.text ?? "")?.[1];
  if (level && !organization.text.includes(level)) return lines;
  const person = signed.text.split(/[\s，,]+/u).slice(1);
  const visits = OWN_VISIT.test(lines[start]?.text ?? "");
  return lines.flatMap((line, at): (Line | undefined)[] => {
    if (!line || line.aside || at < start) return [line];
    if (at === signed.writerAt) return [{ ...line, aside: true }];
    if (at === signed.at)
      return person.length > 0 || organization.text !== signed.text ? [{ ...line, aside: true }] : [];
    const own = { ...line, sender: { organization, ...(visits && { visits }) } };
    const text = person.length > 1 ? line.text.replace(AT_END, "").replace(SELF_ZH, "") : line.text;
    return text === line.text
      ? [own]
      : [
          { ...own, text },
          { ...own, text: person.join("") },
        ];
  });
};

const writtenAs = (line: Line): Line => {
  const name = WRITTEN_AS.exec(line.text)?.[1];
  const organization = name ? organizationAlone(name, true) : undefined;
  if (!organization || organization.place) return line;
  const text = line.text.replace(WRITTEN_AS, "");
  return { ...line, text, sender: { ...line.sender, organization } };
};

/**
 * The lines of a message with the organization that its writer speaks for: one that a sentence names (我们示例设计院来4位,
 * "who is coming from Model Ltd"), or the one that signs. Lines of known senders are unchanged.
 */
export const withOwnOrganization = (given: Lines): Lines => {
  const lines = given.some((line) => line?.sender?.organization) ? given : withSignature(given);
  let current: { organization: OrganizationElement; of: string | undefined } | undefined;
  return lines.flatMap((line): (Line | undefined)[] => {
    if (!line || line.aside) return [line];
    const written = OURS.test(line.text) ? writtenAs(line) : line;
    if (written !== line) return [{ ...written, text: written.text.replace(OF_OURS, "") }];
    if (line.sender?.organization) return [line];
    if (current && current.of !== line.sender?.name) current = undefined;
    const words = withoutMarks(line.text).trim();
    const named = introducedIn(words) ?? (OURS.test(words) || /:/u.test(words) ? namedIn(words) : undefined);
    if (named) {
      const { organization, listed } = named;
      current = { organization, of: line.sender?.name };
      const said = listed === "" ? words : words.slice(0, words.length - listed.length).trim();
      const aside = { ...line, raw: said, text: said, aside: true };
      return listed === ""
        ? [{ ...aside, raw: line.raw }]
        : [aside, { ...line, raw: listed, text: listed, sender: { ...line.sender, organization } }];
    }
    const text = line.text.replace(OF_OURS, "");
    const own = text === line.text ? line : { ...line, text };
    return current ? [{ ...own, sender: { ...own.sender, organization: current.organization } }] : [own];
  });
};
