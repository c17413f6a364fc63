import { OPEN, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef, PostFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { andList, number } from "../words/grammar";
import { pluralTitle } from "../words/title-nouns";
import { isPlain } from "./groups";
import { newDelegation } from "./person";
import { fullName } from "./person-names";
import { flags, titleText } from "./posts";

/** People of one post who are introduced together. */
const MIN_PEOPLE = 3;
/** Posts that somebody holds for a country. */
const DIPLOMATS =
  /^(?:(?:honorary|deputy|acting) )?(?:consuls?(?: general)?|ambassadors?|high commissioners?|envoys?|vice consuls?|representatives?)$/;
/** Names of offices rather than of countries. */
const OFFICE =
  /\b(?:embassy|consulate|mission|ministry|office|commission|department|bureau|government|council|association|chamber|university|agency|board|group|union)\b/i;

const plural = (noun: string): string | undefined =>
  noun.endsWith("consul general") ? noun.replace(/consul general$/, "consuls general") : pluralTitle(noun);

/** "new consuls general" of "new Consul General", and the noun alone. */
export const severalOfPost = (title: string): { all: string; noun: string } | undefined => {
  const [, of = "", called = "", behind = ""] =
    /^((?:new|newly appointed|incoming|outgoing) )?(.+?)( (?:in|to) (?:the )?\p{Lu}.*)?$/iu.exec(title) ?? [];
  const noun = plural(called.toLowerCase());
  if (!noun || !DIPLOMATS.test(called.toLowerCase())) return undefined;
  return { all: `${of.toLowerCase()}${noun}${behind}`, noun };
};

interface Holder {
  readonly who: Who;
  readonly post: PostFact;
  readonly org: OrgRef;
}

/** Somebody not yet introduced who holds one post for a country. */
const holderOf = (discourse: Discourse, who: Who): Holder | undefined => {
  const [post, ...more] = who.posts;
  const org = post?.org;
  if (!who.name || !post?.title || !org || more.length > 0 || post.post.former) return undefined;
  if (!isPlain(who) || knows(discourse.memory, who) || newDelegation(discourse, who)) return undefined;
  const named = who.raw.person?.surnameOnly || who.functions.length > 0;
  // Anybody has representatives, diplomats only countries.
  const countries = !/^representative$/i.test(titleText(post)) || org.org.kind === "government";
  const apart = named || !countries || org.org.parent || OFFICE.test(org.name.text);
  return apart ? undefined : { who, post, org };
};

/** "four new consuls general, A of X, B of Y, C of Z and D of W,": a list of people who hold one post, each for a country. */
export const ofEqualPosts = (
  discourse: Discourse,
  whos: readonly Who[],
  known?: OrgFact,
): Phrase | undefined => {
  const [first] = whos;
  const title = first?.posts[0] && titleText(first.posts[0]);
  const several = title === undefined || whos.length < MIN_PEOPLE ? undefined : severalOfPost(title);
  if (!several) return undefined;
  const all = whos.flatMap((who) => holderOf(discourse, who) ?? []);
  const same = all.every(({ post }) => titleText(post) === title);
  const countries = new Set(all.map(({ org }) => org.org));
  if (all.length < whos.length || !same || countries.size < all.length || (known && countries.has(known)))
    return undefined;
  const { memory } = discourse;
  const named = all.map(({ who, post, org }) => {
    meet(memory, who);
    const held = plain("", [post.title?.path ?? post.path, ...flags(post), org.name.path]);
    return say`${fullName(discourse, who)} of ${organizationName(discourse, org)}${held}`;
  });
  memory.marks.add(`counted ${several.noun}`);
  return say`${number(all.length)} ${several.all}, ${andList(named)}${OPEN}`;
};
