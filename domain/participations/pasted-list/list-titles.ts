import type { Side } from "../../events/values";
import { costly } from "./costly";
import {
  headingFor,
  isAbovePeople,
  ofOwner,
  openHeading,
  organizationAlone,
  type Reader,
  withLabel,
} from "./items";
import { labelOf } from "./labels";
import {
  announcementSide,
  beforeAnnouncement,
  COMES_TO_US,
  isOccasion,
  isOfList,
} from "./lexicon/announcements";
import { EN_ORG_WORDS } from "./lexicon/organizations";
import { readLine } from "./line";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";
import { ownerBeside } from "./owners";
import { NOBODY, type OrganizationElement } from "./people";
import { type Piece, people, unread } from "./piece";

// Party of 6 – arriving Oct 20: their number, and when they travel.
const TRAVELLING =
  /^(?:party|group|delegation|team) of (\d{1,3})(?: people| persons| pax)?[\s,–—-]+(?:arriving|departing|travelling|traveling|landing|staying|flying)\b[^:：]*$/iu;
/** Reads the number of people that a line states before their travel times. */
export const travelling = (reader: Reader, { text, source }: Piece): boolean => {
  const count = countOf(TRAVELLING.exec(text)?.[1] ?? "");
  if (count === undefined) return false;
  reader.total = count;
  return unread(reader, source);
};

const OF_THOSE =
  /^(?:(?:拟)?(?:参会|参加|出席|与会|来访|赴会|参训|参展)(?:人员|领导|代表|同志)*)?(?:人员)?名单$/u;
