import { type Part as DayPart, isCalendarDay } from "../../events/values";
import type { Sentence } from "../passages";
import type { FoundWhen } from "../when";

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const MONTH = `(${MONTHS}|(?:${SHORT})\\.?)`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const TO = "(?:\\s?[-–—]\\s?| to | and | until | through )";
// "October 1 to 5, 2017", "October 1, 2017", "29 May to 2 June 2019", "1 October 2017", "October 2017".
const MONTH_FIRST = new RegExp(
  `\\b${MONTH} ${DAY}(?:${TO}(?:${MONTH} )?${DAY})?(?:,? (?:of )?(\\d{4}))?`,
  "g",
);
const DAY_FIRST = new RegExp(`\\b${DAY}(?: of)?(?: ${MONTH})?(?:${TO}${DAY})? ${MONTH}(?:,? (\\d{4}))?`, "g");
const MONTH_ONLY = new RegExp(`\\b${MONTH},? (\\d{4})`, "g");
const PARTS: readonly [DayPart, RegExp][] = [
  ["morning", /morning/i],
  ["afternoon", /afternoon/i],
  ["evening", /evening/i],
  ["noon", /noon/i],
];

const two = (value: number | string): string => String(value).padStart(2, "0");
const monthOf = (name: string): number =>
  MONTHS.split("|").findIndex((each) => each.startsWith(name.slice(0, 3))) + 1;
const isoOf = (year: string | undefined, month: string | undefined, day: string): string | undefined =>
  year && month && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${two(monthOf(month))}-${two(day)}`
    : undefined;

interface Read {
  from: number;
  whole: string;
  first?: string | undefined;
  last?: { code: string; day: string } | undefined;
}

const readings = (text: string): Read[] => [
  ...[...text.matchAll(MONTH_FIRST)].map(
    ({ index, 0: whole, 1: month, 2: day = "", 3: endMonth, 4: endDay, 5: year }): Read => {
      const last = endDay ? isoOf(year, endMonth ?? month, endDay) : undefined;
      return {
        from: index,
        whole,
        first: isoOf(year, month, day),
        last: last && endDay ? { code: last, day: endDay } : undefined,
      };
    },
  ),
  ...[...text.matchAll(DAY_FIRST)].map(
    ({ index, 0: whole, 1: day = "", 2: ownMonth, 3: endDay, 4: month, 5: year }): Read => {
      const last = endDay ? isoOf(year, month, endDay) : undefined;
      return {
        from: index,
        whole,
        first: isoOf(year, ownMonth ?? month, day),
        last: last && endDay ? { code: last, day: endDay } : undefined,
      };
    },
  ),
  ...[...text.matchAll(MONTH_ONLY)].map(
    ({ index, 0: whole, 1: month = "", 2: year }): Read => ({
      from: index,
      whole,
      first: `${year}-${two(monthOf(month))}`,
    }),
  ),
];

const BETWEEN = /^(?:\s?[-–—]\s?| to | until | through )$/;

// "28 December 2023 to 3 January 2024": one range, each of whose days has its year.
const withRanges = (text: string, readings: readonly Read[]): Read[] => {
  const joined: Read[] = [];
  for (const each of readings) {
    const before = joined.at(-1);
    const gap = text.slice(before && before.from + before.whole.length, each.from);
    const range = before?.first?.length === 10 && each.first?.length === 10 && !before.last && !each.last;
    if (before && range && each.first && BETWEEN.test(gap)) {
      before.whole = text.slice(before.from, each.from + each.whole.length);
      before.last = { code: each.first, day: each.whole };
    } else joined.push({ ...each });
  }
  return joined;
};

// February 31: words alone, which somebody has to look at.
const existing = (found: Read): Read =>
  [found.first, found.last?.code].every((code) => code === undefined || isCalendarDay(code))
    ? found
    : { ...found, first: undefined, last: undefined };

/** Whether words such as "August 26" or "26 Aug." are this day of their year. */
export const isDay = (words: string, day: string): boolean => {
  const [month = "", number = ""] = day.split("-").slice(1);
  const name = /\p{Lu}\p{L}{2,}/u.exec(words)?.[0];
  return (
    name !== undefined && monthOf(name) === Number(month) && Number(/\d+/.exec(words)?.[0]) === Number(number)
  );
};

/** The days that a sentence names, in their order. */
export const whenIn = ({ text, start }: Sentence): FoundWhen[] => {
  const all = readings(text).sort((a, b) => a.from - b.from || b.whole.length - a.whole.length);
  const own = all.filter(
    (each, at) => !all.slice(0, at).some((other) => each.from < other.from + other.whole.length),
  );
  return withRanges(text, own).map((found): FoundWhen => {
    const { from, whole, first, last } = existing(found);
    const at = start + from;
    const before = text.slice(Math.max(0, from - 24), from);
    const part = PARTS.find(([, words]) =>
      words.test(/(?:the |that )?(?:early |late )?\w+ of $/i.exec(before)?.[0] ?? ""),
    );
    const partAt = part ? Math.max(0, from - 24) + before.search(part[1]) : 0;
    return {
      start: { start: at, end: at + whole.length, ...(first && { code: first }) },
      ...(last && {
        end: {
          start: at + whole.indexOf(last.day, whole.search(/[-–—]| to | and | until | through /)),
          end: at + whole.length,
          code: last.code,
        },
      }),
      ...(part && { part: { start: start + partAt, end: start + partAt + part[0].length, code: part[0] } }),
    };
  });
};
