import type { DraftRecord } from "../../../events/shape";
import { INFORMATION_FIELDS } from "./information-fields";
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
/** Of which either side has one, so that "ours" are two; "our schools" may be those of one. */
const ONE_EACH = "countries|nations|governments|peoples";
/** What follows the name of an event, and not "rates" of "today's exchange rates". */
const BEHIND_EVENT =
  "(?=$|[^\\p{L}\\d ’'-]| (?:as|at|between|by|for|from|in|of|on|that|to|which|with|and|or|also|had|has|have|is|was|were|will|would|marks|shows|aims|took|\\p{Ll}+ed)\\b| (?:visit|trip|meeting|programme|program)\\b)";

const UNITS: readonly Row[] = [
  [/masl\b(?<=\d ?masl\b.{0,300}\d ?masl)/gsu, "meters"],
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
  [/ ?m(?= (?:long|high|wide|deep|tall|above|below)\b)(?<=(?<![\p{Sc}\d.,])\d[\d.,]{0,12} ?m)/gu, " meters"],
  [/\b[Aa]pprox(?:\.|\b) ?(?=[\p{Sc}\d]|US)/gu, "about "],
  [/\bgovt\.? /gu, "government "],
  [/ & (?=\p{Ll})(?<=(?:^| )\p{Ll}{1,30} & )/gu, " and "],
  [new RegExp(`\\b(${FULL_MONTH}) of (?=(?:19|20)\\d\\d\\b)`, "gu"), "$1 "],
];

/** Words of the day of the event, which is another by the time of reading. */
const TIMELY: readonly Row[] = [
  [new RegExp(`\\b[Tt]oday['’]s ((?:\\p{Ll}+ )?(?:${EVENT}))${BEHIND_EVENT}`, "gu"), "the $1"],
  [
    new RegExp(`\\b([Tt])h(?:e|is) (?:current|present) ((?:\\p{Ll}+ )?(?:${EVENT}))${BEHIND_EVENT}`, "gu"),
    "$1he $2",
  ],
  [new RegExp(`\\bour two (${PARTIES})\\b`, "gu"), "the two $1"],
  [new RegExp(`\\bbetween our (${PARTIES})\\b(?! and\\b)`, "gu"), "between the two $1"],
  [
    new RegExp(`\\bour (${ONE_EACH})\\b(?<!\\b(?:all|among|both|each|every) (?:of )?our \\p{Ll}+)`, "gu"),
    "the two $1",
  ],
  [/\bbetween our ((?:(?!and\b)\p{Ll}+ )?\p{Ll}+s)\b(?! and\b)/gu, "between the $1 of the two sides"],
];

/** What speakers of the host call "our": of visitors it would be the host's. */
const OF_HOST: Row = [new RegExp(`\\b(?<!between )our (${OWN})\\b(?!['’])`, "gu"), "the $1"];

const ROWS = [...UNITS, ...TIMELY];
const ROWS_OF_HOST = [...ROWS, OF_HOST];
const ANY = new RegExp(
  [SHORT_MONTH, ...ROWS_OF_HOST.map(([form]) => form), /[a-z] [1-9] [a-z]/]
    .map(({ source }) => source.replaceAll("$|", '"|$|').replaceAll("|$)", '|$|")'))
    .join("|"),
  "u",
);
const QUOTED = /[“”"‘]|(?<![\p{L}\d])'(?=\p{L})/u;

/** "800 kg of salt since January 2025" for "800kg salt since Jan 2025", "the signing" for "today's signing". */
export const spelledOut = (stored: string, ofGuest = false): string => {
  if (QUOTED.test(stored)) return stored;
  const months = stored.replace(
    SHORT_MONTH,
    (_, before?: string, behind?: string) => MONTHS[before ?? behind ?? ""] ?? "",
  );
  const rows = ofGuest ? ROWS : ROWS_OF_HOST;
  const made = withSmallNumbers(rows.reduce((text, [from, to]) => text.replace(from, to), months));
  return /^\p{Lu}/u.test(stored) ? made.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : made;
};

const isBy = (given: object, people: ReadonlySet<string>): boolean =>
  "by" in given && Array.isArray(given.by) && given.by.some((key) => people.has(key));

const changed = (given: unknown, field: string, guests: ReadonlySet<string>, ofGuest = false): unknown => {
  if (Array.isArray(given)) {
    const made = given.map((one) => changed(one, field, guests, ofGuest));
    return made.some((one, at) => one !== given[at]) ? made : given;
  }
  if (typeof given !== "object" || given === null) return given;
  const visiting = ofGuest || isBy(given, guests);
  const entries = Object.entries(given);
  const made = entries.map(([key, value]) =>
    key === "en" && INFORMATION_FIELDS.has(field) && typeof value === "string"
      ? spelledOut(value, visiting)
      : changed(value, key, guests, visiting),
  );
  return made.some((one, at) => one !== entries[at]?.[1])
    ? Object.fromEntries(entries.map(([key], at) => [key, made[at]]))
    : given;
};

const guestsOf = ({ participants = [] }: DraftRecord): ReadonlySet<string> =>
  new Set(participants.flatMap(({ key, side }) => (side === "guest" ? [key] : [])));

/** A record whose English information has no shortened words; the same record where none is shortened. */
export const withSpelledOut = (record: DraftRecord): DraftRecord =>
  ANY.test(JSON.stringify(record)) ? (changed(record, "", guestsOf(record)) as DraftRecord) : record;
