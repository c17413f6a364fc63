import type { Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { isReceivedLater } from "../../structure/received-later";
import { visitorsOf } from "../attendance/party";
import { RECEIVED_FIRST } from "../event/event";
import { at, titleOf, topicsClause } from "../items/sitting";
import { peopleList } from "../people/people";

/** 市长甲、主任乙分别与丙、丁就……进行了交流: separate meetings of hosts whom the first sentence has as its subject. */
export const receivedApart = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [met, guests] = [facts.whos(scene.counterparts), facts.whos(scene.visitors)];
  const several = scene.item.each === true && guests.length > 1 && met.length > 0;
  const first = memory.turns.has(RECEIVED_FIRST);
  if (!several || !first || scene.item.peopleOpen || titleOf(discourse, scene)) return undefined;
  const words = say`${peopleList(discourse, met)}${at(discourse, scene)}分别与${peopleList(discourse, guests)}`;
  const about = topicsClause(discourse, scene);
  return about && sourced(say`${words}${about}`, `${scene.path}.people`);
};

/** 外长甲、秘书长乙在北京分别会见代表团，就……: hosts of one stop, where the hosts of other stops have been named with them. */
export const receivedBySome = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { receivers, party } = content.relations;
  const hosts = facts.whos(scene.receivers);
  const elsewhere = receivers.some((key) => !scene.receivers.includes(key));
  const named = hosts.length > 0 && hosts.every((who) => knows(memory, who) && receivers.includes(who.key));
  const others = scene.counterparts.some((key) => !scene.receivers.includes(key));
  if (!named || !elsewhere || others || party.delegations.length > 1 || titleOf(discourse, scene))
    return undefined;
  if (scene.item.activity !== "talks" || scene.item.peopleOpen || !scene.whole) return undefined;
  const each = scene.item.each === true && hosts.length > 1 ? "分别" : "";
  const list = peopleList(discourse, hosts);
  const about = topicsClause(discourse, scene);
  return sourced(
    say`${list}${at(discourse, scene)}${each}会见${visitorsOf(discourse, scene)}${maybe`，双方${about}`}`,
    `${scene.path}.people`,
  );
};

const MEETING = /^(?:会见|会面|接见|会谈|座谈)(?:会|活动)?$/;

/** 市长甲会见乙一行，副市长丙参加会见: hosts who received the visitors at this item, and whom no sentence has named yet. */
export const receivedThere = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const receive = content.messages.find((one) => one.type === "receive" && !memory.realized.has(one.id));
  const title = titleOf(discourse, scene);
  if (receive?.type !== "receive" || (title && !MEETING.test(title.text))) return undefined;
  const hosts = facts.whos(receive.people);
  const fresh = hosts.length > 0 && hosts.every((who) => !knows(memory, who) && !who.group);
  const here = receive.people.every((key) => scene.item.people?.some((one) => one.key === key));
  if (!fresh || !here || !isReceivedLater(content, facts, receive)) return undefined;
  memory.realized.add(receive.id);
  // The visitor's following words would seem to be the host's.
  memory.marks.add(`all at ${scene.key}`);
  const list = peopleList(discourse, hosts);
  const beside = facts.whos(scene.escorts).filter((who) => !hosts.includes(who));
  const escorted = beside.length > 0 ? say`在${peopleList(discourse, beside)}陪同下` : plain("");
  const words = say`${list}${escorted}${at(discourse, scene)}会见${visitorsOf(discourse, scene)}`;
  const others = facts.whos(scene.counterparts).filter((who) => ![...hosts, ...beside].includes(who));
  const open = scene.item.peopleOpen === true;
  const along = others.length > 0 ? say`，${peopleList(discourse, others, open)}参加会见` : plain("");
  const about = topicsClause(discourse, scene);
  const paths = [`${scene.path}.people`, open ? `${scene.path}.peopleOpen` : undefined, title?.path];
  return sourced(say`${words}${maybe`，双方${about}`}${along}`, ...paths);
};

/** 主席甲会见乙一行，双方就……交换了意见: a meeting without results, whose recorded hosts received the others according to its title. */
export const receivedByTitle = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts } = discourse;
  const title = titleOf(discourse, scene);
  const hosts = facts.whos(scene.receivers);
  const alone =
    hosts.length > 0 &&
    scene.visitors.length > 0 &&
    scene.counterparts.every((key) => scene.receivers.includes(key)) &&
    hosts.every((who) => !who.group);
  const { outcomes, agreements, peopleOpen, each } = scene.item;
  const more = [outcomes, agreements, scene.escorts].some((list) => (list ?? []).length > 0);
  if (!alone || !title || !/^(?:会见|接见)$/.test(title.text) || more || each) return undefined;
  const guests = visitorsOf(discourse, scene);
  // The others who came are those of the visitors.
  const open = peopleOpen === true && !textOf(guests).endsWith("一行");
  const paths = [`${scene.path}.people`, peopleOpen ? `${scene.path}.peopleOpen` : undefined, title.path];
  const words = say`${peopleList(discourse, hosts, open)}${at(discourse, scene)}会见${guests}`;
  return sourced(say`${words}${maybe`，双方${topicsClause(discourse, scene)}`}`, ...paths);
};
