import type { DraftRecord } from "../../events/shape";
import { type Lang, PARTS, type Part } from "../../events/values";
import { withLastDay } from "../content/last-day";
import { type Case, type Found, foundAt, placesIn, withoutOverlaps } from "./finding";
import { sentenceAt } from "./reading";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join("|")})`;

/** A text with the record's words that matter for days and numbers. */
export interface CheckedMaterial {
  text: string;
  lang: Lang;
  words: readonly string[];
}

/** Every day of a record, as written: "2024", "2024-05", "2024-05-25". */
export const recordDays = (record: DraftRecord): string[] => {
  const found: string[] = [];
  const collect = (value: unknown, field = ""): void => {
    // The day of publication is never stated.
    if (field === "published") return;
    if (typeof value === "string" && /^\d{4}(-\d{2}){0,2}$/.test(value)) found.push(value);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) collect(inner, name);
  };
  collect(record);
  return found;
};

interface Day {
  year?: number | undefined;
  month?: number | undefined;
  date?: number | undefined;
}

const isAmong = (day: Day, days: readonly string[]): boolean =>
  days.some((one) => {
    const [year, month, date] = one.split("-").map(Number);
    return (
      (day.year === undefined || day.year === year) &&
      (day.month === undefined || day.month === month) &&
      (day.date === undefined || day.date === date)
    );
  });

const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);
const monthOf = (name: string | undefined): number =>
  MONTHS.findIndex((month) => name && month.startsWith(name.slice(0, 3))) + 1;

type Reading = [form: RegExp, days: (groups: Record<string, string | undefined>) => Day[]];

const TO = "(?:\\s?(?:to|and|-|–|until)\\s?)";
const ENGLISH: readonly Reading[] = [
  [
    new RegExp(
      `\\b${MONTH.replace("(", "(?<m>")} (?<d>\\d{1,2})(?!\\d)(?:${TO}(?:${MONTH.replace("(", "(?<n>")} )?(?<e>\\d{1,2})(?!\\d))?(?:, (?<y>\\d{4}))?`,
      "g",
    ),
    ({ m, d, n, e, y }) => [
      { month: monthOf(m), date: number(d), year: number(y) },
      ...(e ? [{ month: monthOf(n ?? m), date: number(e), year: number(y) }] : []),
    ],
  ],
  [
    new RegExp(
      `\\b(?:(?<d>\\d{1,2})${TO})?(?<e>\\d{1,2}) ${MONTH.replace("(", "(?<m>")}(?: (?<y>\\d{4}))?`,
      "g",
    ),
    ({ d, e, m, y }) =>
      [d, e].filter(Boolean).map((date) => ({ month: monthOf(m), date: number(date), year: number(y) })),
  ],
  [
    new RegExp(`\\b${MONTH.replace("(", "(?<m>")},? (?<y>\\d{4})`, "g"),
    ({ m, y }) => [{ month: monthOf(m), year: number(y) }],
  ],
  [/\b(?<y>(?:19|20)\d{2})\b(?!-)/g, ({ y }) => [{ year: number(y) }]],
];
const CHINESE: readonly Reading[] = [
  [
    /(?:(?<y>\d{4})年)?(?<m>\d{1,2})月(?<d>\d{1,2})日?(?:(?:至|—|-|到)(?:(?<n>\d{1,2})月)?(?<e>\d{1,2})日)?/g,
    ({ y, m, d, n, e }) => [
      { year: number(y), month: number(m), date: number(d) },
      ...(e ? [{ year: number(y), month: number(n ?? m), date: number(e) }] : []),
    ],
  ],
  [/(?<y>\d{4})年(?<m>\d{1,2})月(?!\d)/g, ({ y, m }) => [{ year: number(y), month: number(m) }]],
  [/(?<m>\d{1,2})月(?!\d)/g, ({ m }) => [{ month: number(m) }]],
  [/(?<y>\d{4})年(?!\d)/g, ({ y }) => [{ year: number(y) }]],
  [/(?<![\d月])(?<d>\d{1,2})日(?!元)/g, ({ d }) => [{ date: number(d) }]],
];
const ISO: Reading = [
  /\b(?<y>\d{4})-(?<m>\d{2})(?:-(?<d>\d{2}))?\b/g,
  ({ y, m, d }) => [{ year: number(y), month: number(m), date: number(d) }],
];

/** Whether a span of days ends before it begins, or on the same day. */
const isBackwards = ([from, to]: readonly Day[]): boolean => {
  if (!from || !to || from.date === undefined || to.date === undefined) return false;
  return from.month === to.month && from.date >= to.date;
};

const isInWords = (said: string, words: readonly string[]): boolean =>
  words.some((one) => one.includes(said));

/** Dates of a text, each read once in its longest form, with their places. */
export const datesOf = ({
  text,
  lang,
}: Pick<CheckedMaterial, "text" | "lang">): { found: Found; days: Day[] }[] => {
  const all: { found: Found; days: Day[] }[] = [];
  const earlier = placesIn(text.length);
  for (const [form, days] of [ISO, ...(lang === "en" ? ENGLISH : CHINESE)])
    for (const match of text.matchAll(form)) {
      const found = { text: match[0], start: match.index, end: match.index + match[0].length };
      if (earlier.overlap(found)) continue;
      earlier.add(found);
      all.push({ found, days: days(match.groups ?? {}) });
    }
  return all;
};

/** The dates of a text that are not a day of the record and not in its words. */
export const datesIn = (material: CheckedMaterial, known: readonly string[]): Found[] =>
  datesOf(material)
    .filter(
      ({ found, days }) =>
        !isInWords(found.text, material.words) &&
        (!days.every((day) => isAmong(day, known)) || isBackwards(days)),
    )
    .map(({ found }) => found);

/** The spans of days that a record states, from one day to another. */
const recordSpans = (record: DraftRecord): string[] => {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("start" in value && "end" in value) found.push(`${String(value.start)} ${String(value.end)}`);
    Object.values(value).forEach(collect);
  };
  collect(record);
  return found;
};

/** Spans of days whose ends are in the record, but from different spans. */
export const spansIn = ({ text, lang, record, known }: Case): Found[] => {
  const spans = recordSpans(withLastDay(record)).map((one) => one.split(" "));
  return datesOf({ text, lang }).flatMap(({ found, days }) => {
    const [from, to] = days;
    if (!from || !to || /and/.test(found.text) || known.says(found.text)) return [];
    const isOne = spans.some(([start = "", end = ""]) => isAmong(from, [start]) && isAmong(to, [end]));
    return isOne ? [] : [found];
  });
};

const partOfClock = (time: string): Part => {
  const hour = Number(time.slice(0, 2));
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
};

/** The parts of a day that a record states, by name or by the clock. */
const recordParts = (record: DraftRecord): Set<Part> => {
  const found = new Set<Part>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("part" in value) for (const part of PARTS) if (value.part === part) found.add(part);
    if ("time" in value && typeof value.time === "string") found.add(partOfClock(value.time));
    Object.values(value).forEach(collect);
  };
  collect(record);
  return found;
};

/** Parts of a day, and words such as "recently", that no time of the record supports. */
export const partsIn = ({ text, record, known, lexicon, sentences }: Case): Found[] => {
  const held = recordParts(record);
  const near = (found: Found): boolean =>
    known.saysNear(found.text, sentenceAt(sentences, found.start)?.text ?? "");
  const parts = lexicon.parts
    .filter(({ parts }) => !parts.some((part) => held.has(part)))
    .flatMap(({ words }) => [...text.matchAll(words)].map((match) => foundAt(match)));
  const vague = [...text.matchAll(lexicon.recently)].map((match) => foundAt(match));
  const found = [...parts.filter((one) => !near(one)), ...vague.filter((one) => !known.says(one.text))];
  return withoutOverlaps(found, text.length);
};
