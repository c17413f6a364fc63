import { type Line, line } from "../../compose";
import type { Party } from "../../content/message";
import { changed, loose, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf, type Who } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";
import { headNoun } from "../words/grammar";
import { peopleList, weight } from "./people";

/** Number of guests with names, and words of their list, from which the first sentence has no room for them. */
const MIN_GUESTS = 3;
const MIN_WORDS = 20;

/** "diplomats of Pacific states" of "University briefs diplomats of Pacific states in Reed": the guests of a title. */
const IN_TITLE =
  /\b(?:meets?(?: with)?|hosts?|receives?|welcomes?|briefs?|for|with) ((?:(?!for |with |of |to )\p{L}[\p{L}'’-]* ){0,3}?(?:ambassadors|consuls|diplomats|directors|entrepreneurs|envoys|executives|experts|mayors|ministers|officials|presidents|rectors|representatives|scholars)(?: (?:of|from) (?:the )?(?:\p{L}[\p{L}'’-]* )*?\p{L}+)?)(?= (?:at|in|on|to|during|for|over) |$)/u;

/** Guests by what they have in common, and the sentence that names them. */
interface GuestsByNoun {
  /** "diplomats of Pacific states", "representatives of the Reed Chamber". */
  readonly words: Phrase;
  readonly heads: () => Line;
  /** An aim in which "them" replaces the noun of the guests: "inform them of progress". */
  readonly withPronoun: (aim: Phrase) => Phrase;
}

/** "representatives of the Reed Chamber": the one organization at the top of those of all guests. */
const ofOrganization = (discourse: Discourse, guests: readonly Who[]): Phrase | undefined => {
  const tops = guests.map(({ posts: [post] }) => (post?.org ? topOf(post.org) : undefined));
  const [top] = tops;
  return top && tops.every((one) => one?.org === top.org)
    ? say`representatives of ${organizationName(discourse, top)}`
    : undefined;
};

/** "diplomats of Pacific states. They were A, envoy of B; C, …": guests in no delegation whose list is too long for the news. */
export const guestsByNoun = (discourse: Discourse, { people, leaders }: Party): GuestsByNoun | undefined => {
  const { facts } = discourse;
  const guests = facts.whos(people);
  // "four consuls general, A of X, B of Y": people who hold one post are introduced by that.
  const different = new Set(guests.map(({ posts: [post] }) => post?.title?.text)).size > 1;
  if (!different || (leaders.length > 0 && leaders.length < people.length)) return undefined;
  const title = facts.said(facts.record.title, "title");
  const named = guests.every(({ name, raw }) => name !== undefined && raw.delegation === undefined);
  if (!named || guests.length < MIN_GUESTS || weight(discourse, guests) < MIN_WORDS) return undefined;
  const words = new Set(title?.text.split(/[^\p{L}'’-]+/u));
  const inTitle = guests.some(({ name }) => words.has(name?.text.split(" ").at(-1) ?? ""));
  const called = inTitle ? undefined : IN_TITLE.exec(title?.text ?? "")?.[1];
  const common =
    ofOrganization(discourse, guests) ?? (called && title ? plain(called, [title.path]) : undefined);
  if (!common || inTitle) return undefined;
  const noun = headNoun(textOf(common));
  return {
    words: loose(common),
    heads: () => line("lead.heads", say`they were ${peopleList(discourse, guests)}`),
    withPronoun: (aim) => changed(aim, (s) => s.replace(new RegExp(`\\bthe ${noun}\\b`), "them")),
  };
};
