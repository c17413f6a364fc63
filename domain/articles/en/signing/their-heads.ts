import type { Signatories } from "../../content/message";
import { mentioning, OPEN, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { isOfAllParties } from "../../reference/groups-of-parties";
import { knows, meet } from "../../reference/memory";
import { isPlain } from "../people/groups";
import { isNewOnline, newDelegation, person } from "../people/person";
import { flags, titleText } from "../people/posts";
import { andList } from "../words/grammar";
import { pluralTitle } from "../words/title-nouns";

/** Heads, of whom an organization has one. */
const HEAD = /^(?:president|rector|chancellor|mayor|governor|chairman|chairwoman|chairperson|principal)$/i;
/** Organizations with one director. */
const LED_BY_DIRECTOR = /^(?:hospital|institute)$/;

/** Whether nothing else follows the name: for whom or from where somebody signed. */
const isAlone = (discourse: Discourse, who: Who): boolean =>
  who.functions.length === 0 &&
  who.raw.onBehalfOf === undefined &&
  who.raw.substitutes === undefined &&
  !isNewOnline(discourse, who);

const NOUN = /^\p{Ll}+(?: \p{Ll}+)?$/u;

/** "their chairmen": a group without names that is of exactly the parties, and signed for each of them. */
const headsWithoutNames = (
  discourse: Discourse,
  { agreement, path, signed }: Signatories,
): Phrase | undefined => {
  const [key, ...others] = new Set(signed.flatMap(({ people }) => people));
  const [who] = key && others.length === 0 ? discourse.facts.whos([key]) : [];
  if (!who?.group || !isPlain(who) || signed.length !== (agreement.parties ?? []).length) return undefined;
  if (!isOfAllParties(discourse.facts, agreement, path, who) || !NOUN.test(who.group.text)) return undefined;
  const paths = [who.group.path, ...who.of.map((org) => org.name.path)];
  meet(discourse.memory, who);
  return mentioning(sourced(plain(`their ${who.group.text}`), ...paths), who.key);
};

/**
 * "their presidents, A and B": those who signed, one for each of the two parties that the sentence before has named in this
 * order, with equal titles; undefined for others.
 */
export const theirHeads = (discourse: Discourse, signatories: Signatories): Phrase | undefined => {
  const { agreement, path, signed } = signatories;
  const unnamed = headsWithoutNames(discourse, signatories);
  if (unnamed) return unnamed;
  const { facts, memory } = discourse;
  const parties = agreement.parties ?? [];
  const found = signed.flatMap(({ party, people }, at) => {
    const org = facts.org(parties[party]?.organization, `${path}.parties[${party}].organization`);
    const [who, ...others] = facts.whos(people);
    const [post, ...more] = who?.posts ?? [];
    const own = org !== undefined && post?.title !== undefined && post.org?.org === org.org && party === at;
    const fresh = who?.name && !knows(memory, who) && !who.raw.person?.surnameOnly && isAlone(discourse, who);
    const alone = others.length === 0 && more.length === 0 && !post?.post.former;
    return own && fresh && alone && !newDelegation(discourse, who) ? [{ who, post }] : [];
  });
  const [a, b] = found;
  if (!a || !b || parties.length !== 2 || found.length !== signed.length) return undefined;
  const title = titleText(a.post).toLowerCase();
  const plural = pluralTitle(title);
  const directors =
    title === "director" && [a, b].every(({ post }) => LED_BY_DIRECTOR.test(post.org?.org.kind ?? ""));
  if (!plural || !(HEAD.test(title) || directors) || titleText(b.post).toLowerCase() !== title)
    return undefined;
  const names = found.map(({ who, post }) =>
    sourced(person(discourse, { ...who, posts: [] }), post.title?.path, post.org?.name.path, ...flags(post)),
  );
  const words = say`${plain(`their ${plural}`)}, ${andList(names)}${OPEN}`;
  return mentioning(words, found.map(({ who }) => who.key).join("+"));
};
