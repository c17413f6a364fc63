import type { Side } from "../../events/values";
import { costly } from "./costly";
import { inSentence, withoutBrackets } from "./implied-organizations";
import { ofOwner, type Reader, withLabel } from "./items";
import { announcementSide, beforeAnnouncement, COMES_TO_US } from "./lexicon/announcements";
import { readLine } from "./line";
import { isNoOrganization } from "./no-values";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";
import { ownerIn, partiesIn } from "./owners";
import type { LineReading, OrganizationElement, PersonRead } from "./people";
import { PARTY, type Piece, unread } from "./piece";
import { visitedIn } from "./visited";

const GUESTS_FROM =
  /^(?:[^,:]{1,20}, )?(?:the|our|these|following) (?:visitors|guests|visiting group) (?:from|of) /iu;
const VISITORS = /\bvisitors?\b/iu;
const MAX_SENTENCE = 200;

const ANNOUNCES = /[:：]\s*$|如下|(?:名单|人员)[）)]?$|\b(?:following|below)\b/iu;
const isGroupOnly = ({ people }: LineReading): boolean =>
  people.length > 0 && people.every(({ names, group }) => group !== undefined && names.length === 0);

/** Takes up the organizations that a line above all people says meet, or the one that it says is visited. */
export const takeUpParties = (reader: Reader, text: string): void => {
  const { visited: known } = reader;
  if (known) reader.parties = WRITERS.test(text) ? undefined : THEIRS.test(text) ? [known, known] : [known];
  if (text.length > MAX_SENTENCE || !reader.items.every(({ kind }) => kind === "unread")) return;
  const parties = partiesIn(text);
  const visited = parties ? undefined : visitedIn(text);
  if (parties) reader.parties = parties;
  else if (visited) reader.visited = visited;
};
const THEIRS = /^(?:对方|他们)/u;
// 我方：, "Our delegation:" below the title of a visit: those who come.
const WRITERS = /^(?:我|本|己方|主宾)|^(?:our|we|my|from our)\b/iu;

