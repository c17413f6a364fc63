import {
  changed,
  loose,
  naming,
  OPEN,
  type Phrase,
  plain,
  say,
  says,
  shortForm,
  sourced,
  textOf,
} from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, OrgFact, OrgRef, Place } from "../../reference/facts";
import type { Memory } from "../../reference/memory";
import { commonNoun, countsOf, uniqueNouns } from "../words/common-nouns";
import { theName } from "../words/grammar";
import { againNoun, alsoCalled, apartOf, isOneWord, nounOf, WEAK } from "../words/org-nouns";
import { pairKnown } from "../words/pairs-of-organizations";
import { prepositionOf } from "../words/place-prepositions";
import { cityOf } from "./city-of-organization";
import { endsInPlace } from "./ends-in-place";
import { namesOwner } from "./longer-names";
import { hasTwin, isTwinNamed } from "./names-alike";
import { listOfNames, listOfOneKind } from "./organizations-of-one-kind";
import { linkToOwner, organizationItself, showsOperator, withoutOwner } from "./place-and-operator";
import { byPlaceNoun, namesPlace, ownedByNear, placeName } from "./place-name";
import { isOfKnownHolder } from "./rooms-of-holders";
import { AFTER_UNIT, bracketed, isClear, SEVERAL_OF_UNIT, shortThe } from "./short-names";
import { noteSite } from "./site";

const OUR: Partial<Record<string, string>> = {
  association: "association",
  company: "company",
  zone: "zone",
  university: "university",
  hospital: "hospital",
  institute: "institute",
  government: "office",
};

/** The phrase of an organization's name, marked so that its noun replaces it if the sentence has named it already. */
const asOrganization = (facts: Facts, words: Phrase, org: OrgFact): Phrase => {
  const noun = againNoun(org);
  if (noun === "") return words;
  const distinct = apartOf(facts, org.name.text);
  const whole = theName(org.name.text, org.the, "organization");
  // "Lake University", which nothing shorter distinguishes, has no article of its own there.
  const apart = distinct?.toLowerCase() === `the ${whole.toLowerCase()}` ? whole : distinct;
  const [id, of] = [org.name.text, org.parent?.name.text ?? ""];
  return naming(words, { id, of, noun, ...alsoCalled(org, noun), ...(apart ? { apart } : {}) });
};

/** The same, recorded as the name that later sentences may use for the organization. */
const introduced = (memory: Memory, org: OrgFact): Phrase => {
  const own = bracketed(org);
  if (says(own)) memory.marks.add(`bracket ${org.id}`);
  return own;
};

/** The number of sentences since the one that named an organization last. */
const sentencesSince = ({ turns }: Memory, org: OrgFact): number =>
  (turns.get("sentence") ?? 0) - (turns.get(`sentence of ${org.id}`) ?? 0);

/** How many organizations may be named in between for a common noun still to refer to one. */
const REACH = 4;
/** Sentences after which it does not refer to an authority. */
const FAR = 5;

const isRecent = ({ memory }: Discourse, org: OrgFact): boolean => {
  // Paragraphs later "the ministry" could be any.
  const far = org.kind === "government" && sentencesSince(memory, org) > FAR;
  const between = (memory.turns.get("orgs") ?? 0) - (memory.turns.get(`org ${org.id}`) ?? -REACH);
  return memory.host === org || (between <= REACH && !far);
};

/** Number of organizations named since, from which "the office" is ambiguous. */
const CROWD = 2;

/** Whether several others have been named since, so that a noun shared by so many organizations refers to none. */
const isCrowded = ({ memory }: Discourse, org: OrgFact): boolean =>
  memory.host !== org && (memory.turns.get("orgs") ?? 0) - (memory.turns.get(`org ${org.id}`) ?? 0) >= CROWD;

/**
 * Whether the sentence that named an organization last, and those since, named no other of its kind: "the university" then
 * refers to it.
 */
