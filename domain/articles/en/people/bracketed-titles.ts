import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, PostFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { andList } from "../words/grammar";
import { pluralTitle } from "../words/title-nouns";
import { isPlain } from "./groups";
import { newDelegation } from "./person";
import { fullName } from "./person-names";
import { flags, titleText } from "./posts";

interface Holder {
  readonly who: Who;
  readonly post: PostFact;
  readonly title: string;
  readonly bracket: string;
}

/** Somebody new of one post with a bracket in its title, whose organization need not be named. */
const holderOf = (discourse: Discourse, who: Who, known?: OrgFact): Holder[] => {
  const [post, ...more] = who.posts;
  const [, title = "", bracket = ""] = /^([^()]+) \(([^()]+)\)$/.exec(post ? titleText(post) : "") ?? [];
  if (!who.name || !post || title === "" || more.length > 0 || post.post.former) return [];
  const unnamed = post.org === undefined || (known !== undefined && post.org.org === known);
  const plainly = isPlain(who) && who.functions.length === 0 && !who.raw.person?.surnameOnly;
  const fresh = !knows(discourse.memory, who) && !newDelegation(discourse, who);
  return unnamed && plainly && fresh ? [{ who, post, title, bracket }] : [];
};

/** "Trade Officers A (North) and B (Harbor)": neighbours in a list whose titles differ in their brackets alone, and how many runs they are. */
export const ofBracketedTitle = (
  discourse: Discourse,
  runs: readonly (readonly Who[])[],
  known?: OrgFact,
): { words: Phrase; length: number } | undefined => {
  const all: Holder[] = [];
  let length = 0;
  for (const run of runs) {
    const own = run.flatMap((who) => holderOf(discourse, who, known));
    const [first = own[0]] = all;
    if (own.length < run.length || !own.every(({ title }) => title === first?.title)) break;
    all.push(...own);
    length += 1;
  }
  const plural = pluralTitle(all[0]?.title ?? "");
  if (!plural || all.length < 2) return undefined;
  for (const { who } of all) meet(discourse.memory, who);
  const named = all.map(({ who, post, bracket }) => {
    const held = plain(`(${bracket})`, [
      post.title?.path ?? post.path,
      ...flags(post),
      ...(post.org ? [post.org.name.path] : []),
    ]);
    return say`${fullName(discourse, who)} ${held}`;
  });
  return { words: say`${plural} ${andList(named)}`, length };
};
