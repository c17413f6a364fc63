import type { Scene } from "../agenda";
import { phrase, type Said } from "../facts";
import { next } from "../memory";
import { loose, type Phrase, plain, resting, say, textOf } from "../phrase";
import type { PlannedItem } from "../plan";
import { comers, hasOwnDay, metAt, titleOf } from "../scene";
import type { Tell } from "../tell";
import { andList, definite, withArticle } from "./grammar";
import { atPlace, peopleList } from "./mentions";
import { partOfParty, partyLater } from "./party";
import { eventNoun } from "./people";

const NOUNS = {
  tour: "the visit",
  talks: "the talks",
  speeches: "the speeches",
  presentation: "the presentation",
  discussion: "the discussion",
  signing: "the signing",
  ceremony: "the ceremony",
  handover: "the handover",
  meal: "the meal",
  other: "the event",
} as const;

const EVENT =
  /\b(?:meetings?|talks|discussions?|sessions?|exchanges?|symposium|seminar|roundtable|dialogue|forum|conference|ceremony|reception|visit|consultations?|briefing|interview|workshop|dinner|lunch|luncheon|banquet|breakfast|signing|launch|lecture|speech|address|opening|closing|keynote|arrival|tour|panel|debate|training|handover|presentation|congress|assembly|hearing|time|day|event|gathering)\b/i;

/** "at a welcome dinner", or "in talks on cotton" where the title of talks is what they were about. */
export const during = (title: Said, talks: boolean): Phrase =>
  talks && !EVENT.test(title.text) ? say`in talks on ${phrase(title)}` : say`at ${articled(title)}`;

/** "a welcome dinner", "the 5th Forum". */
export const articled = (title: Said): Phrase => plain(withArticle(title.text), [title.path]);

/** "the talks", "the opening ceremony": an item known already. */
export const nounOf = (tell: Tell, entry: PlannedItem): Phrase => {
  const title = titleOf(tell, entry);
  return title ? plain(definite(title.text), [title.path]) : plain(NOUNS[entry.item.activity ?? "other"]);
};

/** A list of noun phrases; an open one ends in "and other {noun}". */
export const nouns = (said: readonly Said[], open: boolean | undefined, path: string, more: string): Phrase =>
  resting(loose(andList(said.map(phrase), open ? more : undefined)), open ? path : undefined);

export const topicsOf = ({ tell }: Scene, entry: PlannedItem): Phrase | undefined => {
  const topics = tell.facts.list(entry.item.topics, `${entry.path}.topics`);
  return topics.length > 0
    ? nouns(topics, entry.item.topicsOpen, `${entry.path}.topicsOpen`, "other matters")
    : undefined;
};

/** The people met, as "Dong Yong, deputy secretary of …, and other district leaders". */
export const hostsOf = ({ tell }: Scene, entry: PlannedItem): Phrase | undefined => {
  const hosts = metAt(entry);
  if (hosts.length === 0) return undefined;
  const more = entry.item.peopleOpen ? "others" : undefined;
  return resting(peopleList(tell, hosts, more), `${entry.path}.people`, more && `${entry.path}.peopleOpen`);
};

/** Who did it: the whole party, the group of the stop before, whole delegations, or those listed. */
export const actors = ({ tell, entry }: Scene): { words: Phrase; many: boolean } => {
  const { visitors, listed } = entry;
  const rests = `${entry.path}.people`;
  const people = comers(entry);
  if (listed === undefined || people.length === 0) {
    if (tell.plan.travellers.length > 0) return partyLater(tell);
    return { words: plain("the participants"), many: true };
  }
  if (entry.whole && (tell.plan.travellers.length > 1 || tell.facts.delegations.length > 0)) {
    const party = partyLater(tell);
    return { ...party, words: resting(party.words, rests) };
  }
  const heads = entry.as("head").filter((who) => people.includes(who));
  const others = people.filter((who) => !heads.includes(who));
  const met = visitors.length > 0 && metAt(entry).length > 0;
  const more = entry.item.peopleOpen && !met ? "others" : undefined;
  const open = more ? `${entry.path}.peopleOpen` : undefined;
  if (heads.length > 0 && others.length === 0 && more && tell.facts.delegations.length === 1)
    return { words: resting(say`${peopleList(tell, heads)} and the delegation`, rests, open), many: true };
  if (entry.same && people.length > 2) return { words: resting(plain("the group"), rests), many: false };
  const group = partOfParty(tell, [...heads, ...others], more);
  return { ...group, words: resting(group.words, rests, open) };
};

/** Everybody there, where the record lists nobody: "the two sides", "the participants". */
export const everybody = (tell: Tell): Phrase =>
  plain(
    tell.plan.twoSides ? next(tell.memory, "all sides", ["the two sides", "both sides"]) : "the participants",
  );

export const at = (scene: Scene): Phrase =>
  scene.moved && scene.entry.place ? say` ${atPlace(scene.tell, scene.entry.place)}` : plain("");

export const front = (scene: Scene): Phrase => (scene.opening ? say`${scene.opening}, ` : plain(""));

/** "before the talks", "afterwards": items told out of the clock's order. */
export const beforeOrAfter = (tell: Tell, entry: PlannedItem): Phrase | undefined => {
  if (entry.told === "main" || hasOwnDay(tell, entry)) return undefined;
  const main = tell.plan.items.filter((other) => other.told === "main");
  const talks = main.find((other) => other.item.activity === "talks" || other.item.activity === "discussion");
  const only = main.length === 1 ? main[0] : undefined;
  const noun = only
    ? nounOf(tell, only)
    : plain(talks && tell.plan.visit ? NOUNS.talks : `the ${eventNoun(tell)}`);
  const turn = next(tell.memory, entry.told, [0, 1]);
  const words =
    entry.told === "before"
      ? say`${turn === 0 ? "before" : "also before"} ${noun}`
      : turn === 0
        ? say`after ${noun}`
        : plain("afterwards");
  return resting(words, `${entry.path}.told`);
};

export const isThey = (words: Phrase): boolean => textOf(words) === "they";
