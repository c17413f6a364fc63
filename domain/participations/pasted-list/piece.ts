import type { Context } from "./context";
import { costly } from "./costly";
import { latinNameScore } from "./english-words";
import { headingFor, organizationAlone, type Reader } from "./items";
import { EN_COUNTRIES } from "./lexicon/organizations";
import { readLine } from "./line";
import { countOf } from "./numbers";
import { withoutOwnKind } from "./own-kind";
import type { LineReading } from "./people";

/** A part of a line, or all of it, with what precedes and follows its colon. */
export interface Piece {
  text: string;
  source: string;
  indented: boolean;
  before: string;
  after: string;
}

/** Keeps words as unread. */
export const unread = (reader: Reader, text: string): true => {
  reader.items.push({ kind: "unread", text });
  return true;
};

// 张三、李四（示例协会）；王五（示例公司）: brackets apply to everybody up to the previous separator.
const TOGETHER = costly(/^(?:\p{Script=Han}{2,4}、)+\p{Script=Han}{2,4}[（(][^（）()]{2,24}[)）]$/u);

const mayBeOnePerson = (text: string): boolean =>
  readLine(text).some(({ people, rest }) => people.length === 1 && rest.length === 0);
const isOnlyGroup = (text: string): boolean => {
  const [reading] = readLine(text);
  return reading?.people.length === 1 && reading.people[0]?.group !== undefined && reading.rest.length === 0;
};
/** The groups of a line that names nobody: 各学校分管副校长，12家企业代表 are two. */
const groupsApart = (text: string): string[] => {
  if (!/^(?:各|\d|有关|相关|部分)/u.test(text)) return [];
  const parts = text.split(/\s*[，,、]\s*/u);
  return parts.length > 1 && parts.length < MAX_GROUPS && parts.every(isOnlyGroup) ? parts : [];
};
const MAX_GROUPS = 6;

// "Ann Example, Chair, and 6 players, all from the Model Rowing Club": whoever is named, and the group.
const ALL_FROM = costly(
  /^(.{4,400}\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}+ )?\p{Ll}+), all(?: of (?:us|them))? (?:from|of|with|at|representing) (?:the )?(\p{Lu}[^,;:]{2,60}?)\.?$/u,
);

// "Ann Example, Director, Model Fund; Bob Sample, Partner, Muster & Sons": as many fields in each entry.
const FIELDS_APART = /\s*[,，]\s*/u;
const FEWEST_FIELDS = 3;
const fieldCountOf = (entry: string): number =>
  /[,，]/u.test(entry)
    ? entry.split(FIELDS_APART).length
    : /\p{Script=Han}/u.test(entry)
      ? entry.split(/\s+/u).length
      : 0;