const isLastOfKind = ({ facts, memory }: Discourse, org: OrgFact): boolean => {
  const noun = nounOf(org.name.text);
  const last = memory.turns.get(`sentence of ${org.id}`) ?? 0;
  return facts
    .allOrgs()
    .filter((other) => other !== org && (nounOf(other.name.text) === noun || other.kind === noun))
    .every((other) => (memory.turns.get(`sentence of ${other.id}`) ?? -1) < last);
};

/** Whether another organization with the same noun was named since, so that "the university" refers to that one. */
export const isNamedBeforeItsKind = (discourse: Discourse, org: OrgFact): boolean => {
  const noun = nounOf(org.name.text);
  const { orgs } = discourse.memory;
  const alike = discourse.facts
    .allOrgs()
    .filter((other) => nounOf(other.name.text) === noun && orgs.has(other));
  return (
    noun !== "" && !WEAK.test(noun) && orgs.has(org) && alike.length > 1 && !isLastOfKind(discourse, org)
  );
};

/** How an organization is called if its noun would refer to another one: its short name, otherwise its name. */
export const organizationAgain = (discourse: Discourse, org: OrgFact): Phrase => {
  named(discourse, org);
  return (
    declaredShort(discourse.facts, org) ??
    plain(theName(org.name.text, org.the, "organization"), [org.name.path])
  );
};

/** Records that an organization is named here. */
const named = ({ memory }: Pick<Discourse, "memory">, org: OrgFact): void => {
  const count = (memory.turns.get("orgs") ?? 0) + 1;
  memory.turns.set("orgs", count);
  memory.turns.set(`org ${org.id}`, count);
  memory.turns.set(`sentence of ${org.id}`, memory.turns.get("sentence") ?? 0);
  memory.focus = org;
};

/** Whether this sentence or the one before it names an organization. */
export const wasNamedJustNow = ({ memory }: Discourse, org: OrgFact): boolean =>
  memory.orgs.has(org) && sentencesSince(memory, org) <= 1;

/** Records an organization that is implied by other words: the embassy of "the Ambassador of Lakeland". */
export const markNamed = (discourse: Pick<Discourse, "memory">, org: OrgFact): void => {
  discourse.memory.orgs.add(org);
  named(discourse, org);
};

/** In a new paragraph "the chamber" does not refer to one of three or more. */
export const withoutFocus = ({ facts, memory }: Discourse): void => {
  const { focus } = memory;
  if (focus && (countsOf(facts).get(nounOf(focus.name.text)) ?? 0) > 2) memory.focus = undefined;
};

/** Whether a short name that is only a noun ("the Association") is ambiguous in the record. */
const isShared = (facts: Facts, short: string): boolean =>
  !/\S \S/.test(short.replace(/^the /i, "")) && (countsOf(facts).get(nounOf(short)) ?? 0) > 1;

/** The declared short name of an organization with its article, where the text may call it so. */
export const declaredShort = (facts: Facts, org: OrgFact): Phrase | undefined => {
  if (!org.short || (isClear(org) && isShared(facts, org.short.text))) return undefined;
  const full = theName(org.name.text, org.the, "organization");
  const short = theName(org.short.text, shortThe(facts, org, org.short.text), "organization");
  return shortForm(short, { id: org.id, full, clear: isClear(org) }, [org.short.path]);
};

/** An organization by its full name, with the bracket of its short one. */
export const inFull = (org: OrgFact): Phrase =>
  say`${plain(theName(org.name.text, org.the, "organization"), [org.name.path])}${bracketed(org)}`;

/** How an organization is called once it is known: its short name, its noun, its name. */
const organizationLater = (discourse: Discourse, ref: OrgRef): Phrase => {
  const { org } = ref;
  const { facts, memory } = discourse;
  const near = memory.focus === org && (memory.host === org || isLastOfKind(discourse, org));
  const recent = isRecent(discourse, org);
  const crowded = isCrowded(discourse, org);
  named(discourse, org);
  const short = declaredShort(facts, org);
  if (short) return asOrganization(facts, sourced(short, ref.name.path), org);
  const here = memory.here === org;
  const noun = recent || here ? commonNoun(facts, org, near, here, crowded) : undefined;
  if (noun) return plain(noun, [ref.name.path]);
  const whole = plain(theName(ref.name.text, org.the, "organization"), [ref.name.path]);
  return say`${asOrganization(facts, whole, org)}${endsInPlace(ref.name.text) ? OPEN : ""}`;
};

