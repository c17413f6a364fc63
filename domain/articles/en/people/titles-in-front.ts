import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { PostFact, Who } from "../../reference/facts";
import { andList, capitals } from "../words/grammar";
import { isPostNoun, pluralTitle } from "../words/title-nouns";
import { fullName, namesOf } from "./person-names";
import { flags, isFormal, title, titleInFront, titleText } from "./posts";

const CAPITAL = /^\p{Lu}/u;

/** How many members of the list that is being written introduce somebody with a post. */
export const INTRODUCED = "introduced in list";

/** Neighbours with one title and their posts. */
export interface TitleHolders {
  whos: Who[];
  posts: PostFact[];
}

/** Neighbours with the same title, where that has a plural. */
export const byTitle = (facts: readonly PostFact[], run: readonly Who[]): TitleHolders[] => {
  const groups: TitleHolders[] = [];
  for (const [at, who] of run.entries()) {
    const fact = facts[at];
    const last = groups.at(-1);
    const before = last?.posts[0];
    const same = fact && before && titleText(before) === titleText(fact) && pluralTitle(titleText(fact));
    if (last && same) {
      last.whos.push(who);
      last.posts.push(fact);
    } else groups.push({ whos: [who], posts: fact ? [fact] : [] });
  }
  return groups;
};

/** Words of a title that comes before the name. */
const SHORT_TITLE = 3;

/** "Joint Director Ann Sample", "deputy director Bo Sample": whether a short title can come before the name of somebody without another. */
const isTitled = (discourse: Discourse, who: Who, fact: PostFact | undefined): boolean => {
  const text = fact ? titleText(fact) : "";
  const words = text.split(" ");
  const capital = words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word));
  const small =
    words.every((word) => /^\p{Ll}[\p{L}-]*$/u.test(word)) && isPostNoun(text.replace(/^.*-/, ""));
  return (
    (capital || small) && words.length <= SHORT_TITLE && textOf(fullName(discourse, who)) === who.name?.text
  );
};

/** "Speaker Ann Lee", "Whips Bo Ray and Cy Dee": holders of short titles; those of two among others who are introduced follow the names. */
export const inFront = (
  discourse: Discourse,
  run: readonly Who[],
  facts: readonly PostFact[],
): readonly TitleHolders[] | undefined => {
  const groups = byTitle(facts, run);
  const few = run.length < 3 && (discourse.memory.turns.get(INTRODUCED) ?? 0) > 1;
  const distinct = groups.length > 1 && new Set(facts.map(titleText)).size === groups.length;
  const short = run.every((who, at) => isTitled(discourse, who, facts[at]));
  // "members Bo Ray and Cy Dee" would be a noun of people rather than their title.
  const formal = groups.every(
    ({ whos, posts: [post] }) => whos.length < 2 || (post && CAPITAL.test(titleText(post))),
  );
  return !few && distinct && short && formal ? groups : undefined;
};

/** "Speaker Ann Lee and Whips Bo Ray and Cy Dee". */
export const titledNames = (discourse: Discourse, groups: readonly TitleHolders[]): Phrase => {
  const facts = groups.flatMap(({ posts }) => posts);
  const capital = facts.every(isFormal);
  const named = groups.map(({ whos, posts }) => {
    const [post] = posts;
    const shared = whos.length > 1 && post ? pluralTitle(titleText(post)) : undefined;
    const held = posts.flatMap((fact) => [fact.title?.path ?? "", ...flags(fact)]);
    if (shared) return say`${plain(capital ? capitals(shared) : shared, held)} ${namesOf(discourse, whos)}`;
    return say`${post ? (capital ? titleInFront : title)(post) : ""} ${andList(whos.map((who) => fullName(discourse, who)))}`;
  });
  return andList(named);
};
