import { changed, type Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";

/** Marks a list of the members of a delegation. */
export const OF_MEMBERS = "list of members";
const isOfMember = ({ memory }: Discourse, { posts }: Who): boolean =>
  posts.length === 0 && memory.marks.has(OF_MEMBERS);
/** "treasurer" of "treasurer of the delegation", in the list of its members. */
const withoutDelegation = (text: string): string =>
  text.replace(/(?<!^(?:a )?member) of (?:the|its) delegation$/i, "");

/** Somebody's functions at this event. */
export const functionsOf = (discourse: Discourse, who: Who): Phrase[] =>
  who.functions
    .filter(({ path }) => !discourse.memory.marks.has(`shown ${path}`))
    .map((said) => (isOfMember(discourse, who) ? changed(phrase(said), withoutDelegation) : phrase(said)));