const SIZE_OF_LIST =
  /\s*[（(](?:一行|共计?|合计|计)?\s*(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*[人位名][)）]$/u;
/** The organization in the title of a list (市发改委 of 市发改委参会名单, unlike a list of an event), with their side and number. */
const ownerOfList = (
  text: string,
): { owner: OrganizationElement; side: Side | undefined; size: number | undefined } | undefined => {
  const words = text.replace(/\s*[:：]$/u, "");
  const ending = beforeAnnouncement(words.replace(SIZE_OF_LIST, ""));
  const organization =
    ending && OF_THOSE.test(ending.announcement) ? organizationAlone(ending.of, false) : undefined;
  if (!ending || !organization) return undefined;
  return {
    owner: organization,
    side: /人员|领导|代表|同志/u.test(ending.announcement)
      ? announcementSide(ending.announcement)
      : undefined,
    size: countOf(SIZE_OF_LIST.exec(words)?.[1] ?? ""),
  };
};

const TITLE_LINE = costly(
  /^.{6,}(?:名单|回执|通知|报名表|信息表|一览表|花名册|签到表|登记表|安排|方案|日程|名册)(?:[（(].{1,12}[)）])?[:：]?$|^.{2,}(?:安排|名单|日程)[（(][^（）()]*\d[^（）()]*[)）][:：]?$|^(?:席卡|桌[签牌卡]|[座名]签|名牌|胸[牌卡])(?:名单|内容|打印|制作)*(?:[（(].{1,12}[)）])?[:：]?$|^(?:place|name|table) cards?(?: ?[/／|] ?\p{Script=Han}{2,4})?$|^.{3,60} [–—-] (?:programme?|agenda|schedule|seating plan|running order)$|^list of (?:delegations|participants|attendees|guests)$|^(?:\p{L}+ ){1,4}(?:consultations|talks|negotiations)$|^(?:\p{L}+ )?(?:reply|response|registration|participation|attendance|confirmation|application|sign-?up|rsvp) (?:form|slip|sheet)[:：]?$/iu,
);
// "SIGN-IN SHEET   Pre-bid meeting", "Attendees Mon 14:00 (room B2)", "Model Fair – VIP pick-ups Mon", 座次：
const SHEET = costly(
  /^(?:running order|order of (?:ceremony|proceedings|events?)|seating plan)(?:\s*$|\s*[:–—-]\s)[^:]*$|^(?:\p{L}[\p{L}-]* ){0,3}(?:sheet|bios?|biographies|roster|register)(?:\s*$|\s*[:–—-]\s*|\s{2,})(?!.*,)|^(?:attendance|attendees|participants|present|minutes) [–—-] [^:,;]{4,60}$|^names? for (?:the )?\p{Ll}[^:,;]{2,40}[:：]?$|^(?:attendees|participants|guests|visitors|delegates|speakers|panell?ists|present) (?:(?:on|for) )?(?:mon|tue|wed|thu|fri|sat|sun|\d)[^,;]*$|^.{3,60} [–—-] (?:(?:vip|airport|hotel|guest) ){0,2}(?:pick-?ups?|transfers|arrivals|departures|badges|seating|place cards)(?: (?:list|plan))?(?: \p{L}{3,9})?$|^【?(?:会[见谈议]|主席台|就座)?(?:座次|席次|座位|桌次|位次|站位|排位|座席|席位)(?:图|表|安排|顺序)?】?(?:[（(].{1,12}[)）])?\s*(?:从左[至到]右)?[:：]?$|^(?:专家|嘉宾|人员|来宾|代表|讲者|主讲人|个人|团员|成员)(?:简介|简历|介绍|信息)[:：]?$/iu,
);
const PRESENT = /^(?:attendance|attendees|participants|present) [–—-] (.{4,60})$/iu;
// Reads people behind a word that only says that they were there: "Present – Ann Example and Bob Sample", unlike a meeting.
const presentPeople = (reader: Reader, { text, after, source }: Piece): boolean => {
  const listed = after === "" ? PRESENT.exec(text)?.[1] : undefined;
  const [reading] = listed ? readLine(listed) : [];
  const named = reading?.people.every(({ names }) => names.length > 0) && reading.rest.length === 0;
  return listed !== undefined && named === true && people(reader, listed, source, reader.context);
};

const isOrganizationWord = (word: string): boolean =>
  EN_ORG_WORDS.has(word.toLowerCase()) &&
  !/^(?:city|district|county|province|municipality|town|state|region|zone|port)$/i.test(word);
// 示例律师事务所参会回执: the form that a firm sends back; that of an office or an association may as well be the one it sends out.
const FORM =
  /^(.{3,30}?)((?:参会|参加|出席|会议|活动|报名|参展|与会|来访|参训|嘉宾|人员|代表|信息|反馈){0,4}(?:回执|报名表|登记表|信息表|反馈表)[单表]?)$/u;
const ANSWERS = /(?:公司|集团|事务所|银行|[分支]行|酒店|医院|大学|学院|[工药电]厂|中学|小学|学校|工作室)$/u;
const EVENT = /(?:博览会|大会|年会|展会|展览会|交易会|洽谈会|运动会|论坛|峰会|班|赛)$/u;
const ownerOfForm = (text: string): { owner: OrganizationElement; isSure: boolean } | undefined => {
  const [, of = ""] = FORM.exec(text.replace(/\s*[:：]$/u, "")) ?? [];
  const owner = of ? organizationAlone(of, false) : undefined;
  return owner && !owner.place && !EVENT.test(owner.text)
    ? { owner, isSure: ANSWERS.test(owner.text) }
    : undefined;
};
const EN_FORM =
  "(?:reply|response|registration|participation|attendance|confirmation|application|sign-?up|rsvp) (?:form|slip|sheet)";
// "Registration form: Model Bank", "Model Bank – reply form"
const FORM_OF = costly(
  new RegExp(
    `^(?:${EN_FORM}\\s*(?:[:–—-]|\\bfor\\b|\\bfrom\\b|\\bof\\b)?\\s+(?:the )?(\\p{Lu}[^:;,()]{2,60})|(\\p{Lu}[^:;,()]{2,60}?)\\s*[:–—-]?\\s+${EN_FORM})$`,
    "iu",
  ),
);
// Reads the English title of a form with the organization that sends it back.
const formOf = (reader: Reader, { text, source }: Piece): boolean => {
  const [, behind = "", ahead = behind] = FORM_OF.exec(text.replace(/\s*:$/u, "")) ?? [];
  const owner = isAbovePeople(reader) && /^\p{Lu}/u.test(ahead) ? organizationAlone(ahead, false) : undefined;
  if (!owner || owner.place || !ahead.split(" ").some(isOrganizationWord)) return false;
  reader.context = { ...reader.context, heading: { ...headingFor(owner), implied: true, weak: true } };
  return unread(reader, source);
};

// 来宾信息
const GUESTS_SHEET =
  /^(?:来宾|客人|外宾|贵宾|来访人员|来访客人)(?:信息|情况|资料|简介|介绍)(?:一览)?(?:表)?[:：]?$/u;
// Reads the title of a list, which may name the organization of its people.
const titleOfList = (reader: Reader, { text, after, source }: Piece): boolean => {
  if (after !== "" || ![TITLE_LINE, SHEET, FORM].some((form) => form.test(text)) || labelOf(text))
    return false;
  const owner = ownerOfList(text);
  const form = owner ? undefined : ownerOfForm(text);
  if (form) {
    const heading = { ...headingFor(form.owner), implied: true, ...(!form.isSure && { weak: true }) };
    reader.context = { ...reader.context, heading };
  }
  // 昨天走访我商会的客人名单
  if (!owner && (COMES_TO_US.test(text) || GUESTS_SHEET.test(text)))
    reader.context = withLabel(reader, { side: "guest" }, true);
  if (owner) {
    const { owner: of, side, size } = owner;
    const context = withLabel(reader, { ...(side && { side }), ...(size && { size }) }, true);
    reader.context = of.place
      ? ofOwner(context, of)
      : { ...context, heading: { ...headingFor(of), implied: true } };
  }
  return unread(reader, source);
};

// 示例协会1人，名字周四给: the name of the person follows later.
const NAMED_LATER =
  /^(.{2,24}?)\s*((?:\d{1,2}|[一二两三四五六七八九十]{1,2})[人名位])[，,、\s]+(?:具体)?(?:姓名|名字|名单|人选)(?:稍后|随后|另行|后续|待|周|星期|明天|今天|后天|下午|晚点|晚些|之后)[^，。]{0,10}[。.]?$/u;
/** Reads a number of people from an organization whose names follow later. */
export const namedLater = (reader: Reader, { text, source }: Piece): boolean => {
  const [, name = "", who = ""] = NAMED_LATER.exec(text) ?? [];
  const organization = name ? organizationAlone(name, true) : undefined;
  if (!organization) return false;
  reader.items.push({
    kind: "person",
    read: {
      ...NOBODY,
      group: { kind: "group", text: who, lang: "zh", bare: true },
      of: [organization],
      doubt: ["name", "organization"],
    },
    context: { ...reader.context },
    source,
  });
  return true;
};

// 第三届示例论坛  我市参会人员
const EVENT_BEFORE = costly(
  /^\P{P}{2,30}(?:[—–-]\P{P}{1,20})?(?:论坛|大会|会议|活动|博览会|洽谈会|座谈会|年会|峰会|仪式|展会)\s+(?=\P{P}{2,16}$)/u,
);
// Reads a heading after the name of an event.
const eventBefore = (reader: Reader, { text, source }: Piece): boolean => {
  const rest = text.replace(EVENT_BEFORE, "");
  const label = rest === text ? undefined : labelOf(rest);
  if (!label || label.role) return false;
  reader.context = withLabel(reader, label, true);
  return unread(reader, source);
};

// "Visitors from Modelport (4):" above a list.
const COME_FROM = costly(
  /^(?:(?:the|our) )?(?:(?:party|group|delegation|team) of (\d{1,3}|[a-z]+)(?: (?:people|persons|visitors|guests))?|(?:\d{1,3} )?(?:guests?|visitors?|visiting (?:team|party|group)|delegation|delegates|party|team)) (?:coming |visiting )?from (?:the )?(\p{Lu}[^:：;]{1,60}?)(?:,? (?:on|for) [^:：,;]{3,40}?)?\s*(?:\((\d{1,3})(?: \p{L}+)?\))?\s*([:：]?)$/iu,
);
const DATE =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}{2,8}|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?";
// "Visit of the Model Chamber, 14 October" above its people.
const VISIT_OF = costly(
  new RegExp(
    `^(?:(?:official|working|courtesy|study|site) )?visit (?:of|by) (?:the |an? )?(?:(?:delegation|guests|representatives) (?:of|from) (?:the )?)?(\\p{Lu}[^:：;]{2,60}?)(?:,? (?:on |[–—-] ?)?${DATE})?\\s*(:?)$`,
    "iu",
  ),
);
// "Model Chamber of Commerce, Samplia"
const withoutCountry = (name: string): string => {
  const [, whole = name] = /^(.+), \p{Lu}[\p{L} ]{2,20}$/u.exec(name) ?? [];
  return whole.split(" ").some(isOrganizationWord) ? whole : name;
};
// Reads a heading with the origin of guests.
const visitorsFrom = (reader: Reader, { text, source }: Piece): boolean => {
  const [, visitor = "", end = ""] = VISIT_OF.exec(text) ?? [];
  const [, party = "", origin = visitor, number = party, colon = end] = COME_FROM.exec(text) ?? [];
  const place = withoutCountry(origin);
  if (!place || /^(?:\d|\p{Ll})/u.test(place) || (colon === "" && !isAbovePeople(reader))) return false;
  // "Visit of Model City": the city may be the place that is visited.
  if (visitor && !place.split(" ").some(isOrganizationWord)) return false;
  const size = countOf(number);
  reader.context = withLabel(reader, { side: "guest", ...(size && { size }) }, true);
  const organization = organizationAlone(place, false);
  const isFirm =
    organization &&
    place.split(" ").some((word) => EN_ORG_WORDS.has(word.replace(/[.,]+$/u, "").toLowerCase()));
  if (!organization || !isFirm) return unread(reader, source);
  const heading = { ...headingFor(organization), ...((visitor || place !== origin) && { implied: true }) };
  return openHeading(reader, heading, source);
};

