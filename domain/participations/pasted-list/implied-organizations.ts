import type { Side } from "../../events/values";
import { costly } from "./costly";
import { headingFor, ofOwner, openHeading, organizationAlone, type Reader, withLabel } from "./items";
import { labelOf } from "./labels";
import { announcementSide, beforeAnnouncement } from "./lexicon/announcements";
import { sideOf } from "./lexicon/headings";
import { EN_COUNTRIES, hasOrganizationWord } from "./lexicon/organizations";
import { readLine } from "./line";
import { countOf } from "./numbers";
import { ownerIn } from "./owners";
import type { OrganizationElement } from "./people";
import { type Piece, people, unread } from "./piece";

const COUNT_IN_BRACKETS = costly(
  /\s*[（(](?:[^（）()]{0,12}[，,])?(?:一行|共计?|合计|计)?\s*(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s*[人位名][^（）()]{0,12}[)）]$|\s*\((?:[^()]{0,16}, ?)?(?:party of |total:? )?\d{1,3}(?: (?:people|persons|pax|members|visitors|guests))?\)$|\s*（\d{1,2}）$/u,
);
/** The words without the number of people, the time and the place in brackets at their end. */
export const withoutBrackets = (words: string): string =>
  words
    .replace(/\s*[：:]$/u, "")
    .replace(COUNT_IN_BRACKETS, "")
    .replace(/\s*[（(][^（）()]*\d[^（）()]*[)）]$/u, "")
    .trim();

// 市水务局参会人员, "Example Chamber participants"
const OF_PEOPLE = /参会|参加|出席|与会|到会|来访|到访|赴会|随行|接待|陪同|会谈|考察|访问/u;
const PARTY_INSIDE = costly(
  /(?:一行|共)(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[人位名](?=\p{Script=Han})/u,
);
const PARTY_BEHIND = /(?:一行)?(?:共|计)?(?:(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[人位名])?$/u;
/** The organization of those whom words announce as a list: 市水务局 of 市水务局一行5人来访名单. */
const announced = (words: string): { organization: OrganizationElement; said: string } | undefined => {
  const { of = "", announcement = "" } = beforeAnnouncement(words.replace(PARTY_INSIDE, "")) ?? {};
  if (!OF_PEOPLE.test(announcement)) return undefined;
  const name = of.replace(PARTY_BEHIND, "");
  const organization = organizationAlone(name, false);
  return organization ? { organization, said: announcement } : undefined;
};

/**
 * Reads a line that only says whose people are below it: 市水务局参会人员. Where nobody is below, those words are people
 * themselves.
 */
export const peopleOf = (reader: Reader, { text, before, after, source }: Piece): boolean => {
  if (
    before !== "" ||
    after !== "" ||
    !/(?:人员|名单|成员|代表|同志|领导)(?:如下)?$/u.test(withoutBrackets(text))
  )
    return false;
  const found = announced(withoutBrackets(text));
  if (!found) return false;
  const side = announcementSide(found.said);
  const context = withLabel(reader, { ...(side && { side }) }, true);
  reader.context = found.organization.place
    ? ofOwner(context, found.organization)
    : {
        ...context,
        heading: { ...headingFor(found.organization), ...(found.organization.weak && { weak: true }) },
      };
  reader.items.push({ kind: "caption", readings: readLine(text), context: reader.context, source, text });
  return true;
};

const OUR_FULL_NAME =
  /^(?:我们?|本)(?:局|委|办|会|公司|司|协会|商会|学校|校|院|行|厅|单位|集团|中心|方)?\s*[（(]([^（）()]{3,30})[)）]/u;
// 示例市商务局关于…的回复
const LETTER = /^(.{3,24}?)(?:关于|就).{2,40}(?:回复|复函|函|通知|报告|请示|方案|回执)$/u;
// 关于参加推进会人员的回复
const REPLY = /^关于[^，,。；;：:]{2,40}的?(?:回复|复函|回函|报告|回执|函|通知|情况|说明)[：:]?$/u;
// 示例公司明天来访
const WHEN_AHEAD = costly(
  /^(?:\d{1,2}[月日号]|[今明后]天|[本下]?周[一二三四五六日]|[上下]午)+(?=\p{Script=Han})/u,
);
const VISITS =
  /^(.{3,24}?)(?:一行)?(?:将|拟|于|定于|[今明后]天|[上下]午|周[一二三四五六日]|\d{1,2}[月日号点])*(?:来访|到访|(?:过来|来|到)[^，,。；;]{0,10}(?:考察|访问|拜访|调研|参观|洽谈))$/u;
// 示例国商会（示例市分会）
const WITH_BRACKETS = /^(\P{P}{3,24})[（(][^（）()]{2,20}[)）]$/u;

/** The only organization that a sentence says people come from. */
export const inSentence = (words: string): OrganizationElement | undefined => {
  const ours = OUR_FULL_NAME.exec(words)?.[1];
  if (ours) return organizationAlone(ours, true);
  if (/\p{Script=Han}/u.test(words)) {
    const bare = words.replace(/\s*[：:。]$/u, "").replace(WHEN_AHEAD, "");
    const name = [LETTER, VISITS, WITH_BRACKETS].map((form) => form.exec(bare)?.[1]).find((each) => each);
    const organization = name ? organizationAlone(name, false) : undefined;
    return organization && !organization.place
      ? organization
      : (announced(withoutBrackets(words))?.organization ?? ownerIn(withoutBrackets(words)));
  }
  return ownerIn(words);
};

const OURS_BEFORE =
  /(?:^|[，,。])(?:我|本)(?:局|委|办|会|公司|司|协会|商会|学校|校|院|行|厅|单位|集团|中心|们|方)?(?:这边|拟|将|派)?(?:参加|出席|参会|派出|接待|来|去)?\P{P}{0,8}(?:人员|名单|领导|代表|同志|是|有|为)(?:为|是|有|包括|如下)?[:：]\s*(.+)$/u;
const SIGNED = costly(
  /^(.{4,}?)(?:[。.；;]?\s*(?:[（(]([^（）()]{3,24})[)）]|(?:——|--|—)\s*(\P{P}{3,24}))|。\s*(\P{P}{4,24}))[。.]?$/u,
);
/** Reads people of the writer's organization, which signs at the end of the line: 我单位参会：局长王小样。（样例水务局） */
const signedAtEnd = (reader: Reader, { text, source }: Piece): boolean => {
  const [, said = "", ...signed] = SIGNED.exec(text) ?? [];
  const listed = OURS_BEFORE.exec(said)?.[1];
  const name = signed.join("").replace(/(?:报送?|敬上|回复)$/u, "");
  const organization = listed && name ? organizationAlone(name, false) : undefined;
  if (!listed || !organization) return false;
  return people(reader, listed, source, {
    ...reader.context,
    heading: { ...headingFor(organization), implied: true, weak: true },
  });
};

/** Reads the full name behind the writer's own words for it: 我校（样例学院）拟派以下同志参加： */
const oursInBrackets = (reader: Reader, { text, after, source }: Piece): boolean => {
  const name = OUR_FULL_NAME.exec(text)?.[1];
  const organization = name ? organizationAlone(name, true) : undefined;
  if (!organization || (after === "" && !/[:：]$/u.test(text))) return false;
  const heading = { ...headingFor(organization), implied: true, weak: true };
  if (after !== "") return people(reader, after, source, { ...reader.context, heading });
  reader.context = { ...reader.context, heading };
  return unread(reader, source);
};

// Where a side may end and its organization begin: "Hosts 主方 – Model Zone", 【主方】示例局
const BEHIND_SIDE = /\s+[–—-]+\s+|——|[】\]]\s*|\s{1,4}(?=\p{Script=Han})/gu;
const MAX_SIDE = 30;
// "Visitors (delegation of the Model Port, 2 persons)"
const SIDE_WITH_PARTY = costly(
  /^([^–—:：()（）-]{2,24}?)\s*[（(]((?:the )?(?:\p{L}+ ){0,2}(?:delegation|mission|group|party|members) (?:of|from) [^()（）]{3,80})[)）]\s*[:：]?$/iu,
);
interface SideAndName {
  side: Side;
  size?: number;
  name: string;
}
/** The ways in which a line can be cut into a side, in one language or both, and what is behind it. */
const sidesBefore = (text: string): SideAndName[] => {
  const words = text.replace(/\s*[:：]$/u, "");
  const inBrackets = SIDE_WITH_PARTY.exec(words)?.slice(1);
  const cuts = [...words.slice(0, MAX_SIDE + 4).matchAll(BEHIND_SIDE)].map((cut) => [
    words.slice(0, cut.index),
    words.slice(cut.index + cut[0].length),
  ]);
  return [...cuts, ...(inBrackets ? [inBrackets] : [])].flatMap(([before = "", name = ""]) => {
    const { side = sideOf(before), size, role, delegation, organization } = labelOf(before) ?? {};
    const isOther = role || delegation || organization || before.length < 2;
    if (!side || side === "none" || isOther) return [];
    return [{ side, ...(size && { size }), name }];
  });
};
/** Reads a side and its organization on a line of their own: "Guests – Example Industries", "Visitors – Delegation of the Model Port (3)". */
const sideAndOrganization = (reader: Reader, { text, after, source }: Piece): boolean => {
  if (after !== "") return false;
  for (const { side, size, name } of sidesBefore(text)) {
    const party = labelOf(name);
    if (party?.delegation) {
      reader.context = withLabel(reader, { ...party, side }, true);
      return true;
    }
    const organization = organizationIn(name);
    if (!organization) continue;
    const count = size ?? countIn(name);
    const heading = { ...headingFor(organization), weak: true };
    return openHeading(
      reader,
      heading,
      source,
      withLabel(reader, { side, ...(count && { size: count }) }, true),
    );
  }
  return false;
};
// Of 一行4人 and (10 May, 4 people) the number of people.
const LAST_NUMBER = /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?=[^\d一二两三四五六七八九十]*$)/u;
const countIn = (name: string): number | undefined =>
  countOf(LAST_NUMBER.exec(COUNT_IN_BRACKETS.exec(name)?.[0] ?? "")?.[0] ?? "");

// "Model Council, Australia", "Model Bank, London (3)": where the organization is.
const ORIGIN = /,\s+(\p{Lu}[\p{L}.]*(?: \p{L}+){0,3})$/u;
const withoutOrigin = (name: string, isCounted: boolean): string => {
  const [behind = "", origin = ""] = ORIGIN.exec(name) ?? [];
  const whole = name.slice(0, name.length - behind.length);
  return hasOrganizationWord(whole) && (isCounted || EN_COUNTRIES.has(origin.toLowerCase())) ? whole : name;
};
const PART = /^(?:School|Faculty|College|Department|Institute|Cent(?:re|er)|Division) (?:of|for) /u;
// "Model University, School of Law (2)"
const partOfAnother = (name: string): OrganizationElement | undefined => {
  const [behind = "", origin = ""] = ORIGIN.exec(name) ?? [];
  const whole = name.slice(0, name.length - behind.length);
  if (!hasOrganizationWord(whole) || !hasOrganizationWord(origin)) return undefined;
  const [text, parent] = PART.test(whole) ? [whole, origin] : [origin, whole];
  return { kind: "organization", text, parent, lang: "en", weak: true };
};
/** An organization alone or with its country or the number of its people in brackets: "Model Council, Australia (5)". */
export const organizationIn = (words: string): OrganizationElement | undefined => {
  const name = words.replace(COUNT_IN_BRACKETS, "");
  const isCounted = name !== words;
  return (
    (isCounted ? partOfAnother(name) : undefined) ?? organizationAlone(withoutOrigin(name, isCounted), false)
  );
};

const PARTY_OF = costly(
  /^(.{2,24}?)(?:\p{Script=Han}(?:总|局长?|处长?|主任|董事长|经理|会长|院长|校长|书记))?一行(?:共)?(\d{1,3}|[一二两三四五六七八九十]{1,3})?[人位名]?[^，,：:]{0,14}[，,]?[^，,：:]{0,8}(?:[:：]\s*(.*))?$/u,
);
/** Reads a party and its people: 样例公司一行4人明天到，名单：… */
const partyOf = (reader: Reader, { text, source }: Piece): boolean => {
  const [, name = "", number = "", listed = ""] = PARTY_OF.exec(text) ?? [];
  const organization = name ? organizationAlone(name, false) : undefined;
  if (!organization || organization.place || /[团组]$|率|带队|由/u.test(name)) return false;
  const size = countOf(number);
  const context = withLabel(reader, { ...(size && { size }) }, true);
  const heading = { ...headingFor(organization), implied: true, weak: true };
  reader.context = { ...context, heading };
  return listed === "" ? unread(reader, source) : people(reader, listed, source, reader.context);
};

const NAME_WORDS = costly(
  /^(?:(?:\p{Lu}|\d)[\p{L}\d&'’.-]*|of|and|for|the|&)(?: (?:(?:\p{Lu}|\d)[\p{L}\d&'’.-]*|of|and|for|the|&)){0,6}$/u,
);
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2})\b/iu;
/** The organization behind "from": capitalized words of no known kind are one too, which is doubtful. */
export const organizationFrom = (name: string): OrganizationElement | undefined => {
  const found = organizationAlone(name, true);
  if (found || !NAME_WORDS.test(name) || WHEN.test(name) || sideOf(name)) return found;
  return { kind: "organization", text: name, lang: "en", weak: true };
};

