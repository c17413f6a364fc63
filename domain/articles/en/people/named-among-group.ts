import type { Who } from "../../reference/facts";
import { headNoun } from "../words/grammar";
import { pluralTitle } from "../words/title-nouns";
import { titleText } from "./posts";

/** "about 30 rectors of schools": a group with its number. */
const COUNTED = /^(?:(?:about|around|some|nearly|almost|over|more than) )?(\d+) (.+)$/;

/**
 * "about 30 rectors, among them A, rector of X": a counted group, and the people of a list who hold the post that the group is
 * named after, so that they belong to it.
 */
export const namedAmongGroup = (whos: readonly Who[]): { group: Who; named: readonly Who[] } | undefined => {
  const [group, ...more] = whos.filter((who) => who.group);
  const [, count = "", words = ""] = COUNTED.exec(group?.group?.text ?? "") ?? [];
  const named = whos.filter((who) => who !== group);
  if (!group || more.length > 0 || words === "" || named.length === 0 || named.length >= Number(count))
    return undefined;
  const noun = headNoun(words);
  const holds = (who: Who): boolean =>
    who.posts.some((post) => pluralTitle(headNoun(titleText(post)).toLowerCase()) === noun) &&
    who.raw.side === group.raw.side &&
    who.raw.delegation === group.raw.delegation;
  return named.every(holds) ? { group, named } : undefined;
};
