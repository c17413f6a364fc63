import { isDependent, isOfficeAlone, suffixesAt, suffixKind } from "./chinese-words";
import { costly } from "./costly";
import { organizationAlone } from "./items";
import { OURS } from "./lexicon/messages";
import { ABOUT_ALL, ADDRESSES, CUES_EN, CUES_ZH, type Manner } from "./lexicon/owner-manners";
import { simplified } from "./lexicon/simplified";
import { areTwo } from "./owner-headings";
import { isOfficeAloneEn, isPart } from "./owner-parts";
import { asOrganization, isFirm, namesIn } from "./owners";
import type { OrganizationElement } from "./people";
import { isTitle } from "./plausible-values";
import { isSignedDate } from "./signed-letters";
import { rootOfSigned } from "./signed-roots";
import { withoutMarks } from "./text";
import { isPhoneLine } from "./travel-lines";

/** An organization that the text names beside its people. */
export interface Mention {
  organization: OrganizationElement;
  /** What the words around it say, or where it is if it is alone on its line. */
  manner: Manner | "title" | "heading" | "signed";
  /** The number of its line. */
  line: number;
  /** Of whom everybody before it is. */
  aboutAll?: boolean;
}

/** The words of a line in which nobody is named, from the beginning, before the first person or behind the last one. */
interface Zone {
  line: number;
  text: string;
  beside: "nobody" | "before" | "behind";
}

const HAN = /\p{Script=Han}/u;
const MAX_ZONE = 200;
const MIN_NAME = 4;
const MAX_NAME = 30;

/** Where the words of each person are: the first and the last position in each line that names somebody. */
export type Places = ReadonlyMap<number, readonly [from: number, to: number]>;

const zonesOf = (lines: readonly string[], places: Places): Zone[] =>
  lines.flatMap((given, line): Zone[] => {
    const place = places.get(line);
    if (given.trim() === "") return [];
    if (!place)
      return given.length > MAX_ZONE ? [] : [{ line, text: withoutMarks(given).trim(), beside: "nobody" }];
    const before = given.slice(Math.max(0, place[0] - MAX_ZONE), place[0]);
    const behind = given.slice(place[1], place[1] + MAX_ZONE);
    return [
      { line, text: before, beside: "before" as const },
      { line, text: behind, beside: "behind" as const },
    ].filter(({ text }) => text.trim().length >= MIN_NAME);
  });

