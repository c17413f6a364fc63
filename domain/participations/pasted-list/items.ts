import type { Side } from "../../events/values";
import type { Context, Heading } from "./context";
import { costly } from "./costly";
import { authorityIn, isUnitEn } from "./english-parts";
import { englishTitleScore, latinNameScore } from "./english-words";
import type { Label } from "./labels";
import type { ColumnKind } from "./lexicon/columns";
import { EN_COUNTRIES, EN_ORG_WORDS } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { isNoOrganization } from "./no-values";
import type { LineReading, OrganizationElement, PersonRead } from "./people";
import { phrasesOf } from "./phrases";
import { isSeatOfFirm, officeOfLeaders } from "./signed-roots";
import type { Sender } from "./text";

/** What a part of a pasted text is, before one reading of each line is chosen. `caption`: words above people. */
export type Item =
  | { kind: "person"; read: PersonRead; context: Context; source: string }
  | { kind: "unread"; text: string }
  | { kind: "open"; side: Side | undefined }
  | { kind: "heading"; heading: Heading; text: string }
  | {
      kind: "line" | "caption";
      readings: LineReading[];
      context: Context;
      source: string;
      text: string;
      indented?: boolean;
      /** The number of people below a caption, according to it. */
      size?: number;
      /** The role that a caption gives those below it. */
      role?: Context["role"];
    };

/** Labelled fields of one person. `ofAll`: the organization was alone above the first field. */
interface Card {
  values: Map<ColumnKind, string>;
  source: string[];
  context: Context;
  ofAll: boolean;
}

/** The state of reading a pasted text from top to bottom. `card`: the labelled fields of one person so far. */
export interface Reader {
  items: Item[];
  context: Context;
  labelSizes: number[];
  total?: number;
  /** The organizations of the hosts and of the guests according to the title of the list. */
  parties?: readonly [host: OrganizationElement, guest?: OrganizationElement];
  /** The organization that is visited according to the title of the list. */
  visited?: OrganizationElement;
  /** The previous line closes a mail. */
  closed?: boolean;
  card: Card | undefined;
  /** The sender of the previous line, in a chat or a mail. */
  sender?: Sender;
  /** The heading that the line above gives the people of an organization, with their side, and the items above what follows. */
  framed?: { heading: Heading; side: Side | undefined; at: number };
  /** How many items precede what is below the last heading with the Chinese name of a delegation. */
  delegationAbove?: { at: number };
  /** The side of a heading, and how many items precede what is below it. */
  sideAbove?: { side: Side; at: number };
}

/** Whether nobody was read yet. */
export const isAbovePeople = ({ items }: Reader): boolean =>
  !items.some(({ kind }) => kind === "line" || kind === "person");

/** Notes the sender of a line: people named there without an organization probably share the sender's. */
export const ofSender = (reader: Reader, sender: Sender | undefined): void => {
  if (reader.sender?.name === sender?.name && reader.sender?.organization === sender?.organization) return;
  const known = reader.sender?.organization;
  if (known && reader.context.heading?.organization === known) {
    reader.context = { ...reader.context };
    delete reader.context.heading;
  }
  if (sender) reader.sender = sender;
  else delete reader.sender;
  if (sender?.organization)
    reader.context = {
      ...reader.context,
      heading: { ...headingFor(sender.organization), implied: true, weak: true },
    };
};

const IN_BRACKETS = /^(?:【(.*)】|\[(.*)\]|[（(]([^（）()]*)[)）])$/u;
// "Model Works, Inc.": the comma is in the name.
const LEGAL_FORM = /,\s+(?=(?:Inc|Ltd|LLC|Co|Corp|S\.?A|GmbH|Pte|Pty|PLC)\b[\w\s.]*$)/iu;

