import type { Scene } from "../agenda";
import { phrase, type Said } from "../facts";
import { next } from "../memory";
import { loose, type Phrase, plain, resting, say } from "../phrase";
import type { PlannedItem } from "../plan";
import { comers, hasOwnDay, metAt, titleOf } from "../scene";
import type { Tell } from "../tell";
import { enumeration } from "./grammar";
import { peopleList, place } from "./mentions";
import { partOfParty, partyLater } from "./party";
import { eventNoun } from "./people";

export const talksNoun = (tell: Tell): string => (tell.facts.record.kind === "meeting" ? "会谈" : "座谈");

/** What an item is called once it is known. */
export const nounOf = (tell: Tell, entry: PlannedItem): Phrase => {
  const title = titleOf(tell, entry);
  if (title) return phrase(title);
  const nouns = {
    tour: "参观",
    talks: talksNoun(tell),
    speeches: eventNoun(tell),
    presentation: "会议",
    discussion: "交流",
    signing: "签约仪式",
    ceremony: "仪式",
    handover: "移交仪式",
    meal: "餐叙",
    other: "活动",
  };
  return plain(nouns[entry.item.activity ?? "other"]);
};

const EVENT_END = /(?:会|仪式|论坛|典礼|式|宴|活动|大会|讲座|发布|培训|环节|沙龙|课堂|赛)$/;

/** 座谈中, 开幕式上: where a remark was made. */
export const during = (tell: Tell, entry: PlannedItem): Phrase => {
  const title = titleOf(tell, entry);
  if (title) {
    if (/(?:中|上|时|期间)$/.test(title.text)) return phrase(title);
    return EVENT_END.test(title.text) ? say`${phrase(title)}上` : say`${phrase(title)}中`;
  }
  const words = {
    tour: "参观中",
    talks: `${talksNoun(tell)}中`,
    speeches: "会上",
    presentation: "会上",
    discussion: "交流中",
    signing: "签约仪式上",
    ceremony: "仪式上",
    handover: "移交仪式上",
    meal: "席间",
    other: "活动中",
  };
  return plain(words[entry.item.activity ?? "other"]);
};

export const listOf = (said: readonly Said[], open: boolean | undefined, path: string): Phrase =>
  resting(loose(enumeration(said.map(phrase), open)), open ? path : undefined);

export const topicsOf = ({ tell }: Scene, entry: PlannedItem): Phrase | undefined => {
  const topics = tell.facts.list(entry.item.topics, `${entry.path}.topics`);
  return topics.length > 0 ? listOf(topics, entry.item.topicsOpen, `${entry.path}.topicsOpen`) : undefined;
};

export const hostsOf = ({ tell }: Scene, entry: PlannedItem): Phrase | undefined => {
  const hosts = metAt(entry);
  if (hosts.length === 0) return undefined;
  const open = entry.item.peopleOpen ?? false;
  return resting(
    peopleList(tell, hosts, open),
    `${entry.path}.people`,
    open ? `${entry.path}.peopleOpen` : undefined,
  );
};

/** Who did it: the whole party, the group of the stop before, whole delegations, or those listed. */
export const actors = ({ tell, entry }: Scene): Phrase => {
  const { visitors, listed } = entry;
  const rests = `${entry.path}.people`;
  const people = comers(entry);
  if (listed === undefined || people.length === 0)
    return tell.plan.travellers.length > 0 ? partyLater(tell) : everybody(tell);
  if (entry.whole && (tell.plan.travellers.length > 1 || tell.facts.delegations.length > 0))
    return resting(partyLater(tell), rests);
  const heads = entry.as("head").filter((who) => people.includes(who));
  const others = people.filter((who) => !heads.includes(who));
  const met = visitors.length > 0 && metAt(entry).length > 0;
  const open = (entry.item.peopleOpen ?? false) && !met;
  const openPath = open ? `${entry.path}.peopleOpen` : undefined;
  if (heads.length > 0 && ((others.length === 0 && open) || (entry.same && others.length > 0)))
    return resting(say`${peopleList(tell, heads)}一行`, rests, openPath);
  if (entry.same && people.length > 2) return resting(plain("一行"), rests);
  const leads = others.length > 2 || others.some((who) => who.group);
  if (heads.length > 0 && others.length > 0 && leads)
    return resting(say`${peopleList(tell, heads)}率${partOfParty(tell, others, open)}`, rests, openPath);
  return resting(partOfParty(tell, [...heads, ...others], open), rests, openPath);
};

/** Everybody there, where the record lists nobody: 双方, 与会人员. */
export const everybody = (tell: Tell): Phrase => plain(tell.plan.twoSides ? "双方" : "与会人员");

export const at = (scene: Scene): Phrase =>
  scene.moved && scene.entry.place ? say`在${place(scene.tell, scene.entry.place)}` : plain("");

export const front = (scene: Scene): Phrase => (scene.opening ? say`${scene.opening}，` : plain(""));

/** 座谈前, 会后: items told out of the clock's order. */
export const beforeOrAfter = (tell: Tell, entry: PlannedItem): Phrase | undefined => {
  if (entry.told === "main" || hasOwnDay(tell, entry)) return undefined;
  const main = tell.plan.items.filter((other) => other.told === "main");
  const talks = main.some((other) => other.item.activity === "talks" || other.item.activity === "discussion");
  const only = main.length === 1 ? main[0] : undefined;
  const noun =
    tell.plan.visit && talks
      ? plain(talksNoun(tell))
      : only && titleOf(tell, only)
        ? nounOf(tell, only)
        : plain(eventNoun(tell));
  const again = next(tell.memory, entry.told, [false, true]);
  const words =
    entry.told === "before"
      ? again
        ? plain("随后")
        : say`${noun}前`
      : again
        ? plain("之后")
        : say`${noun}后`;
  return resting(words, `${entry.path}.told`);
};
