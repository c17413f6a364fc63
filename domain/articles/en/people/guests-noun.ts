import { speakAsGuests } from "../../content/named";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { pluralOfHolders } from "../words/title-nouns";
import { wholeParty } from "./members";

/** Number of guests who would otherwise each be named again. */
const MIN_GUESTS = 4;
/** Members of a delegation who are introduced in a list of their own, rather than where all of them speak. */
const MIN_MEMBERS = 3;

/** "the ambassadors": the noun for the guests of separate meetings in a remark addressed to them. */
export const nounOfGuests = ({ facts, content }: Discourse): string | undefined => {
  const scene = content.scenes.find(({ item }) => item.each);
  const remarks = scene?.item.remarks ?? [];
  const whoms = remarks.flatMap((one) => facts.said(one.whom, "")?.text ?? []);
  // "the builders" may be others: the guests' own titles have the noun.
  const titles = facts.people.flatMap(({ raw, posts }) => (raw.side === "guest" ? posts : []));
  return whoms.find((whom) => {
    const noun = /^the (?:new )?(\p{Ll}+(?:-\p{Ll}+)?)s(?: general)?$/u.exec(whom)?.[1];
    return noun !== undefined && titles.some(({ title }) => title?.text.toLowerCase().includes(noun));
  });
};

/** The heads of diplomatic missions, of two kinds or more. */
const OF_MISSION = /^(?:ambassador|high commissioner|chargé d['’]affaires|permanent representative)$/i;

/** "ambassadors", "mayors", "heads of mission": what several are by their first posts, which all name alike; undefined for others. */
export const nounOfPosts = (whos: readonly Who[]): string | undefined => {
  const nouns = whos.map(({ posts: [post] }) =>
    post?.title && !post.post.former ? (post.title.text.split(/ (?:of|to|for|in) |, /)[0] ?? "") : "",
  );
  const [first = ""] = nouns;
  if (nouns.every((noun) => noun.toLowerCase() === first.toLowerCase()))
    return pluralOfHolders(first.toLowerCase());
  return nouns.every((noun) => OF_MISSION.test(noun)) ? "heads of mission" : undefined;
};

const MET =
  / (?:meets|met|receives|received|holds talks with) (?:the )?((?:heads|chairs|chairpersons|presidents|leaders|ambassadors|envoys|ministers|mayors|officials|representatives|executives) (?:of|from) [^,;:]{3,60})$/u;

/** "heads of chambers from six countries": the guests of separate meetings, as the office's own title calls them. */
export const guestsOfTitle = ({ facts }: Discourse): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const [, guests] = MET.exec(title?.text ?? "") ?? [];
  return guests && title ? plain(guests, [title.path]) : undefined;
};

/** "the ambassadors", "the guests": all guests of separate meetings, if the text has named them and would otherwise repeat the list. */
export const guestsAsOne = (discourse: Discourse, whos: readonly Who[]): string | undefined => {
  const { content, memory, facts } = discourse;
  const scene = content.scenes.find(({ item }) => item.each);
  if (!scene || whos.length < MIN_GUESTS || !whos.every((who) => who.name && knows(memory, who)))
    return undefined;
  const keys = new Set(whos.map(({ key }) => key));
  const guests = facts
    .whos((scene.item.people ?? []).map(({ key }) => key))
    .filter((who) => who.raw.side === "guest");
  if (guests.length !== whos.length || !guests.every(({ key }) => keys.has(key))) return undefined;
  return nounOfGuests(discourse) ?? "the guests";
};

/** "the guests": all of them, or many, who spoke together; each is named if something else is reported of a few. */
export const guestsTogether = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { facts, memory } = discourse;
  const keys = whos.map(({ key }) => key);
  const known = whos.filter((who) => knows(memory, who));
  // Several of one post are called by it: "the consuls general".
  const titles = new Set(whos.map(({ posts }) => posts[0]?.title?.text));
  const many = whos.length >= MIN_GUESTS && titles.size > 1;
  const some = known.length > 0 && (known.length < whos.length || many);
  return some && speakAsGuests(facts.record, keys) ? plain("the guests") : undefined;
};

/**
 * "the members of the delegation": all of many members, if the text has named them or they refer to themselves as "they";
 * otherwise "the delegation", as of a leader and a group that the text has named. `said`: the texts of their words.
 */
export const partyAsOne = (discourse: Discourse, whos: readonly Who[], said: string): Phrase | undefined => {
  const party = wholeParty(discourse, whos);
  const named = whos.every((who) => knows(discourse.memory, who));
  const grouped = named && whos.some(({ group }) => group);
  if (!party || (!grouped && whos.length < (named ? MIN_GUESTS : MIN_MEMBERS))) return undefined;
  if ((grouped || !named) && !/\b(?:they|their|them)\b/i.test(said)) return party;
  return /(?:group|team|mission|party|delegation)$/.test(textOf(party))
    ? say`the members of ${party}`
    : party;
};

/** Whether the record's own texts speak of the delegation, which has to be introduced by then. */
export const isDelegationSpokenOf = ({ items }: Facts): boolean =>
  items.some(({ item }) =>
    item.remarks?.some(({ whom, points }) =>
      [whom, ...(points ?? [])].some((text) => /\bthe delegation\b/.test(text?.en ?? "")),
    ),
  );
