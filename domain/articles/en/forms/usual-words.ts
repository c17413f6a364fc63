import type { DraftRecord } from "../../../events/shape";
import { inPlainGrammar, PLAIN_FAULT } from "./plain-grammar";

/** An unusual wording of records, with its neighbours, and the usual one of the same meaning. */
type Row = readonly [unusual: RegExp, usual: string];

const MANY = "three|four|five|six|seven|eight|nine|ten";
const JOINT = "cooperation|collaboration|partnership|association";

/** Prepositions and links that the noun or the verb asks for. */
const LINKS: readonly Row[] = [
  [/\bavenues? of (?=\p{Ll})/gu, "avenues for "],
  [new RegExp(`\\bopportunities of (?=(?:\\p{Ll}+ )?(?:${JOINT})\\b)`, "gu"), "opportunities for "],
  [/\bparticipation at (?=(?:the )?[\p{Lu}\d])/gu, "participation in "],
  [/\bimpact for (?=\p{L})/gu, "impact on "],
  [/\bthe increase of (?=\p{L})/gu, "the increase in "],
  [/\bto the benefit of (?=\p{L})/gu, "for the benefit of "],
  [new RegExp(`\\bbetween (?=the (?:${MANY}) \\p{Ll}+s\\b)`, "gu"), "among "],
  [/\bbenefit by (?=\p{Ll}+ing\b)/gu, "benefit from "],
  [
    /\b(help|helped|helping) (participants|members|visitors|companies|students|people|them) to (?=\p{Ll})/gu,
    "$1 $2 ",
  ],
  [
    /\brole in (?=(?:mutual |closer )?(?:learning|understanding|cooperation|friendship)\b)/gu,
    "role in promoting ",
  ],
];

/** Words of officials for which there is a usual one, and words that say nothing. */
const WORDS: readonly Row[] = [
  [/\bin spite of (?=\p{L})/gu, "despite "],
  [/\b(COVID-19|coronavirus) epidemic\b/gu, "$1 pandemic"],
  [/\bmutual (?=(?:cooperation|collaboration|exchanges)\b)/gu, ""],
  [/(?<=\p{Lu}\p{Ll}+(?:an|ese|ish|ine|ch)[-–]\p{Lu}\p{Ll}+ )bilateral (?=(?:relations|ties)\b)/gu, ""],
  [/(?<=\b(?:goods|vehicles|animals) and )persons\b/gu, "people"],
  [/\bitems of (?=(?:\p{Ll}+ )?equipment\b)/gu, "pieces of "],
  [
    /(?<=\b(?:million|billion|thousand) (?:\p{L}+ )?(?:was|were|had been|has been|have been) )used for (?=\p{L})/gu,
    "spent on ",
  ],
  [/\bto tell ((?:types|kinds) of \p{Ll}+) apart\b/gu, "to distinguish between $1"],
  [/\b(more |closer |further )?contacts between people\b/gu, "$1people-to-people contacts"],
  [/\bmade use of (its|their) potential\b/gu, "fulfilled $1 potential"],
  [/\bmutual (?=trade and\b)/gu, "bilateral "],
  [/\ba (?:big|huge|large) (?=potential (?:for|in)\b)/gu, "great "],
  [/\buse all the potential\b/gu, "use the full potential"],
  [/\bhuman exchanges\b/gu, "people-to-people exchanges"],
  [/\bopportunity to know each other\b/gu, "opportunity to get to know each other"],
  [/\bcarry out (?=(?:[\p{Ll}-]+ ){0,3}(?:cooperation|collaboration)\b)/gu, "engage in "],
  [/\bthe year (?=(?:19|20)\d\d\b)/gu, ""],
];

const ROWS = [...LINKS, ...WORDS];

/** All unusual wordings and faults as one pattern, by which most records are passed over at once. */
const ANY = new RegExp(`${ROWS.map(([{ source }]) => source).join("|")}|${PLAIN_FAULT}`, "u");

/** The fields with information that the writer puts into sentences of its own; quotations, names and titles are never changed. */
const FIELDS: ReadonlySet<string> = new Set(["points", "topics", "saw", "purpose", "text"]);

/** A text in the usual words; one that quotes somebody stays as it is. */
export const inUsualWords = (stored: string): string =>
  /[“”"]/.test(stored)
    ? stored
    : inPlainGrammar(ROWS.reduce((text, [from, to]) => text.replace(from, to), stored));

/** A part of a record with the texts of those fields in the usual words; the same object where nothing changes. */
const changed = (given: unknown, field: string): unknown => {
  if (Array.isArray(given)) {
    const made = given.map((one) => changed(one, field));
    return made.some((one, at) => one !== given[at]) ? made : given;
  }
  if (typeof given !== "object" || given === null) return given;
  const entries = Object.entries(given);
  const made = entries.map(([key, value]) =>
    key === "en" && FIELDS.has(field) && typeof value === "string"
      ? inUsualWords(value)
      : changed(value, key),
  );
  return made.some((one, at) => one !== entries[at]?.[1])
    ? Object.fromEntries(entries.map(([key], at) => [key, made[at]]))
    : given;
};

/** A record whose English information is in the usual words: "despite" for "in spite of". The same record where all is. */
export const withUsualWords = (record: DraftRecord): DraftRecord =>
  ANY.test(JSON.stringify(record)) ? (changed(record, "") as DraftRecord) : record;
