import type { Line } from "../../compose";
import { literal } from "../../literal";
import { OPEN, type Phrase, partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { wordCount } from "../words/grammar";
import { PEOPLE_NOUNS } from "../words/people-nouns";

/** Words of what is said of a thing in a relative clause, and of the whole sentence. */
const MAX_CLAUSE = 18;
const MAX_WORDS = 36;

/** "the draft standard was adopted", "the memorandum would cover": a thing that the whole sentence is about. */
const ABOUT_THING =
  /^the ((?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}+) (?=(?:was|were|is|are|has|have|had|would|will|covers|covered|aims|aimed|lasts|lasted|runs) )/iu;

/** "a memorandum of understanding", "a batch of new equipment": a thing in small letters at the end of a sentence. */
const endingWith = (thing: string): RegExp =>
  new RegExp(
    `\\b(?:an?|the|its|their|of|\\d+) (?:[\\p{Ll}-]+ ){0,3}${thing}(?: (?:of|on) (?:[\\p{Ll}-]+ ){0,3}[\\p{Ll}-]+)?$`,
    "u",
  );

/** What a sentence must not have before a relative clause, or in one. */
const CLOSED = /, (?:which|who|where|whose) |[“;:]/;

/** "The schools include those of A and B": some of those with whose number the sentence before ends. */
const SOME = /^the (\p{Ll}+s) include /iu;
const COUNT = "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

/** "works of 16 schools, including those of A and B": which of them a sentence names. */
const someOf = (before: Line, one: Line): Phrase | undefined => {
  const text = textOf(one.words);
  const [found = "", noun = ""] = SOME.exec(text) ?? [];
  if (found === "" || !new RegExp(`\\b${COUNT} (?:[\\p{Ll}-]+ )?${noun}$`, "u").test(textOf(before.words)))
    return undefined;
  return say`${before.words}, including ${partOf(one.words, found.length, text.replace(/\.$/, "").length)}`;
};

/** "The convention, which was held twice, shows boats": context about a thing that has a name in the sentence before. */
const OF_NAMED =
  /^the ((?:\p{Ll}+ )?(\p{Ll}{4,}))(?:, which ([^,;“]+),)? (?=(?:is|are|was|were|has|have|\p{Ll}{4,}s|concern|cover|provide) )/iu;
const NAMES = "\\p{Lu}[\\p{L}’'-]*(?:,? (?:(?:of|for|and|the) )*\\p{Lu}[\\p{L}’'-]*)*";
/** Words of a sentence with such context. */
const MAX_WITH_CONTEXT = 60;

/** Whether a sentence ends with the name of a thing, or with the thing and whose it is. */
const endsWithNamed = (text: string, thing: string, noun: string): boolean => {
  const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const called = `(?:the|an?) (?:\\p{Lu}[\\p{L}’'-]* )*${name}(?: (?:of|for|on) (?:the )?${NAMES})?`;
  const owned = `the ${thing} of (?:the \\p{Ll}+ of )?${NAMES}`;
  return new RegExp(` (?:${called}|${thing.includes(" ") ? owned : called})$`, "u").test(text);
};

/** "attended the Lake Convention, which was held twice and shows boats" */
export const ofNamed = (before: Line, one: Line): Phrase | undefined => {
  const [first, second] = [textOf(before.words), textOf(one.words)];
  const [found = "", thing = "", noun = "", clause] = OF_NAMED.exec(second) ?? [];
  if (found === "" || !one.id.startsWith("background[") || before.id.startsWith("background["))
    return undefined;
  if (/[“;:]| that |, (?:which|who|where|whose) /.test(first) || /[“;:]|\. /.test(second)) return undefined;
  if (CLOSED.test(second.slice(found.length))) return undefined;
  if (wordCount(before.words) + wordCount(one.words) > MAX_WITH_CONTEXT) return undefined;
  if (!endsWithNamed(first, thing.toLowerCase(), noun.toLowerCase())) return undefined;
  const rest = partOf(one.words, found.length, second.replace(/\.$/, "").length);
  return say`${before.words}, which ${clause ? `${clause} and ` : ""}${rest}`;
};

/** "Lake Foods makes jam": what the record's own words say of something with a proper name, as its subject. */
const OF_NAME =
  /^(?:[Tt]he )?(\p{Lu}[\p{L}&’'-]*(?: (?:(?:of|for|and) (?:the )?)?\p{Lu}[\p{L}\d&’'-]*){0,5}) (?=(?:is|was|has|had|(?!(?:also|this|its)\b)\p{Ll}{2,}[^s\P{Ll}]s|\p{Ll}{3,}ed) )/u;
