import { mentioning, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { meet } from "../../reference/memory";
import { againNoun } from "../words/org-nouns";
import { fullName } from "./person-names";

/** "Ann Sample of the same university": somebody without a post at the organization that the list has just named. */
export const ofTheSame = (discourse: Discourse, who: Who, owner: OrgFact): Phrase | undefined => {
  const [post, ...more] = who.posts;
  if (!post?.org || post.title || more.length > 0 || who.functions.length > 0) return undefined;
  const called = againNoun(owner);
  if (called === "") return undefined;
  meet(discourse.memory, who);
  const noun = plain(called, [post.org.name.path]);
  return mentioning(say`${fullName(discourse, who)} of the same ${noun}`, who.key);
};