/** An abbreviation in letters, which is written before a post: "LCC president". */
const LETTERS = /^(?=(?:.*\p{Lu}){2})[\p{L}\d&-]{2,8}$/u;

/** Words of a full name up to which it comes before a post: "Lakeside University president". */
const MAX_IN_FRONT = 3;

/** "LCC": an organization whose name is an abbreviation, or that the text has introduced by one, without an article. */
export const inFrontOfPost = ({ facts, memory }: Discourse, org: OrgFact): Phrase | undefined => {
  if (facts.style.our && facts.isHome(org)) return undefined;
  const { name } = org;
  if (!org.short && LETTERS.test(name.text) && !org.parent && !org.city) {
    markNamed({ memory }, org);
    return plain(name.text, [name.path]);
  }
  const short = org.short?.text.replace(/^the /i, "") ?? "";
  if (!org.short || !LETTERS.test(short) || isClear(org) || !memory.orgs.has(org)) return undefined;
  // Without a bracket in the text, the full name comes first, if it is not long.
  if (!memory.marks.has(`bracket ${org.id}`) && name.text.split(" ").length > MAX_IN_FRONT) return undefined;
  named({ memory }, org);
  return shortForm(short, { id: org.id, full: org.name.text.replace(/^the /i, ""), clear: false }, [
    org.short.path,
  ]);
};

/** Whether the text has no bracket for an abbreviation so far, so that the full name may take its place. */
const isUnintroduced = ({ memory }: Discourse, org: OrgFact): boolean =>
  org.short !== undefined && !isClear(org) && !memory.marks.has(`bracket ${org.id}`);

/** "RGU's", "the zone's": a known organization before one of its parts, if that is short. */
const possessive = (discourse: Discourse, parent: OrgRef): Phrase | undefined => {
  const { focus, turns, orgs } = discourse.memory;
  if (!orgs.has(parent.org)) return undefined;
  const keys = ["orgs", `org ${parent.org.id}`, `sentence of ${parent.org.id}`];
  const before = keys.map((key) => turns.get(key) ?? -REACH);
  const words = organizationLater(discourse, parent);
  const text = isUnintroduced(discourse, parent.org) ? parent.org.name.text : textOf(words);
  if (text.split(" ").length <= 3 && !/s$/.test(text)) return say`${words}'s`;
  // A name that is not printed does not count as mentioned.
  discourse.memory.focus = focus;
  for (const [at, key] of keys.entries()) turns.set(key, before[at] ?? -REACH);
  return undefined;
};

/** Whether a known organization is short before each of its parts: "RGU's Office". */
export const isShortOwner = ({ facts, memory }: Discourse, ref: OrgRef | undefined): boolean => {
  const org = ref?.org;
  return (
    org !== undefined &&
    memory.orgs.has(org) &&
    org.short !== undefined &&
    declaredShort(facts, org) !== undefined &&
    !/s$/.test(org.short.text)
  );
};

/** "the academy's": a known organization by its noun, which no other organization of the record shares. */
const byNoun = ({ facts, memory }: Discourse, { org, name }: OrgRef): Phrase | undefined => {
  const noun = memory.orgs.has(org) ? uniqueNouns(facts).get(org.name.text) : undefined;
  return noun ? plain(`the ${noun}'s`, [name.path]) : undefined;
};

/** "Management Committee": an organization with a generic name, next to the organization that it belongs to. */
const GENERIC_UNIT =
  /^(?:the )?(?:Management|Party|Standing|Executive|Working|Organizing) (?:Committee|Board|Council|Office)$/i;

