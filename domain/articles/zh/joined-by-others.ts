import type { Scene } from "../content/message";
import { type Phrase, plain, resting, say, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { knows } from "../reference/memory";
import { BARE_TALKS } from "./bare-talks";
import { visitorsOf } from "./party";
import { peopleList } from "./people";
import { isReceivedFirst } from "./received";
import { at, talkClause } from "./sitting";

/** What the talks were about, where more is known than that they took place, and who else sat there. */
interface Beside {
  readonly talked?: Phrase;
  readonly others: Phrase;
}

const MEETING = /^(?:会见|接见|会面)$/;

/** 会长甲会见乙一行: a meeting by its title, of which no more is known than who received the visitors. */
const metByHosts = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, memory } = discourse;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const hosts = facts.whos(scene.receivers);
  const fit = hosts.length > 0 && hosts.length <= 2 && hosts.every((who) => knows(memory, who) && !who.group);
  const bare = (scene.item.topics ?? []).length === 0 && scene.chairs.length === 0;
  if (!title || !MEETING.test(title.text) || !fit || !bare) return undefined;
  const words = say`${peopleList(discourse, hosts)}${at(discourse, scene)}会见${visitorsOf(discourse, scene)}`;
  return resting(words, title.path);
};

/**
 * 双方就合作进行了座谈，某主任参加会见: talks of the visitors with those who received them, as the text has said, and with others of their
 * side, who alone are named. Undefined where the talks were with anybody else.
 */
export const joinedByOthers = (discourse: Discourse, scene: Scene): Beside | undefined => {
  const { content, facts, memory } = discourse;
  const { receivers, twoSides } = content.relations;
  const met = facts.whos(scene.counterparts);
  const others = met.filter((who) => !knows(memory, who));
  const received = receivers.length > 0 && receivers.every((key) => scene.counterparts.includes(key));
  const known = met.every((who) => receivers.includes(who.key) || others.includes(who));
  if (!received || !known || !twoSides || !scene.whole || others.length === 0 || scene.item.each)
    return undefined;
  const first = isReceivedFirst(discourse);
  const talked =
    (first ? undefined : metByHosts(discourse, scene)) ??
    talkClause(discourse, scene) ??
    (first ? undefined : plain("双方座谈"));
  const open = scene.item.peopleOpen === true;
  const list = resting(
    say`${peopleList(discourse, others, open)}参加${first || (talked && /会见/.test(textOf(talked))) ? "会见" : ""}`,
    `${scene.path}.people`,
    open ? `${scene.path}.peopleOpen` : undefined,
  );
  const bare = talked === undefined || (first && BARE_TALKS.test(textOf(talked)));
  return bare ? { others: resting(list, ...(talked?.paths ?? [])) } : { talked, others: list };
};
