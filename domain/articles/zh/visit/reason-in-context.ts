import type { Meet } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** 领事官员前来出席美食节活动。: a sentence of context that says only what guests had come for. */
const CAME_FOR =
  /^([^，。；“”]{2,16}?)(?:此次|此行)?(?:是)?(?:应邀|专程)?(?:前来|来\p{Script=Han}{1,3}?|赴\p{Script=Han}{1,4}?)((?:出席|参加)[^，。；]{3,44}?)。?$/u;
/** What guests are called together. */
const GUESTS = /(?:官员|使节|来宾|客人|嘉宾|代表团|访问团|考察团|参访团|团组|一行)$/u;

/** What the guests of a meeting had come for, where no purpose but a sentence of context says it, which then has been stated. */
export const reasonInContext = ({ facts, content, memory }: Discourse, meet: Meet): Said | undefined => {
  const purpose = facts.said(facts.record.purpose, "")?.text;
  if (meet.separate) return undefined;
  const names = facts
    .whos([...meet.party.people, ...meet.groups.flat()])
    .map(({ name }) => name?.text ?? "-");
  for (const one of content.messages) {
    if (one.type !== "background" || memory.realized.has(one.id)) continue;
    const said = facts.said(one.text, `background[${one.at}]`);
    const [, who = "", why] = CAME_FOR.exec(said?.text ?? "") ?? [];
    if (!said || !why || !(GUESTS.test(who) || names.includes(who))) continue;
    if (purpose !== undefined && purpose !== why) continue;
    memory.realized.add(one.id);
    return { ...said, text: why };
  }
  return undefined;
};
