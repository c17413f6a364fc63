import type { Meet } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** 领事官员前来出席美食节活动。: a sentence of context that says only what guests had come for. */
const CAME_FOR =
  /^([^，。；“”]{2,16}?)(?:此次|此行)?(?:是)?(?:前来|[来赴到](\p{Script=Han}{1,4}?))((?:出席|参加)(?![过了])[^，。；]{3,44}?)。?$/u;
/** What guests are called together, without the name of a group that may be another one. */
const GUESTS =
  /^(?:(?:领事|外交|外国|各国)?(?:官员|使节|来宾|客人|嘉宾)|(?:代表|访问|考察|参访)?团组?|一行)$/u;

/** Whether a place in short is the city of the meeting: 湖 or 湖滨 of 湖滨市. */
const isHere = (place: string | undefined, city: string | undefined): boolean =>
  place === undefined || city?.startsWith(place.replace(/[省市县区]$/u, "")) === true;

/** What the guests of a meeting had come for, where no purpose but a sentence of context says it, which then has been stated. */
export const reasonInContext = ({ facts, content, memory }: Discourse, meet: Meet): Said | undefined => {
  const purpose = facts.said(facts.record.purpose, "")?.text;
  if (meet.separate) return undefined;
  const guests = facts.whos([...meet.party.people, ...meet.groups.flat()]);
  const names = [
    ...guests.map(({ name, group }) => name?.text ?? group?.text),
    ...(facts.record.delegations ?? []).map(({ name }) => name?.zh),
  ];
  const city = facts.record.city?.zh;
  for (const one of content.messages) {
    if (one.type !== "background" || memory.realized.has(one.id)) continue;
    const said = facts.said(one.text, `background[${one.at}]`);
    const [, who = "", place, why] = CAME_FOR.exec(said?.text ?? "") ?? [];
    if (!said || !why || !isHere(place, city) || !(GUESTS.test(who) || names.includes(who))) continue;
    if (purpose !== undefined && purpose !== why) continue;
    memory.realized.add(one.id);
    return { ...said, text: why };
  }
  return undefined;
};
