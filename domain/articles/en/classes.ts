import { type Phrase, plain } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { knows } from "../reference/memory";
import { number, pluralTitle } from "./grammar";
import { titleText } from "./posts";

/** People of one class who are not named one by one again. */
const MANY = 3;

/** "consuls general" of "Consul General in New York": the plural of a post that its holders share. */
const classOf = (who: Who): string | undefined => {
  const [post, ...more] = who.posts.filter((fact) => fact.title);
  if (!post || more.length > 0) return undefined;
  const noun = (titleText(post).split(/,| (?:of|in|to|for|at) /)[0] ?? "").toLowerCase();
  return noun === "consul general" ? "consuls general" : pluralTitle(noun);
};

/** "the three vice presidents": several of one class together, once all of them have been named, and nobody else of that class. */
export const asClass = ({ facts, memory }: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const [first] = whos;
  const noun = first && classOf(first);
  if (!noun || whos.length < MANY || whos.some((who) => who.group || !knows(memory, who))) return undefined;
  const same = facts.people.filter((who) => classOf(who) === noun && knows(memory, who));
  if (same.length !== whos.length || whos.some((who) => !same.includes(who))) return undefined;
  return plain(
    `the ${number(whos.length)} ${noun}`,
    whos.map((who) => who.name?.path ?? who.path),
  );
};
