import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** Whether the same people chaired an item before, and neither has a name: that they chaired is stated once. */
export const isChairedAgain = ({ content }: Discourse, scene: Scene): boolean =>
  !scene.item.title &&
  content.scenes
    .slice(0, content.scenes.indexOf(scene))
    .some((one) => one.chairs.length > 0 && one.chairs.join() === scene.chairs.join() && !one.item.title);

/** Whether those present came to an event of many with a name, which whoever chaired the speeches chaired. */
export const isGathering = ({ content, facts }: Discourse): boolean =>
  !content.relations.visit && facts.record.officialName !== undefined;

/** Whether a visit lasted several days, so that additional activities have the days of the visit. */
export const isLongVisit = ({ facts, content }: Discourse): boolean => {
  const { when } = facts.record;
  return content.relations.visit && when?.end !== undefined && when.end !== when.start;
};

/** 推介会举行，由甲主持: a gathering that is the news took place before it was chaired. */
export const isHeldAsNews = ({ plan }: Discourse, scene: Scene, { text }: Said): boolean =>
  plan.news.type === "session" && plan.news.scene === scene && /(?:[^机大]会|仪式|典礼|论坛)$/.test(text);
