import { isChineseTitle } from "./chinese-words";
import { costly } from "./costly";
import { englishTitleScore } from "./english-words";
import { headingFor, ofOwner, organizationAlone, type Reader, withLabel } from "./items";
import { announcementSide, beforeAnnouncement, beforeNumber } from "./lexicon/announcements";
import { sideOf } from "./lexicon/headings";
import { COUNTRIES, ZH_PLACES, ZH_STRONG_SUFFIXES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { readLine } from "./line";
import { countOf } from "./numbers";
import { ownerIn } from "./owners";
import { leadingCount, PARTY, type Piece, people, unread } from "./piece";

// Words of sentences rather than of names.
const SENTENCE =
  /\b(?:we|we'd|we're|I|I'd|please|would|register|confirm|hello|hi|dear|herewith|kindly)\b|您好|你好|我们|请|麻烦|发您|报名|收到|确认|谢谢/i;
// "Confirmed for Thursday's round table:" names an event.
const OF_EVENT =
  /^(?:confirmed|expected|registered|invited|attending|present|coming)\b|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)\b/iu;
// "Confirmed: Ann Example"
const ANSWER = costly(
  /^(?:confirmed|registered|expected|accepted|joining|coming|attending)(?: (?:so far|to date|for \p{L}[\p{L} ]{2,24}))?$/iu,
);
/** Whether words that may be a name are those of a sentence or of an event. */
export const isOfSentence = (words: string): boolean => SENTENCE.test(words) || OF_EVENT.test(words);
// 韩国客人: guests by country of origin, which is not their employer.
const isCountry = (words: string): boolean => ZH_PLACES.has(words) || COUNTRIES.includes(words);
// …来管委会拜访的人员如下, 我们这边去4个人: a sentence that ends where the list begins.
const ANNOUNCES = costly(
  /如下$|(?:以下|下列|如下)(?:人员|同志|代表|领导|\d{1,2}[人位名])(?:拟|将)?(?:参加|出席|参会|前往|赴会|与会)(?:会议|活动)?$|(?:人员|名单|嘉宾|来宾|客人|同志|成员|代表)(?:是|为|有|名单|情况|报给您|发给您|见下|汇总)?$|(?:[去来到有派]|参加|出席|参会)(?:了)?(?:这)?[\d一二两三四五六七八九十]{1,3}个?[人位名]$|\b(?:as follows|following|below|attend(?:ing|ees)?|participants|coming|joining|visitors|guests|delegates|colleagues|people|us|team|names)$/iu,
);
const COMING = costly(
  /(?:来|到)(?:我|本|贵|园|管|市|局|公司|你|您)?\p{Script=Han}{0,8}(?:拜访|访问|考察|参观|调研|洽谈|交流|座谈|会谈|学习|研修|培训)/u,
);
const STATED =
  /(?:[去来到有派]|参加|出席|参会|一行|共)(?:了)?([\d一二两三四五六七八九十]{1,3})个?[人位名](?:客人|来宾|嘉宾|外宾|贵宾|同志|代表|领导)?$/u;

// "For the signing tomorrow the Chinese side will be:"
const SIDE_IN_SENTENCE = costly(
  /\b((?:the|our|your|their) (?:\p{L}+ )?(?:side|party|delegation|team)) (?:will be|will include|is|are|includes|consists of|comprises)$/iu,
);
// "names for the factory visit (Thai side):"
const SIDE_IN_BRACKETS = /\S\s*[（(]([^（）()]{2,24}(?:side|party|方))[)）]$/iu;
const CLAUSE_COUNT = /^(?:一行|一共|合计|共计?)?([\d一二两三四五六七八九十]{1,3})[人名位]$/u;
/** Of 外方发来的名单如下，共4人，请打印席卡 the clause that announces the list, and the count. */
const announcingClause = (words: string): { announcing: string; size: number | undefined } | undefined => {
  const clauses = words.split(/[，,]/);
  const announcing = clauses.find((clause) => /(?:名单|人员|嘉宾|来宾|客人|成员)如下$/u.test(clause));
  if (!announcing || clauses.length === 1) return undefined;
  const [size] = clauses.flatMap((clause) => countOf(CLAUSE_COUNT.exec(clause)?.[1] ?? "") ?? []);
  return { announcing, size };
};

// "For Model Paper: Ann Example"
const FOR = /^(?:for|from) (?:the )?(?=\p{Lu}|\d)/iu;
const COUNT_BEHIND =
  /[（(，,]?(?:一行|共|共计|合计|计)?(\d{1,3}|[一二两三四五六七八九十]{1,3})个?[人位名][)）]?$/u;
// 明天陪同市长调研的名单定了：王小样…: the clause names nobody.
const SETTLED = /(?:名单|人选|人员|客人|来宾|嘉宾|的人)(?:也|都|已经?|刚刚?)?(?:[确敲]?定|出来?|下来|有)了$/u;

// 国际处处长 Director of International Office: one post in two languages, with its department.
const POST_IN_BOTH = costly(
  /^(\p{Script=Han}{3,16}?)\s*[/／|]?\s*(\p{Script=Latin}[^\p{Script=Han}]{2,60})$/u,
);
const LONGEST_TITLE = 5;
const isPostInBoth = (words: string): boolean => {
  const [, zh = "", en = ""] = POST_IN_BOTH.exec(words.trim()) ?? [];
  const [rank = ""] = en.split(/,| of | for /u);
  return (
    (englishTitleScore(rank.split(" ")) ?? 0) > 1 &&
    Array.from({ length: LONGEST_TITLE - 1 }, (_, n) => simplified(zh).slice(-n - 2)).some(isChineseTitle)
  );
};

// 企业服务中心负责人：王小样, unlike 各部门负责人：王小样、李大例
const HEAD_OF_OFFICE = costly(
  /^(?!.*(?:各|有关|相关|部门|企业|单位|镇街|区县|县区|其他)(?:主要)?负责)\p{Script=Han}{1,20}[局委办厅处科部室心司团院会馆站所校行队组段厂区]\s?(?:主要|临时|现场)?(?:负责人|负责同志)$/u,
);
const ONE_NAME = costly(
  /^\p{Script=Han}[\s·•]?\p{Script=Han}{1,7}(?:[·•]\p{Script=Han}{1,8})?(?:\s*[（(].*)?$/u,
);

/**
 * Words before a colon that are neither a label nor a title: the organization of the people after it, or a sentence that
 * announces them.
 */
export const otherWordsBefore = (reader: Reader, { text, before: said, after, source }: Piece): boolean => {
  // 商会参加晚宴名单如下: the list begins below.
  if (said === "" && /^[^，,、；;]{2,30}(?:名单|人员)如下[。.]?$/u.test(text)) return unread(reader, source);
  const stated = COUNT_BEHIND.exec(said);
  const ofNumber = stated ? beforeNumber(said.slice(0, stated.index)) : undefined;
  const ofCounted =
    stated && ofNumber
      ? { of: ofNumber, announcement: said }
      : stated && after === ""
        ? beforeAnnouncement(said.slice(0, stated.index))
        : undefined;
  const before = stated && ofCounted ? said.slice(0, stated.index) : said;
  if (before === "" || /^\d/.test(after)) return false;
  const sideWords = SIDE_IN_SENTENCE.exec(before) ?? SIDE_IN_BRACKETS.exec(before);
  const sentenceSide = after === "" ? sideOf(sideWords?.[1] ?? "") : undefined;
  const clause = after === "" ? announcingClause(before) : undefined;
  if (clause || (sentenceSide && sentenceSide !== "none")) {
    const side = clause
      ? announcementSide(clause.announcing)
      : sentenceSide === "none"
        ? undefined
        : sentenceSide;
    reader.context = withLabel(reader, { ...(side && { side }) }, true);
    if (clause?.size) reader.labelSizes.push(clause.size);
    return unread(reader, source);
  }
  const settledOf = SETTLED.test(before) ? beforeAnnouncement(before)?.of : undefined;
  const isSettled = SETTLED.test(before) && !(settledOf && organizationAlone(settledOf, false));
  if (isSettled && after !== "") {
    unread(reader, before);
    return people(reader, after, source, reader.context);
  }
  if (isChineseTitle(simplified(before.replace(/\s/g, "")))) return false;
  // 企业服务科科长：王小样
  if (/[科处室部股]\s*副?(?:[科处部股]长|主任|科员)$/u.test(simplified(before))) return false;
  if (isPostInBoth(before) || (HEAD_OF_OFFICE.test(before) && ONE_NAME.test(after))) return false;
  const ending = ofNumber ? ofCounted : beforeAnnouncement(before);
  const organization = ending
    ? isCountry(ending.of)
      ? undefined
      : organizationAlone(ending.of, ZH_STRONG_SUFFIXES.has(ending.of))
    : organizationAlone(PARTY.exec(before)?.[1] ?? "", true);
  const [reading] = readLine(before);
  const meaning = reading?.people ?? [];
  const isGroup = meaning.length > 0 && meaning.every(({ group, doubt }) => group && doubt.length === 0);
  const isNobody =
    SENTENCE.test(before) ||
    ANSWER.test(before) ||
    !reading ||
    (meaning.length === 0 && reading.rest.length > 0 && before.length > 3);
  const side = announcementSide(before);
  const unknown =
    organization || isGroup || after === "" || before.length > (FOR.test(before) ? 44 : 14)
      ? undefined
      : organizationAlone(before.replace(FOR, ""), true);
  const isAnnouncing =
    after === "" && !organization && (!isGroup || /如下$/.test(before)) && ANNOUNCES.test(before);
  if (isAnnouncing) {
    // "Our participants" are those of the writer, on either side.
    const side = /[去赴]|\b(?:our|my)\b/i.test(before)
      ? undefined
      : (announcementSide(before) ?? (COMING.test(before) ? "guest" : undefined));
    reader.context = withLabel(reader, { ...(side && { side }) }, true);
    const size = countOf(STATED.exec(before)?.[1] ?? "");
    if (size) reader.labelSizes.push(size);
    return unread(reader, source);
  }
  if (!organization && !isGroup && !isNobody && !unknown) return false;
  // "Hello Ms. Example, these people will join on 8 June:"
  if (after === "" && !organization && !isGroup) return SENTENCE.test(before) && unread(reader, source);
  const size = leadingCount(before) ?? (before === said ? undefined : countOf(stated?.[1] ?? ""));
  const context = withLabel(reader, { ...(side && { side }), ...(size && { size }) }, true);
  const heading = organization ?? (SENTENCE.test(before) ? undefined : unknown);
  // 示例领事馆将有3人参加推介会：总领事王小样…
  const owner = organization || after === "" || !isNobody ? undefined : ownerIn(before);
  if (owner) {
    unread(reader, before);
    return people(reader, after, source, ofOwner(context, owner));
  }
  if (after === "" || organization || !heading)
    reader.context = organization ? { ...context, heading: headingFor(organization) } : context;
  if (isNobody && !heading) unread(reader, before);
  if (after === "") return true;
  return people(
    reader,
    after,
    source,
    heading && !organization
      ? { ...context, heading: { ...headingFor(heading), weak: true } }
      : reader.context,
  );
};
