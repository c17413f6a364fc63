import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "./event";

/** 大会: the object of chairing if the item has no name, at an event with one. */
export const chairedNoun = (discourse: Discourse): string =>
  discourse.plan.event?.type === "hold" && discourse.facts.record.officialName ? eventNoun(discourse) : "";

/**
 * The same for an item whose chair is the only one of the event: 主持会议, for 主持交流 at an assembly. Who chaired one part of a forum with
 * others in it did not chair the forum.
 */
export const chairOfAll = (discourse: Discourse, scene: Scene): string => {
  const { scenes } = discourse.content;
  const others = scenes.filter((one) => one !== scene);
  if (others.some(({ chairs }) => chairs.length > 0)) return "";
  const noun = chairedNoun(discourse);
  const opens = scenes[0] === scene && /(?:会议|大会|理事会)$/.test(noun);
  const alone = others.every(({ listed, speakers }) => !listed && speakers.length === 0);
  return opens || alone ? noun : "";
};