/** Gives the people below a sentence that is no heading the organization it names; this stays doubtful. */
export const takeUpSentence = (reader: Reader, text: string, from: number): void => {
  const [only, ...others] = reader.items.slice(from);
  const isAddressed = mayBeAddressee(reader, from);
  if ((reader.context.heading && !isAddressed) || others.length > 0 || text.length > MAX_SENTENCE) return;
  const [reading] = only?.kind === "line" ? only.readings : [];
  const isOfGroups = reading !== undefined && isGroupOnly(reading) && ANNOUNCES.test(text);
  const namesNobody =
    only === undefined ||
    only.kind === "unread" ||
    (reading && (!reading.people.some(isSomebody) || isGuess(reading)));
  if (!namesNobody && !isOfGroups) return;
  const { delegation } = reader.context;
  const organization = delegation ? ofDelegation(delegation) : inSentence(text);
  if (!organization || isNoOrganization(organization.text)) return;
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
// 请办证件 as a name
const isGuess = ({ score, people: all }: LineReading): boolean =>
  score < 0 && all.every(({ names }) => names.length > 0 && names.every(({ weak }) => weak));
const leadingNumber = ({ people: [first] }: LineReading): number | undefined =>
  countOf(
    /\d{1,3}|[一二两三四五六七八九十]{1,3}(?=[人位名个])|^[a-z]+/iu.exec(first?.group?.text ?? "")?.[0] ?? "",
  );

const IN_LETTER = costly(
  /收悉|来函|来信|[邀通]\p{Script=Han}{0,3}收到|收到|感谢|谢谢|多谢|[你您]们?好|贵(?:会|单位|局|办|司|公司|方|院|校|处|委|厅|部|中心|区|市)|现将|兹[派有将就]|特此|函复|回复如下|我(?:单位|局|委|会|司|公司|校|院|厅|处|部|行|办|馆|所|中心|集团|方|们|这边)|根据|按照?|\b(?:thank(?:s| you)|your (?:kind )?(?:invitation|letter|e-?mail|message|request|note)|we (?:are|will|would|have|confirm|hereby)|pleased to|further to|with reference|in reply|please find)\b/iu,
);
const MIN_SENTENCE = 8;
/** The organization alone above everybody, before a colon: whose people are below, or whom a letter addresses. */
const mayBeAddressee = ({ context, items }: Reader, until: number): boolean => {
  const at = context.heading ? items.findIndex(({ kind }) => kind !== "unread") : -1;
  const first = items[at];
  if (first?.kind !== "heading" || first.heading !== context.heading) return false;
  for (let next = at + 1; next < until; next += 1) if (items[next]?.kind !== "unread") return false;
  return /[:：,，]\s*$/u.test(first.text);
};
const withoutHeading = (reader: Reader): void => {
  const { heading: _, ...context } = reader.context;
  reader.context = context;
};
/** The organization that a letter addresses above its first sentence is not that of the people in the letter. */
export const withoutAddressee = (reader: Reader, text: string): void => {
  if (text.length < MIN_SENTENCE || !IN_LETTER.test(text)) return;
  if (mayBeAddressee(reader, reader.items.length)) withoutHeading(reader);
};

const COUNTED_PEOPLE =
  "(?:[派去来到有共]|安排|参加|出席|以下|下列|选派)(?:以下|下列|共|了)?[\\d一二两三四五六七八九十]{1,3}个?[人位名]\\P{P}{0,4}?(?:参加|出席|参会|与会|前往|赴会|[来去])?";
const LISTS_ZH = costly(
  new RegExp(
    `(?:(?:人员|名[单册]|成员|代表|同志|嘉宾|来宾|客人|领导)(?:的?名单|如下)*|如下|${COUNTED_PEOPLE})$`,
    "u",
  ),
);
const ACTIVE_ZH = /派|参加|出席|参会|与会|来|赴|到访|访问|考察|拜访|参观|调研/u;
const sideIn = (words: string): Side | undefined => {
  if (COMES_TO_US.test(words)) return "guest";
  // "Our people" are those of the writer, on either side.
  return /\b(?:our|my|we|us)\b/iu.test(words) ? undefined : announcementSide(words);
};
const COUNT_ZH = /([\d一二两三四五六七八九十]{1,3})个?[人位名]/u;
const COUNT_EN = costly(
  new RegExp(
    `\\b(${EN_NUMBER_PATTERN})(?: \\p{Ll}+)? (?:colleagues|people|persons|participants|delegates|members|representatives|guests|visitors|officials|of us)\\b`,
    "iu",
  ),
);
// 我司将有4人参加，名单如下：
const OURS_COUNTED = costly(
  /^(?:我|本|敝)(?:们|方|[司局委办会校院行厅处部馆所台]|公司|单位|集团|中心|协会|商会|学校|医院|银行)?(?:方)?[将拟预计划届时共一总合有派出安排选来去要会]{1,8}([\d一二两三四五六七八九十]{1,3})[人名位](?:同志|代表|领导|同事)?(?:(?:参加|出席|参会|到场|赴会|前往|与会|前来|到会|来访|要来|过来|来|去)[^，,。：:；;、\s]{0,12})?(?:[，,；;。]?\s*[^，,。：:；;、\s]{0,4}(?:名单|人员|具体|分别|信息|情况|如下)[^，,。：:；;、\s]{0,4})?\s*[:：。]?$/u,
);
/** Reads a sentence with nothing but the number of the writer's people below it: 我司将有4人参加，名单如下： */
export const ownCount = (reader: Reader, { text, after, source }: Piece): boolean => {
  const size = after === "" ? countOf(OURS_COUNTED.exec(text)?.[1] ?? "") : undefined;
  if (!size) return false;
  reader.labelSizes.push(size);
  return unread(reader, source);
};

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
