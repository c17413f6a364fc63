import { type Line, line } from "../../compose";
import { plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { PostFact, Who } from "../../reference/facts";
import type { Memory } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { andList, withArticle } from "../words/grammar";
import { laterName } from "./person-names";
import { flags, titleText } from "./posts";

/** People whose former posts are stated in a later sentence. */
const waiting = new WeakMap<Memory, Set<Who>>();

const isFormer = ({ post, title }: PostFact): boolean => post.former === true && title !== undefined;

/** The posts that introduce somebody: several former ones beside a present one get a later sentence. */
export const presentPosts = ({ memory }: Discourse, who: Who): PostFact[] => {
  const former = who.posts.filter(isFormer);
  const present = who.posts.filter((fact) => !isFormer(fact) && fact.title);
  if (former.length < 2 || present.length === 0 || !who.name) return who.posts;
  waiting.set(memory, (waiting.get(memory) ?? new Set()).add(who));
  return present;
};

/** "Senator Exemplar is a former mayor of A and a former president of B.": after the sentence that introduced them. */
export const formerPostLines = (discourse: Discourse): Line[] => {
  const all = waiting.get(discourse.memory);
  if (!all) return [];
  waiting.delete(discourse.memory);
  const whos = discourse.facts.people.filter((who) => all.has(who));
  return whos.map((who) => {
    const posts = who.posts.filter(isFormer).map((fact) => {
      const title = plain(withArticle(titleText(fact)), [fact.title?.path ?? fact.path, ...flags(fact)]);
      return fact.org ? say`${title} of ${organizationName(discourse, fact.org)}` : title;
    });
    return line(`${who.path}.former`, sourced(say`${laterName(discourse, who)} is ${andList(posts)}`));
  });
};
