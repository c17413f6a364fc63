import type { Receive } from "../../content/message";
import { isTalks } from "../../content/sittings";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";

/**
 * Whether all who received the visitors chair the only talks, or speak at them after a tour, where they are introduced: in a
 * sentence of its own 会长甲接待了来宾 would say nothing else.
 */
export const areIntroducedAtTalks = ({ content, facts, memory }: Discourse, message: Receive): boolean => {
  const main = content.scenes.filter(({ told, summary }) => told === "main" && !summary);
  const [talks, ...more] = main.filter(({ item }) => isTalks(item));
  const hosts = facts.whos(message.people);
  if (!talks || more.length > 0 || message.separate || hosts.length === 0) return false;
  const speak = (key: string): boolean =>
    (talks.item.remarks ?? []).some(({ by }) => by !== "all" && by?.length === 1 && by[0] === key);
  const fresh = hosts.every((who) => !who.group && !knows(memory, who) && speak(who.key));
  // 6日下午，甲介绍了……: a day, without a title or topics, would not say that they met.
  const { title, topics, when } = talks.item;
  const named = title?.zh !== undefined || (topics ?? []).length > 0 || when === undefined;
  const chaired = hosts.every(({ key }) => talks.chairs.includes(key));
  // What they gave or were given may be told before the talks.
  const given = content.messages.some(({ type }) => type === "result" || type === "handover");
  return fresh && named && !given && (chaired || main[0] !== talks) && content.relations.twoSides;
};
