import type { Step } from "../../../events/paths";
import { oncePer } from "../../once-per";
import { textsOf } from "../../record-texts";
import type { Facts, OrgFact } from "../../reference/facts";
import { apartOf, nounOf, PROPER, WEAK } from "./org-nouns";

/** Fields of a record that contain organizations. */
const OF_ORGANIZATIONS: ReadonlySet<Step | undefined> = new Set([
  "organization",
  "parent",
  "of",
  "organizations",
  "venue",
  "home",
]);

/** "Reed Harbour", beside which "the port" would be that one. */
const HARBOUR = /(?<! (?:of|for|in)) (?:Harbou?r|Seaport)$/;

/** The second ministry of one name, of another country: "the ministry" could be either. */
const namesakes = (facts: Facts): OrgFact[] => {
  const all = facts.allOrgs().filter(({ parent }) => parent !== undefined);
  return all.filter((org, at) =>
    all
      .slice(0, at)
      .some(({ name, parent }) => name.text === org.name.text && parent?.org !== org.parent?.org),
  );
};

/** Kinds of organizations that a noun alone hardly tells apart. */
const KINDS =
  "University|College|Hospital|Museum|Institute|Committee|Commission|Council|Chamber|Association|Ministry";
/** "Reed Medical University", "University of Reed": a name within a text. */
const NAME = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:(?:(?!The )\\p{Lu}[\\p{L}’'-]* )+(?:${KINDS})(?![\\p{L}\\d-]| \\p{Lu}| (?:of|for|on) (?:the )?\\p{Lu})|(?:${KINDS}) (?:of|for|on) (?:the )?\\p{Lu}[\\p{L}’'-]*(?: (?:and )?\\p{Lu}[\\p{L}’'-]*)*)`,
  "gu",
);

const isOrganizationName = (at: readonly Step[]): boolean =>
  // A name of a list of organizations is below its number: "organizations", 0, "name", "en".
  at.at(-2) === "name" && OF_ORGANIZATIONS.has(typeof at.at(-3) === "number" ? at.at(-4) : at.at(-3));

/**
 * The nouns of organizations that only the programme or the name of another one mentions: after "its partner, Reed University", or at
 * "the Institute at Reed University", "the university" could be that one.
 */
const nounsInTexts = (facts: Facts): Set<string> => {
  const names = facts
    .allOrgs()
    .flatMap(({ name, short }) => (short ? [name.text, short.text] : [name.text]))
    .filter((name) => nounOf(name) !== "");
  const found = new Set<string>();
  for (const { at, text } of textsOf(facts.record, "en"))
    if (at[0] === "agenda" || isOrganizationName(at))
      for (const [name] of text.matchAll(NAME)) {
        const noun = nounOf(name);
        if (noun !== "" && !names.some((one) => one.includes(name) && nounOf(one) === noun)) found.add(noun);
      }
  return found;
};

const nounCounts = new WeakMap<Facts, Map<string, number>>();
/** How many organizations of a record each common noun could mean. */
export const countsOf = (facts: Facts): Map<string, number> => {
  const known = nounCounts.get(facts);
  if (known) return known;
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  // "the economic zone of Reedham", seen on a tour, is a zone as well.
  const sights = (facts.record.agenda ?? [])
    .flatMap(({ saw, venue }) => (venue ? [] : (saw ?? [])))
    .flatMap(({ en }) => (en && /\p{Lu}/u.test(en) ? [en] : []));
  for (const { at, text } of textsOf(facts.record, "en")) {
    if (!isOrganizationName(at)) continue;
    const name = text.trim();
    if (seen.has(name)) continue;
    seen.add(name);
    const noun = HARBOUR.test(name) ? "port" : nounOf(name);
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  for (const sight of sights) {
    const name = sight.replace(/^the /i, "").split(/, /)[0] ?? sight;
    const noun = HARBOUR.test(name) ? "port" : nounOf(name);
    if (noun === "" || seen.has(name)) continue;
    seen.add(name);
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  for (const noun of nounsInTexts(facts)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  for (const { name } of namesakes(facts))
    counts.set(nounOf(name.text), (counts.get(nounOf(name.text)) ?? 0) + 1);
  nounCounts.set(facts, counts);
  return counts;
};

/** Whether another organization is of that kind although its name does not say so: "the university" next to "LSU" is ambiguous. */
const hasUnlike = (facts: Facts, org: OrgFact, noun: string): boolean =>
  facts.allOrgs().some((other) => {
    const called = nounOf(other.name.text);
    // A medical center is called a hospital as well, but no department of one is.
    const isHospital = noun === "hospital" && called !== noun && !other.parent;
    return other !== org && other.kind === noun && (called === "" || isHospital);
  });

/** The nouns of organizations of several words, by their names, which no other organization of the record shares. */
export const uniqueNouns = oncePer((facts: Facts): ReadonlyMap<string, string> => {
  const counts = countsOf(facts);
  const found = new Map<string, string>();
  for (const org of facts.allOrgs()) {
    const { name } = org;
    const noun = nounOf(name.text);
    const alone = counts.get(noun) === 1 && !(PROPER.test(noun) && hasUnlike(facts, org, noun));
    // "The group" refers to the visitors, rather than a company.
    if (noun !== "" && noun !== "group" && name.text.includes(" ") && alone) found.set(name.text, noun);
  }
  return found;
});

/** "the institute": a long name replaced by its noun, if no other organization of the record could be meant. */
export const commonNoun = (
  facts: Facts,
  org: OrgFact,
  near: boolean,
  here: boolean,
  crowded: boolean,
): string | undefined => {
  const alone = countsOf(facts).get(nounOf(org.name.text)) === 1;
  if (here && nounOf(org.name.text) !== "" && (alone || !PROPER.test(nounOf(org.name.text))))
    return `the ${nounOf(org.name.text)}`;
  const words = org.name.text.split(" ").length;
  if (words < (/\b(?:University|Hospital|College|Institute)$/.test(org.name.text) ? 2 : 3)) return undefined;
  const noun = nounOf(org.name.text);
  if (noun === "") return undefined;
  if (PROPER.test(noun) && hasUnlike(facts, org, noun)) return undefined;
  if (alone) return WEAK.test(noun) && crowded ? undefined : `the ${noun}`;
  // Beside another university "the university" could be the visitors' own; beside another chamber, "the Xinghe chamber".
  return near && !PROPER.test(noun) ? (apartOf(facts, org.name.text) ?? `the ${noun}`) : undefined;
};
