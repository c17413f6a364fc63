import { aboutNobody } from "./about-nobody";
import { isOfSentence, otherWordsBefore } from "./announced";
import { attendingContact, peopleBehind } from "./behind-labels";
import { flushCard, readFields } from "./cards";
import { comesWith } from "./come-with";
import { whereDone, withoutConnectives } from "./connectives";
import { correctsSomebody, isCorrection, withoutCorrection } from "./corrections";
import { costly } from "./costly";
import { countedGroup, isCountedGroup } from "./counted-groups";
import { organizationBefore } from "./firm-before-people";
import { opensBracket, total, withPlainCount } from "./heading-counts";
import { OF_ORGANIZATIONS, organizationIn, peopleOf } from "./implied-organizations";
import {
  headingFor,
  inBothLanguages,
  isAbovePeople,
  openHeading,
  organizationAlone,
  type Reader,
  SEVERAL,
  withLabel,
} from "./items";
import { labelOf, labelWithin } from "./labels";
import { behindLeadIn } from "./lead-ins";
import { ledBy, ledByInChinese } from "./led-parties";
import { announcementSide } from "./lexicon/announcements";
import { LIST_HEADING } from "./lexicon/headings";
import { CLOSING } from "./lexicon/messages";
import { readLine } from "./line";
import { besideListWords, LIST_TITLES, namedLater, severalParties, travelling } from "./list-titles";
import { TITLES_WITH_OWNER } from "./meeting-titles";
import { countOf } from "./numbers";
import { others, withoutAmongOthers } from "./open-lists";
import { ownerHeadingInFull } from "./owner-headings";
import { ownCount, ownersSentence, takeUpSentence, withoutAddressee } from "./owner-sentences";
import type { PersonRead } from "./people";
import { INSIDE, leadingCount, PARTY, type Piece, people, unread } from "./piece";
import { headingOfFirm, markedHeading, organizationNamed, shortHeading } from "./short-headings";
import { substitution } from "./substitutes";
import { spokesmen, titleBefore, titleOver } from "./title-headings";
import { withinOrganization } from "./within-organization";
import { isToSomebody } from "./wording-sides";
import { withoutInstead } from "./words-between";

// Words above people that are people themselves if nobody is below them.
const PEOPLE_WORDS =
  /(?:领导|部门|企业|单位|代表|专家|媒体|记者|工作人员|随行人员|负责人|staff|experts|media|representatives)[:：]?$/i;
const PEOPLE_COUNTED =
  /(?:代表|企业家|嘉宾|专家|记者|媒体|人员|成员|负责人|学生|师生|客商)[\d一二两三四五六七八九十]{1,3}[人位名]$/;
const FOR = /^(?:(?:attending |present )?(?:from|for|representing|on behalf of)\s+|来自\s*)(?:the\s+)?/i;
const COUNTED = /^(.{2,40}?)\s*[（(]?(\d{1,3}|[一二两三四五六七八九十]{1,2})\s*[人名位][)）]?$/;
const COLON = /^(.{1,80}?)\s*(?:(?<=\p{Script=Han})[：:]|[：:](?!\d\d))\s*(.*)$/u;
const SUBJECT =
  /^(对方|我方|外方|中方|客方|主方|来宾)(?=一共|共|来|有|出席|参加|参会|派)|^((?:企业|公司|客户|客商|外商)(?:那边|那方|方面|那面)(?:来的|参加的|出席的)?(?:是|有)?|(?:对方|客方|外方)(?:来的|参加的|出席的)?(?:是|有))|^(?:(?:and )?(?:from|on|for) )?((?:our|their) (?:side|team|delegation|colleagues|guests|visitors))(?:,| will be| are| is| we have| we will have| there (?:are|will be))? (?=\p{Lu})/u;

const correction = (reader: Reader, piece: Piece): boolean =>
  correctedBySubstitution(reader, piece) || correctionAlone(reader, piece);
// 更正：副局长王小样有会，改由总工程师李大例参加
const correctedBySubstitution = (reader: Reader, piece: Piece): boolean =>
  isCorrection(piece.text) && substitution(reader, { ...piece, text: withoutCorrection(piece.text) });
const correctionAlone = (reader: Reader, { text, source }: Piece): boolean =>
  (isCorrection(text) || correctsSomebody(reader.items, text)) && unread(reader, source);

