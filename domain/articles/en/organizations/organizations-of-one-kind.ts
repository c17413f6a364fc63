import { changed, joined, loose, type Phrase, say, textOf } from "../../phrase";
import { andList, looseList } from "../words/grammar";
import { pluralOf } from "../words/plural";
import { ofOneEnding } from "./names-of-one-ending";

/** Number of names with the same beginning from which their noun occurs once. */
const MIN_ALIKE = 3;

const KIND = /^(School|Faculty|College|Department|Institute|Division|Office) of \p{Lu}[^,;(]*$/u;

const kindOf = (name: Phrase | undefined): string | undefined => KIND.exec(name ? textOf(name) : "")?.[1];

/**
 * "A, B, and Schools of Law, Medicine and Music": names of one organization; the noun of three or more of a kind at the end
 * occurs once.
 */
export const listOfOneKind = (names: readonly Phrase[], open?: string): Phrase => {
  const all = withLastNoun(names, open);
  if (all) return all;
  const ended = ofOneEnding(names);
  if (ended) return open ? say`${ended} and ${open}` : ended;
  const kind = kindOf(names.at(-1));
  const from = names.findLastIndex((name) => kindOf(name) !== kind) + 1;
  const alike = names.slice(from);
  if (!kind || alike.length < MIN_ALIKE || open !== undefined) return andList(names, open);
  const fields = alike.map((name) => changed(name, (s) => s.replace(`${kind} of `, "")));
  const [last, ...before] = [...fields].reverse();
  const ands = fields.some((field) => / and /.test(textOf(field)));
  const each = say`${joined(before.reverse(), ", ")}${ands ? ", and " : " and "}${last}`;
  const front = names.slice(0, from);
  const words = say`${pluralOf(kind)} of ${each}`;
  return front.length > 0 ? say`${joined(front, ", ")}, and ${words}` : words;
};

/** "the Embassy of Lakeland in Hilland": the noun of an office, its country, and its location. */
const OFFICE =
  /^the ((?:\p{L}+ ){0,3}(?:embassy|consulate|consulate[- ]general|ministry|department|bureau|office|division|faculty)) of ((?:the )?\p{L}[\p{L}-]*(?: (?!(?:and|in|of|for) )\p{L}[\p{L}-]*){0,2})( in \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?)?$/iu;

interface Office {
  readonly noun: string;
  readonly there: string;
}

const officeOf = (name: Phrase): Office | undefined => {
  const [, noun, , there = ""] = OFFICE.exec(textOf(name)) ?? [];
  const whole = name.pieces.filter(({ s }) => s !== "").length === 1;
  return noun && whole ? { noun, there } : undefined;
};

/** "foreign chambers and foreign embassies in Lakeland": plain nouns of one place, which the last one names. */
const atOnePlace = (names: readonly Phrase[]): readonly Phrase[] => {
  const places = names.map(
    (one) => /^\p{Ll}[\p{Ll}'’ -]*?s(?: of \p{Ll}+)?( in \p{Lu}[\p{L} ]+)$/u.exec(textOf(one))?.[1],
  );
  const [place] = places;
  if (names.length < 2 || !place || places.some((one) => one !== place)) return names;
  return names.map((one, at) =>
    at === names.length - 1 ? one : changed(one, (s) => (s.endsWith(place) ? s.slice(0, -place.length) : s)),
  );
};

/** "the Hillton chapter": a proper name with a common noun behind it. */
const WITH_NOUN = /^(?:the )?\p{Lu}[^,;()]* (\p{Ll}+)$/u;

/** "volunteer fire brigade": the common nouns with which all these names end, of which the last one is given. */
const commonEnding = (names: readonly string[], noun: string): string => {
  const [first = "", ...others] = names;
  const before = / (\p{Ll}+)$/u.exec(first.slice(0, -noun.length - 1))?.[1];
  const longer = `${before} ${noun}`;
  return before && others.every((name) => name.endsWith(` ${longer}`)) ? commonEnding(names, longer) : noun;
};

/** "the Hillton, Reedham and other chapters": names with one common noun at their end, which occurs once. */
export const withLastNoun = (names: readonly Phrase[], open?: string): Phrase | undefined => {
  const [noun, ...others] = new Set(names.map((name) => WITH_NOUN.exec(textOf(name))?.[1]));
  if (names.length < 2 || !noun || others.length > 0 || /s$/.test(noun)) return undefined;
  if (names.some(({ pieces }) => pieces.filter(({ s }) => s !== "").length > 1)) return undefined;
  const the = names.every((name) => textOf(name).startsWith("the ")) ? "the " : "";
  const ending = commonEnding(names.map(textOf), noun);
  const bare = (s: string): string => (the ? s.replace(/^the /, "") : s).slice(0, -ending.length - 1);
  const fields = names.map((name) => changed(name, bare));
  const several = `${ending.slice(0, -noun.length)}${pluralOf(noun)}`;
  return open === undefined
    ? say`${the}${andList(fields)} ${several}`
    : say`${the}${andList(fields, `other ${several}`)}`;
};

/** The names of a list in which neighbouring offices of one noun share it: "the embassies of Lakeland and Hilland in Reedham". */
export const withOneNoun = (all: readonly Phrase[]): Phrase[] => {
  const ended = ofOneEnding(all);
  if (ended) return [ended];
  const names = atOnePlace(all);
  const made: Phrase[] = [];
  for (let at = 0; at < names.length; ) {
    const name = names[at];
    const office = name && officeOf(name);
    const isAlike = (next: Phrase): boolean => {
      const other = officeOf(next);
      return other?.noun === office?.noun && other?.there === office?.there;
    };
    const rest = names.slice(at);
    const end = office ? rest.findIndex((next) => !isAlike(next)) : 1;
    const run = rest.slice(0, end < 0 ? rest.length : end);
    at += run.length;
    const [only, ...others] = run;
    if (!office || !only || others.length === 0) {
      made.push(...run);
      continue;
    }
    const fields = run.map((one, i) =>
      changed(one, (s) => {
        const tail = s.replace(`the ${office.noun} of `, "");
        return i === run.length - 1 ? tail : tail.slice(0, tail.length - office.there.length);
      }),
    );
    made.push(say`the ${pluralOf(office.noun)} of ${andList(fields)}`);
  }
  return made;
};

/** The names of organizations in a list in which those of one kind share their noun. */
export const listOfNames = (names: readonly Phrase[], open?: string): Phrase => {
  const shared = withLastNoun(names, open);
  return shared ? loose(shared) : looseList(withOneNoun(names), open);
};
