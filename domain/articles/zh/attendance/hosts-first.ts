import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { receivingOrg, topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";
import { areAlone, areSeparateMeetings, haveTwoSides, isHostsOwn } from "../words/everybody";
import { visitorsOf } from "./party";

/** 会长甲和12名企业家: everybody at an item of an event that the hosts held, hosts first, if none of them was named before. */
export const hostsFirst = (discourse: Discourse, scene: Scene, met: readonly Who[]): Phrase | undefined => {
  const { facts, memory, plan } = discourse;
  const visitors = facts.whos(scene.visitors);
  const fresh = [...met, ...visitors].every((who) => !knows(memory, who));
  const hosted = met.length > 0 && met.every((who) => who.side === "host") && plan.event?.type === "hold";
  if (!fresh || !hosted || visitors.length === 0) return undefined;
  memory.marks.add(`all at ${scene.key}`);
  const open = scene.item.peopleOpen === true;
  return sourced(
    peopleList(discourse, [...met, ...visitors], open),
    `${scene.path}.people`,
    open ? `${scene.path}.peopleOpen` : undefined,
  );
};

/**
 * Whether an item names nobody while hosts of different organizations were met at others, so that 双方 would be those of one of these;
 * not at a meal, and not where somebody speaks or something is agreed, by which both sides are known.
 */
const areMetApart = ({ facts, content }: Discourse, { listed, item }: Scene): boolean => {
  const known = [item.remarks, item.outcomes, item.agreements].some((all) => (all ?? []).length > 0);
  if (listed || item.activity === "meal" || known) return false;
  const met = content.scenes.flatMap(({ listed: named, counterparts, receivers }) => {
    const orgs = facts.whos([...counterparts, ...receivers]).flatMap((who) => {
      const ref = receivingOrg(facts, who);
      return ref ? [topOf(ref).org.name.text] : [];
    });
    return named && orgs.length > 0 ? [[...new Set(orgs)].sort().join()] : [];
  });
  return new Set(met).size > 1;
};

/** 双方, 代表团: the participants of talks without listed hosts; visitors without another side in the record are not 各方. */
export const talkers = (discourse: Discourse, scene: Scene): Phrase => {
  const { relations, messages } = discourse.content;
  const people = scene.listed ? `${scene.path}.people` : undefined;
  if (relations.visit && areSeparateMeetings(discourse, scene))
    return say`${visitorsOf(discourse, scene)}${sourced(plain("与各方"), people)}`;
  if (relations.visit && areMetApart(discourse, scene))
    return say`${visitorsOf(discourse, scene)}${relations.twoSides ? "" : "与各方"}`;
  if (isHostsOwn(discourse)) return sourced(plain("与会人员"), people);
  const apart = messages.some((one) => one.type === "meet" && one.separate);
  if (scene.item.each && apart) return sourced(plain("各方"), people);
  if (!relations.visit || haveTwoSides(discourse, scene)) return sourced(plain("双方"), people);
  return areAlone(discourse, scene) ? visitorsOf(discourse, scene) : sourced(plain("各方"), people);
};

/**
 * 区委书记甲，区长乙等与总裁丙: both sides at talks of an event that was not a visit, hosts first and each side by rank, if none of them was
 * named before.
 */
export const sidesAtTalks = (discourse: Discourse, scene: Scene, met: readonly Who[]): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const visitors = facts.whos(scene.visitors);
  const fresh = [...met, ...visitors].every((who) => !knows(memory, who) && !who.group);
  const hosted = scene.receivers.length > 0 && met.every((who) => who.side === "host");
  const guests = visitors.length > 0 && visitors.every((who) => who.side === "guest");
  if (content.relations.visit || scene.item.title || scene.item.each) return undefined;
  if (!fresh || !hosted || !guests) return undefined;
  const open = scene.item.peopleOpen === true;
  const sides = facts.record.openSides ?? [];
  const openHosts = open && sides.includes("host") && !sides.includes("guest");
  const hosts = peopleList(discourse, met, openHosts);
  memory.owner = undefined;
  return sourced(
    say`${hosts}与${peopleList(discourse, visitors, open && !openHosts)}`,
    `${scene.path}.people`,
    open ? `${scene.path}.peopleOpen` : undefined,
  );
};

/** The few people of a third organization at the talks of hosts and visitors, who are not partners of these. */
export const thirdAt = ({ facts, memory }: Discourse, { item, listed, counterparts }: Scene): Who[] => {
  const whos = facts.whos(counterparts);
  const third = whos.filter((who) => who.side === "third" && who.name && !knows(memory, who));
  const plainly = listed && !item.each && !item.peopleOpen && !item.title;
  return plainly && third.length <= 2 && whos.some(({ side, name }) => side === "host" && name) ? third : [];
};
