import { type Phrase, plain } from "../../phrase";
import type { Facts, OrgFact, OrgRef, Place } from "../../reference/facts";
import { indefinite, isPlural, theName, withArticle } from "../words/grammar";
import { placeNounOf } from "../words/org-nouns";

const OF_NATION =
  /^\p{Lu}\p{Ll}+(?:ese|ish|ian|[mr]an|ican|ench|utch|lsh|eek) (?:\p{Ll}+ ){0,3}(?:school|college|kindergarten|nursery|factory|plant|mill|farm|museum|gallery|library|company|firm|hospital|clinic|hotel|restaurant|café|bakery|winery|brewery|village|town|church|laboratory|shipyard|warehouse)$/u;
const COMMON = /^\p{Ll}+ (?:of|in|near|at|for|run|that) /u;

/**
 * "a farm of the cooperative", "a Polish fish farm": a place without a proper name takes an article, of which the text may
 * have known the place before.
 */
export const placeName = ({ name, the }: Place, known: boolean): string => {
  const called = theName(name.text, the, "place");
  if (the !== false || called !== name.text) return called;
  if (OF_NATION.test(called)) return known ? `the ${called}` : indefinite(called);
  return COMMON.test(called) && !isPlural(called) ? withArticle(called) : called;
};

/** "the state's": a place that the list has just named, where no other is called so. */
export const byPlaceNoun = (facts: Facts, { org, name }: OrgRef): Phrase | undefined => {
  const noun = placeNounOf(org.name.text);
  const alike = facts.allOrgs().filter((other) => placeNounOf(other.name.text) === noun);
  return noun && alike.length === 1 ? plain(`the ${noun}'s`, [name.path]) : undefined;
};

/** "its Lake School", "the Board of the university's Lake School": a unit of the organization that has just been named. */
export const ownedByNear = (whole: string, parent: OrgRef | undefined): string => {
  if (!/^the .* of the /.test(whole)) return whole.replace(/^the /, "its ");
  const university = /\bUniversity\b/.test(parent?.name.text ?? "");
  return university ? whole.replace(/ of the /, " of the university's ") : whole;
};

/** Whether a place is called by an organization: by its whole name, or with where it is behind that: "Lake Board in Reed House". */
export const namesPlace =
  (place: string) =>
  ({ name: { text }, short }: OrgFact): boolean => {
    if (!place.startsWith(text)) return false;
    const rest = place.slice(text.length);
    return rest === "" || (!short && /^ (?:on|in|at) \p{Lu}/u.test(rest));
  };
