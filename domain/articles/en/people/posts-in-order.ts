import { OPEN, type Phrase, say } from "../../phrase";
import type { PostFact } from "../../reference/facts";
import { flags, title, titleText } from "./title-text";

/** "Deputy Clerk": a post of up to four words that needs no words behind it. */
const SHORT_POST = /^(?!.* (?:and|of|for|to|in|at|on|with) )[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}$/u;

/** "director" and "deputy director": a post and the same one of another rank. */
const areOneKind = (one: PostFact, two: PostFact): boolean => {
  const [a, b] = [one, two].map((fact) => ` ${titleText(fact).toLowerCase()}`);
  return a !== b && (a?.endsWith(b ?? "") || b?.endsWith(a ?? "")) === true;
};

/**
 * "A and B, director and deputy director of X": two people of one organization (`of`), whose short posts of one kind follow both
 * names in their order. Other posts follow their holders, since a reader would have to pair them.
 */
export const postsInOrder = (names: Phrase, facts: readonly PostFact[], of: Phrase): Phrase | undefined => {
  const [one, two, ...more] = facts;
  if (!one || !two || more.length > 0 || !areOneKind(one, two)) return undefined;
  if (facts.some((fact) => !SHORT_POST.test(titleText(fact)) || flags(fact).length > 0)) return undefined;
  return say`${names}, ${title(one)} and ${title(two)}${of}${OPEN}`;
};
