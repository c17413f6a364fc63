import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { copied } from "../../reference/memory";
import { peopleList } from "../people/people";
import { sentenceText } from "../words/grammar";

/** Words of a list of people that one sentence has room for. */
const MAX_WORDS = 110;
/** Words of each part of a longer list. */
const PART = 50;

/** How many words a list takes here, without changing the memory of the text. */
const wordsOf = (discourse: Discourse, whos: readonly Who[]): number =>
  sentenceText(peopleList({ ...discourse, memory: copied(discourse.memory) }, whos)).split(" ").length;

const wholeOf = (org: OrgFact): OrgFact => (org.parent ? wholeOf(org.parent.org) : org);

/** Somebody's organization: the whole that a department belongs to. */
const organizationOf = (who: Who): string => {
  const org = who.posts.find((post) => post.org)?.org?.org ?? who.of[0]?.org;
  return org ? wholeOf(org).name.text : who.key;
};

/** Whether neighbours have the same only title, which the list says once. */
const isSharedTitle = (a: Who, b: Who): boolean => {
  const [[one, ...moreOne], [two, ...moreTwo]] = [a.posts, b.posts];
  const alone = moreOne.length + moreTwo.length === 0;
  return alone && one?.title !== undefined && one.title.text === two?.title?.text;
};

/** A list of attendees in several sentences, if one would be too long: people of one organization stay together. */
export const presentInParts = (discourse: Discourse, whos: readonly Who[]): Who[][] => {
  const total = wordsOf(discourse, whos);
  if (total <= MAX_WORDS) return [[...whos]];
  const groups: Who[][] = [];
  for (const who of whos) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && (organizationOf(before) === organizationOf(who) || isSharedTitle(before, who)))
      last.push(who);
    else groups.push([who]);
  }
  const most = total / Math.ceil(total / PART);
  const parts: Who[][] = [];
  let filled = 0;
  for (const group of groups) {
    const own = wordsOf(discourse, group);
    const last = parts.at(-1);
    if (last && filled + own / 2 <= most) {
      last.push(...group);
      filled += own;
    } else {
      parts.push([...group]);
      filled = own;
    }
  }
  return parts;
};