// "Best wishes," and the sender of the mail below it.
const sender = (reader: Reader, { text, source }: Piece): boolean => {
  const closed = reader.closed === true;
  reader.closed = CLOSING.test(text);
  if (reader.closed) return unread(reader, source);
  if (closed && !isAbovePeople(reader)) {
    // The lines of a signature, up to a list that it precedes.
    const posts = readLine(text)[0]?.people.flatMap((person) => person.posts);
    const works = posts?.some(({ organization }) => organization);
    reader.closed = !works && text.length <= 60 && !/[:：]$/.test(text);
    if (reader.closed) return unread(reader, source);
  }
  const [person, ...others] = closed ? (readLine(text)[0]?.people ?? []) : [];
  const isBare = person?.names.length === 1 && person.posts.length === 0 && others.length === 0;
  return isBare && unread(reader, source);
};

// 我们周三来贵局拜访: a sentence with its addressee, not about a person.
const letter = (reader: Reader, { text, before, source }: Piece): boolean =>
  before === "" &&
  isToSomebody(text) &&
  !readLine(text)[0]?.people.some(({ posts }) => posts.some(({ title }) => title)) &&
  unread(reader, source);

// 我是示例银行的小王: the writer, followed by the writer's people.
const INTRODUCED = /^(?:我们?是|这里是|这边是)(.{2,30})的\P{P}{0,5}[，,。]?$/u;
const introduction = (reader: Reader, { text, source }: Piece): boolean => {
  const name = INTRODUCED.exec(text)?.[1];
  const organization = name ? organizationAlone(name, false) : undefined;
  if (!organization) return false;
  reader.context = { ...reader.context, heading: { ...headingFor(organization), implied: true } };
  return unread(reader, source);
};

// Journalists do not belong to an organization above them.
const MEDIA = /^(?:随行|随团)?(?:媒体|记者)(?:记者)?$|^(?:accompanying )?(?:media|press)$/i;

const followsUnsided = ({ items, context }: Reader): boolean =>
  !context.side &&
  items.some(
    (item) =>
      !("context" in item && item.context.side) &&
      (item.kind === "person" || (item.kind === "line" && item.readings[0]?.people.some(isNamed) === true)),
  );

const isNamed = ({ names }: PersonRead): boolean => names.length > 0;
const IN_BRACKETS = /[（(](?:共|一行)?(\d{1,3}|[一二两三四五六七八九十]{1,3})[^（）()\d]{0,8}[)）]$/u;
// "Participants", "Our guests"
const PLURAL = /^[\p{L} ]*(?:s|people|staff|delegation|present|attending)$/iu;
// 来宾：张三、李四 — or 来宾： alone, or 主办方：示例商会.
const labelled = (reader: Reader, piece: Piece): boolean => {
  const { before, after, source } = piece;
  const found = before ? labelWithin(before) : undefined;
  // 转发：参会人员: a heading after words about it.
  if (!found && before.length <= 4 && after && LIST_HEADING.test(after)) return unread(reader, source);
  if (!found || (found.label.matter && after === "")) return false;
  if (found.label.matter) return attendingContact(reader, piece) || unread(reader, source);
  if (found.before) unread(reader, found.before);
  // 外方：张三 below others of unknown side: applies only to them.
  const above = reader.context;
  const isOwn = after !== "" && found.label.side !== undefined && followsUnsided(reader);
  const context = withLabel(reader, found.label, after === "");
  if (isOwn) reader.context = above;
  if (MEDIA.test(before)) delete context.heading;
  // "Guests: Delegation of the Model Chamber (5)"
  const party = after !== "" && found.label.side ? labelOf(after) : undefined;
  if (party?.delegation) {
    reader.context = withLabel(reader, { ...party, side: found.label.side }, true);
    return true;
  }
  const org = !found.label.role && after !== "" ? organizationIn(after) : undefined;
  if (org) {
    const heading = headingFor(org);
    const size = countOf(IN_BRACKETS.exec(after)?.[1] ?? "");
    if (size && found.label.side) reader.labelSizes.push(size);
    return openHeading(reader, heading, source);
  }
  // "Visiting delegation: City of Modelport, 3 persons"
  if (after !== "" && found.label.side && besideListWords(reader, piece)) return true;
  if (after !== "") return peopleBehind(reader, piece, context, PLURAL.test(before));
  reader.context = context;
  return true;
};

