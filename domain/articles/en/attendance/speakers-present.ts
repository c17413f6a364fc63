import type { Present } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";

/** Speakers whom a list of those present names with the others. */
const MAX_SPEAKERS = 3;

/**
 * Those present, with the few who speak at the ceremony: a first list of people without its speakers would leave out the
 * highest of them. In the record's order.
 */
export const withSpeakers = (
  { content, facts, memory, plan }: Discourse,
  all: readonly Present[],
  keys: readonly string[],
): readonly string[] => {
  const items = content.scenes.filter(({ item }) => (item.remarks ?? []).length > 0);
  const [scene, ...others] = items;
  const first = plan.news.type === "hold" && memory.people.size === 0 && all.every(({ open }) => !open);
  if (!first || !scene || others.length > 0 || scene.item.activity !== "ceremony") return keys;
  const by = content.messages.flatMap((one) => (one.type === "speech" && one.by !== "all" ? one.by : []));
  const speakers = facts.whos([...new Set(by)]).filter((who) => !keys.includes(who.key));
  const there = speakers.every((who) => who.name && who.present && !knows(memory, who));
  const named = facts.whos(keys).filter((who) => who.name).length;
  if (!there || speakers.length === 0 || speakers.length > MAX_SPEAKERS || named <= speakers.length)
    return keys;
  const listed = new Set([...keys, ...speakers.map(({ key }) => key)]);
  return facts.people.filter(({ key }) => listed.has(key)).map(({ key }) => key);
};
