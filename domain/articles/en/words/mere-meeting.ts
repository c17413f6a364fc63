import { type Phrase, plain, sourced, textOf } from "../../phrase";
import type { Facts } from "../../reference/facts";
import { isPostNoun } from "./title-nouns";

/** Titles that say no more than that people met: "met Lee" says it. */
const MERE = /^(?:an? |the )?meeting$/i;

/** Whether the name of talks is only "a meeting". */
export const isMereMeeting = (name: Phrase | undefined): name is Phrase =>
  name !== undefined && MERE.test(textOf(name));

/** The words of a name that the verb already says: none, with its paths. */
export const unsaid = ({ paths }: Phrase): Phrase => sourced(plain(""), ...paths);

const ANY_TALKS = /\b(?:meetings?|talks|discussions?|conversations?)$/i;

/** Whether a name is that of talks of any kind, which "met" may replace where it says with whom. */
export const isSaidByMet = (name: Phrase): boolean => ANY_TALKS.test(textOf(name));

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];

/** Whether a title names people in the words of their list: "harbor pilots" of "pilots of the harbor". */
export const areWordsOf = (title: string, list: string): boolean => {
  const known = new Set(["of", "the", ...wordsIn(list)]);
  return wordsIn(title).every((word) => known.has(word));
};

const CALL_ON = /^(?:(?:the|an?) )?((?:courtesy |farewell |introductory )?call) on (?:the )?(.+)$/i;

/** "call on the Minister for Fisheries": a title of talks that gives whom the visitors called on; not "call on trade". */
export const callOn = (title: string): { readonly call: string; readonly whom: string } | undefined => {
  const [, call, whom] = CALL_ON.exec(title) ?? [];
  return call && whom && (/^\p{Lu}/u.test(whom) || isPostNoun(whom)) ? { call, whom } : undefined;
};

/** "the courtesy call": talks that are called so by their title, or "the talks" where nobody has the post that it gives. */
export const nounOfCall = ({ people }: Facts, title: string): string | undefined => {
  const found = callOn(title);
  if (!found) return undefined;
  const held = people.some(({ posts }) =>
    areWordsOf(found.whom, posts.map((post) => post.title?.text ?? "").join(" ")),
  );
  return held ? `the ${found.call.toLowerCase()}` : "the talks";
};
