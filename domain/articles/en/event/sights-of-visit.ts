import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** What visitors saw, without the area or city that the whole visit was to, which the text has said they visited. */
export const sightsOfVisit = (
  { facts, content }: Discourse,
  { item, path }: Scene,
): { saw: readonly Said[]; known: readonly string[] } => {
  const all = facts.list(item.saw, `${path}.saw`);
  const { areas = [], city, agenda = [] } = facts.record;
  const visited = [...areas, city].flatMap((place) => place?.en ?? []);
  const rest = all.filter(({ text }) => !visited.includes(text));
  if (!content.relations.visit || agenda.length < 2 || rest.length === 0) return { saw: all, known: [] };
  return { saw: rest, known: all.flatMap((one) => (rest.includes(one) ? [] : [one.path])) };
};
