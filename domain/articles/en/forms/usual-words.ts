import type { DraftRecord } from "../../../events/shape";
import { BEHIND_TO, withGerundsBehindTo } from "./gerunds-behind-to";
import { inPlainGrammar, PLAIN_FAULT } from "./plain-grammar";
import { SMALL_NUMBER, withSmallNumbers } from "./small-numbers";

/** An unusual wording of records, with its neighbours, and the usual one of the same meaning. */
type Row = readonly [unusual: RegExp, usual: string];

const MANY = "three|four|five|six|seven|eight|nine|ten";
const JOINT = "cooperation|collaboration|partnership|association";

/** Prepositions and links that the noun or the verb asks for. */
const LINKS: readonly Row[] = [
  [
    /\bavenue(s?) of (?=(?:\p{Ll}+ )?(?:cooperation|collaboration|partnership|trade|capacity|exchange))/gu,
    "avenue$1 for ",
  ],
  [new RegExp(`\\bopportunities of (?=(?:\\p{Ll}+ )?(?:${JOINT})\\b)`, "gu"), "opportunities for "],
  [/\bparticipation at (?=(?:the )?[\p{Lu}\d])(?![^,;.]*\blevel\b)/gu, "participation in "],
  [/\bimpact for (?=\p{L})/gu, "impact on "],
  [
    /\bthe increase of (?=\p{Ll})(?!(?:\p{Ll}+ )?(?:about|around|almost|nearly|over|more|less|up|only|just|at|some|approximately|one|two|three|four|five|six|seven|eight|nine|ten|half|percent)\b)/gu,
    "the increase in ",
  ],
  [/\bto the benefit of (?=\p{L})/gu, "for the benefit of "],
  [new RegExp(`\\bbetween (?=the (?:${MANY}) \\p{Ll}+s\\b)`, "gu"), "among "],
  [/\bbenefit by (?=\p{Ll}+ing\b)/gu, "benefit from "],
  [
    /\b(help|helped|helping) (participants|members|visitors|companies|students|people|them) to (?=\p{Ll})(?!(?:the|an?|its|their|safety|and|or|from)\b)(?!.*(?:,| and| or) to \p{Ll})/gu,
    "$1 $2 ",
  ],
  [/^support to (?=(?:the )?\p{Lu})/gu, "support for "],
  [
    /\b(its|their) ((?:strong|continued|generous|firm) )?support to (?=(?:the )?\p{Lu})/gu,
    "$1 $2support for ",
  ],
  [
    /\b(important|key|major|vital) role in (?=(?:mutual |closer )?(?:learning|understanding|friendship)\b)/gu,
    "$1 role in promoting ",
  ],
];

/** Words of officials for which there is a usual one, and words that say nothing. */
const WORDS: readonly Row[] = [
  [/\bin spite of (?=\p{L})/gu, "despite "],
  [/\b(COVID-19|coronavirus) epidemic\b/gu, "$1 pandemic"],
  [/(?<!\b(?:and|or) |, )(?<!\p{Lu}\p{Ll}+ on )\bmutual (?=(?:cooperation|collaboration|exchanges)\b)/gu, ""],
  [/(?<=\p{Lu}\p{Ll}+(?:an|ese|ish|ine|ch)[-–]\p{Lu}\p{Ll}+ )bilateral (?=(?:relations|ties)\b)/gu, ""],
  [/(?<=\b(?:goods|vehicles|animals) and )persons\b/gu, "people"],
  [
    /(?<=(?:\b(?:Rs|US\$)|[€$£]) ?\d[\d,.]* (?:million|billion|thousand) (?:was|were|had been|has been|have been) )used for (?=\p{L})/gu,
    "spent on ",
  ],
  [/\bto tell ((?:types|kinds) of \p{Ll}+) apart\b/gu, "to distinguish between $1"],
  [/\b(more |closer |further )?contacts between people(?=$|[,.;]| and\b)/gu, "$1people-to-people contacts"],
  [/\bnot made use of (its|their) potential\b/gu, "not fulfilled $1 potential"],
  [/\ba (?:big|huge|large) (?=potential (?:for|in)\b)/gu, "great "],
  [/\buse all the potential\b/gu, "use the full potential"],
  [/\bhuman exchanges\b/gu, "people-to-people exchanges"],
  [/\bopportunity to know each other\b/gu, "opportunity to get to know each other"],
  [
    /\bcarry out (?=(?:(?!in\b|on\b|of\b|and\b|the\b)[\p{Ll}-]+ ){0,3}(?:cooperation|collaboration)(?:$|[,.;]| (?:in|with|on|between|and)\b))/gu,
    "engage in ",
  ],
  [/\bthe year (?=(?:19|20)\d\d\b)/gu, ""],
];