// The words between marks; 示例（中国）有限公司 is one.
const CLAUSE = costly(
  /(?:[^，,。；;！!？?:：、（）()【】[\]“”"《》|｜\s—–\-～~·]|(?<=\p{Script=Han})[（(]\p{Script=Han}{2,4}[)）](?=\p{Script=Han}))+/gu,
);
// Where a name may begin within a clause.
const BEFORE_NAME = costly(
  /与|和|同|到|赴|来|去|往|请|在|向|给|由|是|为|从|致|应|的|[均都全皆]系|接待|欢迎|会见|陪同|拜访|走访|访问|参观|考察|参访|邀请|来自|代表|关于|参加|出席|感谢|迎接|我们|[我本](?:校|院|局|司|会|所|行|方|馆|厂|单位|公司|中心|集团|协会|商会)|[今明后]天|[上下]午|\d{1,2}[月日号点]|周[一二三四五六日]|全[称名]/gu,
);
const INSIDE = /[赴拜]|参加|出席|接待|拜访|来访|到访|一行|邀请|我们|陪同|名单|如下/u;
const NO_BEGIN =
  /^(?:咱|对方|[贵您你我本该各是在由到赴去从向都请]|乘坐|大家|地点|以[上下]|他们|上述|这[些几]|友好|关于|参加|参会|出席)/u;
const NO_END = /(?<!集)[团组]$|一行$|会议室$|[会宴客餐宾告]厅$|会客室$|贵宾室$|机场$|车站$/u;

// 示例律师协会: one name, although a title is in it.
const PLAIN_NAME = costly(
  /^(?!\p{Script=Han}{0,3}(?:[和与及等各]|单位|以下|有关|所有))(?!.*(?:[的是为了这那]|[天日]|[上下]午|周[一二三四五六]))\p{Script=Han}{2,16}(?:协会|商会|学会|联合会|总会|公会|大学|学院|医院|集团|公司|事务所|研究院|研究所|基金会|俱乐部|出版社)$/u,
);
const plainName = (name: string): OrganizationElement | undefined =>
  name.length > MIN_NAME && PLAIN_NAME.test(name)
    ? { kind: "organization", text: name, lang: "zh" }
    : undefined;

// 示例商会样例分会: a branch by itself
const BRANCH = costly(
  /^\p{Script=Han}{2,20}(?:协会|商会|学会|联合会|总会|促进会|公司|集团|大学|医院|出版社)\p{Script=Han}{2,4}(?:分会|分社|分院|分校|分公司|办事处|代表处)$/u,
);

// 消防支队 of 消防支队来我园区检查的
const COMES_TO_US = /^(?:的(?:领导|人|同志))?来[我咱本]/u;
const nameAt = (name: string, behind: string): OrganizationElement | undefined => {
  if (INSIDE.test(name) || NO_BEGIN.test(name) || NO_END.test(name)) return undefined;
  const found =
    organizationAlone(name, false) ??
    (BRANCH.test(name)
      ? { kind: "organization" as const, text: name, lang: "zh" as const }
      : plainName(name));
  if (!found || found.place || found.weak || found.lang !== "zh") return undefined;
  if (COMES_TO_US.test(behind)) return found;
  if (found.dependent) return undefined;
  const outer = simplified(found.parent ?? found.text);
  return isDependent(outer) || isOfficeAlone(outer) || isPart(found) ? undefined : found;
};

interface Found {
  organization: OrganizationElement;
  from: number;
  to: number;
}
const MAX_TRIES = 12;
/** The names of organizations in a Chinese clause, the longest at each place. */
const inClause = (clause: string, at: number): Found[] => {
  const plain = simplified(clause);
  const starts = [0, ...[...clause.matchAll(BEFORE_NAME)].map(({ 0: word, index }) => index + word.length)];
  let tries = 0;
  for (let end = clause.length; end >= MIN_NAME && tries < MAX_TRIES; end -= 1) {
    const isEnd =
      clause[end - 1] === "办" ||
      BRANCH.test(plain.slice(0, end)) ||
      COMES_TO_US.test(plain.slice(end)) ||
      suffixKind(suffixesAt(plain, end), end) === "strong";
    if ((!isEnd && end < clause.length) || clause[end] === "长") continue;
    for (const start of starts) {
      if (end - start < MIN_NAME || end - start > MAX_NAME) continue;
      tries += 1;
      if (areTwo(clause.slice(start, end))) return [];
      const organization = nameAt(clause.slice(start, end), clause.slice(end));
      if (!organization) continue;
      const others = start >= MIN_NAME ? inClause(clause.slice(0, start), at) : [];
      return [...others, { organization, from: at + start, to: at + end }];
    }
  }
  return [];
};

const inChinese = (text: string): Found[] =>
  [...text.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
    HAN.test(clause) && clause.length <= 2 * MAX_NAME ? inClause(clause, index) : [],
  );

// "International Office, Model University": the office is none by itself
const inEnglish = (text: string): Found[] =>
  namesIn(text).flatMap(({ name, from, to }) => {
    const organization = isFirm(name) && !isOfficeAloneEn(name) ? asOrganization(name) : undefined;
    return organization ? [{ organization, from, to }] : [];
  });

const mannerOf = (before: string, behind: string, isHan: boolean): Manner =>
  (isHan ? CUES_ZH : CUES_EN).find(
    (cue) => (!cue.before || cue.before.test(before)) && (!cue.behind || cue.behind.test(behind)),
  )?.manner ?? "mentioned";

// 示例局局长 directly before a name: somebody's own post.
// …科长王小样, who is not among the people
const POST_BEHIND =
  /^[^，,。；;：:！!、的是由派\s]{0,8}(?:[局处科部院校厅会行]长|主任|经理|总监|书记|主席|总裁)[\p{Script=Han}]{2,3}(?:[，,。；;：:！!、\s]|$)/u;
const JOINS_NAME = /[是有为由派：:，,。；;]/u;
const isPostOf = (zone: Zone, { to }: Found): boolean =>
  POST_BEHIND.test(zone.text.slice(to)) ||
  (zone.beside === "before" && !JOINS_NAME.test(zone.text.slice(to)) && zone.text.length - to <= 24);
// 王小样（示例局局长）, "Ann Example, Model Bank"
const OPENS_APART = /[。.；;！!—～~]|他们|以上|[，,]\s*(?:均|都)|^\s*-{1,2}/u;
const isBehindOne = (zone: Zone, { from }: Found): boolean =>
  zone.beside === "behind" && !OPENS_APART.test(zone.text.slice(0, from));

/** A line with the number or address of somebody, or who may be asked. */
export const CONTACT =
  /^\s*(?:会务|业务)?(?:联[系络]|经办|填报|报送|电话|手机|邮箱|地址|传真|tel|phone|e-?mail|address|mobile)/iu;
const isBelowSignature = (line: string): boolean =>
  line.trim() === "" || isSignedDate(line.trim()) || isPhoneLine(line) || CONTACT.test(line);

/** The last line that may sign a text: above dates, numbers and contacts. */
const lastLine = (lines: readonly string[]): number => lines.findLastIndex((line) => !isBelowSignature(line));

const MAX_SIGNATURE = 3;
// 企方：示例公司, "Visitors: Model Bank", unlike 地点：示例酒店
const LABEL = /^[^，,。；;:：]{1,12}[:：]$/u;
const NO_LABEL =
  /地[点址]|时间|酒店|住宿|会场|主题|事由|活动|会议|项目|收件|抄送|主[办送]|承办|协办|电话|联系|致|目的|行程|venue|place|time|hotel|subject|address|contact|\bto\b|\bcc\b|organi[sz]er/iu;
const FILLER =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?[\s—–\-:：。.（(【】）)]*(?:共?\d{1,3}[人位名])?[\s:：）)]*$|^[\s—–-]*以上[，,]?\s*$/u;
/** "（盖章）", "会务组 小王", "敬上": who signs below the name of the organization. */
const CLERK = /^\s*[\p{Script=Han}（）()】，, ]{0,15}\s*$/u;

// "Office of the President, " or "Chairman, " before the organization that signs
const POST_BEFORE = /(?<=^|[\s–—-])((?:the )?\p{L}[^,;:()]{2,50}), $/iu;
const withoutPostBefore = (said: string): string => {
  const post = POST_BEFORE.exec(said.replace(/^from (?:the )?/iu, ""))?.[1] ?? "";
  return post !== "" && (isOfficeAloneEn(post) || isTitle(post))
    ? said.slice(0, said.length - post.length - 2)
    : said;
};
const OF_MEMBERS = / (?:committee|delegation|mission|forum|panel|board|group)$/iu;
const ENDS_TITLE = /\p{L}(?:,|\s[|–—-])\s*(?:the )?$/iu;

/**
 * Every organization that a text names beside its people, with how it does. Names in the posts of people are not among them.
 */
export const mentionsIn = (text: string, lines: readonly string[], places: Places): Mention[] => {
  const numbers = [...places.keys()];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const end = lastLine(lines);
  const top = lines.findIndex((line) => line.trim() !== "");
  return zonesOf(lines, places).flatMap((zone) =>
    [...inChinese(zone.text), ...(HAN.test(zone.text.slice(0, 8)) ? [] : inEnglish(zone.text))].flatMap(
      (found): Mention[] => {
        if (isPostOf(zone, found) || isBehindOne(zone, found)) return [];
        const isHan = found.organization.lang === "zh";
        const [said, behind] = [zone.text.slice(0, found.from), zone.text.slice(found.to)];
        const before = isHan ? said : withoutPostBefore(said);
        const sentence = before.slice(Math.max(0, before.search(/[^。；;！!]*$/u)));
        const mention = {
          organization: rooted(found.organization, text),
          line: zone.line,
          ...(ABOUT_ALL.test(sentence.trim()) && zone.line >= last && { aboutAll: true }),
        };
        const isLabelled = LABEL.test(before.trim()) && !NO_LABEL.test(before);
        const isAlone =
          (isLabelled || FILLER.test(before)) && (FILLER.test(behind) || (isHan && CLERK.test(behind)));
        const isFirst = zone.line === top;
        const next = lines.find((each, n) => n > zone.line && each.trim() !== "") ?? "";
        if (
          (ADDRESSES.test(before.trim()) && zone.line < first) ||
          (isAlone &&
            zone.line < first &&
            /[:：,，]\s*$/u.test(zone.text) &&
            (isFirst ? OURS.test(text) : OURS.test(next)))
        )
          return [{ ...mention, manner: "addressed" }];
        const isAtEnd =
          zone.beside === "behind" ? zone.line === end : zone.line > last && zone.line > end - MAX_SIGNATURE;
        const endsLine = isHan ? CLERK.test(behind) || FILLER.test(behind) : FILLER.test(behind);
        const isSigned = isAtEnd && endsLine && (isAlone || /[。.！!～~—–-]\s*$/u.test(before));
        const manner = mannerOf(before, behind, isHan);
        // "Team sheet – exchange tour, Model School"
        const isApart =
          ENDS_TITLE.test(before) && FILLER.test(behind) && !OF_MEMBERS.test(mention.organization.text);
        if (isFirst && manner === "mentioned" && !isHan && isApart) return [{ ...mention, manner: "title" }];
        if (isSigned && manner === "mentioned") return [{ ...mention, manner: "signed" }];
        if (isAlone && zone.beside !== "behind" && manner === "mentioned")
          return [{ ...mention, manner: isFirst ? "title" : "heading" }];
        return [{ ...mention, manner }];
      },
    ),
  );
};

// 示例大学 of 示例大学国际处
const rooted = (organization: OrganizationElement, text: string): OrganizationElement => {
  const { parent, lang, text: name } = organization;
  if (lang !== "zh") return organization;
  return { kind: "organization", text: rootOfSigned(`${parent ?? ""}${name}`, text), lang };
};
