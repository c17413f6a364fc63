import type { Speech } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { eventNoun } from "../event/event";
import { everybody } from "../words/everybody";

const POINTED: ReadonlySet<string> = new Set(["point_out", "stress", "require", "propose"]);

/** 会议指出: a statement of an assembly as a whole; otherwise of its participants. */
export const voiceOfAll = (discourse: Discourse, { scene, remarks }: Speech): string => {
  const held = !discourse.content.messages.some((one) => one.type === "visit" || one.type === "meet");
  const formal = held && /(?:大会|会议)$/.test(eventNoun(discourse));
  const [first] = remarks;
  return formal && POINTED.has(first?.remark.act ?? "") ? "会议" : everybody(discourse, scene);
};

const MEMBERS =
  /^(?:代表团|考察团|访问团|参访团|交流团|经贸团|商务团|调研组|考察组|团组|团)(?:全体|各)?(?:成员|团员)$/;

/** Whether the head of the only delegation spoke together with its members, as the delegation: 考察团表示. */
export const isOfDelegation = ({ facts }: Discourse, people: readonly Who[]): boolean => {
  const [only, ...more] = facts.delegations;
  const [head, ...others] = people;
  const [members, ...further] = others;
  const named = only && facts.said(only.name, "") !== undefined;
  if (!named || more.length > 0 || !head || !members || further.length > 0) return false;
  const all = people.every((who) => who.raw.delegation === only.key);
  return all && head.key === only.head && members.of.length === 0 && MEMBERS.test(members.group?.text ?? "");
};

/** Whether one of two people is of the hosts and one of the guests. */
const areOfBothSides = (people: readonly Who[]): boolean =>
  people.some(({ side }) => side === "host") && people.some(({ side }) => side === "guest");

/** Whether the two who met at talks, or who were alone there for the two sides, made a joint statement: 双方表示. */
export const isOfBoth = ({ memory }: Discourse, { scene }: Speech, people: readonly Who[]): boolean => {
  const keys = (scene.item.people ?? []).map(({ key }) => key);
  const two = people.length === 2 && keys.length === 2 && people.every((who) => keys.includes(who.key));
  const met = scene.item.activity === "talks" || (!scene.item.agreements?.length && areOfBothSides(people));
  return two && met && people.every((who) => knows(memory, who));
};
