import type { Element, Part, Reading } from "./elements";
import { groupPhrases } from "./grouping";
import { ZH_PLACES } from "./lexicon/organizations";
import type { LineReading } from "./people";
import { type Phrase, phrasesOf } from "./phrases";

/** The content of a place between separators in most lines of a list. */
type Column = "name" | "title" | "organization";

const COLUMNS: readonly Column[] = ["name", "title", "organization"];
const ABSENT = -2.5;
const ASSUMED = -0.3;
const FEWEST_LINES = 2;
// The share of a column that must support its reading.
const CLEAR = 0.6;
const POSSIBLE = 0.5;
const FIRM = 2.4;
// The bonus for such a reading over the best of the line alone; differences between the two remain doubtful.
export const AHEAD = 0.8;

const kindsOf = ({ parts }: Reading): string => parts.map(({ element }) => element.kind).join(" ");
// 市商务局局长 and 局长 are the same column: both end in a title.
const ENDS: Readonly<Record<Column, RegExp>> = {
  name: /^name$/,
  title: /^(?:(?:organization )*title ?)+$/,
  organization: /^organization$/,
};
const isOf = (reading: Reading, column: Column): boolean => ENDS[column].test(kindsOf(reading));
const isWeak = ({ parts }: Reading): boolean =>
  parts.some(({ element }) => "weak" in element && element.weak === true);

/** The part of a line that lines of one list share: all phrases before remarks in brackets at its end. */
const coreOf = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const last = phrases.findLastIndex(({ depth }) => depth === 0);
  return phrases.slice(0, last + 1);
};

const scoreIn = ({ readings }: Phrase, column: Column): number =>
  Math.max(ABSENT, ...readings.filter((each) => isOf(each, column)).map(({ score }) => score));

const isRead = ({ readings: [first] }: Phrase, column: Column): boolean =>
  first !== undefined && isOf(first, column) && !isWeak(first);

/** The content of each place of these lines, by the sum of the scores of all lines; undefined where it is unclear. */
const columnsOf = (lines: readonly (readonly Phrase[])[]): (Column | undefined)[] =>
  (lines[0] ?? []).map((_, at) => {
    const cells = lines.flatMap((line) => line[at] ?? []);
    const ranked = COLUMNS.map((column) => ({
      column,
      sum: cells.reduce((sum, cell) => sum + scoreIn(cell, column), 0),
    })).sort((a, b) => b.sum - a.sum);
    const column = ranked[0]?.column;
    const read = column ? cells.filter((cell) => isRead(cell, column)).length : 0;
    return column && read >= Math.max(FEWEST_LINES, CLEAR * cells.length) ? column : undefined;
  });

const assumed = (text: string, column: Column): Element => {
  const lang = /\p{Script=Han}/u.test(text) ? ("zh" as const) : ("en" as const);
  return { kind: column, text, lang, weak: true };
};

// 中国顾问 next to an organization in a place of its own: a place is a part of the title.
const isOfPlace = ({ readings: [first] }: Phrase): boolean => {
  const element = first?.parts[0]?.element;
  return first?.parts.length === 2 && element?.kind === "organization" && ZH_PLACES.has(element.text);
};

// A phrase read as the content of its column, whatever else it may be.
const as = (phrase: Phrase, column: Column | undefined, employed: boolean): Phrase | undefined => {
  if (!column) return phrase;
  const [first] = phrase.readings;
  // "Ambassador Ann Example" among names is one name with a title.
  if (
    column === "name" &&
    first &&
    / /.test(kindsOf(first)) &&
    kindsOf(first).includes("name") &&
    !isWeak(first)
  )
    return phrase;
  // 市商务局外事科 among posts is an organization.
  if (column === "title" && first && kindsOf(first) === "organization" && !isWeak(first) && first.score >= 2)
    return { ...phrase, readings: [first] };
  const ofPlace = employed && column === "title" && isOfPlace(phrase);
  // "Mayor of Modelport", where no other place has organizations.
  const holds = (each: Reading) =>
    isOf(each, column) || (!employed && column === "title" && kindsOf(each) === "title organization");
  const own = ofPlace ? [] : phrase.readings.filter((each) => holds(each) && each.score >= POSSIBLE);
  if (own.length > 0) return { ...phrase, readings: own };
  const part: Part = { joint: "none", element: assumed(phrase.text, column) };
  return (isFirm(phrase) && !ofPlace) || !isShort(phrase.text, column)
    ? undefined
    : { ...phrase, readings: [{ parts: [part], score: ASSUMED }] };
};

// The longest phrase read by its column: a sentence is not a name.
const MAX_ASSUMED_LENGTH: Readonly<Record<Column, { zh: number; en: number }>> = {
  name: { zh: 4, en: 4 },
  title: { zh: 12, en: 8 },
  organization: { zh: 24, en: 9 },
};
const isShort = (text: string, column: Column): boolean =>
  /\p{Script=Han}/u.test(text)
    ? text.length <= MAX_ASSUMED_LENGTH[column].zh && !/[请我您]|[是有为]$/.test(text)
    : text.split(" ").length <= MAX_ASSUMED_LENGTH[column].en;

// The phrase is clearly something else, or words of a sentence, or several things.
const isFirm = ({ readings: [first] }: Phrase): boolean =>
  first !== undefined && first.score >= FIRM && !isWeak(first);

const MAX_PLACES = 8;

/**
 * The readings of each line in a list of similar lines: with the same separators in all, each place has the same content (name,
 * title or organization), and the majority decides where a line is ambiguous.
 */
export const readingsByLayout = (texts: readonly string[]): (LineReading | undefined)[] => {
  const lines = texts.map((text) => phrasesOf(text));
  const alike = new Map<string, number[]>();
  for (const [at, phrases] of lines.entries()) {
    const core = coreOf(phrases);
    if (core.length < 2 || core.length > MAX_PLACES) continue;
    const key = core.map(({ joint, depth }) => `${joint}${depth}`).join(" ");
    const others = alike.get(key);
    if (others) others.push(at);
    else alike.set(key, [at]);
  }
  const found: (LineReading | undefined)[] = texts.map(() => undefined);
  for (const members of alike.values()) {
    if (members.length <= FEWEST_LINES) continue;
    const columns = columnsOf(members.map((at) => coreOf(lines[at] ?? [])));
    if (!columns.includes("name") || columns.filter((column) => column === "name").length > 2) continue;
    const employed = columns.includes("organization");
    for (const at of members) {
      const phrases = lines[at] ?? [];
      const isPlain = (phrase: Phrase, column: Column | undefined) =>
        !column || (isRead(phrase, column) && !(employed && column === "title" && isOfPlace(phrase)));
      if (phrases.every((phrase, n) => isPlain(phrase, columns[n]))) continue;
      const taken = phrases.map((phrase, n) => as(phrase, columns[n], employed));
      if (taken.some((phrase) => phrase === undefined)) continue;
      const [reading] = groupPhrases(taken.filter((phrase) => phrase !== undefined));
      if (reading) found[at] = reading;
    }
  }
  return found;
};
