import type { Line } from "../../compose";
import { literal } from "../../literal";
import { changed, type Phrase, type Piece, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, OrgFact, Who } from "../../reference/facts";
import { knows, type Memory } from "../../reference/memory";
import { bareName, restsOfLonger } from "../organizations/longer-names";
import { declaredShort, inFull } from "../organizations/organizations";
import { withNewPeople } from "../people/new-people";
import { laterName } from "../people/person-names";
import { AFTER, BEFORE } from "../people/spoken-names";
import { withWholeNamesFirst } from "../people/whole-names-first";
import { uniqueNouns } from "../words/common-nouns";
import { namesAnother } from "../words/org-nouns";
import { isNamedInProject } from "./names-in-texts";

/** What the sentences so far have named. */
interface Named {
  sentences: number;
  orgs: Map<OrgFact, number>;
  people: Set<Who>;
  /** Whether any sentence has named a delegation. */
  delegation: boolean;
}

const states = new WeakMap<Memory, Named>();
const stateOf = ({ memory }: Discourse): Named => {
  const known = states.get(memory);
  if (known) return known;
  const fresh: Named = { sentences: 0, orgs: new Map(), people: new Set(), delegation: false };
  states.set(memory, fresh);
  return fresh;
};

/** How many sentences ago an organization may have been named for its noun to refer to it; the same for a long name. */
const REACH = 3;
const FAR_REACH = 9;
const LONG_NAME = 5;

/** Names of fewer words are not replaced by anything shorter. */
const MIN_WORDS = 3;

const ALONE =
  "(?=$|[.,;:)’']|\\s(?:is|are|was|has|have|will|would|can|and|or|to|in|on|at|for|of|with|by|from|supports?)\\b)";

interface OrgName {
  org: OrgFact;
  noun?: string;
  /** The result of `restsOfLonger`. */
  longer: readonly string[];
}

/** "its Boat Committee" keeps its name, which "the committee" cannot follow. */
const patternOf = ({ org, longer }: OrgName): RegExp => {
  const more = longer.length > 0 ? `(?!${longer.map(literal).join("|")})` : "";
  return new RegExp(
    `(?<!\\b(?:its|their|his|her|this|that|each|every) )(?<!\\bMinister (?:of|for) (?:the )?)${BEFORE}(?:the )?${literal(bareName(org))}${more}${AFTER}${org.short ? "" : ALONE}`,
    "gu",
  );
};

const orgNames = new WeakMap<Facts, OrgName[]>();
/** The organizations that have a shorter form, longest name first. */
const orgNamesOf = (facts: Facts): OrgName[] => {
  const before = orgNames.get(facts);
  if (before) return before;
  const nouns = uniqueNouns(facts);
  const orgs = facts.allOrgs();
  const found = orgs
    .flatMap((org): OrgName[] => {
      const noun = nouns.get(org.name.text);
      if (!org.short && noun === undefined) return [];
      if (org.name.text.split(" ").length < MIN_WORDS) return [];
      return [{ org, ...(noun ? { noun } : {}), longer: restsOfLonger(orgs, bareName(org)) }];
    })
    .sort((a, b) => b.org.name.text.length - a.org.name.text.length);
  orgNames.set(facts, found);
  return found;
};

const isOurs = (piece: Piece): boolean =>
  piece.organization !== undefined || piece.short !== undefined || piece.shortOf !== undefined;

/** The pieces from a position on with each match of a pattern, or only the first, replaced by the result of `called`. */
const replaced = (
  pieces: readonly Piece[],
  pattern: RegExp,
  called: readonly Piece[],
  from = 0,
  once = false,
): Piece[] => {
  let done = false;
  return pieces.flatMap((piece, index) => {
    if (index < from || isOurs(piece) || (once && done)) return [piece];
    const [first = "", ...rest] = piece.s.split(pattern);
    if (rest.length === 0) return [piece];
    done = true;
    const found = piece.s.match(pattern) ?? [];
    const parts = once ? [rest.map((s, at) => (at === 0 ? s : `${found[at]}${s}`)).join("")] : rest;
    const names = called.map((one) => ({ ...one, ...(piece.loose ? { loose: true } : {}) }));
    const all = [{ ...piece, s: first }, ...parts.flatMap((s) => [...names, { ...piece, s }])];
    return all.filter(({ s }) => s !== "");
  });
};

const withKnownOrgs = (discourse: Discourse, { sentences, orgs }: Named, words: Phrase): Phrase => {
  let { pieces, paths } = words;
  const text = textOf(words);
  for (const one of orgNamesOf(discourse.facts)) {
    const { org, noun } = one;
    if (!text.includes(bareName(org)) || isNamedInProject(text, bareName(org))) continue;
    const last = orgs.get(org);
    const here = pieces.findIndex((piece) => piece.organization?.id === org.name.text);
    if (last === undefined && here < 0) continue;
    const reach = org.name.text.split(" ").length >= LONG_NAME ? FAR_REACH : REACH;
    const near = last !== undefined && sentences - last <= reach;
    const short = declaredShort(discourse.facts, org);
    const called =
      short ?? (noun && near && !namesAnother(text, org.name.text, noun) ? plain(`the ${noun}`) : undefined);
    if (!called) continue;
    const shorter = replaced(pieces, patternOf(one), called.pieces, last === undefined ? here + 1 : 0);
    if (shorter.length !== pieces.length) paths = [...paths, ...called.paths];
    pieces = shorter;
  }
  return pieces === words.pieces ? words : { pieces, paths };
};

