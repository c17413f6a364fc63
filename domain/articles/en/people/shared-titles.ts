import { changed, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef, PostFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { andList } from "../words/grammar";
import { pluralOfHolders } from "../words/title-nouns";
import { isPlain } from "./groups";
import { newDelegation } from "./person";
import { fullName } from "./person-names";
import { flags, titleText } from "./posts";

/** Words of a title that three, or that two people hold, from which a plural before their names is worthwhile. */
const WORDS_OF_THREE = 2;
const WORDS_OF_TWO = 3;
/** Words of an organization that a bracket has room for. */
const MAX_WORDS = 7;

interface Holder {
  readonly who: Who;
  readonly post: PostFact;
  readonly org: OrgRef;
}

/** Somebody new of one post, whose organization is short enough for a bracket after the name. */
const holderOf = (discourse: Discourse, run: readonly Who[] | undefined, known?: OrgFact): Holder[] => {
  const [who, ...others] = run ?? [];
  const [post, ...more] = who?.posts ?? [];
  const org = post?.org;
  if (!who?.name || !post?.title || !org || others.length > 0 || more.length > 0) return [];
  if (!isPlain(who) || knows(discourse.memory, who) || newDelegation(discourse, who)) return [];
  const name = org.name.text;
  const long = name.split(" ").length > MAX_WORDS || /[(),]/.test(name);
  const introduces = org.org.short !== undefined && !discourse.memory.orgs.has(org.org);
  const apart = long || introduces || org.org === known || who.raw.person?.surnameOnly;
  return apart || post.post.former ? [] : [{ who, post, org }];
};

/**
 * "Chief Engineers A (Bridge Division) and B (Tunnel Division)": neighbours in a list who hold the same long title, each in
 * another organization, and how many they are; undefined where the title is short or the neighbours hold others.
 */
export const ofOneTitle = (
  discourse: Discourse,
  runs: readonly (readonly Who[])[],
  known?: OrgFact,
): { words: Phrase; length: number } | undefined => {
  const [first] = holderOf(discourse, runs[0], known);
  const title = first ? titleText(first.post) : "";
  const words = title.split(" ").length;
  const plural = pluralOfHolders(title);
  if (!first || !plural || words < WORDS_OF_THREE) return undefined;
  const all: Holder[] = [first];
  for (const run of runs.slice(1)) {
    const [next] = holderOf(discourse, run, known);
    if (!next || titleText(next.post) !== title) break;
    all.push(next);
  }
  const organizations = new Set(all.map(({ org }) => org.org));
  const worth = all.length > 2 || (all.length === 2 && words >= WORDS_OF_TWO);
  if (!worth || organizations.size < all.length) return undefined;
  const { memory } = discourse;
  const near = memory.near;
  const named = all.map(({ who, org, post }) => {
    meet(memory, who);
    // A parent that the reader knows is left out of the bracket.
    const { parent } = org.org;
    memory.near = parent && memory.orgs.has(parent.org) ? parent.org : near;
    const of = changed(organizationName(discourse, org), (s) => s.replace(/^the /, ""));
    const held = plain("", [post.title?.path ?? post.path, ...flags(post), org.name.path]);
    return say`${fullName(discourse, who)} (${of}${held})`;
  });
  memory.near = near;
  return { words: say`${plural} ${andList(named)}`, length: all.length };
};

/** A title without an organization that both hold: "A and B, Members of the Legislative Assembly". */
export const holdOneTitle = (one: Who, other: Who): boolean => {
  const [a, b] = [one, other].map(({ name, posts, raw }) =>
    name && posts.length === 1 && !posts[0]?.org && !raw.person?.surnameOnly ? posts[0] : undefined,
  );
  if (!a?.title || !b?.title) return false;
  return titleText(a) === titleText(b) && pluralOfHolders(titleText(a)) !== undefined;
};
