import type { Discourse } from "./discourse";
import type { Who } from "./facts";
import { knows } from "./memory";

/** People of one class who are not named individually again. */
const MIN_PEOPLE = 3;

/**
 * The noun that three or more people share, once all of them have been named and nobody else of that class has: "the three
 * vice presidents", 六位总领事. `classOf` gives the noun of one person in the language's words.
 */
export const sharedClass = (
  { facts, memory }: Discourse,
  whos: readonly Who[],
  classOf: (who: Who) => string | undefined,
  least = MIN_PEOPLE,
): string | undefined => {
  const [first] = whos;
  const noun = first && classOf(first);
  if (!noun || whos.length < least || whos.some((who) => who.group || !knows(memory, who))) return undefined;
  const same = facts.people.filter((who) => classOf(who) === noun && knows(memory, who));
  return same.length === whos.length && whos.every((who) => same.includes(who)) ? noun : undefined;
};

/** The paths that a class is based on: the names of its members. */
export const classPaths = (whos: readonly Who[]): string[] => whos.map((who) => who.name?.path ?? who.path);
