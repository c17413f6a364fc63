import type { Lang } from "../../events/values";
import type { Message, Scene } from "../content/message";
import { type Unit, unit } from "../document-plan";
import type { Pool } from "./pool";

/** A tour of which only the visitors and what they saw are known. */
const isPlain = ({ item, told, guides, escorts, counterparts }: Scene): boolean =>
  told === "after" &&
  [item.when, item.venue, item.city, item.online, item.title].every((one) => one === undefined) &&
  [
    item.remarks,
    item.outcomes,
    item.topics,
    item.narrative,
    item.organizers,
    guides,
    escorts,
    counterparts,
  ].every((list) => (list ?? []).length === 0);

/**
 * English: what those who handed something over also saw there. It follows the handover, since after the words of the
 * recipients it would have no connection.
 */
export const seenAfterHandover = (pool: Pool, news: Message, lang: Lang): Unit[] => {
  if (lang !== "en" || news.type !== "handover") return [];
  const given = (news.scene.item.people ?? []).filter(({ as }) => as === "head").map(({ key }) => key);
  const isTheirs = ({ item: { people = [] } }: Scene): boolean =>
    people.length > 0 && people.every(({ key }) => given.includes(key));
  const seen = pool.take("tour", ({ scene }) => isPlain(scene) && isTheirs(scene));
  return unit("agenda", seen, true);
};
