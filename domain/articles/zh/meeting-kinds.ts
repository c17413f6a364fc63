import type { Scene } from "../content/message";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { knows } from "../reference/memory";

/** Whether an item is a stop of a journey through several cities or countries: 在老挝，代表团……. */
export const isStopOfRound = ({ content }: Discourse, { item }: Scene): boolean =>
  item.city !== undefined &&
  item.venue === undefined &&
  new Set(content.scenes.flatMap((one) => one.item.city?.zh ?? [])).size > 1;

export const isBare = ({ item }: Scene): boolean => !item.title && (item.topics ?? []).length === 0;

/** Whether hosts met guests at an event that was no visit, and no more is known: 会见. */
export const isBareMeeting = ({ facts, content }: Discourse, scene: Scene): boolean =>
  !content.relations.visit &&
  isBare(scene) &&
  facts.whos(scene.visitors).every((who) => who.side === "host") &&
  facts.whos(scene.counterparts).some((who) => who.side === "guest");

/** Whether the visitors had met others before in the city or country of this meeting. */
export const isSameCity = ({ content }: Discourse, scene: Scene): boolean => {
  const before = content.scenes[content.scenes.findIndex((one) => one.key === scene.key) - 1];
  const city = scene.item.city?.zh;
  return city !== undefined && before?.item.city?.zh === city && before.counterparts.length > 0;
};

/** The head of a delegation whom alone an item of a round lists: 阮成发分别会见甲、乙. */
export const leaderMeeting = (discourse: Discourse, scene: Scene): Who | undefined => {
  const { facts, memory } = discourse;
  const [only, ...more] = facts.whos(scene.visitors);
  const heads = scene.item.people?.some((one) => one.key === only?.key && one.as === "head");
  const apart = scene.item.each === true || isStopOfRound(discourse, scene);
  return only?.name && more.length === 0 && heads && apart && knows(memory, only) ? only : undefined;
};
