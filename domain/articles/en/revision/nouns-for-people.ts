import type { Composed, Line } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { laterName } from "../people/person-names";
import { turnNounOf } from "../people/role-nouns";

/** Somebody with a noun of their own: the short name, the whole name, and "the minister". */
interface Called {
  readonly name: string;
  readonly whole: string;
  readonly noun: string;
}

/** Offices that identify one person at an event; a director or a manager could be anybody's, and a deputy is called by name. */
const OFFICE =
  /^the (?:ambassador|high commissioner|minister|mayor|lord mayor|governor|president|premier|rector|chancellor|principal|consul general|secretary[- ]general|director[- ]general|(?:cabinet|permanent|principal|chief) secretary|commissioner|chief justice|provost|dean)$/i;

const calledIn = (discourse: Discourse): Called[] =>
  discourse.facts.people.flatMap((who) => {
    const noun = who.name && turnNounOf(discourse, who, "");
    if (!who.name || !noun || !OFFICE.test(textOf(noun))) return [];
    return [{ name: textOf(laterName(discourse, who)), whole: who.name.text, noun: textOf(noun) }];
  });

/** What precedes a name and makes it part of a list, of a longer name, or of what somebody else is called. */
const BEFORE =
  /(?:[\p{L}\d-]|\p{Lu}\S*,? (?:and )?|['’]s |\b(?:both|between|including) |, who \p{Ll}+ |[;(“])$/u;
/** The same after it: a further name, a post, a bracket. */
const AFTER = /^(?:[\p{L}\d-]|,|;| \(| \p{Lu}|,? and (?:the )?\p{Lu}|['’](?!s )|\.? ?$)/u;
/** A verb before "and", after which a name is the subject of another clause. */
const CLAUSE = /, and $/;

/** Where a text mentions a name as a whole part of a sentence. */
const placesOf = (text: string, name: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
};

const isQuoted = (text: string, at: number): boolean => text.lastIndexOf("“", at) > text.lastIndexOf("”", at);

/** "general" of "the consul general", in small letters. */
const lastWord = ({ noun }: Called): string => noun.slice(noun.lastIndexOf(" ") + 1).toLowerCase();

/** Whether a sentence calls anybody by this noun, or has it in a title of somebody else. */
const hasNoun = (text: string, one: Called): boolean =>
  text.replaceAll(one.whole, "").replaceAll(one.name, "").toLowerCase().includes(lastWord(one));

/** "Minister Sample", or a whole name: what somebody without a shorter name is called. */
const isLong = ({ name, whole, noun }: Called): boolean =>
  name === whole || name.toLowerCase().startsWith(`${noun.slice("the ".length).toLowerCase()} `);

/** Whether a sentence introduces somebody with the post of the noun, and names nobody else who could have it. */
const introduces = (text: string, one: Called): boolean => {
  if (!text.includes(`${one.whole}, `)) return false;
  const behind = text.slice(text.indexOf(one.whole) + one.whole.length);
  const last = lastWord(one);
  return text.toLowerCase().split(last).length === 2 && behind.toLowerCase().includes(last);
};

const isReplaceable = (text: string, at: number, name: string): boolean => {
  const before = text.slice(0, at);
  const apart = at === 0 || CLAUSE.test(before) || !BEFORE.test(before);
  return apart && !AFTER.test(text.slice(at + name.length)) && !isQuoted(text, at);
};

/** Whether a sentence names somebody only in what another person said. */
const isSpokenOf = (text: string, name: string): boolean => {
  const at = text.indexOf(" that ");
  return at > 0 && text.indexOf(name) > at;
};

/** A sentence with the noun of a person in place of a repeated name; `before`: the sentence before it. */
const inSentence = (words: Phrase, one: Called, before: string): Phrase => {
  const text = textOf(words);
  if (hasNoun(text, one)) return words;
  const known =
    (before.includes(one.name) && !hasNoun(before, one) && !isSpokenOf(before, one.name)) ||
    (isLong(one) && introduces(before, one));
  const again = placesOf(text, one.name).slice(known ? 0 : 1);
  const at = again.find((place) => isReplaceable(text, place, one.name));
  if (at === undefined) return words;
  const noun = at === 0 ? one.noun.replace(/^t/, "T") : one.noun;
  return spliced(words, at, at + one.name.length, noun);
};

/**
 * "Lee briefed Minister Sample, and the minister called on …": a person whom this sentence or the one before it in the
 * paragraph has named is called by the noun of a post that nobody else holds. Name and noun alternate.
 */
export const withNounsForPeople = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const all = calledIn(discourse);
  if (all.length === 0) return [...blocks];
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    let before = "";
    const lines = block.lines.map((line): Line => {
      const text = textOf(line.words);
      let { words } = line;
      // Two nouns in one sentence would be harder to distinguish than two names.
      for (const one of all) {
        if (words !== line.words) break;
        if (text.includes(one.name)) words = inSentence(words, one, before);
      }
      before = textOf(words);
      return words === line.words ? line : { ...line, words };
    });
    return { ...block, lines };
  });
};
