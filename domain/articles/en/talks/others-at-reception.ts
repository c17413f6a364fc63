import { type Line, line } from "../../compose";
import type { Scene, Talk } from "../../content/message";
import { type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { counterpartsOf } from "../attendance/counterparts";
import { type Frame, opened } from "../event/event";
import { titleOf } from "../event/things";
import { isWithThoseKnown } from "../event/with-those-known";
import { areMany } from "../people/people";
import { isMereMeeting } from "../words/mere-meeting";
import { messagesOf } from "../words/plan";

/** Those whom the text has shown to receive or meet the visitors as a whole. */
const hostsStated = (discourse: Discourse): readonly string[] => {
  const { realized } = discourse.memory;
  const { news } = discourse.plan;
  const met = news.type === "meet" && !news.separate && realized.has(news.id) ? news.hosts : [];
  const received = messagesOf(discourse).flatMap((one) =>
    one.type === "receive" && !one.separate && realized.has(one.id) ? one.people : [],
  );
  return [...met, ...received];
};

/** Whether nothing but the people of talks is recorded that the reception does not say. */
const isPlain = (discourse: Discourse, scene: Scene, where: Phrase, frame: Frame): boolean => {
  const title = titleOf(discourse, scene);
  const mere = !title || isMereMeeting(plain(title.text)) || isWithThoseKnown(discourse, title.text);
  const { each, when, activity, organizers, topics, agreements, outcomes, remarks } = scene.item;
  const more = [each, when, organizers, topics, agreements, outcomes, frame.day, frame.front];
  // Without words of anybody nothing else says that there were talks.
  return (
    activity === "talks" &&
    remarks !== undefined &&
    mere &&
    !says(where) &&
    more.every((one) => one === undefined)
  );
};

/**
 * "Also present were Poe and Low.": those at talks beside the hosts of whom the text has said that they received the visitors.
 * "held talks with Lee, Poe and Low" would tell the same meeting again.
 */
export const othersAtReception = (
  discourse: Discourse,
  { id, scene }: Talk,
  frame: Frame,
  where: Phrase,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const hosts = hostsStated(discourse);
  const known = scene.counterparts.filter((key) => hosts.includes(key));
  const others = facts.whos(scene.counterparts.filter((key) => !hosts.includes(key)));
  const fresh = others.length > 0 && others.every((who) => !knows(memory, who) && who.present);
  if (known.length === 0 || known.length < hosts.length || !fresh) return undefined;
  // A host whom the first sentence left out, and visitors whom nothing else names, are introduced by the talks alone.
  if (!facts.whos(known).every((who) => knows(memory, who))) return undefined;
  const visitors = (scene.item.people ?? []).flatMap(({ key }) =>
    scene.counterparts.includes(key) ? [] : [key],
  );
  if (!facts.whos(visitors).every(({ raw }) => raw.delegation || raw.roles?.includes("head")))
    return undefined;
  const spoke = (scene.item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? [])));
  // Who speaks there is introduced by it.
  if (others.some(({ key }) => spoke.includes(key))) return undefined;
  // Behind other acts, "also present" would be said of these.
  const [first] = discourse.content.scenes.filter((one) => !one.summary && one.told !== "before");
  if (first !== scene || !isPlain(discourse, scene, where, frame)) return undefined;
  const { path } = scene;
  const title = titleOf(discourse, scene);
  memory.marks.add(`title ${path}`);
  const list = counterpartsOf(discourse, { ...scene, counterparts: others.map(({ key }) => key) });
  const many = areMany(others) || scene.item.peopleOpen === true;
  const words = say`also present ${many ? "were" : "was"} ${list ?? ""}`;
  memory.subject = [];
  return [line(id, opened(frame, sourced(words, `${path}.people`, title?.path)))];
};