const ABBREVIATION = /^\p{Lu}[\p{L}&-]*\p{Lu}$/u;

/** "discussed the Trade Partnership (TP)": the record's own words use an abbreviation before the text has introduced it. */
const withIntroducedOrgs = ({ facts, memory }: Discourse, _state: Named, words: Phrase): Phrase => {
  let { pieces, paths } = words;
  const text = textOf(words);
  for (const org of facts.allOrgs()) {
    if (org.short === undefined || memory.orgs.has(org)) continue;
    const short = org.short.text.replace(/^the /i, "");
    if (!text.includes(short) || !ABBREVIATION.test(short)) continue;
    if (text.includes(org.name.text)) continue;
    const pattern = new RegExp(
      `(?<![\\p{L}\\d(-])(?:[Tt]he )?${literal(short)}(?![\\p{L}\\d)-])${ALONE}`,
      "gu",
    );
    const name = inFull(org);
    const longer = replaced(pieces, pattern, name.pieces, 0, true);
    if (longer.length === pieces.length) continue;
    memory.orgs.add(org);
    paths = [...paths, ...name.paths];
    pieces = longer;
  }
  return pieces === words.pieces ? words : { pieces, paths };
};

/** "welcomed Liu and his delegation": somebody whom an earlier sentence introduced, in the record's own words. */
const withKnownPeople = (discourse: Discourse, { people }: Named, words: Phrase): Phrase => {
  const text = textOf(words);
  let { pieces } = words;
  for (const who of people) {
    if (!who.name || !text.includes(who.name.text)) continue;
    const later = laterName(discourse, who);
    if (textOf(later).includes(who.name.text)) continue;
    const pattern = new RegExp(`${BEFORE}${literal(who.name.text)}${AFTER}`, "gu");
    pieces = replaced(pieces, pattern, later.pieces);
  }
  return pieces === words.pieces ? words : { ...words, pieces };
};

/** "welcomed the guests", for "welcomed the delegations" of guests whom the text has named individually. */
const withNewDelegations = (discourse: Discourse, { delegation }: Named, words: Phrase): Phrase => {
  const { kind } = discourse.facts.record;
  if (delegation || kind !== "meeting" || !/\bthe delegations\b/.test(textOf(words))) return words;
  const first = words.pieces.find(({ s }) => /\b[Dd]elegations?\b/.test(s));
  if (first?.mention !== undefined || !first?.s.includes("the delegations")) return words;
  const pieces = words.pieces.map((one) => ({
    ...one,
    s: one.s.replace(/\bthe delegations\b/g, "the guests"),
  }));
  return { ...words, pieces };
};

const note = (discourse: Discourse, state: Named, lines: readonly Line[]): void => {
  const text = lines.map((one) => textOf(one.words)).join(" ");
  const { facts, memory } = discourse;
  if (/\b[Dd]elegations?\b/.test(text)) state.delegation = true;
  const ids = new Set<string>();
  for (const { words } of lines)
    for (const { organization } of words.pieces) if (organization) ids.add(organization.id);
  for (const org of memory.orgs) {
    const named =
      ids.has(org.name.text) ||
      text.includes(bareName(org)) ||
      (org.short !== undefined && text.includes(org.short.text));
    if (named) state.orgs.set(org, state.sentences);
  }
  for (const who of facts.people) if (knows(memory, who)) state.people.add(who);
};

const upper = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** Stored sentences are printed as they are: a name that opens one keeps its capital. */
const capitalized = (words: Phrase, { own }: Line): Phrase => {
  if (!own) return words;
  const pieces = words.pieces.map((piece, at) =>
    /[.!?] $/.test(words.pieces[at - 1]?.s ?? "") ? { ...piece, s: upper(piece.s) } : piece,
  );
  return changed({ ...words, pieces }, upper);
};

/**
 * The record's own texts use the short form of what earlier sentences introduced by it, the noun of an organization named
 * recently, and the short name of a person.
 */
export const withKnownNames = (discourse: Discourse, lines: readonly Line[]): Line[] => {
  const state = stateOf(discourse);
  state.sentences += 1;
  const isStored = (one: Line): boolean =>
    (one.own && !one.id.startsWith("background[")) || textOf(one.words).includes("“");
  const open = lines.filter((one) => !isStored(one));
  const introduced = withWholeNamesFirst(discourse, withNewPeople(discourse, state.people, open));
  const made = lines.map((one): Line => {
    const given = introduced[open.indexOf(one)];
    if (!given) return one;
    const words = [withKnownOrgs, withKnownPeople, withNewDelegations, withIntroducedOrgs].reduce(
      (now, change) => change(discourse, state, now),
      given.words,
    );
    return { ...given, words: capitalized(words, one) };
  });
  note(discourse, state, made);
  return made;
};
