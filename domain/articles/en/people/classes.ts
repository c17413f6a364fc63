import { type Phrase, plain } from "../../phrase";
import { classPaths, sharedClass } from "../../reference/classes";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { number } from "../words/grammar";
import { pluralTitle } from "../words/title-nouns";
import { ofEqualPosts, severalOfPost } from "./equal-posts";
import { titleText } from "./posts";

/** "consuls general" of "Consul General in New York": the plural of a post that its holders share. */
const classOf = (who: Who): string | undefined => {
  const [post, ...more] = who.posts.filter((fact) => fact.title);
  if (!post || more.length > 0) return undefined;
  const called = titleText(post).split(/,| (?:of|in|to|for|at) /)[0] ?? "";
  return severalOfPost(called)?.noun ?? pluralTitle(called.toLowerCase());
};

/** "participant" of "two participants from Moldova". */
const MEMBERS =
  /^(?:(?:the|an?|one|two|three|four|five|six|seven|eight|nine|\d+) )?(\p{Ll}+?)s?(?= (?:from|of) \p{Lu})/u;

/** "the participants": groups of one noun that are all groups of that noun, once they or their number are known. */
const asOneGroup = ({ facts, memory }: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const nounOf = (who: Who): string | undefined =>
    who.of.length === 0 ? MEMBERS.exec(who.group?.text ?? "")?.[1] : undefined;
  const [first] = whos;
  const noun = first && nounOf(first);
  const counted = (facts.record.attendance?.including ?? []).length > 0 && memory.realized.has("attendance");
  if (!noun || whos.length < 2 || !(counted || whos.every((who) => knows(memory, who)))) return undefined;
  const all = facts.people.filter((who) => nounOf(who) === noun);
  if (all.length !== whos.length || !whos.every((who) => all.includes(who))) return undefined;
  for (const who of whos) meet(memory, who);
  return plain(
    `the ${noun}s`,
    whos.flatMap((who) => who.group?.path ?? []),
  );
};

/**
 * "the three vice presidents": all members of a class together, once each has been named. Before that, "four consuls general, A
 * of X, …" of equals who each hold a post for a country.
 */
export const asClass = (
  discourse: Discourse,
  whos: readonly Who[],
  known: OrgFact | undefined,
): Phrase | undefined => {
  const groups = asOneGroup(discourse, whos);
  if (groups) return groups;
  const noun = sharedClass(discourse, whos, classOf);
  if (noun === undefined) return ofEqualPosts(discourse, whos, known);
  // Their list has stated their number.
  const count = discourse.memory.marks.has(`counted ${noun}`) ? "" : `${number(whos.length)} `;
  return plain(`the ${count}${noun}`, classPaths(whos));
};
