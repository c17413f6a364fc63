import type { Speech } from "../content/message";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { knows } from "../reference/memory";
import { eventNoun } from "./event";
import { everybody } from "./everybody";

const POINTED: ReadonlySet<string> = new Set(["point_out", "stress", "require", "propose"]);

/** 会议指出: what an assembly states as a whole; else those who were there. */
export const voiceOfAll = (discourse: Discourse, { scene, remarks }: Speech): string => {
  const held = !discourse.content.messages.some((one) => one.type === "visit" || one.type === "meet");
  const formal = held && /(?:大会|会议)$/.test(eventNoun(discourse));
  const [first] = remarks;
  return formal && POINTED.has(first?.remark.act ?? "") ? "会议" : everybody(discourse, scene);
};

/** Whether the two who met at talks said something together: 双方表示. */
export const isOfBoth = ({ memory }: Discourse, { scene }: Speech, people: readonly Who[]): boolean => {
  const keys = (scene.item.people ?? []).map(({ key }) => key);
  const two = people.length === 2 && keys.length === 2 && people.every((who) => keys.includes(who.key));
  return two && scene.item.activity === "talks" && people.every((who) => knows(memory, who));
};
