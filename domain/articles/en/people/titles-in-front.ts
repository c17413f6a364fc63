import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, PostFact, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { andList, capitals } from "../words/grammar";
import { isPostNoun, pluralTitle } from "../words/title-nouns";
import { fullName, namesOf, soleTitle } from "./person-names";
import { areAllPostsBehind } from "./post-in-front";
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

/** Words of a title that several hold, before their names: those of one with the title before the name. */
const SHORT_PLURAL = 2;

/** Ranks that show by themselves where they are held. */
const RANKS = /^(?:Senators|Councillors|Ambassadors|Judges|Professors)$/;

/**
 * "Chairman Ann Lee, Vice Chairmen Bo Ray and Cy Dee": whether the title that several hold at an organization that need not be
 * named (`isKnown`) comes before their names, like that of the others in the list; of no organization, only a rank does.
 */
export const isPluralInFront = (discourse: Discourse, plural: string, isKnown?: boolean): boolean => {
  if (isKnown === undefined) return RANKS.test(plural) && !areAllPostsBehind(discourse);
  return isKnown && isTitleInFront(discourse, plural);
};

const isTitleInFront = (discourse: Discourse, plural: string): boolean =>
  (discourse.memory.turns.get(INTRODUCED) ?? 0) > 1 &&
  !areAllPostsBehind(discourse) &&
  (CAPITAL.test(plural) || plural.startsWith("former ")) &&
  /^[\p{L}-]+(?: [\p{L}-]+)*$/u.test(plural) &&
  plural.split(" ").length <= SHORT_PLURAL;

/**
 * The people of one organization with the holders of each title by themselves, where several hold one of the titles: within a
 * list of others "A, speaker of X, and B and C, members of X" would be a list of its own.
 */
export const inTitles = (discourse: Discourse, run: Who[], known: OrgFact | undefined): Who[][] => {
  if (run.length < 3) return [run];
  const facts = run.flatMap((who) => soleTitle(discourse, who) ?? []);
  const [org] = facts.flatMap((fact) => fact.org?.org ?? []);
  const fit = facts.length === run.length && org && org !== known;
  if (!fit || run.some((who) => knows(discourse.memory, who)) || inFront(discourse, run, facts)) return [run];
  const groups = byTitle(facts, run).map(({ whos }) => whos);
  return groups.some((whos) => whos.length > 1) ? groups : [run];
};
