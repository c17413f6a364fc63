import { type Line, line } from "../../compose";
import type { Party } from "../../content/message";
import { loose, OPEN, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import type { Frame } from "../event/event";
import { leadersOf } from "../people/delegation-leaders";
import { organizationOfName, shownOrganization } from "../people/organization-of-delegation";
import { delegationsOf, partyLater } from "../people/party";
import { peopleList, weight } from "../people/people";
import { DELEGATION_LED, ownNoun } from "../people/person";
import { wordCount } from "../words/grammar";

/** Words of a first sentence about hosts and visitors, beyond which the heads of the visitors get the second. */
const MAX_WORDS = { alone: 42, withAim: 26 };

/** The verb, prepositions and articles of such a sentence. */
const WORDS_BETWEEN = 4;

/** Words of heads so short that they do not make any sentence long. */
export const FEW_WORDS = 4;

/** Words of the short form, in posts, of an organization that the name of a delegation has. */
const WORDS_OF_KNOWN = 2;

/** How many words the heads of a delegation take behind its name, in which their own organization may have been named. */
export const weightOfHeads = (discourse: Discourse, name: string, leaders: readonly Who[]): number => {
  const own = organizationOfName(discourse, name)?.ref.org;
  let spare = 0;
  for (const { posts } of leaders)
    for (const { org } of posts)
      if (own && org?.org === own) spare += Math.max(0, org.name.text.split(" ").length - WORDS_OF_KNOWN);
  return weight(discourse, leaders) - spare;
};

const bareName = ({ facts }: Discourse, { name }: ReturnType<typeof delegationsOf>[number]): string =>
  facts.said(name, "")?.text.replace(/^(?:the|an?) /i, "") ?? "";

/** "SDUT President Li Example", "Li Example, the chamber's President": the heads of a delegation behind the sentence that names it. */
export const headsOfDelegation = (
  discourse: Discourse,
  delegation: ReturnType<typeof delegationsOf>[number],
  leaders: readonly Who[],
): Phrase => {
  const { memory } = discourse;
  const name = bareName(discourse, delegation);
  const [first, ...more] = leaders;
  const shown =
    first && name !== "" && more.length === 0
      ? (organizationOfName(discourse, name)?.ref.org ?? shownOrganization(discourse, name, first))
      : undefined;
  const own = shown && !shown.short && ownNoun(discourse, shown) ? shown : undefined;
  const marks = own ? ["led by its own", DELEGATION_LED] : [];
  for (const mark of marks) memory.marks.add(mark);
  const list = peopleList(discourse, leaders, undefined, own);
  for (const mark of marks) memory.marks.delete(mark);
  return sourced(list, delegation.head ? `${delegation.path}.head` : undefined);
};

/**
 * Whether the first sentence can leave out the heads of a delegation: its name says who they are, and the headline does not
 * name one of them.
 */
export const canBeLater = ({ facts }: Discourse, name: string, leaders: readonly Who[]): boolean => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const isNamed = (who: Who): boolean => {
    const family = who.later?.text ?? who.name?.text.split(" ").at(-1);
    return family !== undefined && title.includes(family);
  };
  return /\p{Lu}/u.test(name) && leaders.every((who) => who.raw.presence !== "absent" && !isNamed(who));
};

/** Words of a first sentence about hosts and visitors without those about the visitors. */
export const wordsAround = (discourse: Discourse, { day }: Frame, hosts: readonly Who[]): number => {
  const { facts } = discourse;
  const { venue, city } = facts.record;
  const place = facts.place(venue, "venue")?.name.text ?? facts.said(city, "")?.text ?? "";
  return weight(discourse, hosts) + place.split(" ").length + (day ? wordCount(day) : 0) + WORDS_BETWEEN;
};

/**
 * "The delegation, led by X, the chamber's president, came to …": the heads of the only delegation, in the sentence after the
 * one that says who received it, where and when, if that has no room for them. `others`: the words of that sentence besides.
 */
export const headsLater = (
  discourse: Discourse,
  party: Party,
  others: number,
  aimFollows = false,
): ((aim: Phrase | undefined) => Line) | undefined => {
  const [only, ...more] = delegationsOf(discourse, party);
  const name = only && bareName(discourse, only);
  if (!only || !name || more.length > 0) return undefined;
  const leaders = leadersOf(discourse, only);
  const length = weightOfHeads(discourse, name, leaders);
  if (leaders.length === 0 || length <= FEW_WORDS || !canBeLater(discourse, name, leaders)) return undefined;
  if (others + length + name.split(" ").length <= MAX_WORDS[aimFollows ? "withAim" : "alone"])
    return undefined;
  return (aim) => {
    const heads = headsOfDelegation(discourse, only, leaders);
    const { words, many } = partyLater(discourse, party);
    return aim
      ? line("purpose", say`${words}, led by ${heads}${OPEN} came to ${loose(aim)}`)
      : line("lead.heads", say`${words} ${plain(many ? "were" : "was")} led by ${heads}`);
  };
};
