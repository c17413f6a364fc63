import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, PostFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { andList } from "../words/grammar";
import { pluralOfHolders } from "../words/title-nouns";
import { isPlain } from "./groups";
import { newDelegation } from "./person";
import { fullName } from "./person-names";
import { flags, titleText } from "./posts";

interface Holder {
  readonly who: Who;
  readonly post: PostFact;
  readonly title: string;
  readonly own: string;
}

/** "Ambassador of Lakeland to Fenland": an envoy by rank, whence and where. */
const ENVOY =
  /^((?:(?:Deputy|Vice) )?(?:Ambassador|High Commissioner|Consul[- ]General|Consul)) of ((?:the )?\p{Lu}[^(),]*?) ((?:to|in) (?:the )?\p{Lu}[^(),]*)$/u;

/** How many envoys to one place share its name, and how many others a title with a bracket. */
const MANY_ENVOYS = 3;
const MANY = 2;

/** The title that several can share, and what each has behind the name: "Ambassador to Fenland" and "of Lakeland". */
const partsOf = (held: string): { title: string; own: string } | undefined => {
  const [, title, bracket] = /^([^()]+) \(([^()]+)\)$/.exec(held) ?? [];
  if (title) return { title, own: `(${bracket})` };
  const [, rank, whence, where] = ENVOY.exec(held) ?? [];
  return rank ? { title: `${rank} ${where}`, own: `of ${whence}` } : undefined;
};

/** Somebody new of one post with a bracket in its title, whose organization need not be named. */
const holderOf = (discourse: Discourse, who: Who, known?: OrgFact): Holder[] => {
  const [post, ...more] = who.posts;
  const parts = post && partsOf(titleText(post));
  if (!who.name || !parts || more.length > 0 || post.post.former) return [];
  const unnamed = post.org === undefined || (known !== undefined && post.org.org === known);
  const plainly = isPlain(who) && who.functions.length === 0 && !who.raw.person?.surnameOnly;
  const fresh = !knows(discourse.memory, who) && !newDelegation(discourse, who);
  return unnamed && plainly && fresh ? [{ who, post, ...parts }] : [];
};

/**
 * "Trade Officers A (North) and B (Harbor)", "Ambassadors to Fenland A of Lakeland, B of Hilland and C of Reedland": neighbours in a
 * list whose titles differ in their brackets or in whom they represent alone, and how many runs they are.
 */
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
  const [first] = all;
  const plural = pluralOfHolders(first?.title ?? "");
  const envoys = first !== undefined && ENVOY.test(titleText(first.post));
  if (!plural || all.length < (envoys ? MANY_ENVOYS : MANY)) return undefined;
  for (const { who } of all) meet(discourse.memory, who);
  const named = all.map(({ who, post, own }) => {
    const held = plain(own, [
      post.title?.path ?? post.path,
      ...flags(post),
      ...(post.org ? [post.org.name.path] : []),
    ]);
    return say`${fullName(discourse, who)} ${held}`;
  });
  return { words: say`${plural} ${andList(named)}`, length };
};