const FROM_ABOVE = costly(
  /^(?:from|for|on behalf of|representing) (?:the )?(?=\p{Lu}|\d)([^,:;]{2,50}?),? (?:we|there|it|I)(?: (?:are|is|will|shall|would like to|have)|['’](?:ll|s|re|ve))(?: be| also| have)?(?: (?:sending|send|bringing|bring|joined by|registering|register|nominating|nominate))?(?: the following(?: \p{Ll}+)?| as follows)?\s*[:：]$/iu,
);
/** Reads a sentence with the organization of the people below it: "From Model Bank we will have:". */
const fromAbove = (reader: Reader, { text, source }: Piece): boolean => {
  const name = FROM_ABOVE.exec(text)?.[1];
  const organization = name ? organizationFrom(name) : undefined;
  if (!organization) return false;
  reader.context = {
    ...reader.context,
    heading: { ...headingFor(organization), implied: true, weak: true },
  };
  return unread(reader, source);
};

const CONFIRMS = costly(
  /^(?:from|for|on behalf of|representing) (?:the )?(?=\p{Lu}|\d)([^,:;]{2,60}?),? (?:we|I) (?:(?:am|are|would like to|wish to|want to|can|may|will|hereby|herewith|gladly|pleased to|happy to|delighted to) )*(?:confirm|register|nominate|announce|inform|name|propose|send|attach)\b[^:;]{0,70}[:：]\s*(.*)$/iu,
);
/** Reads people behind or below a sentence with their organization: "On behalf of Model Bank I confirm that we will be five: …". */
const confirmedFor = (reader: Reader, { text, source }: Piece): boolean => {
  const [, name = "", listed = ""] = CONFIRMS.exec(text) ?? [];
  const organization = name ? organizationFrom(name) : undefined;
  if (!organization) return false;
  const heading = { ...headingFor(organization), implied: true, weak: true };
  reader.context = { ...reader.context, heading };
  unread(reader, listed === "" ? source : text.slice(0, text.length - listed.length).trim());
  return listed === "" || people(reader, listed, listed, reader.context);
};

const FROM_LABEL = costly(
  /^(?:(?:and|also|then|plus|next),? )*(?:(?:coming|attending|joining|visiting|arriving|here|guests?|people) )?(?:from|on behalf of|representing) (?:the )?(?!left\b|right\b)(?=\p{Lu}|\d)([^,:;]{2,50})$/iu,
);
/** Reads people behind their organization: "From Model Bank: Ann Example (Director)". */
const fromLabel = (reader: Reader, { before, after, source }: Piece): boolean => {
  const name = after === "" ? undefined : FROM_LABEL.exec(before)?.[1];
  const organization = name ? organizationFrom(name) : undefined;
  if (!organization) return false;
  const heading = { ...headingFor(organization), ...(organization.weak && { weak: true }) };
  return people(reader, after, source, { ...reader.context, heading });
};

const FROM_SENTENCE = costly(
  /^(?:from|for|on behalf of|representing) (?:the )?(?=\p{Lu}|\d)([^,:;]{2,50}?),? (?:we|there|I) (?:are|is|will|shall|would like to|have)(?: be| also)?(?: (?:sending|send|bringing|bring|joined by|registering|register|nominating|nominate))? (?=\p{Lu})(.+?)\.?$/iu,
);
/** Reads a sentence that begins with the organization of its people: "From Model Bank we will send Ann Example". */
const fromSentence = (reader: Reader, { text, source }: Piece): boolean => {
  const [, name = "", listed = ""] = FROM_SENTENCE.exec(text) ?? [];
  const organization = name ? organizationFrom(name) : undefined;
  if (!organization) return false;
  const heading = { ...headingFor(organization), implied: true, weak: true };
  return people(reader, listed, source, { ...reader.context, heading });
};

// "RSVP from: Model Growers (Modelport)", "Submitted by: …": who sends the list below.
const SENT_FROM = costly(
  /^(?:(?:rsvp|repl(?:y|ies)|responses?|answer|registrations?|registered|submitted|submission|confirmation|confirmed|acceptance|nominations?|nominated|names?|list|form|booking|received|sent|completed) )?(?:received )?(?:from|by|on behalf of|for)$/iu,
);
/** Reads the label of who sends a list, alone above its people. */
const sentFrom = (reader: Reader, { before, after, source }: Piece): boolean => {
  const organization = SENT_FROM.test(before) ? organizationIn(after) : undefined;
  if (!organization || organization.place) return false;
  return openHeading(reader, headingFor(organization), source);
};

// "Table 2 - Kestrel & Rowe Architects", "Group B (Model Bank)", 第2桌 - 示例银行: a part of the list and whose it is.
const NUMBERED_PART = costly(
  /^(?:(?:table|group|panel|team|party|room|coach|bus|row|session|boat|van) (?:no\.? ?)?(?:\d{1,2}|[A-Z]|[IVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)|第?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[A-Z])号?[桌组席车排]|[桌组]\d{1,2})\s*(?:[–—-]+\s*([^–—].{1,80}?)|\(([^()]{2,80})\)|（([^（）]{2,80})）)\s*[:：]?$/iu,
);
/** Reads the heading of a table, a group or a panel with the organization of its people. */
const numberedPart = (reader: Reader, { text, after, source }: Piece): boolean => {
  const name = after === "" ? NUMBERED_PART.exec(text)?.slice(1).join("") : undefined;
  const organization = name ? organizationIn(name) : undefined;
  if (organization && !organization.place) return openHeading(reader, headingFor(organization), source);
  // "Table 3 - Guests of honour" ends the people of the table above.
  const { heading } = reader.context;
  const isOfAbove = reader.items.some(
    (item) => item.kind === "heading" && item.heading === heading && NUMBERED_PART.test(item.text.trim()),
  );
  if (name && heading && isOfAbove) {
    const { heading: _, ...context } = reader.context;
    reader.context = context;
  }
  return false;
};

/** Reads the title of a letter, which names nobody. */
const letterTitle = (reader: Reader, { text, source }: Piece): boolean =>
  (LETTER.test(text) || REPLY.test(text)) && unread(reader, source);

/** Readers of lines that name the organization of people beside or below them. */
export const OF_ORGANIZATIONS = [
  numberedPart,
  signedAtEnd,
  oursInBrackets,
  sideAndOrganization,
  partyOf,
  fromAbove,
  confirmedFor,
  fromSentence,
  fromLabel,
  sentFrom,
  letterTitle,
];