const STAFF =
  /^\d{1,3} (?:\p{Ll}+ ){0,2}(?:staff(?: members)?|experts|speakers)$|^(?:and|plus) \S+ \p{Ll}+$/u;
// "+ 5 members of the delegation" below people
const OF_PARTY = /^(?:and |plus )?\d{1,3} (?:\p{Ll}+ )?\p{Ll}+s of (?:the|his|her|their|our) \p{Ll}+$/u;
const UNNAMED = /^(?:随行|随员|随从|工作|服务|后勤|陪同|媒体|司机|记者|专家|翻译|医护|安保|其他)/;

// 主讲嘉宾 and "Speakers" on a line of their own are headings for speakers.
const ROLE_HEADING = /(?:嘉宾|人员|领导|专家|代表|speakers)$/i;

// 【主持】 is a heading by its brackets, whatever its words.
const MARKED_HEADING = /^(?:【[^】]+】|\[[^\]]+\])[:：]?$/u;

// 翻译 below a name alone is about that person.
const followsBareName = ({ items }: Reader): boolean => {
  const last = items.at(-1);
  const [person, ...others] = last?.kind === "line" ? (last.readings[0]?.people ?? []) : [];
  return person?.names.length === 1 && others.length === 0 && person.posts.length === 0;
};

// The number of an entry that is no heading: "2. Interpreter", unlike "2. Interpreter:"
const NUMBER = /^\s*[（(]?\d{1,2}[.、．)）](?!.*[:：]\s*$)/u;
const interpreterAlone = (text: string): ReturnType<typeof readLine> => {
  const words = text.replace(/\s*[:：]$/u, "");
  return readLine(/\p{Script=Han}/u.test(words) ? `${words}1名` : `1 ${words.toLowerCase()}`);
};

