import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Receive, Scene, Talk } from "../../content/message";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { opening } from "../event/event";
import { mealGiven } from "../items/meal";
import { noteOfMet } from "../items/met-in-lead";
import { isReceivedFirst } from "../items/received";
import { at } from "../items/sitting";

/** What the first paragraph states about the only meeting of the hosts with the visitors. */
export interface Met {
  /** 19日下午，: the day of the meeting, if that is not the day of the event. */
  readonly front: Phrase;
  /** 在行政楼会见代表团, after the hosts. */
  readonly words: (party: Phrase) => Phrase;
}

const RECEIVES = /^(?:会见|接见|会面)$/;
const TALKS = /^(?:会谈|会晤|座谈|洽谈)$/;

/** The sentence directly after the first paragraph, in which somebody speaks at talks whose day, room or title only it states. */
const wordsBehind = ({ plan }: Discourse): { sentence: SentencePlan; talk: Talk } | undefined => {
  const [sentence] = plan.paragraphs[1]?.sentences ?? [];
  const talk = sentence?.joined.find((one): one is Talk => one.type === "talk");
  if (!sentence || !talk || sentence.head.type !== "speech" || sentence.head.scene !== talk.scene)
    return undefined;
  return sentence.link.type === "day" || sentence.link.type === "none" ? { sentence, talk } : undefined;
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));

/** Whether the talks are the reception itself: with the same hosts, and without anything that needs a sentence of its own. */
const isReception = ({ content, facts }: Discourse, message: Receive, scene: Scene): boolean => {
  const { item, counterparts, receivers } = scene;
  const more = [item.city, item.online, item.each, item.topics, item.peopleOpen];
  const plainly = scene.told === "main" && scene.whole && more.every((one) => one === undefined);
  const hosts = facts.whos(message.people);
  const first = content.scenes.find(({ told }) => told === "main") === scene;
  const here = counterparts.length === 0 || isSame(message.people, counterparts);
  return (
    plainly &&
    first &&
    here &&
    (receivers.length === 0 || isSame(message.people, receivers)) &&
    hosts.some((who) => !who.group) &&
    content.relations.twoSides &&
    facts.record.kind !== "inspection"
  );
};

/** ，并举行晚宴: the meal that the same hosts gave the visitors on the day of the talks, directly after them. */
const mealThatDay = (discourse: Discourse, scene: Scene, hosts: readonly Who[]): Phrase => {
  const { content, facts, memory } = discourse;
  const meal = content.messages.find(
    (one): one is Talk =>
      one.type === "talk" && one.scene.item.activity === "meal" && one.scene.told === "main",
  );
  if (!meal || memory.realized.has(meal.id)) return plain("");
  const { item, path, visitors, counterparts, whole } = meal.scene;
  const after = content.scenes.indexOf(meal.scene) === content.scenes.indexOf(scene) + 1;
  const day = item.when?.start !== undefined && item.when.start === scene.item.when?.start;
  const parts = item.when?.part === undefined || item.when.part === "evening";
  const more = [
    item.venue,
    item.city,
    item.topics,
    item.remarks,
    item.organizers,
    item.narrative,
    item.outcomes,
  ];
  const alone = more.every((one) => one === undefined) && !item.peopleOpen;
  const keys = (item.people ?? [])
    .filter(({ as }) => as === "head" || as === "receiver")
    .map(({ key }) => key);
  const own = keys.filter((key) => !visitors.includes(key));
  const given =
    isSame(
      own,
      hosts.map(({ key }) => key),
    ) && counterparts.every((key) => own.includes(key));
  const title = facts.said(item.title, `${path}.title`);
  const { verb, formal } = mealGiven(title);
  if (!after || !day || !parts || !alone || !given || !whole || !formal) return plain("");
  memory.realized.add(meal.id);
  const apart = item.when?.part !== undefined && item.when.part !== scene.item.when?.part;
  const then = apart && !/晚/.test(textOf(verb)) ? "当晚" : "并";
  return sourced(say`，${then}${verb}`, `${path}.people`, `${path}.when`);
};

/**
 * 19日下午，校长甲在行政楼会见乙一行: a reception with day, room and verb of the talks, if only words spoken there follow. If both had them
 * (甲接待了乙一行。19日下午，在行政楼会见时，甲……), one meeting would seem two.
 */
export const metInLead = (discourse: Discourse, message: Receive): Met | undefined => {
  const { facts, memory } = discourse;
  const behind = message.separate || isReceivedFirst(discourse) ? undefined : wordsBehind(discourse);
  if (!behind || !isReception(discourse, message, behind.talk.scene)) return undefined;
  const { scene } = behind.talk;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const receives = !title || RECEIVES.test(title.text);
  if (!receives && !TALKS.test(title.text)) return undefined;
  if (!title && !scene.item.when && !scene.item.venue) return undefined;
  memory.marks.add(noteOfMet(scene));
  memory.marks.add(`session ${scene.key}`);
  memory.realized.add(behind.talk.id);
  const front = opening(discourse, behind.sentence);
  const there = at(discourse, scene);
  const meal = mealThatDay(discourse, scene, facts.whos(message.people));
  const paths = [title?.path, scene.listed ? `${scene.path}.people` : undefined];
  const met = (party: Phrase): Phrase =>
    receives ? say`${there}会见${party}` : say`${there}与${party}${title.text}`;
  return { front, words: (party) => sourced(say`${met(party)}${meal}`, ...paths) };
};