const HAN_FIRST = costly(
  /^(\p{Script=Han}(?:[^A-Za-z]*?[^A-Za-z\s])?)(?:\s*[/／|(（]\s*|\s+)(\p{Script=Latin}[^\p{Script=Han}]{3,}?)\)?$/u,
);
const LATIN_FIRST = costly(
  /^(\p{Script=Latin}[^\p{Script=Han}]{2,}?[^\p{Script=Han}\s])(?:\s*[/／|(（]\s*|\s+)(\p{Script=Han}[^A-Za-z]*?)\)?$/u,
);

// 示例领馆那边
const OVER_THERE = costly(/(?<=\p{Script=Han}{3})(?:那边|这边|方面|那头)(?:的)?(?=[:：]?$)/u);
// "Kaolack Port Company (Senegal)"
const COUNTRY_BEHIND = costly(/ \((?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?|UK|USA|US|UAE)\)$/u);

/** A short text that can only be one organization, in one language or in both. */
export const organizationAlone = (written: string, sure: boolean): OrganizationElement | undefined => {
  if (/^[^()]*\([^()]*$/u.test(written)) return undefined;
  const text = written.replace(COUNTRY_BEHIND, "").replace(OVER_THERE, "");
  const words = text
    .replace(IN_BRACKETS, (_, a?: string, b?: string, c?: string) => a ?? b ?? c ?? "")
    .trim();
  const [, zh, en] = HAN_FIRST.exec(words) ?? [];
  const [, latin = en, han = zh] = LATIN_FIRST.exec(words) ?? [];
  const chinese = han && latin ? inOneLanguage(han, sure) : undefined;
  const english = chinese && latin ? (inOneLanguage(latin, true) ?? withPlaceBehind(latin)) : undefined;
  if (chinese && english) return { ...chinese, translation: english.text };
  return (
    partBehindComma(words) ??
    withPlaceBehind(words) ??
    inOneLanguage(text, sure) ??
    officeAlone(words) ??
    ((JOINS.test(words) && JOINED.test(words)) || isSeatOfFirm(words)
      ? { kind: "organization", text: words, lang: "zh" }
      : undefined)
  );
};
const officeAlone = (words: string): OrganizationElement | undefined => {
  const found = officeOfLeaders(words);
  return found && { kind: "organization", text: found.office, parent: found.whole, lang: "zh" };
};
// 示例市物流与采购联合会: one name, although 采购 may be a title; 示例局和样例协会 are two.
const JOINS = /[与和及暨]/u;
const JOINED =
  /^(?:中国|全国|\p{Script=Han}{2,6}[省市县区州国])\p{Script=Han}{2,8}(?<![局委厅署院校行社司会部处办]|公司|集团|中心|大学)[与和及暨]\p{Script=Han}{2,10}(?<=联合会|协会|学会|商会|促进会|研究会|联盟|促进署|促进局|基金会|委员会)$/u;

const PLACE_BEHIND = costly(
  /^([^,:;]{4,90}), ((?:the )?\p{Lu}[\p{L}'’-]*(?: (?:of|the|and|\p{Lu}[\p{L}'’-]*)){0,4})$/iu,
);
const STATE_BEHIND = costly(/\b(?:republic|kingdom|state|province|sultanate) of /iu);
const isOrganizationWord = (word: string): boolean => EN_ORG_WORDS.has(word.toLowerCase());
/** "Model Free Zone, Oman", "EMBASSY OF MODELIA, BEIJING": an organization with its city or country. */
const withPlaceBehind = (words: string): OrganizationElement | undefined => {
  const [, first = "", place = ""] = PLACE_BEHIND.exec(words) ?? [];
  const names = place.split(" ");
  if (!/^(?:the )?\p{Lu}/u.test(place) || !first.split(" ").some(isOrganizationWord)) return undefined;
  const isState = STATE_BEHIND.test(place) || EN_COUNTRIES.has(place.toLowerCase());
  const isOther = names.some(isOrganizationWord) || (englishTitleScore(names) ?? 0) > 0;
  if (!isState && (isOther || names.length > 2 || (latinNameScore(names) ?? 0) >= NAME_LIKE))
    return undefined;
  if ((latinNameScore(first.split(" ")) ?? -1) > 0) return undefined;
  const whole = inOneLanguage(first, true);
  return whole?.lang === "en" && !whole.parent && !whole.place && whole.text.length >= first.length - 4
    ? { ...whole, text: `${whole.text}, ${place}` }
    : undefined;
};
const NAME_LIKE = 1.3;