/** An organization: in full with its parent at the first mention, short afterwards. */
export const organizationName = (discourse: Discourse, ref: OrgRef, parent = true): Phrase => {
  const { org } = ref;
  const { memory, facts } = discourse;
  const first = !memory.orgs.has(org);
  if (facts.style.our && facts.isHome(org))
    return sourced(plain(`our ${OUR[org.kind ?? "other"] ?? "organization"}`), ref.name.path);
  // Directly after its own name it cannot be confused with another of that name.
  if (!first && (org.short || !hasTwin(facts, org) || memory.focus === org))
    return organizationLater(discourse, ref);
  memory.orgs.add(org);
  const shortened = first ? introduced(memory, org) : plain("");
  const within = org.parent !== undefined && memory.near === org.parent.org;
  const unsaid = within && parent && memory.marks.delete("owner unsaid");
  // "director and clerk of LU's Institute": of several people of a unit, "its" and no owner at all would both be unclear.
  const several = within && parent && first && memory.turns.get(AFTER_UNIT) === SEVERAL_OF_UNIT;
  const spelt = several && isShortOwner(discourse, org.parent);
  const near = within && !unsaid && !spelt && !isTwinNamed(discourse, org) && !isOneWord(org);
  const above = parent && org.parent && !near && !namesOwner(memory, org) ? org.parent : undefined;
  const nearby = several && !spelt && org.parent ? byPlaceNoun(facts, org.parent) : undefined;
  const own = nearby ?? (above && ((unsaid && byNoun(discourse, above)) || possessive(discourse, above)));
  if (own) {
    const bare = ref.name.text.replace(/^the /i, "");
    named(discourse, org);
    const there = first ? cityOf(discourse, org.city, bare) : plain("");
    return say`${own} ${asOrganization(discourse.facts, plain(bare, [ref.name.path]), org)}${shortened}${there}`;
  }
  const listed =
    memory.marks.has("in list") || (memory.marks.has("met there") && GENERIC_UNIT.test(ref.name.text));
  const whole = theName(ref.name.text, org.the, "organization");
  const inIt = near && first && listed && !memory.turns.has(AFTER_UNIT);
  const owned = inIt ? ownedByNear(whole, org.parent) : whole;
  const name = asOrganization(facts, plain(owned, [ref.name.path]), org);
  const of = above ? say` of ${organizationName(discourse, above)}` : plain("");
  const city = first ? cityOf(discourse, org.city, `${ref.name.text} ${textOf(of)}`) : plain("");
  named(discourse, org);
  const closed = endsInPlace(ref.name.text) && !says(of) ? OPEN : "";
  return say`${name}${shortened}${of}${city}${closed}`;
};

/** Several organizations; a parent that all share is printed once. */
export const organizationNames = (discourse: Discourse, refs: readonly OrgRef[], open?: string): Phrase => {
  const [first, ...rest] = refs;
  const pair = pairKnown(discourse, refs);
  if (pair && open === undefined) return pair;
  const parent = first?.org.parent;
  const shared =
    parent !== undefined && rest.length > 0 && rest.every((ref) => ref.org.parent?.org === parent.org);
  const all = (owned?: boolean): Phrase[] => refs.map((ref) => organizationName(discourse, ref, owned));
  if (!shared || !first) return listOfNames(all(), open);
  if (parent.org === discourse.memory.near) return listOfNames(all(false), open);
  const own = possessive(discourse, parent);
  const fresh = refs.every((ref) => !discourse.memory.orgs.has(ref.org));
  if (own && fresh) {
    const names = refs.map((ref) => {
      discourse.memory.orgs.add(ref.org);
      named(discourse, ref.org);
      const bare = ref.name.text.replace(/^the /i, "");
      return say`${asOrganization(discourse.facts, plain(bare, [ref.name.path]), ref.org)}${introduced(discourse.memory, ref.org)}${cityOf(discourse, ref.org.city, bare)}`;
    });
    return loose(say`${own} ${listOfOneKind(names, open)}`);
  }
  return loose(say`${listOfNames(all(false), open)} of ${organizationName(discourse, parent)}`);
};

