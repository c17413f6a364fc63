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
  /\b(?:meets?(?: with)?|hosts?|receives?|welcomes?|briefs?|for|(?:talks?|meetings?|discussions?|dinner|lunch) with) ((?:(?!for |with |of |to )\p{L}[\p{L}'’-]* ){0,3}?(?:ambassadors|consuls|diplomats|directors|entrepreneurs|envoys|executives|experts|mayors|ministers|officials|presidents|rectors|representatives|scholars)(?: (?:of|from) (?:the )?(?:\p{L}[\p{L}'’-]* )*?\p{L}+)?)(?= (?:at|in|on|to|during|for|over) |$)/u;

/** Words of a title that count its guests, or set them apart from others. */
const COUNTED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|other|more|further|both|all) /i;
/** The posts of those whom a noun of a title calls so, where not everybody may be called that. */
const POSTS: readonly (readonly [noun: RegExp, post: RegExp])[] = [
  [/\bambassadors$/, /\bambassador|\bhigh commissioner|\bcharg[eé]/i],
  [/\bconsuls$/, /consul\b/i],
  [/\bmayors$/, /mayor/i],
  [/\bministers$/, /minister/i],
  [/\bpresidents$/, /president/i],
  [/\brectors$/, /rector|chancellor/i],
  [/\bdirectors$/, /director/i],
  [
    /\b(?:diplomats|envoys)$/,
    /ambassador|commissioner|charg[eé]|consul|counsell?or|attach[eé]|secretary|envoy|embassy|minister/i,
  ],
];
const OFFICIALS = /\bofficials$/;
const TRADERS = /\b(?:entrepreneurs|executives)$/;

/** Whether all guests may be called so by their posts and organizations. */
const areCalled = (called: string, guests: readonly Who[]): boolean => {
  const noun = called.split(/ (?:of|from) /, 1)[0] ?? "";
  const post = POSTS.find(([one]) => one.test(noun))?.[1];
  return guests.every(({ posts: [first] }) => {
    const kind = first?.org?.org.kind;
    if (OFFICIALS.test(noun)) return !kind || kind === "government";
    if (TRADERS.test(noun)) return kind === "company" || kind === "association";
    return !post || post.test(first?.title?.text ?? "");
  });
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** "officials of Trade Ministry" of "Investors meet officials of Trade Ministry": words for those whom the guests met. */
const areOthers = ({ facts }: Discourse, called: string, guests: readonly Who[]): boolean =>
  facts.people
    .filter((who) => !guests.includes(who))
    .flatMap(({ posts, of }) => [...posts.flatMap(({ org }) => org ?? []), ...of])
    .some(({ name }) => wordsOf(name.text).some((word) => wordsOf(called).includes(word)));

/** The words of the title for the guests, if they are about all of them and nobody else. */
const inTitleOf = (discourse: Discourse, title: string, guests: readonly Who[]): string | undefined => {
  const called = IN_TITLE.exec(title)?.[1];
  const isTheirs =
    called !== undefined &&
    !COUNTED.test(called) &&
    areCalled(called, guests) &&
    !areOthers(discourse, called, guests);
  return isTheirs ? called : undefined;
};

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
  const { participantsOpen, openSides } = facts.record;
  // "They were A, B and C" would leave out guests whom nobody noted.
  if (participantsOpen && openSides?.includes("guest") !== false) return undefined;
  if (!named || guests.length < MIN_GUESTS || weight(discourse, guests) < MIN_WORDS) return undefined;
  const words = new Set(title?.text.split(/[^\p{L}'’-]+/u));
  const inTitle = guests.some(({ name }) => words.has(name?.text.split(" ").at(-1) ?? ""));
  const called = inTitle ? undefined : inTitleOf(discourse, title?.text ?? "", guests);
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
