import { OPEN, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, PostFact, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { pluralTitle } from "../words/title-nouns";
import { isPlain } from "./groups";
import { newDelegation, person } from "./person";
import { flags, titleText } from "./posts";

/** Posts of somebody in a list, one of which neighbours may share. */
const POSTS = 2;

/** Somebody not yet introduced with two posts, each of which has a title. */
const holderOf = (discourse: Discourse, run: readonly Who[] | undefined): Who | undefined => {
  const [who, ...others] = run ?? [];
  if (!who?.name || others.length > 0 || who.posts.length !== POSTS || who.functions.length > 0)
    return undefined;
  if (!isPlain(who) || knows(discourse.memory, who) || newDelegation(discourse, who)) return undefined;
  const whole = who.posts.every(({ title, post }) => title && !post.former);
  return whole && !who.raw.person?.surnameOnly ? who : undefined;
};

const isSame = (one: PostFact, other: PostFact): boolean =>
  one.org !== undefined && one.org.org === other.org?.org && titleText(one) === titleText(other);

/** How many of the neighbours hold this post in addition to one of their own. */
const holders = (discourse: Discourse, runs: readonly (readonly Who[])[], post: PostFact): Who[] => {
  const all: Who[] = [];
  for (const run of runs) {
    const who = holderOf(discourse, run);
    if (!who?.posts.some((one) => isSame(one, post))) break;
    all.push(who);
  }
  return all;
};

/**
 * "A, mayor of X; and B, mayor of Y, both members of the Board": neighbours in a list who share one post in addition to their
 * own, and how many they are; undefined if there are none.
 */
export const ofCommonPost = (
  discourse: Discourse,
  runs: readonly (readonly Who[])[],
  known: OrgFact | undefined,
  more: string | undefined,
): { words: Phrase[]; length: number } | undefined => {
  const first = holderOf(discourse, runs[0]);
  const [post] = first?.posts.filter((one) => holders(discourse, runs, one).length > 1) ?? [];
  const plural = post && pluralTitle(titleText(post));
  if (!post?.org || !plural || post.org.org === known) return undefined;
  const all = holders(discourse, runs, post);
  // "Head of its Cultural Office and Consul": both posts are in one house.
  const isWithin = (one: PostFact): boolean => one.org?.org.parent?.org === post.org?.org;
  if (all.every(({ posts }) => posts.some(isWithin))) return undefined;
  const words = all.map((who) => {
    const own = who.posts.filter((one) => !isSame(one, post));
    const shared = who.posts.filter((one) => isSame(one, post));
    const paths = shared.flatMap((one) => [one.title?.path, one.org?.name.path, ...flags(one)]);
    return sourced(person(discourse, { ...who, posts: own }, known), ...paths);
  });
  const last = words.at(-1);
  if (!last) return undefined;
  const both = all.length === 2 ? "both" : "all";
  const ends = runs.length === all.length && more === undefined;
  const closed = say`${ends ? "" : "and "}${last} ${plain(`${both} ${plural} of`)} ${organizationName(discourse, post.org)}${OPEN}`;
  return { words: [...words.slice(0, -1), closed], length: all.length };
};