const MAX_OF_NAME = 44;

/** Whether a name is that of an organization or a place, and of nobody who might be "who" rather than "which". */
const isNameOfThing = (facts: Facts, name: string): boolean => {
  const { venue, city, areas = [] } = facts.record;
  const places = [venue?.name, city, ...areas, ...facts.items.map(({ item }) => item.venue?.name)];
  const things = [
    ...facts.allOrgs().flatMap((org) => [org.name.text, org.short?.text, org.city?.text]),
    ...places.map((one) => one?.en),
  ].map((one) => one?.replace(/^the /i, ""));
  return (
    things.includes(name) &&
    !facts.people.some((who) => [who.name?.text, who.later?.text].some((text) => text?.includes(name)))
  );
};

/** "met Ann Lee, owner of Lake Foods, which makes jam": what explains the name with which the sentence before ends. */
export const ofName = ({ facts }: Discourse, before: Line, one: Line): Phrase | undefined => {
  const [first, second] = [textOf(before.words), textOf(one.words).replace(/\.$/, "")];
  const [found = "", name = ""] = one.own ? (OF_NAME.exec(second) ?? []) : [];
  if (found === "" || before.id.includes(".remarks[")) return undefined;
  // Not behind "the University of" or "Great": that is another name.
  const end = new RegExp(
    `(?<!\\band |,|\\p{Lu}[\\p{L}’'-]*(?: (?:of|for))?) (?:the )?${literal(name)}(?: \\([^)]*\\))?${OPEN}?$`,
    "u",
  );
  if (!end.test(first)) return undefined;
  if (CLOSED.test(first) || CLOSED.test(second) || /\. /.test(second)) return undefined;
  if (wordCount(before.words) + wordCount(one.words) > MAX_OF_NAME) return undefined;
  if (!isNameOfThing(facts, name)) return undefined;
  return say`${before.words}, which ${partOf(one.words, found.length, second.length)}`;
};

/** "the young teachers": people, who are no things. */
const PERSON = new RegExp(`(?:^| )(?:${PEOPLE_NOUNS})s?$`, "iu");

/** "voted on the draft standard, which was adopted": a short sentence about the thing with which the one before ends. */
export const ofThing = (before: Line, one: Line): Phrase | undefined => {
  const named = ofNamed(before, one);
  if (named) return named;
  // Behind reported words the clause would be part of them.
  if (before.id.includes(".remarks[")) return undefined;
  const some = someOf(before, one);
  if (some) return some;
  const [first, second] = [textOf(before.words), textOf(one.words)];
  const [found = "", thing = ""] = ABOUT_THING.exec(second) ?? [];
  if (found === "" || CLOSED.test(first) || CLOSED.test(second)) return undefined;
  if (wordCount(one.words) > MAX_CLAUSE || wordCount(before.words) + wordCount(one.words) > MAX_WORDS)
    return undefined;
  if (!endingWith(thing).test(first)) return undefined;
  const end = second.endsWith(".") ? second.length - 1 : second.length;
  return say`${before.words}, ${PERSON.test(thing) ? "who" : "which"} ${partOf(one.words, found.length, end)}`;
};