// "Model Pumps – visitors 22 Sept.": the organization of the people who follow.
const WHOSE_LIST = costly(
  /^(.{3,60}?)\s+[–—-]\s+((?:list of )?(?:visitors?|guests?|attendees|participants|delegates|delegation|visiting team|names|(?:board |committee |council )?(?:members|trustees|directors|officers)))(?: list| present| attending)?(?: (?:at|of|for) (?:the |our )?(?!\p{Lu}\p{L}{2,8}\.?$)[^:;,–—]{4,60})?(?:,? (?:on |for |from )?(?:\d{1,2}(?:st|nd|rd|th)? )?\p{Lu}\p{L}{2,8}\.?(?: \d{1,4})*)?[.:]?$/iu,
);
const COUNT_IN_HEADING = costly(new RegExp(`\\b(${EN_NUMBER_PATTERN})\\b`, "iu"));
const OF_SENTENCE = /\b(?:will|is|are|be|we|by|following)\b/iu;
// "Representatives of Model Bank", "6 students of the Model College" are people, unless more words or a colon follow.
const OF_GROUP = costly(
  new RegExp(
    `^(?:the )?(?:${EN_NUMBER_PATTERN} )?(?:\\p{Ll}+ )?(?:members|representatives|staff|officials|officers|students|teachers|engineers) (?:of|from)\\b`,
    "iu",
  ),
);
/** Reads an organization among words that only announce its people: "Model Chamber, board members attending". */
export const besideListWords = (reader: Reader, { text, source }: Piece): boolean => {
  const found = labelOf(text) ? undefined : ownerBeside(text.replace(/\s*[:.]$/u, ""));
  if (!found || !isOfList(found.others) || OF_SENTENCE.test(found.others)) return false;
  if (found.isLast && OF_GROUP.test(text) && !/:$/u.test(text)) return false;
  const { organization, others } = found;
  const side = announcementSide(others);
  const number = others.replace(/\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2}\b/gu, "");
  const size = countOf(COUNT_IN_HEADING.exec(number)?.[1] ?? "");
  const context = withLabel(reader, { ...(side && { side }), ...(size && { size }) }, true);
  const heading = { ...headingFor(organization), ...(organization.weak && { implied: true, weak: true }) };
  return openHeading(reader, heading, source, context);
};

