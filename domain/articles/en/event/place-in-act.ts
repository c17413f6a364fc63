import { literal } from "../../literal";

const GOES = "to|in|at|around|through|visit|tour";

const isNamed = (verbs: string, did: string | undefined, name: string): boolean =>
  new RegExp(`\\b(?:${verbs}) ${literal(name)}(?![\\p{L}-]| \\p{Lu})`, "u").test(did ?? "");

/** "visit the city": an act whose object is the city of its item. */
export const goesToCity = (did: string): boolean =>
  /^(?:visit|travel to|go to|arrive in|return to) the (?:city|town)$/.test(did);

/** "travel to Lyon, the largest port": whether an act names the city itself, and not an organization named after it. */
export const namesCity = (did: string | undefined, city: string): boolean =>
  isNamed(`${GOES}|reach`, did, city) || goesToCity(did ?? "");

/** "visit the Lake Museum": whether an act names the place of its item itself, and not something named after it. */
export const namesPlace = (did: string | undefined, name: string): boolean =>
  isNamed(`(?:${GOES}|inspect|see)(?: the)?`, did, name);