/** The entries of a line between semicolons, where all have the same number of fields, so that they are lines of one list. */
const entriesApart = (text: string): string[] => {
  const entries = text
    .split(/[；;]/u)
    .map((entry) => entry.trim().replace(/^and (?=\p{Lu})/u, ""))
    .filter((entry) => entry !== "");
  const isGroupLast = entries.length > 2 && isOnlyGroup(entries.at(-1) ?? "");
  const [first = "", ...others] = isGroupLast ? entries.slice(0, -1) : entries;
  const fields = fieldCountOf(first);
  const areAlike = others.length > 0 && others.every((entry) => fieldCountOf(entry) === fields);
  if (fields < FEWEST_FIELDS || !areAlike || /[（(]/u.test(text)) return [];
  return [first, ...others].every(mayBeOnePerson) ? entries : [];
};

/** 示例协会3人（张三、李四、王五）: an organization, the number of its people, and the people in brackets. */
export const INSIDE =
  /^([^（(：:，,]{2,40}?)\s*(\d{1,3}|[一二两三四五六七八九十]{1,2})\s*[人名位]\s*[（(]([^（）()]+)[)）]$/;
// 人事处2人（张三、李四），财务处1人（王五）
const NEXT_COUNT = /(?<=[)）])\s*[，,；;、]\s*/u;
const MAX_COUNTS = 20;
/** Reads organizations with the number of their people and the people in brackets. */
const countedInBrackets = (reader: Reader, text: string, source: string, context: Context): boolean => {
  const found = text
    .replace(/[。.]$/u, "")
    .split(NEXT_COUNT, MAX_COUNTS)
    .map((part) => {
      const [, name = "", number = "", inside = ""] = INSIDE.exec(part) ?? [];
      return { organization: name ? organizationAlone(name, false) : undefined, number, inside };
    });
  if (!found.every(({ organization }) => organization)) return false;
  const isTotal = reader.total === undefined && reader.labelSizes.length === 0;
  for (const { organization, number, inside } of found) {
    const count = countOf(number);
    if (count && isTotal) reader.labelSizes.push(count);
    if (organization) people(reader, inside, source, { ...context, heading: headingFor(organization) });
  }
  return true;
};

// "Model Bank: Ann Example, Bob Sample": the second is no employer, as "Bob Stone, Grant Thornton" on a line of its own may be.
const areNamesOfHeading = (text: string, source: string): boolean =>
  /[:：]/u.test(source) || text.split(/[,;，；]/u).length > 2;
const NAME_SCORE = 1.3;
const NAMED_LIKE_EMPLOYER = 1.5;
const withNamesOfHeading = (readings: LineReading[]): LineReading[] => {
  const employers = ({ people: read }: LineReading): number =>
    read
      .flatMap(({ posts }) => posts)
      .filter(
        ({ title, organization }) =>
          !title &&
          organization?.lang === "en" &&
          !organization.parent &&
          (latinNameScore(organization.text.split(" ")) ?? 0) >= NAME_SCORE,
      ).length;
  return readings
    .map((each) => ({ ...each, score: each.score - NAMED_LIKE_EMPLOYER * employers(each) }))
    .sort((a, b) => b.score - a.score);
};

/** Reads words as a line of people. */
export const people = (
  reader: Reader,
  given: string,
  source: string,
  context: Context,
  indented = false,
): true => {
  const text = withoutOwnKind(given, context.heading?.organization);
  const [, all = "", name = ""] = context.heading ? [] : (ALL_FROM.exec(text) ?? []);
  const organization = name ? organizationAlone(name, true) : undefined;
  if (organization && !organization.place && !EN_COUNTRIES.has(name.toLowerCase())) {
    const heading = { ...headingFor(organization), implied: true, weak: true };
    return people(reader, all, source, { ...context, heading }, indented);
  }
  if (countedInBrackets(reader, text, source, context)) return true;
  const parts = text.split(/[；;]/).filter((part) => part.trim() !== "");
  if (parts.length > 1 && parts.some((part) => TOGETHER.test(part.trim()))) {
    for (const part of parts) people(reader, part.trim(), source, context, indented);
    return true;
  }
  const entries = entriesApart(text);
  if (entries.length > 1) {
    for (const entry of entries) people(reader, entry, source, context, indented);
    return true;
  }
  const groups = groupsApart(text);
  if (groups.length > 1) {
    for (const group of groups) people(reader, group, source, context, indented);
    return true;
  }
  reader.items.push({
    kind: "line",
    readings:
      context.heading && areNamesOfHeading(text, source)
        ? withNamesOfHeading(readLine(text))
        : readLine(text),
    context: { ...context },
    source,
    text,
    ...(indented && { indented }),
  });
  if (!reader.context.roleLasts) delete reader.context.role;
  delete reader.context.function;
  return true;
};

/** The number that words in English begin with: "3 guests". */
export const leadingCount = (words: string): number | undefined =>
  countOf(/^(?:the |our |all )?(\d{1,3}|[a-z]+) /i.exec(words)?.[1] ?? "");

/** "3 guests from Model Corp: …": words above people, not a person. */
export const PARTY = costly(
  /^(?:the |our |all )?(?:visiting )?(?:(?:\d{1,3}|\p{L}+) )??(?:guests?|visitors?|participants|attendees|delegates|representatives|members|people|persons|colleagues|team|group|party|staff|delegation)(?: list)? (?:from|of) (?:the )?(.+)$/iu,
);
