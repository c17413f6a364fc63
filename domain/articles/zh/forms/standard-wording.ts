import type { AgendaItem, Agreement, DraftRecord, FollowUp, Outcome, Remark } from "../../../events/shape";
import type { Text } from "../../../events/values";
import { each, withFields } from "../../field-changes";
import { literal } from "../../literal";
import { SIGNS, STANDARD } from "./collocations";
import { NUMBERS } from "./press-words";

/** “一带一路”倡议, the official term, for “一带一路”战略. */
const INITIATIVE = "“一带一路”";
const STRATEGY = "(?:国家|发展)?战略(?!决策|对接)";
const AS_STRATEGY = new RegExp(`^${STRATEGY}`, "u");

/** Any of them in a text, to pass over most texts at once; in a whole record, a text ends with a quotation mark. */
const ANY = new RegExp([...SIGNS, `${INITIATIVE}${STRATEGY}`].join("|"), "u");
const IN_RECORD = new RegExp(ANY.source.replaceAll("$|", '"|'), "u");

type Change = (text: string) => string;

/** Stands for the quotation or name behind a part, so that the part does not seem to end the text. */
const KEPT = "\u{e000}";

/** A part without quotations, titles and names in the standard forms. */
const standard = (part: string): string => {
  let made = part;
  if (ANY.test(part)) for (const [form, by] of STANDARD) made = made.replace(form, by);
  return made;
};

/** Every change of wording outside of quotations, titles and the names of the record. */
const changeOutside = (names: readonly string[]): Change => {
  const kept = ["“[^”]*”", "‘[^’]*’", "《[^》]*》", ...names.map(literal)];
  const outside = new RegExp(`(${kept.join("|")})`, "u");
  return (stored) =>
    stored
      .split(outside)
      .map((part, at, all) => {
        if (at % 2 === 1) return part;
        const own = all[at - 1] === INITIATIVE ? part.replace(AS_STRATEGY, "倡议") : part;
        return at + 1 < all.length ? standard(`${own}${KEPT}`).slice(0, -1) : standard(own);
      })
      .join("");
};

/** The names in a record, of people, organizations, events and documents, rather than sentences. */
const NAME = /"(?:name|short|officialName|title)":\{[^{}]*?"zh":"([^"]*)"/gu;

/** Names of a record that have such words: 湖滨华人华侨联合会. */
const namesOf = (stored: string): string[] => {
  const names: string[] = [];
  for (const [, name = ""] of stored.matchAll(NAME)) if (ANY.test(name)) names.push(name);
  return names.sort((a, b) => b.length - a.length);
};

const text = <T extends Text | undefined>(given: T, change: Change): T => {
  const stored = given?.zh;
  if (!given || !stored || !ANY.test(stored)) return given;
  const zh = change(stored);
  return zh === stored ? given : { ...given, zh };
};

/** Parts of a record with those changed that have such words. */
const parts = <T>(given: T[] | undefined, change: (one: T) => T): T[] | undefined =>
  given && each(given, (one) => (IN_RECORD.test(JSON.stringify(one)) ? change(one) : one));

const texts = (given: Text[] | undefined, change: Change): Text[] | undefined =>
  each(given, (one) => text(one, change));

const remark = (given: Remark, change: Change): Remark =>
  withFields(given, { points: texts(given.points, change), whom: text(given.whom, change) });

/** A sentence of the office, of which only slips in numbers change. */
const ownSentence = (stored: string): string =>
  NUMBERS.reduce((made, [form, by]) => made.replace(form, by), stored);

const item = (given: AgendaItem, change: Change): AgendaItem =>
  withFields(given, {
    did: text(given.did, change),
    topics: texts(given.topics, change),
    narrative: texts(given.narrative, ownSentence),
    remarks: parts(given.remarks, (one) => remark(one, change)),
  });

const agreement = (given: Agreement, change: Change): Agreement =>
  withFields(given, {
    purpose: text(given.purpose, change),
    scope: each(given.scope, (one) => withFields(one, { text: text(one.text, change) })),
    fields: texts(given.fields, change),
  });

const outcome = (given: Outcome, change: Change): Outcome =>
  withFields(given, { points: texts(given.points, change) });

const followUp = (given: FollowUp, change: Change): FollowUp =>
  withFields(given, { text: text(given.text, change) });

/**
 * A record whose Chinese texts use the collocations and forms of the press: 作出贡献 where 做出贡献 is stored. Quotations, titles and
 * names stay as stored, and so do the office's own sentences but for slips in numbers. The same record where all have them.
 */
export const withStandardWording = (record: DraftRecord): DraftRecord => {
  const stored = JSON.stringify(record);
  if (!IN_RECORD.test(stored)) return record;
  const change = changeOutside(namesOf(stored));
  return withFields(record, {
    purpose: text(record.purpose, change),
    background: texts(record.background, change),
    agenda: parts(record.agenda, (one) => item(one, change)),
    outcomes: parts(record.outcomes, (one) => outcome(one, change)),
    agreements: parts(record.agreements, (one) => agreement(one, change)),
    followUps: parts(record.followUps, (one) => followUp(one, change)),
  });
};
