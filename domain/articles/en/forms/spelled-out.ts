import type { DraftRecord } from "../../../events/shape";
import { withSmallNumbers } from "./small-numbers";

/** A shortened or timely expression of notes, and what a news text has for it. */
type Row = readonly [short: RegExp, full: string];

const MONTHS: Readonly<Record<string, string>> = {
  Jan: "January",
  Feb: "February",
  Mar: "March",
  Apr: "April",
  Jun: "June",
  Jul: "July",
  Aug: "August",
  Sep: "September",
  Sept: "September",
  Oct: "October",
  Nov: "November",
  Dec: "December",
};
const MONTH = Object.keys(MONTHS).join("|");
const FULL_MONTH = `${[...new Set(Object.values(MONTHS)), "May"].join("|")}`;
/** "Jan 2025", "3 Sept.", "Oct. 5": a month beside a number. */
const SHORT_MONTH = new RegExp(
  `(?<![\\p{L}-])(?:(${MONTH})\\b\\.?(?= \\d)|(?<=\\b\\d{1,2}(?:st|nd|rd|th)? )(${MONTH})\\b(?:\\.(?= |,))?)`,
  "gu",
);

/** What is weighed, without "of" behind its measure. */
const GOODS =
  "salt|rice|sugar|flour|maize|wheat|grain|coffee|tea|cocoa|cotton|copra|fish|fruit|vegetables|potatoes|honey|milk|meat|food|fuel|oil|coal|ore|steel|cement|waste|cargo|goods|fertili[sz]er|seeds?";
const EVENT =
  "visit|trip|tour|mission|meeting|forum|event|ceremony|signing|seminar|conference|workshop|exchange|course|training|session|exhibition|congress|summit|opening|fair|festival|celebration|launch|handover|donation|agreement|gathering|occasion|symposium|programme|program";
/** What a speaker of one place or organization calls "our". */
const OWN =
  "valley|island|country|city|town|village|district|region|province|county|state|municipality|community|nation|area|university|college|school|institution|organi[sz]ation|company|association|chamber|government|museum|hospital";
const PARTIES =
  "countries|nations|cities|towns|universities|institutions|organi[sz]ations|governments|chambers|peoples|companies|ports|regions|islands|schools|associations";

const UNITS: readonly Row[] = [
  [/(?<=\d ?masl\b.*\d ?)masl\b/gsu, "meters"],
  [/(?<=\d) ?masl\b/gu, " meters above sea level"],
  [/(?<=\d)(kg|km|ha|[MGk]Wh?|tons|tonnes)(?=[ ,.;)]|$)/gu, " $1"],
  [
    new RegExp(
      `(?<=\\d (?:kg|kilograms|tons?|tonnes|litres|liters) )(?=(?:${GOODS})(?:[,.;)]|$| (?!bags?|sacks?)))`,
      "gu",
    ),
    "of ",
  ],
  [/(?<=\d) ?(?:sq\.? ?km|km[2²])(?=[ ,.;)]|$)/gu, " square kilometers"],
  [/(?<=\d) ?(?:sq\.? ?m|sqm|m[2²])(?=[ ,.;)]|$)/gu, " square meters"],
  [/(?<=\d) ?(?:mn|mln)(?=[ ,.;)]|$)/gu, " million"],
  [/(?<=\d) ?bn(?=[ ,.;)]|$)/gu, " billion"],
  [/(?<=\d )yrs?\b\.?/gu, "years"],
  [/(?<=\d )hrs?\b\.?/gu, "hours"],
  [/(?<=\d )mins?\b\.?(?! of)/gu, "minutes"],
  [/(?<=(?<![\p{Sc}\d.,])\d[\d.,]*) ?m(?= (?:long|high|wide|deep|tall|above|below)\b)/gu, " meters"],
  [/\b[Aa]pprox(?:\.|\b) ?(?=[\p{Sc}\d]|US)/gu, "about "],
  [/\bgovt\.? /gu, "government "],
  [/(?<=(?:^| )\p{Ll}+) & (?=\p{Ll})/gu, " and "],
  [new RegExp(`\\b(${FULL_MONTH}) of (?=(?:19|20)\\d\\d\\b)`, "gu"), "$1 "],
];

/** Words of the day of the event, which is another by the time of reading. */
const TIMELY: readonly Row[] = [
  [new RegExp(`\\b[Tt]oday['’]s ((?:\\p{Ll}+ )?(?:${EVENT}))\\b`, "gu"), "the $1"],
  [
    new RegExp(
      `\\b([Tt])h(?:e|is) (?:current|present) ((?:\\p{Ll}+ )?(?:${EVENT}))\\b(?! (?:account|price))`,
      "gu",
    ),
    "$1he $2",
  ],
  [new RegExp(`\\bour (?:two )?(${PARTIES})\\b`, "gu"), "the two $1"],
  [new RegExp(`\\b(?<!between )our (${OWN})\\b(?!['’])`, "gu"), "the $1"],
  [/\bbetween our ((?:(?!and\b)\p{Ll}+ )?\p{Ll}+s)\b(?! and\b)/gu, "between the $1 of the two sides"],
];

const ROWS = [...UNITS, ...TIMELY];
const ANY = new RegExp(
  [SHORT_MONTH, ...ROWS.map(([form]) => form), /[a-z] [1-9] [a-z]/]
    .map(({ source }) => source.replaceAll("$|", '"|$|').replaceAll("|$)", '|$|")'))
    .join("|"),
  "u",
);
const QUOTED = /[“”"‘]|(?<![\p{L}\d])'(?=\p{L})/u;

/** The fields with information and the office's own sentences; quotations, names and titles are never changed. */
const FIELDS: ReadonlySet<string> = new Set([
  "points",
  "topics",
  "saw",
  "purpose",
  "text",
  "narrative",
  "background",
]);

/** "800 kg of salt since January 2025" for "800kg salt since Jan 2025", "the signing" for "today's signing". */
export const spelledOut = (stored: string): string => {
  if (QUOTED.test(stored)) return stored;
  const months = stored.replace(
    SHORT_MONTH,
    (_, before?: string, behind?: string) => MONTHS[before ?? behind ?? ""] ?? "",
  );
  const made = withSmallNumbers(ROWS.reduce((text, [from, to]) => text.replace(from, to), months));
  return /^\p{Lu}/u.test(stored) ? made.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : made;
};

const changed = (given: unknown, field: string): unknown => {
  if (Array.isArray(given)) {
    const made = given.map((one) => changed(one, field));
    return made.some((one, at) => one !== given[at]) ? made : given;
  }
  if (typeof given !== "object" || given === null) return given;
  const entries = Object.entries(given);
  const made = entries.map(([key, value]) =>
    key === "en" && FIELDS.has(field) && typeof value === "string" ? spelledOut(value) : changed(value, key),
  );
  return made.some((one, at) => one !== entries[at]?.[1])
    ? Object.fromEntries(entries.map(([key], at) => [key, made[at]]))
    : given;
};

/** A record whose English information has no shortened words; the same record where none is shortened. */
export const withSpelledOut = (record: DraftRecord): DraftRecord =>
  ANY.test(JSON.stringify(record)) ? (changed(record, "") as DraftRecord) : record;