const BEHIND_COMMA = /^([^,]{3,60}), ([^,]{4,50})$/u;
const BRANCH_OF_PLACE = costly(/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Branch|Office|Campus|Plant|Factory)$/u);
/** "Model Bank, Chengdu Branch", "Model University, School of Business": a part behind its whole. */
const partBehindComma = (words: string): OrganizationElement | undefined => {
  const [, first = "", part = ""] = BEHIND_COMMA.exec(words.replace(LEGAL_FORM, " ")) ?? [];
  if (!part || !(BRANCH_OF_PLACE.test(part) || isUnitEn(part))) return undefined;
  const whole = inOneLanguage(first, false);
  // "Grace Park, Chengdu Office" is a person.
  const isPerson = (latinNameScore(first.split(" ")) ?? -1) > 0;
  if (isPerson || whole?.lang !== "en" || whole.parent) return undefined;
  return {
    kind: "organization",
    text: part,
    lang: "en",
    parent: whole.text,
    ...(whole.the && { the: true }),
  };
};

// 贵公司, 我局: an organization without its name.
const UNNAMED =
  /^(?:以下|下面|下列|现将|兹将|附)?(?:是|为)?(?:贵|我们?|本|该|各)(?:公司|单位|局|会|司|院|校|行|厅|委|办|市|区|县|镇|乡|村|街道|馆|所|社|厂|集团|中心|协会|商会|部门)$/;

const inOneLanguage = (text: string, sure: boolean): OrganizationElement | undefined => {
  if (UNNAMED.test(text.trim()) || isNoOrganization(text.trim())) return undefined;
  const bare = text
    .replace(IN_BRACKETS, (_, a?: string, b?: string, c?: string) => a ?? b ?? c ?? "")
    .replace(/^[【[]|[】\]]$/g, "")
    .replace(LEGAL_FORM, " ")
    .trim();
  if (isNoOrganization(bare)) return undefined;
  const phrases = phrasesOf(bare);
  const [phrase] = phrases;
  const reading = phrases.length === 1 ? phrase?.readings[0] : undefined;
  const element = reading?.parts.length === 1 ? reading.parts[0]?.element : undefined;
  if (element?.kind !== "organization") return undefined;
  const rival = phrase?.readings.find(({ parts }) => parts.some((part) => part.element.kind === "name"));
  if (
    !sure &&
    (element.weak || (reading && rival && reading.score - rival.score < 1) || (reading && reading.score < 1))
  )
    return undefined;
  return element;
};

export const headingFor = (organization: OrganizationElement): Heading => ({ organization, used: false });

/** Makes an organization the heading of the people below, and keeps its line. */
export const openHeading = (
  reader: Reader,
  heading: Heading,
  source: string,
  context: Context = reader.context,
): true => {
  reader.context = { ...context, heading };
  reader.items.push({ kind: "heading", heading, text: source });
  return true;
};

/** An organization with the name in Chinese that the heading above gives it: 示例大学 above "Sample University". */
export const inBothLanguages = (
  { items, context }: Reader,
  organization: OrganizationElement,
): OrganizationElement => {
  const above = items.at(-1);
  const other = above?.kind === "heading" && above.heading === context.heading ? above.heading : undefined;
  if (other?.organization.lang !== "zh" || organization.lang !== "en") return organization;
  if (other.organization.translation || other.organization.place) return organization;
  other.used = true;
  return { ...other.organization, translation: organization.text };
};

/** The context of people whose organization or place a sentence gives: 副区长 after 示例区参会人员 is of 示例区. */
export const ofOwner = (context: Context, owner: OrganizationElement): Context =>
  owner.place
    ? { ...context, place: owner }
    : { ...context, heading: { ...headingFor(owner), implied: true, weak: true } };

