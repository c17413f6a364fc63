import { headingFor, organizationAlone, type Reader, withLabel } from "./items";
import { announcementSide, beforeAnnouncement } from "./lexicon/announcements";
import { readLine } from "./line";
import type { OrganizationElement } from "./people";
import { type Piece, people } from "./piece";

const COUNT_IN_BRACKETS =
  /\s*[（(](?:[^（）()]{0,12}[，,])?(?:一行|共计?|合计|计)?\s*(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s*[人位名][^（）()]{0,12}[)）]$|\s*\((?:[^()]{0,16}, ?)?(?:party of |total:? )?\d{1,3}(?: (?:people|persons|pax|members|visitors|guests))?\)$/u;
/** The words without the number of people, the time and the place in brackets at their end. */
const withoutBrackets = (words: string): string =>
  words
    .replace(/\s*[：:]$/u, "")
    .replace(COUNT_IN_BRACKETS, "")
    .replace(/\s*[（(][^（）()]*\d[^（）()]*[)）]$/u, "")
    .trim();

/** An organization before the number of its people in brackets: 示例集团（一行4人）. */
export const organizationBeforeCount = (words: string): OrganizationElement | undefined => {
  const name = words.replace(COUNT_IN_BRACKETS, "");
  return name === words ? undefined : organizationAlone(name, false);
};

// 市水务局参会人员, "Example Chamber participants"
const OF_PEOPLE = /参会|参加|出席|与会|到会|来访|到访|赴会|随行|接待|陪同|会谈|考察|访问/u;
const PARTY_INSIDE = /(?:一行|共)(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[人位名](?=\p{Script=Han})/u;
const PARTY_BEHIND = /(?:一行)?(?:共|计)?(?:(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[人位名])?$/u;
/** The organization of those whom words announce as a list: 市水务局 of 市水务局一行5人来访名单. */
const announced = (words: string): { organization: OrganizationElement; said: string } | undefined => {
  const { of = "", announcement = "" } = beforeAnnouncement(words.replace(PARTY_INSIDE, "")) ?? {};
  if (!OF_PEOPLE.test(announcement)) return undefined;
  const name = of.replace(PARTY_BEHIND, "");
  const organization = organizationAlone(name, false);
  return organization && !organization.place ? { organization, said: announcement } : undefined;
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
  reader.context = { ...context, heading: { ...headingFor(found.organization), weak: true } };
  reader.items.push({ kind: "caption", readings: readLine(text), context: reader.context, source, text });
  return true;
};

const OUR_FULL_NAME =
  /^(?:我们?|本)(?:局|委|办|会|公司|司|协会|商会|学校|校|院|行|厅|单位|集团|中心|方)?\s*[（(]([^（）()]{3,30})[)）]/u;
const FROM =
  /\b(?:from|of|representing|on behalf of|for) (?:the )?(?=\p{Lu}|\d)([^:;!()]{2,60}?)(?=[:;!()]|\.?$|,? (?:will|are|is|attending|joining|coming|who|for|on|at|to|in|as|visiting|and their)\b)/gu;
// The organization that is visited, or writes to them, is not theirs.
const VISITED = /\b(?:visit(?:ing)? (?:to|of)|tour of|meeting (?:with|of|at)|dear|hello|hi)\b/iu;

/** The only organization that a sentence says people come from. */
const inSentence = (words: string): OrganizationElement | undefined => {
  const ours = OUR_FULL_NAME.exec(words)?.[1];
  if (ours) return organizationAlone(ours, true);
  if (/\p{Script=Han}/u.test(words)) return announced(withoutBrackets(words))?.organization;
  if (VISITED.test(words)) return undefined;
  const found = [...words.matchAll(FROM)].flatMap(([, name = ""]) => {
    const organization = organizationAlone(name, false);
    return organization && !organization.place && !organization.weak ? [organization] : [];
  });
  return found.length === 1 ? found[0] : undefined;
};

const MAX_SENTENCE = 120;

/** Gives the people below a sentence that is no heading the organization it names; this stays doubtful. */
export const takeUpSentence = (reader: Reader, text: string, from: number): void => {
  const added = reader.items.slice(from);
  if (reader.context.heading || added.length !== 1 || added[0]?.kind !== "unread") return;
  if (text.length > MAX_SENTENCE) return;
  const organization = inSentence(text);
  if (organization)
    reader.context = {
      ...reader.context,
      heading: { ...headingFor(organization), implied: true, weak: true },
    };
};

const OURS_BEFORE =
  /^(?:我|本)(?:局|委|办|会|公司|司|协会|商会|学校|校|院|行|厅|单位|集团|中心|们|方)?(?:这边|拟|将|派)?(?:参加|出席|参会|派出|来|去)?\P{P}{0,8}(?:人员|名单|领导|代表|同志|是|有|为)(?:为|是|有|包括|如下)?[:：]\s*(.+)$/u;
const SIGNED = /^(.{4,}?)[。.；;]?\s*(?:[（(]([^（）()]{3,24})[)）]|(?:——|--|—)\s*(\P{P}{3,24}))[。.]?$/u;
/** Reads people of the writer's organization, which signs at the end of the line: 我单位参会：局长王小样。（样例水务局） */
export const signedAtEnd = (reader: Reader, { text, source }: Piece): boolean => {
  const [, said = "", bracketed, dashed] = SIGNED.exec(text) ?? [];
  const listed = OURS_BEFORE.exec(said)?.[1];
  const name = (bracketed ?? dashed ?? "").replace(/(?:报送?|敬上|回复)$/u, "");
  const organization = listed && name ? organizationAlone(name, false) : undefined;
  if (!listed || !organization) return false;
  return people(reader, listed, source, {
    ...reader.context,
    heading: { ...headingFor(organization), implied: true, weak: true },
  });
};
