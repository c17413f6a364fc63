import { OPEN, type Phrase, plain, say, sourced } from "../../phrase";
import type { PostFact } from "../../reference/facts";
import { indefinite } from "../words/grammar";
import { flags, title, titleText } from "./title-text";

/** "Deputy Clerk": a post of up to four words that needs no words behind it. */
const SHORT_POST = /^(?!.* (?:and|of|for|to|in|at|on|with) )[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}$/u;

/** "a member" beside a chairman, who is the only one. */
const asOne = (fact: PostFact): Phrase =>
  /\bmember$/iu.test(titleText(fact))
    ? sourced(plain(indefinite(titleText(fact))), ...title(fact).paths)
    : title(fact);

/** "A and B, Deputy Clerk and Research Assistant of X": two people of one organization (`of`), whose short posts follow both names in their order. */
export const postsInOrder = (names: Phrase, facts: readonly PostFact[], of: Phrase): Phrase | undefined => {
  const [one, two, ...more] = facts;
  if (!one || !two || more.length > 0 || titleText(one) === titleText(two)) return undefined;
  if (facts.some((fact) => !SHORT_POST.test(titleText(fact)) || flags(fact).length > 0)) return undefined;
  return say`${names}, ${asOne(one)} and ${asOne(two)}${of}${OPEN}`;
};