/** "its Innovation Center": an organization whose parent has just been named. */
export const itsOwn = (discourse: Discourse, ref: OrgRef): Phrase => {
  const { memory } = discourse;
  const known = memory.orgs.has(ref.org);
  const here = memory.turns.get(`sentence of ${ref.org.id}`) === memory.turns.get("sentence");
  if (known && (here || ref.org.short)) return organizationName(discourse, ref, false);
  memory.orgs.add(ref.org);
  named(discourse, ref.org);
  const shortened = introduced(memory, ref.org);
  const there = known ? plain("") : cityOf(discourse, ref.org.city, ref.name.text);
  const bare = plain(ref.name.text.replace(/^the /i, ""), [ref.name.path]);
  return say`its ${asOrganization(discourse.facts, bare, ref.org)}${shortened}${there}`;
};

/** A place, with what its name does not show: its organization, and the city if nothing has stated it yet. */
export const place = (discourse: Discourse, at: Place): Phrase => {
  const { memory } = discourse;
  const path = at.name.path;
  const within = organizationItself(at);
  const known = memory.places.has(at.id);
  memory.places.add(at.id);
  noteSite(discourse, at);
  if (within) {
    const named = sourced(organizationName(discourse, within), path);
    return say`${named}${cityOf(discourse, at.city, at.name.text)}`;
  }
  const shows = at.org !== undefined && at.name.text.includes(at.org.name.text);
  if (shows && at.org)
    return say`${ofItsOrganization(discourse, at, at.org)}${cityOf(discourse, at.city, at.name.text)}`;
  const own = plain(placeName(withoutOwner(at), known), [path]);
  const same = discourse.facts.allOrgs().find(namesPlace(at.name.text));
  if (same) {
    memory.orgs.add(same);
    named(discourse, same);
    memory.here = same;
  }
  if (known) return same ? asOrganization(discourse.facts, own, same) : own;
  // "the hospital square": the name shows whose place it is, where the sentence has named the organization.
  const noun = at.org && memory.orgs.has(at.org.org) ? againNoun(at.org.org) : "";
  const hasNoun =
    isOfKnownHolder(discourse, at) ||
    showsOperator(at) ||
    namesKnown(memory, withoutOwner(at)) ||
    (noun !== "" && new RegExp(`\\b${noun}\\b`, "i").test(at.name.text));
  // "the pump house of the company in Nanting" says nothing.
  const bare = /^the (?!.* (?:of|for|in|at|near) )/u.test(textOf(own));
  const owner = at.org && !hasNoun && bare ? possessive(discourse, at.org) : undefined;
  const whole = owner
    ? say`${owner} ${changed(own, (s) => s.slice("the ".length))}`
    : at.org
      ? say`${own}${hasNoun ? plain("", [at.org.name.path]) : say` ${linkToOwner(at)} ${organizationName(discourse, at.org)}`}`
      : own;
  return say`${whole}${cityOf(discourse, at.city ?? (hasNoun ? at.org?.org.city : undefined), textOf(whole))}`;
};

/** "the LU Treaty Room": the name shows the short form of its organization, which the text has introduced. */
const namesKnown = ({ orgs }: Memory, { name, org }: Place): boolean =>
  org !== undefined && orgs.has(org.org) && name.text.split(" ").includes(org.org.short?.text ?? "");

/** "the headquarters of the Gulf Organisation (GOIC)": a place whose name ends in that of its organization introduces the organization. */
const ofItsOrganization = (discourse: Discourse, at: Place, org: OrgRef): Phrase => {
  const whole = theName(at.name.text, at.the, "place");
  const first = !discourse.memory.orgs.has(org.org);
  discourse.memory.orgs.add(org.org);
  named(discourse, org.org);
  const shortened =
    whole.endsWith(org.name.text) && first ? introduced(discourse.memory, org.org) : plain("");
  const there = first ? cityOf(discourse, org.org.city, whole) : plain("");
  return say`${plain(whole, [at.name.path, org.name.path])}${shortened}${there}`;
};

/** "at the port", "in Room 2". */
export const atPlace = (discourse: Discourse, at: Place): Phrase => {
  const named = say`${prepositionOf(at)} ${place(discourse, at)}`;
  return / [^,]+, (?:an?|the) [^,]+$/.test(textOf(named)) ? say`${named}${OPEN}` : named;
};