const isFirmWord = (word: string): boolean =>
  EN_ORG_WORDS.has(word.toLowerCase()) &&
  !/^(?:district|city|county|municipality|province|town)$/i.test(word);
const DELEGATION = costly(
  /^(?:the )?(?:\p{L}+ ){0,2}(?:delegation|mission) (?:of|from) (?:the )?(?=\S)|^d[ée]l[ée]gation (?:de (?:la |l['’])?|du |des |d['’])(?=\p{Lu})|(?:内地|来华|赴华|经贸|商务|友好|交流|考察|访华|参访|访问|企业家|师生|教师|专家|学生|青少年|校长|记者|媒体)*(?:代表团|考察团|访问团|参访团|经贸团|商务团|交流团|考察组|调研组|工作组|访华团|来访团|参会团|参展团|学习团|专家组|专家团|医疗队|教师团|学生团|艺术团|[访来]\p{Script=Han}{1,2}团)$|(?<=\p{L}{3})(?: (?:business|trade|visiting|official))? (?:delegation|mission)$/iu,
);
const STATE =
  /^(?:the )?(?:Kingdom|Republic|Sultanate|Emirate|Principality|Commonwealth|Grand Duchy|State) of /iu;
/** The organization in the name of a delegation: 示例商会代表团. */
const senderOf = (delegation: string): OrganizationElement | undefined => {
  // Every character keeps its place when it is simplified.
  const name = /\p{Script=Han}/u.test(delegation)
    ? delegation.slice(0, simplified(delegation).replace(DELEGATION, "").length).trim()
    : delegation.replace(DELEGATION, "").trim();
  const found = name === delegation ? undefined : organizationAlone(name, false);
  const isPlace =
    found?.place ||
    STATE.test(name) ||
    (found?.lang === "en" && !name.split(" ").some((word) => isFirmWord(word)));
  return isPlace ? undefined : found;
};

/** The city or county that a delegation comes from: 示例市代表团. */
const placeOf = (delegation: string): OrganizationElement | undefined => {
  const name = delegation.slice(0, simplified(delegation).replace(DELEGATION, "").length).trim();
  const found = /^\p{Script=Han}{2,14}[省市县区州旗]$/u.test(name)
    ? organizationAlone(name, true)
    : undefined;
  return found?.place ? found : undefined;
};

/** Roles that several people of a list have. */
export const SEVERAL: ReadonlySet<Context["role"]> = new Set(["speaker", "signatory", "witness"]);

const HAN = /\p{Script=Han}/u;
const isInEnglish = (name: string | undefined): boolean => name !== undefined && !HAN.test(name);

// 翻译： below the people of one delegation: theirs, unlike below hosts and guests.
const isOnlySide = ({ items, context }: Reader, side: Side | undefined): boolean =>
  context.delegation !== undefined &&
  items.every((item) => !("context" in item) || item.context.side === side);

/** Applies a label: to the lines after it or, unless `lasting`, only to the words after it. */
export const withLabel = (reader: Reader, given: Label, lasting: boolean): Context => {
  const { context, sideAbove, delegationAbove, items } = reader;
  // "Delegation of Sampleton" directly below 样国示例市代表团: the same one.
  if (lasting && delegationAbove?.at === items.length && isInEnglish(given.delegation)) {
    if (given.size) reader.labelSizes.push(given.size);
    return { ...context, ...(given.size && { delegationSize: given.size }) };
  }
  // "Host side" directly above "Delegation of the Model Bureau": that delegation receives.
  const isOfAbove = given.delegation && sideAbove?.at === items.length;
  const label = isOfAbove ? { ...given, side: sideAbove.side } : given;
  if (lasting && !label.delegation && (label.side === "host" || label.side === "guest"))
    reader.sideAbove = { side: label.side, at: items.length };
  if (lasting && label.delegation && HAN.test(label.delegation))
    reader.delegationAbove = { at: items.length };
  const next: Context = { ...context };
  delete next.role;
  delete next.roleLasts;
  delete next.function;
  if (lasting || label.side !== undefined) delete next.title;
  if (label.size) reader.labelSizes.push(label.size);
  // "Our team:" in a mail: its sender's people, on either side.
  const ofSender = reader.sender?.organization;
  const isSenders = ofSender !== undefined && next.heading?.organization === ofSender;
  // …代表团将到访我会。我方：, behind the guests of the sender
  const isBehindGuests = context.side === "guest" && !reader.sender?.visits;
  const isOurs = label.side === "host" && isSenders && !isBehindGuests;
  const receiving = label.side === "host" && isSenders ? next.heading : undefined;
  // 我会来访人员 in a letter: its sender's people are the guests.
  const visitors = label.side === "guest" && reader.sender?.visits && isSenders ? next.heading : undefined;
  if (label.side !== undefined && !isOurs) {
    delete next.side;
    delete next.delegation;
    delete next.delegationSize;
    delete next.heading;
    delete next.place;
    delete next.presence;
    if (label.side) next.side = label.side;
    if (visitors ?? receiving) next.heading = visitors ?? receiving;
    // 来访单位：示例公司 above 来访人员：
    const { framed } = reader;
    const isBelowFramed = framed && items.slice(framed.at).every(({ kind }) => kind === "unread");
    if (isBelowFramed && (!framed.side || framed.side === label.side)) next.heading = framed.heading;
    // 示例公司 on the line above 来访名单：
    const above = items.at(-1);
    const isOverList = isAbovePeople(reader) && !next.heading && !label.delegation;
    if (isOverList && above?.kind === "heading" && above.heading === context.heading)
      next.heading = { ...above.heading, weak: true };
    if (label.delegation) next.delegation = label.delegation;
    if (label.delegation && label.size) next.delegationSize = label.size;
    const organization = label.organization ? organizationAlone(label.organization, true) : undefined;
    if (organization) next.heading = headingFor(organization);
    const sender = label.delegation && !organization ? senderOf(label.delegation) : undefined;
    const place = label.delegation && !sender && !organization ? placeOf(label.delegation) : undefined;
    const authority =
      label.delegation && !sender && !place && !organization
        ? authorityIn(label.delegation.replace(DELEGATION, "").trim())
        : undefined;
    if (place) next.place = place;
    if (authority) next.heading = { ...headingFor(authority), implied: true, weak: true };
    const english = sender && label.english ? senderOf(label.english) : undefined;
    const inBoth = english?.lang === "en" ? { translation: english.text } : {};
    if (sender) next.heading = { ...headingFor({ ...sender, ...inBoth }), implied: true };
  }
  const party = reader.parties?.[label.side === "host" ? 0 : 1];
  if (party && (label.side === "host" || label.side === "guest") && !next.heading && !next.place)
    next.heading = { ...headingFor(party), implied: true, weak: true };
  if (label.side === undefined && label.organization) {
    const organization = organizationAlone(label.organization, true);
    if (organization) next.heading = headingFor(organization);
  }
  // 主持 beside 嘉宾 belongs to no side.
  const isBetweenSides =
    label.role === "interpreter" && (label.inBoth || lasting) && !isOnlySide(reader, context.side);
  if ((label.role === "chair" && !lasting) || isBetweenSides) delete next.side;
  if (label.presence) next.presence = label.presence;
  else if (label.side === undefined && !label.role) delete next.presence;
  // A role or an absence before names applies to them; on a line of its own it applies to those after it.
  if (label.function) next.function = label.function;
  reader.context = { ...next };
  if (!lasting) {
    delete reader.context.role;
    delete reader.context.function;
    if (label.role && label.organization) {
      delete reader.context.heading;
      if (context.heading) reader.context.heading = context.heading;
    }
    if (label.presence) delete reader.context.presence;
  }
  if (!label.role) return next;
  return {
    ...next,
    role: label.role,
    ...(lasting && (label.ofAll || label.several || SEVERAL.has(label.role)) && { roleLasts: true }),
  };
};
