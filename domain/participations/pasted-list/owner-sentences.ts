import type { Side } from "../../events/values";
import { inSentence, withoutBrackets } from "./implied-organizations";
import { ofOwner, type Reader, withLabel } from "./items";
import { announcementSide, beforeAnnouncement, COMES_TO_US } from "./lexicon/announcements";
import { readLine } from "./line";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";
import { ownerIn, partiesIn } from "./owners";
import type { LineReading, OrganizationElement, PersonRead } from "./people";
import { PARTY, type Piece, unread } from "./piece";

const GUESTS_FROM =
  /^(?:[^,:]{1,20}, )?(?:the|our|these|following) (?:visitors|guests|visiting group) (?:from|of) /iu;
const VISITORS = /\bvisitors?\b/iu;
const MAX_SENTENCE = 200;

const ANNOUNCES = /[:：]\s*$|如下|(?:名单|人员)[）)]?$|\b(?:following|below)\b/iu;
const isGroupOnly = ({ people }: LineReading): boolean =>
  people.length > 0 && people.every(({ names, group }) => group !== undefined && names.length === 0);

/** Takes up the two organizations that a line above all people says meet. */
export const takeUpParties = (reader: Reader, text: string): void => {
  if (text.length > MAX_SENTENCE || !reader.items.every(({ kind }) => kind === "unread")) return;
  const parties = partiesIn(text);
  if (parties) reader.parties = parties;
};

/** Gives the people below a sentence that is no heading the organization it names; this stays doubtful. */
export const takeUpSentence = (reader: Reader, text: string, from: number): void => {
  const [only, ...others] = reader.items.slice(from);
  if (reader.context.heading || others.length > 0 || text.length > MAX_SENTENCE) return;
  const [reading] = only?.kind === "line" ? only.readings : [];
  const isOfGroups = reading !== undefined && isGroupOnly(reading) && ANNOUNCES.test(text);
  const namesNobody =
    only === undefined || only.kind === "unread" || (reading && !reading.people.some(isSomebody));
  if (!namesNobody && !isOfGroups) return;
  const { delegation } = reader.context;
  const organization = delegation ? ofDelegation(delegation) : inSentence(text);
  if (!organization) return;
  // "The visitors from Model Oils will be:"
  const isOfGuests = GUESTS_FROM.test(text) || (VISITORS.test(text) && sideIn(text) === "guest");
  const side = reader.context.side === undefined && isOfGuests ? "guest" : undefined;
  reader.context = ofOwner({ ...reader.context, ...(side && { side }) }, organization);
  // "Five colleagues from Model Bank will attend:" — their names follow.
  if (isOfGroups && only?.kind === "line") {
    const size = leadingNumber(reading);
    reader.items[from] = { ...only, kind: "caption", ...(size && { size }) };
  }
};
// 示例市贸促会赴外考察组
const ofDelegation = (name: string): OrganizationElement | undefined => {
  const owner = /\p{Script=Han}/u.test(name) ? ownerIn(name) : undefined;
  return owner?.place ? undefined : owner;
};
const isSomebody = ({ names, group }: PersonRead): boolean => names.length > 0 || group !== undefined;
const leadingNumber = ({ people: [first] }: LineReading): number | undefined =>
  countOf(
    /\d{1,3}|[一二两三四五六七八九十]{1,3}(?=[人位名个])|^[a-z]+/iu.exec(first?.group?.text ?? "")?.[0] ?? "",
  );

const COUNTED_PEOPLE =
  "(?:[派去来到有共]|安排|参加|出席|以下|下列|选派)(?:以下|下列|共|了)?[\\d一二两三四五六七八九十]{1,3}个?[人位名]\\P{P}{0,4}?(?:参加|出席|参会|与会|前往|赴会|[来去])?";
const LISTS_ZH = new RegExp(
  `(?:(?:人员|名[单册]|成员|代表|同志|嘉宾|来宾|客人|领导)(?:的?名单|如下)*|如下|${COUNTED_PEOPLE})$`,
  "u",
);
const ACTIVE_ZH = /派|参加|出席|参会|与会|来|赴|到访|访问|考察|拜访|参观|调研/u;
const sideIn = (words: string): Side | undefined => {
  if (COMES_TO_US.test(words)) return "guest";
  // "Our people" are those of the writer, on either side.
  return /\b(?:our|my|we|us)\b/iu.test(words) ? undefined : announcementSide(words);
};
const COUNT_ZH = /([\d一二两三四五六七八九十]{1,3})个?[人位名]/u;
const COUNT_EN = new RegExp(
  `\\b(${EN_NUMBER_PATTERN})(?: \\p{Ll}+)? (?:colleagues|people|persons|participants|delegates|members|representatives|guests|visitors|officials|of us)\\b`,
  "iu",
);
const isNamed = ({ names, posts }: PersonRead): boolean =>
  names.length > 0 && posts.some(({ title }) => title);
/** Reads a sentence that only announces the people of an organization: 示例商会将派以下3人参加年会： */
export const ownersSentence = (reader: Reader, { text, after, source }: Piece): boolean => {
  if (after !== "" || text.length > MAX_SENTENCE) return false;
  const words = withoutBrackets(text);
  const isHan = /\p{Script=Han}/u.test(words);
  const announces = isHan
    ? LISTS_ZH.test(words) && ACTIVE_ZH.test(words)
    : /:\s*$/u.test(text) && words.split(" ").length > 4;
  if (!announces) return false;
  const isShort = isHan ? beforeAnnouncement(words) !== undefined : PARTY.test(words);
  const organization = isShort ? undefined : ownerIn(words);
  const readings = organization ? readLine(text) : [];
  if (!organization || readings[0]?.people.some(isNamed)) return false;
  const side = sideIn(words);
  const size = countOf((COUNT_ZH.exec(text) ?? COUNT_EN.exec(text))?.[1] ?? "");
  reader.context = ofOwner(
    withLabel(reader, { ...(side && { side }), ...(size && { size }) }, true),
    organization,
  );
  if (/[:：]\s*$|如下|名[单册]/u.test(text)) return unread(reader, source);
  reader.items.push({ kind: "caption", readings, context: reader.context, source, text });
  return true;
};
