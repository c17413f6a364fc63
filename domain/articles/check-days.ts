import type { DraftRecord } from "../events/shape";
import type { Found, Material } from "./check";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join("|")})`;

/** Every day of a record, as written: "2024", "2024-05", "2024-05-25". */
export const recordDays = (record: DraftRecord): string[] => {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string" && /^\d{4}(-\d{2}){0,2}$/.test(value)) found.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
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
];
const ISO: Reading = [
  /\b(?<y>\d{4})-(?<m>\d{2})(?:-(?<d>\d{2}))?\b/g,
  ({ y, m, d }) => [{ year: number(y), month: number(m), date: number(d) }],
];

const isInWords = (said: string, words: readonly string[]): boolean =>
  words.some((one) => one.includes(said));

/** Dates of a text, each read once in its longest form, with their places. */
export const datesOf = ({ text, lang }: Pick<Material, "text" | "lang">): { found: Found; days: Day[] }[] => {
  const all: { found: Found; days: Day[] }[] = [];
  for (const [form, days] of [ISO, ...(lang === "en" ? ENGLISH : CHINESE)])
    for (const match of text.matchAll(form)) {
      const found = { text: match[0], start: match.index, end: match.index + match[0].length };
      if (all.some((one) => found.start < one.found.end && found.end > one.found.start)) continue;
      all.push({ found, days: days(match.groups ?? {}) });
    }
  return all;
};

/** The dates of a text that are no day of the record, nor stand so in its words. */
export const datesIn = (material: Material, known: readonly string[]): Found[] =>
  datesOf(material)
    .filter(
      ({ found, days }) =>
        !isInWords(found.text, material.words) && !days.every((day) => isAmong(day, known)),
    )
    .map(({ found }) => found);

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/);
const TENS = "thirty forty fifty sixty seventy eighty ninety".split(" ");
const HAN = "零一二三四五六七八九";

const englishNumber = (word: string): number | undefined => {
  const lower = word.toLowerCase();
  if (SMALL.includes(lower)) return SMALL.indexOf(lower);
  if (TENS.includes(lower)) return 10 * (TENS.indexOf(lower) + 3);
  return undefined;
};
const chineseNumber = (word: string): number | undefined => {
  if (word === "两") return 2;
  const [, tens = "", ten = "", ones = ""] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(word) ?? [];
  if (!ten && tens && ones) return undefined;
  return ten
    ? 10 * (tens ? HAN.indexOf(tens) : 1) + (ones ? HAN.indexOf(ones) : 0)
    : HAN.indexOf(tens || ones);
};

// The lists whose length a text may state.
const COUNTED =
  /^(points|scope|fields|topics|saw|sections|documents|areas|parties|agreements|outcomes|delegations|participants|agenda)$/;

/** Every number that a record states, as a count or as the length of a list that can be counted. */
export const recordNumbers = (record: DraftRecord): number[] => {
  const found = new Set<number>([1, 2]);
  const collect = (value: unknown, field = ""): void => {
    if (typeof value === "number") found.add(value);
    if (Array.isArray(value) && COUNTED.test(field)) found.add(value.length);
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) collect(inner, name);
  };
  collect(record);
  const named = (record.participants ?? []).filter((one) => one.person).length;
  return [...found, named];
};

const NUMBERS = {
  en: /(?<![\p{L}\d.,+-])(\d[\d,]*(?:\.\d+)?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\p{L}\d]|-\p{L})(?:-member)?/giu,
  zh: /(\d[\d,]*(?:\.\d+)?)|([一二两三四五六七八九十]{1,3})(?=[个份项点名人次家条位所座])/gu,
} as const;

/** The numbers of a text, those of its dates apart, that the record neither states nor has in its words. */
export const numbersIn = (material: Material, known: readonly number[]): Found[] => {
  const taken = datesOf(material).map(({ found }) => found);
  return (
    [...material.text.matchAll(NUMBERS[material.lang])]
      .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
      .filter((one) => !taken.some((date) => one.start < date.end && one.end > date.start))
      // "1." at the beginning of a line numbers a list.
      .filter(
        (one) =>
          !/(^|\n)\s*$/.test(material.text.slice(0, one.start)) ||
          !/^[.、]/.test(material.text.slice(one.end)),
      )
      .filter((one) => {
        const digits = /^\d/.test(one.text)
          ? Number(one.text.replace(/,/g, "").replace(/-.*/, ""))
          : undefined;
        const value = digits ?? (material.lang === "en" ? englishNumber(one.text) : chineseNumber(one.text));
        const before = material.lang === "en" ? "[\\p{L}\\d]" : "\\d";
        const said = new RegExp(`(?<!${before})${one.text.replace(/[.+]/g, "\\$&")}(?![\\d])`, "iu");
        return (
          (value === undefined || !known.includes(value)) && !material.words.some((word) => said.test(word))
        );
      })
  );
};