// Reads the organization that the first line of a list names.
const whoseList = (reader: Reader, piece: Piece): boolean => {
  const { text, source } = piece;
  const [, name = "", words = ""] = WHOSE_LIST.exec(text) ?? [];
  if (!name) return besideListWords(reader, piece);
  const organization = organizationAlone(name, true);
  const side = announcementSide(words);
  const context = side ? withLabel(reader, { side }, true) : reader.context;
  reader.context = context;
  if (!organization) return unread(reader, source);
  const heading = headingFor(organization);
  return openHeading(reader, heading, source, context);
};

const BEFORE_OCCASION = /\s+[–—-]\s+|——|[,，]\s*|\s(?=\p{Script=Han})/gu;
/** Reads the organization of the people below, before the occasion they come to: "Model Association, welcome dinner:". */
export const atOccasion = (reader: Reader, { text, after, source }: Piece): boolean => {
  const words = text.replace(/\s*[:：]$/u, "");
  if (after !== "" || text.length > MAX_TITLE || (words === text && !isAbovePeople(reader))) return false;
  for (const { index, 0: mark } of words.matchAll(BEFORE_OCCASION)) {
    const occasion = words.slice(index + mark.length);
    if (!isOccasion(occasion)) continue;
    const organization = organizationAlone(words.slice(0, index), /^\p{Script=Latin}/u.test(words));
    if (!organization || organization.place) return false;
    const side = announcementSide(occasion);
    const heading = headingFor(organization);
    return openHeading(reader, heading, source, withLabel(reader, { ...(side && { side }) }, true));
  }
  return false;
};
const MAX_TITLE = 120;

// 代表团名单（两团共10人）
const OF_PARTIES =
  /^(.{2,40}?)\s*[（(](?:[一二两三四五六七八九十\d]{1,2}个?(?:代表)?(?:团组?|批|小?组|家|方|国)[，,\s]*)(?:共计?|合计|总计|一共)\s*(\d{1,3})[人名位][)）][:：]?$/u;
/** Reads the title of a list that counts the people of several parties together. */
export const severalParties = (reader: Reader, { text, source }: Piece): boolean => {
  const count = countOf(OF_PARTIES.exec(text)?.[2] ?? "");
  if (count === undefined) return false;
  reader.total = count;
  return unread(reader, source);
};

/** Read titles of lists and forms, and the words before their people. */
export const LIST_TITLES = [eventBefore, visitorsFrom, formOf, whoseList, presentPeople, titleOfList];