const headingAlone = (reader: Reader, { text, before, source }: Piece): boolean => {
  const label = before ? undefined : labelOf(text);
  if (!label || label.matter) return false;
  const isOverThem =
    label.role === "head" ||
    MARKED_HEADING.test(text) ||
    label.inBoth ||
    (label.role === "interpreter" &&
      !/\d|[一二两三四五六七八九十][名位人]/.test(text) &&
      !followsBareName(reader)) ||
    (SEVERAL.has(label.role) && ROLE_HEADING.test(text.replace(/\s*[（(][^（）()]*[)）][:：]?$/u, "")));
  if (label.role && !label.side && !isOverThem) return false;
  // 工作人员3名 are people, 工作人员（3名） is a heading for them.
  const isCounted = label.size !== undefined && label.side === undefined && !/[（(]/.test(text);
  if ((isCounted && UNNAMED.test(text)) || STAFF.test(text)) return false;
  if (OF_PARTY.test(text) && reader.items.at(-1)?.kind === "line") return false;
  // 企业代表5人 is a heading for those below it, or five people.
  if (isCounted && PEOPLE_COUNTED.test(text)) {
    const { size, ...rest } = label;
    const context = { ...reader.context };
    reader.context = withLabel(reader, rest, true);
    reader.items.push({
      kind: "caption",
      readings: readLine(text),
      context,
      source,
      text,
      ...(size && { size }),
    });
    return true;
  }
  const { context } = reader;
  const above = reader.items.at(-1);
  // "2. Interpreter" below "1. Ann Example, Director": an entry like the others.
  if (
    label.role === "interpreter" &&
    !label.several &&
    NUMBER.test(source) &&
    above?.kind === "line" &&
    NUMBER.test(above.source)
  ) {
    reader.items.push({
      kind: "line",
      readings: interpreterAlone(text),
      context: { ...context },
      source,
      text,
    });
    return true;
  }
  reader.context = withLabel(reader, label, true);
  // 翻译 with nobody below it: one person without a name.
  if (label.role === "interpreter" && !label.inBoth && !label.several) {
    const readings = interpreterAlone(text);
    reader.items.push({ kind: "caption", readings, context: { ...context }, source, text, role: label.role });
  }
  if (PEOPLE_WORDS.test(text))
    reader.items.push({ kind: "caption", readings: readLine(text), context: reader.context, source, text });
  return true;
};

const peopleInBrackets = (reader: Reader, { text, source }: Piece): boolean => {
  const [, name = "", number = "", inside = ""] = INSIDE.exec(text) ?? [];
  const org = name ? organizationAlone(name, false) : undefined;
  if (!org) return false;
  const count = countOf(number);
  if (count) reader.labelSizes.push(count);
  return people(reader, inside, source, { ...reader.context, heading: headingFor(org) });
};

// On a line of its own, "Representatives of Model Corp" are people.
const FROM =
  /^(?:visiting )?(?:team|group|party|guests?|visitors?|participants|attendees|delegates|colleagues|people)(?: list)? (?:from|of) /i;

// "Model Council delegates": the organization of the delegates.
const MEMBERS =
  /(?<=\p{L}{3}) (?:delegates|participants|members|team|attendees|representatives|staff|guests)$/iu;
const organizationOver = (reader: Reader, { text, before, after, source }: Piece): boolean => {
  if (after === "" && isCountedGroup(text)) return false;
  const counted = COUNTED.exec(before || text);
  const size = counted?.[2] ? countOf(counted[2]) : undefined;
  const alone = after === "";
  const words = counted?.[1] ?? (alone ? text.replace(/\s*[:：]\s*$/, "") : before);
  const party = alone && !FROM.test(words) ? undefined : PARTY.exec(words)?.[1];
  const organization = organizationAlone(
    party ?? words.replace(FOR, "").replace(MEMBERS, ""),
    party !== undefined || (alone && /[:：]\s*$|^【.*】$|^\[.*\]$|^[（(][^（）()]*[)）]$/.test(text)),
  );
  if (!organization) return false;
  if (organization.weak && isOfSentence(words)) return unread(reader, source);
  if (size) reader.labelSizes.push(size);
  const inBoth = inBothLanguages(reader, organization);
  // 秘书处：… below the people of an association
  const over = reader.context.heading?.organization;
  const heading = headingFor(over && !alone ? withinOrganization(inBoth, over) : inBoth);
  const side = party === undefined ? undefined : announcementSide(words);
  const count = party === undefined ? undefined : leadingCount(words);
  const context =
    side || count
      ? withLabel(reader, { ...(side && { side }), ...(count && { size: count }) }, true)
      : reader.context;
  if (!alone) return people(reader, after, source, { ...context, heading });
  const { title: _, ...untitled } = context;
  return openHeading(reader, heading, source, untitled);
};

// "From our side": the capital of the first word has no meaning.
const lowered = (text: string): string =>
  text.replace(/^(?:From|On|For|Our|Their|And)\b/, (word) => word.toLowerCase());

// 我们协会明天参会的是会长王小样
const OURS = costly(
  /^(?:我|本)(?:局|委|办|会|公司|司|协会|商会|学校|校|院|行|厅|单位|集团|中心|们)?(?:拟|将)?(?:委|选|指)?派出?\s?(?=\p{Script=Han}{2})|^(?:我|本)(?:局|委|办|会|公司|司|协会|商会|学校|校|院|行|厅|单位|集团|中心)?(?:拟|将|派)?(?:参加|出席|参会)\P{P}{0,14}?(?:人员|名单|领导|代表|同志)(?:名单)?(?:为|是|有|包括)|^我们?(?:局|委|办|会|公司|协会|商会|学校|单位|集团|中心)?(?:今天|明天|后天|[上下]午)*(?:去|来|到|参加|参会|出席)(?:会议|活动)?的(?:是|有)(?=\p{Script=Han}{3})/u,
);

// 由…率队来访: everybody named in the sentence.
const VISITING = /(?:来访|到访|来(?:我|本)\p{Script=Han}{1,4}(?:访问|考察|调研|交流|拜访|洽谈))(?:[。.]|$)/u;
// 示例区副区长王小样陪同接待。
const RECEIVING = /(?:陪同|参加|参与|负责|共同|进行|全程)(?:接待|陪同)(?:工作)?(?:[。.]|$)/u;
const WITH_GUESTS = /会见|会谈|来访|到访|拜访|考察|调研|访问|客人|来宾|外宾|代表团/u;
const RECEIVED = /会见|接待|接见|陪同|会谈|迎接|欢迎|宴请/;

// "Ann Example, she is our adviser"
const PREDICATE = costly(
  /,\s+(?:he|she|who) is (?:also )?(?:our|the|an?|their) (?=\p{L}+(?: \p{L}+){0,4}[.,;]?$)/giu,
);

const BY_HOSTS =
  /^(?:(?:they (?:are|were|will be) )?(?:accompanied|received|hosted|welcomed|met) by )|^由[^，。]{4,40}(?:陪同|接待|会见)[。.]?$/iu;
const lineOfPeople = (reader: Reader, { text: said, source, indented }: Piece): boolean => {
  const text = withoutInstead(said).replace(OURS, "").replace(PREDICATE, ", ");
  // Those who accompany or receive the guests above are not of their party.
  if (reader.context.side === "guest" && BY_HOSTS.test(text)) {
    const { heading: _, delegation: __, ...context } = reader.context;
    return people(reader, text, source, { ...context, side: "host" }, indented);
  }
  const [subject = "", zh = "", others = "", en = ""] = SUBJECT.exec(lowered(text)) ?? [];
  const isOpen = reader.context.side === undefined;
  const visiting = isOpen && VISITING.test(text) && !RECEIVED.test(text);
  const receiving = isOpen && RECEIVING.test(text) && !WITH_GUESTS.test(text);
  const named = subject ? labelOf(zh || en)?.side : visiting ? "guest" : receiving ? "host" : undefined;
  const side = others ? "guest" : named;
  return people(
    reader,
    side ? text.slice(subject.length) : text,
    source,
    side ? { ...reader.context, side } : reader.context,
    indented,
  );
};

// 参观人员共6人，其中示例大学2人：
const OF_WHOM =
  /^\P{P}{0,16}?(?:一行|共计|共|合计|总计)(\d{1,3}|[一二两三四五六七八九十]{1,3})[人位名][，,]其中[:：]?(?=.)/u;
// The first reader that accepts a piece processes it.
const STEPS = [
  correction,
  namedLater,
  aboutNobody,
  sender,
  introduction,
  ownCount,
  letter,
  comesWith,
  behindLeadIn,
  ...OF_ORGANIZATIONS,
  shortHeading,
  ...TITLES_WITH_OWNER,
  organizationNamed,
  others,
  total,
  countedGroup,
  severalParties,
  travelling,
  substitution,
  spokesmen,
  labelled,
  titleOver,
  titleBefore,
  ...LIST_TITLES,
  ledBy,
  ledByInChinese,
  headingAlone,
  ownersSentence,
  peopleInBrackets,
  markedHeading,
  organizationBefore,
  organizationOver,
  peopleOf,
  headingOfFirm,
  otherWordsBefore,
  lineOfPeople,
];

// …人员如下，请查收： means …人员如下：
const WITH_REQUEST =
  /(?<=如下|名单|人员)(?:报上)?[，,。]\s*(?:敬)?请(?:予以?)?(?:查收|查阅|收阅|存档|归档|留存|备案|备查|知悉|审阅|审核|审定|惠存|接洽|批示|指示|阅示|参考)[：:。！!]*$/u;

// "Also Ann Example, Editor at Model Review."
const ALSO = costly(
  /^(?:Also|Plus|And also|Additionally|In addition)[,:]? (?=(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*[,(–—-]| \p{Lu})/u,
);

/** Reads a line, or the part of it that begins with one of its labels. */
export const readPiece = (reader: Reader, given: string, source: string, indented: boolean): void => {
  const [whole = "", number = ""] = OF_WHOM.exec(given) ?? [];
  const all = countOf(number);
  if (all) reader.total = all;
  const own = given.slice(whole.length).replace(ALSO, "");
  const text = withPlainCount(
    withoutAmongOthers(reader, ownerHeadingInFull(withoutConnectives(own).replace(WITH_REQUEST, "："))),
  );
  if (readFields(reader, text, source)) return;
  flushCard(reader);
  const [, words = "", behind = ""] = COLON.exec(text) ?? [];
  const [before, after] = opensBracket(words) ? ["", ""] : [words, behind];
  const piece = { text, source, indented, before, after };
  withoutAddressee(reader, given);
  for (const words of whereDone(given)) unread(reader, words);
  const from = reader.items.length;
  STEPS.some((step) => step(reader, piece));
  takeUpSentence(reader, text, from);
};
