import type { Content } from "../content/content";
import type { Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import { isElsewhere } from "./agreed";

const topicsIn = ({ item }: Scene): readonly string[] => (item.topics ?? []).map(({ zh }) => zh ?? "");

/** Those with whom somebody talked one after the other, with whom most of a round of calls was. */
const MANY = 4;

/** Whether talks were about no more than their title says. */
const areNamedByTopic = (scene: Scene): boolean =>
  topicsIn(scene).every((topic) => scene.item.title?.zh?.includes(topic) === true);

/**
 * Chinese: the talks whose topics are what a visit was about: its first talks, before or behind a tour, with all others on the same
 * topics. None where talks at several places, on days of their own or with one after the other were about different things, unless most
 * of those whom the visitors called on had the same topics.
 */
export const topicsOfVisit = ({ scenes, relations }: Content): readonly Scene[] => {
  if (!relations.visit) return [];
  const main = scenes.filter(({ told }) => told === "main");
  const [first, ...more] = main.filter(({ item }) => isTalks(item));
  const topics = first ? topicsIn(first).join() : "";
  if (!first || topics === "") return [];
  // Behind a meal or a ceremony they were not what the visitors came for.
  if (!main.slice(0, main.indexOf(first)).every(({ item }) => item.activity === "tour")) return [];
  const same = more.filter((one) => topicsIn(one).join() === topics);
  const others = more.filter((one) => !same.includes(one));
  if (same.length > 0 && others.every((one) => topicsIn(one).length === 0)) return [first, ...same];
  const { when, each } = first.item;
  if (when || isElsewhere(scenes, first.item)) return [];
  const round = each === true && first.counterparts.length >= MANY && others.length === 1;
  return round || (!each && others.every(areNamedByTopic)) ? [first, ...same] : [];
};
