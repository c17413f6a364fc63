import type { Scene, Talk } from "../../content/message";
import { type Phrase, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, markStated } from "../../reference/memory";
import { nameOfTalk } from "../attendance/counterparts";
import { type Frame, opened } from "../event/event";
import type { Actor } from "../people/party";
import { peopleList } from "../people/people";
import { isPlural } from "../words/grammar";
import { messagesOf } from "../words/plan";

/** "her", "him": the one visitor of an item, whom the text has named, if nobody else in the sentence has the same recorded pronoun. */
export const pronounOfVisitor = (
  { facts, memory }: Discourse,
  scene: Scene,
  others: readonly Who[],
): Phrase | undefined => {
  const [only, ...more] = facts.whos(scene.visitors);
  const pronoun = only?.raw.person?.pronoun;
  if (!only || more.length > 0 || !knows(memory, only) || (pronoun !== "he" && pronoun !== "she"))
    return undefined;
  if (others.some((who) => who.raw.person?.pronoun === pronoun)) return undefined;
  return plain(pronoun === "she" ? "her" : "him", [`${only.path}.person.pronoun`]);
};

/** A meal's givers are obviously its recorded hosts too. */
const withoutOrganizers = ({ memory }: Discourse, { item, path }: Scene, heads: readonly string[]): void => {
  const hosts = item.organizers ?? [];
  if (hosts.length > 0 && hosts.every((one) => one.participant && heads.includes(one.participant)))
    memory.marks.add(`organized ${path}`);
};

/** Who gave a meal: those with the role of receiver, otherwise those with the role of head, first of all on the side that was met. */
const headsOf = ({ item, counterparts }: Scene): string[] => {
  const all = item.people ?? [];
  const receivers = all.filter(({ as }) => as === "receiver").map(({ key }) => key);
  const heads = all.filter(({ as }) => as === "head").map(({ key }) => key);
  const own = heads.filter((key) => counterparts.includes(key));
  return receivers.length > 0 ? receivers : own.length > 0 ? own : heads;
};

/** Whether only the title, the host and the guests of a meal are known. */
const isGivenByOne = ({ item, told, counterparts }: Scene, head: Scene): boolean => {
  const { topics, sections, organizers, remarks, agreements, outcomes, narrative } = item;
  const lists = [topics, sections, organizers, remarks, agreements, outcomes, narrative];
  const more = [item.venue, item.when, item.city, item.online, item.each, item.peopleOpen];
  return (
    item.activity === "meal" &&
    told === head.told &&
    counterparts.length === 1 &&
    lists.every((list) => (list ?? []).length === 0) &&
    more.every((one) => !one)
  );
};

/** Meals of one title that others gave for the same guests, combined into one sentence: "A and B each hosted a banquet". */
const takeTwins = (discourse: Discourse, scene: Scene): Talk[] => {
  const { facts, memory } = discourse;
  const titleOf = ({ item }: Scene): string | undefined => facts.said(item.title, "")?.text;
  const guests = scene.visitors.join();
  const twins =
    guests !== "" && isGivenByOne(scene, scene)
      ? messagesOf(discourse).filter(
          (one): one is Talk =>
            one.type === "talk" &&
            one.scene !== scene &&
            !memory.realized.has(one.id) &&
            isGivenByOne(one.scene, scene) &&
            one.scene.visitors.join() === guests &&
            titleOf(one.scene) === titleOf(scene) &&
            headsOf(one.scene).join() === one.scene.counterparts.join(),
        )
      : [];
  for (const { id, scene: twin } of twins) {
    markStated(memory, id);
    memory.marks.add(`title ${twin.path}`);
  }
  return twins;
};

/** "A and B hosted a welcome lunch for X in P": a meal given by the hosts with the role of head. */
export const hostedMeal = (
  discourse: Discourse,
  scene: Scene,
  frame: Frame,
  actor: Actor,
  /** Where it was, behind the sentence or, at a stop of a round, in front of it. */
  at: { readonly there: Phrase; readonly front: Phrase | "" },
  near: boolean,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const heads = headsOf(scene);
  const own = heads.length > 0 && heads.every((key) => scene.counterparts.includes(key));
  if (!own) return undefined;
  const twins = takeTwins(discourse, scene);
  const hosts = facts.whos([...heads, ...twins.flatMap((one) => one.scene.counterparts)]);
  const others = facts.whos(scene.counterparts.filter((key) => !heads.includes(key)));
  const guest =
    (near ? pronounOfVisitor(discourse, scene, hosts) : undefined) ??
    (/^(?:it|they)$/.test(textOf(actor.words))
      ? plain(textOf(actor.words) === "it" ? "the delegation" : "them", actor.words.paths)
      : actor.words);
  const open = scene.item.peopleOpen ? "others" : undefined;
  const rests = [
    ...[scene, ...twins.map((one) => one.scene)].map(({ path }) => `${path}.people`),
    ...twins.map((one) => `${one.scene.path}.title.en`),
    ...(open ? [`${scene.path}.peopleOpen`] : []),
  ];
  const plainName = nameOfTalk(discourse, scene);
  // "banquets" that each of several hosts gave.
  const separate = scene.item.each && hosts.length > 1 && isPlural(textOf(plainName));
  const name = separate ? sourced(say`separate ${plainName}`, `${scene.path}.each`) : plainName;
  withoutOrganizers(discourse, scene, heads);
  const by = peopleList(discourse, hosts);
  const companions = others.length > 0 ? peopleList(discourse, others, open) : open && plain("others");
  // "for Lee and Ray and others" is one list.
  const and = /^[^,;]+( and )[^,;]+$/.test(textOf(guest)) ? textOf(guest).lastIndexOf(" and ") : -1;
  const front = and < 0 ? guest : spliced(guest, and, and + " and ".length, ", ");
  const guests = companions
    ? others.length > 1 || (others.length > 0 && open)
      ? say`${front}, ${companions}`
      : say`${front} and ${companions}`
    : guest;
  memory.subject = [];
  return opened(
    frame,
    sourced(
      say`${at.front}${by} ${frame.also ? "also " : ""}${twins.length > 0 ? "each " : ""}hosted ${name} for ${guests}${at.there}`,
      ...rests,
    ),
  );
};
