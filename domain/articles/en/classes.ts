import { type Phrase, plain } from "../phrase";
import { classPaths, sharedClass } from "../reference/classes";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { number, pluralTitle } from "./grammar";
import { titleText } from "./posts";

/** "consuls general" of "Consul General in New York": the plural of a post that its holders share. */
const classOf = (who: Who): string | undefined => {
  const [post, ...more] = who.posts.filter((fact) => fact.title);
  if (!post || more.length > 0) return undefined;
  const noun = (titleText(post).split(/,| (?:of|in|to|for|at) /)[0] ?? "").toLowerCase();
  return noun === "consul general" ? "consuls general" : pluralTitle(noun);
};

/** "the three vice presidents": several of one class together, once all of them have been named, and nobody else of that class. */
export const asClass = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const noun = sharedClass(discourse, whos, classOf);
  return noun === undefined ? undefined : plain(`the ${number(whos.length)} ${noun}`, classPaths(whos));
};
