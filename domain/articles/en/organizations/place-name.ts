import type { Place } from "../../reference/facts";
import { indefinite, isPlural, theName, withArticle } from "../words/grammar";

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
