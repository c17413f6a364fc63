import type { Scene } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";

/** 双方座谈: talks with those who had just shown the visitors around, of which nothing but what was said is known. */
export const talksOnSite = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { content, facts, memory } = discourse;
  const { item, counterparts, path } = scene;
  const before = content.scenes[content.scenes.indexOf(scene) - 1];
  if (before?.item.activity !== "tour" || item.activity !== "talks" || counterparts.length === 0)
    return undefined;
  const guided = new Set([...before.escorts, ...before.guides, ...before.counterparts, ...before.receivers]);
  const hosts = facts.whos(counterparts);
  const same =
    counterparts.every((key) => guided.has(key)) &&
    hosts.every((who) => knows(memory, who)) &&
    scene.visitors.join() === before.visitors.join() &&
    scene.told === before.told &&
    item.when?.start === before.item.when?.start &&
    item.city?.zh === before.item.city?.zh;
  const more = [item.topics, item.sections, item.organizers, scene.chairs];
  const bare = !item.title && !item.venue && more.every((list) => (list ?? []).length === 0);
  return same && bare && (item.remarks ?? []).length > 0 ? plain("双方座谈", [`${path}.people`]) : undefined;
};
