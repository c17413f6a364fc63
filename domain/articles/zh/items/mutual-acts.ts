import type { Scene } from "../../content/message";
import { type Phrase, say } from "../../phrase";
import { bySide } from "../../reference/by-side";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";
import { areAlone, everybody } from "../words/everybody";

/** Mutual acts of two sides, which one of them cannot do alone: 互赠纪念品, 交换名片, 合影留念. */
const MUTUAL = /^(?:互(?:赠|换|致|送|相|访|签)|相互|彼此|交换|(?:共同)?合影)/;
/** What each of two sides has, where both were there: 观看各自的宣传片, but not 返回各自驻地. */
const OF_EACH = /^(?!返回|回|赶?[往赴]|前往)\p{Script=Han}{1,4}各自的?/u;

/** Whether the act of an item is one of two sides to each other. */
export const isMutual = ({ facts }: Discourse, scene: Scene): boolean => {
  const did = facts.said(scene.item.did, "")?.text ?? "";
  const { people } = scene.item;
  const both = !people || bySide(facts.whos(people.map(({ key }) => key))).length === 2;
  return MUTUAL.test(did) || (both && OF_EACH.test(did));
};

/** What people of both sides see or attend together. */
const SHARED =
  /^(?:一同|共同|集体)?(?:观看|收看|观摩|观赏|欣赏|品尝|参加|出席|见证)(?!过?[^，；。]{0,12}(?:考察团|代表团|一行))/u;

/**
 * 双方 of 双方观看宣传片: people of both sides, whom the text has named, at what they saw together. A closed list has to have all who
 * received the visitors: the others of them would be no part of it.
 */
const sharedByBoth = ({ facts, content, memory }: Discourse, { item, whole }: Scene): boolean => {
  const { receivers, twoSides } = content.relations;
  const listed = (item.people ?? []).map(({ key }) => key);
  const whos = facts.whos(listed);
  const sides = bySide(whos).length === 2 && whos.every((who) => knows(memory, who));
  const all = whole && twoSides && receivers.length > 0 && receivers.every((key) => listed.includes(key));
  return (item.peopleOpen === true || all) && sides && SHARED.test(facts.said(item.did, "")?.text ?? "");
};

/** What nobody does alone: 共同学习讲话精神. */
const TOGETHER =
  /^(?:共同|一起|一同)(?!前往|赴|到|来)|^集体(?:学习|聆听|收听|重温|讨论|探讨|研讨|植树|种植|缅怀)/;

/**
 * 双方 of 双方共同学习: what all visitors whom the record knows did with others at their hosts'. Where some of them are not listed, the
 * others are these.
 */
const didTogether = ({ facts, content }: Discourse, { item, told }: Scene): boolean => {
  const { party, twoSides, receivers } = content.relations;
  const { delegations = [], openSides = [], participantsOpen } = facts.record;
  const listed = (item.people ?? []).map(({ key }) => key);
  const all = party.people.length > 0 && party.people.every((key) => listed.includes(key));
  const moreGuests =
    delegations.some(({ size = 0 }) => size > party.people.length) ||
    (participantsOpen === true && (openSides.length === 0 || openSides.includes("guest")));
  return (
    item.peopleOpen === true &&
    told === "main" &&
    all &&
    !moreGuests &&
    (receivers.length > 0 || twoSides) &&
    TOGETHER.test(facts.said(item.did, "")?.text ?? "")
  );
};

/** Whether an item lists all visitors and some hosts, whom the text has named, as those who did something to each other. */
const areBothSides = ({ facts, memory }: Discourse, { item, whole }: Scene): boolean => {
  const whos = facts.whos((item.people ?? []).map(({ key }) => key));
  return whole && bySide(whos).length === 2 && whos.every((who) => knows(memory, who));
};

/** 双方 of 双方互赠纪念品: the subject of what visitors and hosts did to each other. */
export const mutualSubject = (discourse: Discourse, scene: Scene): string | undefined => {
  const { facts, content } = discourse;
  const { party, visit } = content.relations;
  const others = (scene.item.people ?? []).some(({ key }) => !party.people.includes(key));
  if (visit && (sharedByBoth(discourse, scene) || didTogether(discourse, scene))) return "双方";
  if (!visit || (others && !areBothSides(discourse, scene)) || (facts.record.delegations ?? []).length > 1)
    return undefined;
  if (!isMutual(discourse, scene)) return undefined;
  return areAlone(discourse, scene) ? "双方" : everybody(discourse, scene);
};

/** 甲与乙, of 甲与乙互赠纪念品: people of two sides, listed at what they did to each other. */
export const mutualSubjects = (
  discourse: Discourse,
  scene: Scene,
  whos: readonly Who[],
): Phrase | undefined => {
  const [one, other, ...more] = bySide(whos);
  if (!one || !other || more.length > 0 || !isMutual(discourse, scene)) return undefined;
  return say`${peopleList(discourse, one)}与${peopleList(discourse, other)}`;
};

/** 安例带领志愿者宣誓: somebody at the head of a group, who acts with it. */
export const leadingGroup = (
  discourse: Discourse,
  scene: Scene,
  whos: readonly Who[],
): Phrase | undefined => {
  const [head, group, ...more] = whos;
  const leads = (scene.item.people ?? []).some((one) => one.key === head?.key && one.as === "head");
  if (!head || !leads || head.group || !group?.group || more.length > 0) return undefined;
  return say`${peopleList(discourse, [head])}带领${peopleList(discourse, [group])}`;
};