/** Wordings of translations, and other expressions of several words. */
const EXPRESSIONS: readonly Row[] = [
  [/\bmake (?:more|greater) efforts to (?=\p{Ll})/gu, "do more to "],
  [
    /(?<!\b(?:has|have|had) )\b(?:get|become) acquainted with (?=(?:the |its |their )?\p{Ll})(?!(?:the |its |their )?(?:staff|team|members|students|colleagues|leadership|rector|mayor|each|one)\b)/gu,
    "learn about ",
  ],
  [/\bacquaint (?:themselves|itself) with (?=\p{L})/gu, "learn about "],
  // "familiarise with the port": a verb without its object.
  [/\b(?:familiari[sz]e|acquaint|apprise) (?:with|about|of) (?=\p{L})/gu, "learn about "],
  [/\b(?:familiari[sz]ing|acquainting) with (?=\p{L})/gu, "learning about "],
  [/\bavail of (?=\p{L})/gu, "use "],
  [/\borgani[sz]e (?=(?:new )?joint ventures?\b)/gu, "set up "],
  [/\brais(e|es|ed|ing) (?=the quality of\b)/gu, "improv$1 "],
  [/\bemployment generation\b/gu, "job creation"],
  [
    /(?<!\b(?:and|or) )\bbilateral (?=(?:(?:trade|economic) )?(?:cooperation|relations|ties|trade) between (?:the two (?:countries|nations|sides)|\p{Lu}\p{L}+ and \p{Lu}))/gu,
    "",
  ],
  [
    /\b(achieve|achieves|achieved|achieving|create|creating|seek|for) (?:a )?(?:mutual )?win-win (?:results?|outcomes?|situations?)\b/gu,
    "$1 mutual benefit",
  ],
  [
    /\btransformation (?:and application )?of (?=(?:scientific|technological|research|innovation)[\p{L} ]* (?:achievements|results)\b)/gu,
    "practical application of ",
  ],
  [/\blanding of (?=(?:[\p{Ll}-]+ ){0,3}projects?\b)/gu, "launch of "],
  [/\bdevelop (?:with|in|at) (?:a )?high quality(?=$|[,.;])/gu, "achieve high-quality development"],
  [
    /\breached (?:an? |the )?(?:preliminary |initial )?cooperation intentions?\b(?! worth| \()/gu,
    "agreed in principle to cooperate",
  ],
];

/** Slips of translators that no desk prints. */
const SLIPS: readonly Row[] = [
  [
    /\b(both (?:parties|sides)|the (?:two )?(?:parties|sides)) assured to (?=\p{Ll})/gu,
    "$1 assured each other that they would ",
  ],
  [
    /(?<!\b(?:is|are|was|were|be|been|being|get|gets|got) )\bassured to (?=\p{Ll}{2,} (?:the|an?|its|their|his|her|all|more)\b)/gu,
    "promised to ",
  ],
  [/ amounting up to (?=[\p{Sc}\d]|US)/gu, " of up to "],
  [
    /\btimes that (?=(?:\p{Ll}+ ){1,3}(?:is|are|was|were|has|have|requires?|needs?|must|should|can)\b)(?<=\bthere (?:are|were|have been|will be) times that )/gu,
    "times when ",
  ],
  [/,? and so (is|was|are|were) for (?=the |\p{Lu})/gu, ", and so it $1 for "],
  [/(?<=\p{L},? )(\d{1,3}) thousand(?= (?!(?:million|billion|and)\b)\p{Ll})/gu, "$1,000"],
];

/** A noun that other texts of the record may have for the same number of things. */
const NOUN_OF_NUMBER: Row = [/\bitems of (?=(?:\p{Ll}+ )?equipment\b)/gu, "pieces of "];
/** "the eight items", "eight items of equipment" in a title, which is never changed. */
const OTHER_ITEMS = /[ "]items\b/u;

const FEWER_ROWS = [...LINKS, ...WORDS, ...EXPRESSIONS, ...SLIPS];
const ROWS = [...FEWER_ROWS, NOUN_OF_NUMBER];

/** All unusual wordings and faults as one pattern, by which most records are passed over at once; a text of one ends with a quotation mark. */
const ANY = new RegExp(
  `${ROWS.map(([{ source }]) => source.replaceAll("$|", '"|$|')).join("|")}|${PLAIN_FAULT}|${SMALL_NUMBER}|(?:committed|dedicated|devoted|forward|view) to `,
  "u",
);

/** The fields with information that the writer puts into sentences of its own; quotations, names and titles are never changed. */
const FIELDS: ReadonlySet<string> = new Set(["points", "topics", "saw", "purpose", "text"]);

/** Marks of a quotation: double ones, or single ones that follow no letter. */
const QUOTED = /[“”"‘]|(?<![\p{L}\d])'(?=\p{L})/u;

/** A text in the usual words; one that quotes somebody stays as it is. */
export const inUsualWords = (stored: string, rows: readonly Row[] = ROWS): string => {
  if (QUOTED.test(stored)) return stored;
  const usual = withSmallNumbers(
    inPlainGrammar(rows.reduce((text, [from, to]) => text.replace(from, to), stored)),
  );
  return BEHIND_TO.test(usual) ? withGerundsBehindTo(usual) : usual;
};

/** A part of a record with the texts of those fields in the usual words; the same object where nothing changes. */
const changed = (given: unknown, field: string, rows: readonly Row[]): unknown => {
  if (Array.isArray(given)) {
    const made = given.map((one) => changed(one, field, rows));
    return made.some((one, at) => one !== given[at]) ? made : given;
  }
  if (typeof given !== "object" || given === null) return given;
  const entries = Object.entries(given);
  const made = entries.map(([key, value]) =>
    key === "en" && FIELDS.has(field) && typeof value === "string"
      ? inUsualWords(value, rows)
      : changed(value, key, rows),
  );
  return made.some((one, at) => one !== entries[at]?.[1])
    ? Object.fromEntries(entries.map(([key], at) => [key, made[at]]))
    : given;
};

/** A record whose English information is in the usual words: "despite" for "in spite of". The same record where all is. */
export const withUsualWords = (record: DraftRecord): DraftRecord => {
  const stored = JSON.stringify(record);
  if (!ANY.test(stored)) return record;
  const made = changed(record, "", ROWS);
  if (stored.search(NOUN_OF_NUMBER[0]) < 0) return made as DraftRecord;
  // "eight pieces" beside "eight items" would read as different things.
  return (OTHER_ITEMS.test(JSON.stringify(made)) ? changed(record, "", FEWER_ROWS) : made) as DraftRecord;
};
