import type { Content } from "../content/content";
import type { Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import { isElsewhere } from "./agreed";

const topicsIn = ({ item }: Scene): readonly string[] => (item.topics ?? []).map(({ zh }) => zh ?? "");

/**
 * Chinese: the talks whose topics are what a visit was about: its first talks, before or behind a tour, with all others. None where
 * talks were about different things or one of them about nothing that is known, or where the only talks had a day or place of their own.
 */
export const topicsOfVisit = ({ scenes, relations }: Content): readonly Scene[] => {
  if (!relations.visit) return [];
  const main = scenes.filter(({ told }) => told === "main");
  const [first, ...more] = main.filter(({ item }) => isTalks(item));
  const topics = first ? topicsIn(first).join() : "";
  if (!first || topics === "") return [];
  // Behind a meal or a ceremony they were not what the visitors came for.
  if (!main.slice(0, main.indexOf(first)).every(({ item }) => item.activity === "tour")) return [];
  if (more.some((one) => topicsIn(one).join() !== topics)) return [];
  if (more.length > 0) return [first, ...more];
  const { when, each } = first.item;
  return when || each || isElsewhere(scenes, first.item) ? [] : [first];
};
