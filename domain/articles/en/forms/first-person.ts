import type { DraftRecord, Participant, Remark } from "../../../events/shape";
import { each, withFields } from "../../field-changes";
import { theName } from "../words/grammar";
import { nounOf } from "../words/org-nouns";
import { isBareVerb, thirdPerson } from "./verbs";

/** A text in the first person, outside of quotations. */
const FIRST_PERSON = /(?<![\p{L}’'&/.-])(?:[Ww]e|[Oo]ur|us|ours|ourselves|I|[Mm]y|[Mm]e)(?![\p{L}&/.-])/u;
const QUOTED = /[“”"‘]|(?<![\p{L}\d])'(?=\p{L})/u;

/** What both sides have or do: "our cooperation", "we will work together". */
const OF_BOTH =
  /\b(?:together|jointly|each other|one another|both (?:sides|parties|countries|cities|universities)|mutual(?:ly)?)\b|\b[Oo]ur (?:two |long-standing |close |bilateral |existing |future |good |strong )?(?:co-?operation|collaboration|partnership|friendship|relations(?:hip)?|ties|exchanges|agreement|alliance|bonds?)\b/u;

/** "We believe that the port …": what somebody thinks, which is reported as said. */
const OPINION =
  /^(?:(?:we|I) (?:(?:also|firmly|strongly|truly|really|do|all) )?(?:believe|think|feel|hold|am sure|are sure|am certain|know|must say|would like to say|want to say|wish to say)|it is (?:our|my) (?:(?:firm|strong) )?(?:belief|view|opinion|conviction)) (?:that )?(?=(?:the|an?|this|these|it|there|we|our|both|all|its|such|\p{Lu}))/iu;

const AUXILIARIES: Readonly<Record<string, string>> = { are: "is", were: "was", have: "has", do: "does" };
const UNCHANGED =
  /^(?:will|would|can|could|may|might|must|should|shall|cannot|had|did|was|went|came|saw|began|made|took|gave|held|built|met|found|\p{Ll}{2,}(?<!e)ed)$/u;
const REGULAR =
  /^(?:hope|want|wish|need|proceed|succeed|exceed|intend|expect|believe|look|aim|seek|strive|value|appreciate|love|like|live|try|stay|remain|rely|depend|\p{Ll}{3,}i[sz]e)$/u;
/** "we \[also] work and train": whether the form of the verbs behind "we" is known for a singular subject. */
const WE =
  /(?<![\p{L}’'-])we((?: (?:also|now|all|still|always|therefore|fully|strongly|sincerely|really|truly|currently|already))?) (\p{Ll}+)(?: not)?(?![\p{L}’'-])/giu;

const singular = (verb: string): string | undefined => {
  const known = AUXILIARIES[verb];
  if (known) return known;
  if (UNCHANGED.test(verb)) return verb;
  return isBareVerb(verb) || REGULAR.test(verb) ? thirdPerson(verb) : undefined;
};

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Who "we" are: the noun phrase of the first mention, and whether it is one. */
interface Owner {
  readonly name: string;
  readonly isOne: boolean;
}

const THEY: Owner = { name: "they", isOne: false };
const BOTH: Owner = { name: "the two sides", isOne: false };

const genitive = ({ name }: Owner): string =>
  name === "they" ? "their" : name.endsWith("s") ? `${name}'` : `${name}'s`;

/** The text with a first mention of the owner, and pronouns behind it. */
const ofOwner = (given: string, owner: Owner): string => {
  let named = owner.name === "they";
  const first = (form: string, again: string): string => {
    const made = named ? again : form;
    named = true;
    return made;
  };
  const words =
    /(?<![\p{L}’'&/.-])(?:([Ww]e)((?: (?:also|now|all|still|always|therefore|fully|strongly|sincerely|really|truly|currently|already))?) (\p{Ll}+)|([Oo]ur)(?: own)?|(us)(?: all)?|(ours)|(ourselves))(?![\p{L}’'&/-])/gu;
  return given.replace(words, (all, we?: string, adverb = "", verb = "", our?: string, us?: string) => {
    if (we) {
      const own = adverb === " all" ? "" : adverb;
      const who = first(owner.name, owner.isOne ? "it" : "they");
      const form = owner.isOne ? (singular(verb) ?? verb) : verb;
      const said = /^(?:is|was|has|will|would|can|could|may|might|must|should|shall|are|were|have|had)$/.test(
        form,
      )
        ? `${who} ${form}${own}`
        : `${who}${own} ${form}`;
      return we === "We" ? capitalized(said) : said;
    }
    if (our) {
      const said = `${first(genitive(owner), owner.isOne ? "its" : "their")}${all.endsWith(" own") ? " own" : ""}`;
      return our === "Our" ? capitalized(said) : said;
    }
    if (us && all.endsWith(" all")) return "all";
    if (us) return first(owner.name === "they" ? "them" : owner.name, owner.isOne ? "it" : "them");
    return all === "ours" ? (owner.isOne ? "its own" : "theirs") : owner.isOne ? "itself" : "themselves";
  });
};

/** Whether the verbs behind "we" have a known form of the singular, and no second verb follows the first. */
const canBeOne = (text: string): boolean =>
  [...text.matchAll(WE)].every(([all, , verb = ""], at, found) => {
    if (singular(verb) === undefined) return false;
    if (UNCHANGED.test(verb) || verb === "are" || verb === "were") return true;
    const rest = text.slice((found[at]?.index ?? 0) + all.length);
    return !/(?:,| and|, and) (?:also )?\p{Ll}+ /u.test(rest) || verb === "have";
  });

/** "I am pleased": the words of one speaker, by the pronoun that the record gives. */
const ofSpeaker = (given: string, pronoun: "he" | "she"): string => {
  const own = pronoun === "he" ? "his" : "her";
  return given
    .replace(/(?<![\p{L}.’'-])I am(?![\p{L}’'-])/gu, `${pronoun} is`)
    .replace(/(?<![\p{L}.’'-])I have(?![\p{L}’'-])/gu, `${pronoun} has`)
    .replace(/(?<![\p{L}.’'-])I (\p{Ll}+)/gu, (_, verb: string) => `${pronoun} ${singular(verb) ?? verb}`)
    .replace(/(?<![\p{L}.’'-])my(?![\p{L}’'-])/giu, own)
    .replace(/(?<![\p{L}.’'-])me(?![\p{L}’'-])/gu, pronoun === "he" ? "him" : "her");
};

const CONTRACTED: readonly [RegExp, string][] = [
  [/\b([Ww])e['’]re\b/g, "$1e are"],
  [/\b([Ww])e['’]ve\b/g, "$1e have"],
  [/\b([Ww])e['’]ll\b/g, "$1e will"],
  [/\bI['’]m\b/g, "I am"],
  [/\bI['’]ve\b/g, "I have"],
];

/** A point in the first person as it is reported: "the university must prepare its students" for "we must prepare our students". */
export const reportedOf = (given: string, owner: string | undefined, pronoun?: "he" | "she"): string => {
  if (!FIRST_PERSON.test(given) && !/\b(?:We|we|I)['’](?:re|ve|ll|m)\b/.test(given)) return given;
  if (QUOTED.test(given)) return given;
  const whole = CONTRACTED.reduce((text, [from, to]) => text.replace(from, to), given).replace(OPINION, "");
  const both = OF_BOTH.test(whole);
  const who: Owner = both ? BOTH : owner && canBeOne(whole) ? { name: owner, isOne: true } : THEY;
  // "our cooperation" of both sides is "the cooperation"; "between us" of two.
  const shared = both
    ? whole.replace(
        /\b([Oo])ur (?=(?:\p{Ll}[\p{Ll}-]* )?(?:co-?operation|collaboration|partnership|friendship|relationship|relations|ties|exchanges|agreement|alliance|bonds?)\b)/gu,
        (_, o: string) => (o === "O" ? "The " : "the "),
      )
    : whole;
  const made = ofOwner(shared, who);
  return pronoun ? ofSpeaker(made, pronoun) : made;
};

/** "Tourism Secretary of Norland": somebody who speaks for a place. */
const OF_PLACE =
  /^(?:(?!Ambassador|Consul|President|King|Queen)\p{L}[\p{L}-]* )*(?:Secretary|Minister|Mayor|Governor|Commissioner) of (\p{Lu}\p{Ll}+)$/u;

/** Organizations whose speakers mean their country by "we". */
const OF_STATE = /^(?:embassy|consulate|consulate general|high commission)$/;

/** The organization of somebody in the fewest words that are clear: "the university", "the Reed Chamber". */
const organizationOf = (
  { participants = [] }: DraftRecord,
  { posts = [], of = [] }: Participant,
): string | undefined => {
  const given = posts.find(({ organization }) => organization)?.organization ?? of[0];
  const org = (given && "parent" in given && given.parent) || given;
  const name = org?.name?.en;
  if (!org || !name) return posts.map(({ title }) => OF_PLACE.exec(title?.en ?? "")?.[1]).find((one) => one);
  const noun =
    org.kind === "university" || org.kind === "hospital" || org.kind === "company" ? org.kind : nounOf(name);
  if (OF_STATE.test(noun)) return undefined;
  // A mayor speaks for the city, which bears its name.
  if (org.kind === "government" && noun === "" && /^\p{Lu}\p{L}+$/u.test(name)) return name;
  const all = participants.flatMap((one) => [
    ...(one.posts ?? []).flatMap(({ organization }) => organization ?? []),
    ...(one.of ?? []),
  ]);
  const others = new Set(
    all
      .flatMap((one) => [one, ...("parent" in one && one.parent ? [one.parent] : [])])
      .flatMap((one) => one.name?.en ?? []),
  );
  const isOnly = ![...others].some((one) => one !== name && nounOf(one) === noun);
  if (noun !== "" && isOnly) return `the ${noun}`;
  const called = org.short?.en ?? name;
  return theName(called, "the" in org ? org.the : undefined, "organization");
};

const withRemark = (record: DraftRecord, given: Remark): Remark => {
  const points = given.points ?? [];
  if (!points.some(({ en = "" }) => FIRST_PERSON.test(en) || /['’](?:re|ve|ll|m)\b/.test(en))) return given;
  const [key, ...more] = given.by ?? [];
  const speaker = more.length === 0 ? record.participants?.find((one) => one.key === key) : undefined;
  const owner = speaker && organizationOf(record, speaker);
  const own = speaker?.person && "pronoun" in speaker.person ? speaker.person.pronoun : undefined;
  const pronoun = own === "he" || own === "she" ? own : undefined;
  return withFields(given, {
    points: each(given.points, (one) => {
      const en = one.en && reportedOf(one.en, owner, pronoun);
      return en === one.en ? one : { ...one, en };
    }),
  });
};

/** A record whose reported points are not in the first person; the same record where none is. */
export const withoutFirstPerson = (record: DraftRecord): DraftRecord =>
  withFields(record, {
    agenda: each(record.agenda, (item) =>
      withFields(item, { remarks: each(item.remarks, (one) => withRemark(record, one)) }),
    ),
  });
