import type { DraftRecord } from "../../../events/shape";
import { inPlainGrammar, PLAIN_FAULT } from "./plain-grammar";
import { CHANGES } from "./usual-changes";
import { COLLOCATIONS } from "./usual-collocations";
import { INFINITIVES } from "./usual-infinitives";
import { NOUNS_AND_ADJECTIVES } from "./usual-nouns";
import { PREPOSITIONAL } from "./usual-phrases";
import { PREPOSITIONS } from "./usual-prepositions";
import { JOINT, type Row } from "./usual-row";

const MANY = "three|four|five|six|seven|eight|nine|ten";

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

const TABLES = [
  LINKS,
  WORDS,
  COLLOCATIONS,
  CHANGES,
  NOUNS_AND_ADJECTIVES,
  INFINITIVES,
  PREPOSITIONS,
  PREPOSITIONAL,
];

/** The rows of each table with all its unusual wordings as one pattern, by which most texts are passed over at once. */
const PASSED = TABLES.map((rows) => ({
  rows,
  any: new RegExp(rows.map(([{ source }]) => source).join("|"), "u"),
}));

const FAULT = new RegExp(PLAIN_FAULT, "u");

/** The fields with information that the writer puts into sentences of its own; quotations, names and titles are never changed. */
const FIELDS: ReadonlySet<string> = new Set(["points", "topics", "saw", "purpose", "text"]);

/** Whether a text has unusual wordings of any table, or faults. */
const hasUnusual = (stored: string): boolean => {
  for (const { any } of PASSED) if (any.test(stored)) return true;
  return FAULT.test(stored);
};

/** A text in the usual words; one that quotes somebody stays as it is. */
export const inUsualWords = (stored: string): string => {
  if (/[“”"]/.test(stored)) return stored;
  let text = stored;
  for (const { rows, any } of PASSED)
    if (any.test(text)) for (const [from, to] of rows) text = text.replace(from, to);
  return inPlainGrammar(text);
};

/** A part of a record with the texts of those fields in the usual words; the same object where nothing changes. */
const changed = <T extends object>(given: T, field: string): T => {
  let made = given;
  for (const [key, value] of Object.entries(given)) {
    const own = Array.isArray(given) ? field : key;
    const text = own === "en" && FIELDS.has(field) && typeof value === "string";
    const one = text
      ? inUsualWords(value)
      : typeof value === "object" && value !== null
        ? changed(value, own)
        : value;
    if (one === value) continue;
    if (made === given) made = (Array.isArray(given) ? [...given] : { ...given }) as T;
    (made as Record<string, unknown>)[key] = one;
  }
  return made;
};

/** A record whose English information is in the usual words: "despite" for "in spite of". The same record where all is. */
export const withUsualWords = (record: DraftRecord): DraftRecord =>
  hasUnusual(JSON.stringify(record)) ? changed(record, "") : record;
