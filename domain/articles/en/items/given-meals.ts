import { type Line, line } from "../../compose";
import type { Scene, Session, Talk } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { nameOfTalk } from "../attendance/counterparts";
import { type Frame, isAhead, opened } from "../event/event";
import { isEvent } from "../event/things";
import { peopleList } from "../people/people";
import { headNoun, isPlural } from "../words/grammar";

/** "a tasting of the coffees", "an evening of soup": what people attend rather than eat. */
const ATTENDED = /(?:ing|party|parties|night|meals?|buffet|barbecue|break|iftar|cocktails?)$/i;

/** "Tea and cakes were served": food and drink as the title of a meal without people. */
export const foodServed = ({ listed, item }: Scene, title: Said): Phrase | undefined => {
  if (item.activity !== "meal" || listed || isEvent(title) || ATTENDED.test(headNoun(title.text)))
    return undefined;
  const many = isPlural(title.text) || / and /.test(title.text);
  return say`${phrase(title)} ${many ? "were" : "was"} served`;
};

/** Whether a meal whose people are not recorded was given by some of those who came to the event. */
export const isGivenByVisitors = ({ item, listed, visitors }: Scene): boolean => {
  const { activity, organizers = [] } = item;
  const own = organizers.map(({ participant, tier }) => (tier === "host" && participant) || "");
  return activity === "meal" && !listed && own.length > 0 && own.every((key) => visitors.includes(key));
};

/** "the participants", "guests": for whom a meal was given of which the record names nobody but the hosts. */
const guestsUnnamed = ({ plan }: Discourse, open: boolean, listed: boolean): Phrase | undefined => {
  if ((plan.event ?? plan.news).type === "hold")
    return open || !listed ? plain("the participants") : undefined;
  return open ? plain("guests") : undefined;
};

/**
 * "Lee, mayor of Reed, hosted a reception at the Town Hall.": a meal by its hosts, at an event without visitors or without any
 * at the meal. Its guests are stated as far as the record lists them.
 */
export const givenMeal = (
  discourse: Discourse,
  { id, scene }: Session | Talk,
  frame: Frame,
  there: Phrase,
  title: () => Said | undefined,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const { activity, people = [], topics, sections, organizers = [], did } = scene.item;
  const more = [topics, sections, scene.chairs, scene.speakers, scene.guides, scene.escorts];
  if (activity !== "meal" || did || more.some((list) => (list ?? []).length > 0)) return undefined;
  const as = (role: string): string[] => people.filter((one) => one.as === role).map(({ key }) => key);
  const named = as("receiver").length > 0 ? as("receiver") : as("head");
  const keys = scene.listed ? named : organizers.flatMap(({ participant }) => participant ?? []);
  const hosts = facts.whos(keys);
  if (organizers.some(({ participant }) => !participant || !keys.includes(participant))) return undefined;
  if (hosts.length === 0 || hosts.length < keys.length || hosts.some((who) => !who.present)) return undefined;
  const others = facts.whos(people.filter(({ key }) => !keys.includes(key)).map(({ key }) => key));
  const own = others.filter(({ side }) => side !== undefined && hosts.some((host) => host.side === side));
  // Those of the hosts beside them are not guests.
  const invited = others.filter((who) => !own.includes(who));
  if (own.length > 0 && invited.length === 0) return undefined;
  memory.subject = [];
  if (organizers.length > 0) memory.marks.add(`organized ${scene.path}`);
  const by = peopleList(discourse, hosts);
  const open = scene.item.peopleOpen === true;
  const guests =
    invited.length > 0
      ? peopleList(discourse, invited, open ? "others" : undefined)
      : guestsUnnamed(discourse, open, scene.listed);
  const [hosted, attended] = isAhead(discourse, scene)
    ? ["will host", "will also attend"]
    : ["hosted", "also attended"];
  const along = own.length > 0 ? say`, which ${peopleList(discourse, own)} ${attended}` : undefined;
  const name = nameOfTalk(discourse, scene, title());
  const words = say`${by} ${hosted} ${name}${maybe` for ${guests}`}${there}${along ?? ""}`;
  const rests = [
    ...(scene.listed ? [`${scene.path}.people`] : []),
    ...organizers.map((_, at) => `${scene.path}.organizers[${at}].participant`),
    ...(open ? [`${scene.path}.peopleOpen`] : []),
  ];
  return [line(id, opened(frame, sourced(words, ...rests)))];
};
