import { type Line, line } from "../../compose";
import type { Scene, Visit } from "../../content/message";
import { isTalksOrMeal } from "../../content/sittings";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows, markStated } from "../../reference/memory";
import { partyLater } from "../people/party";
import { areMany, peopleList } from "../people/people";
import { dayText } from "../words/dates";

/** Whether a visit lasted several days, on one of which the hosts met the visitors. */
export const isSpan = ({ facts }: Discourse): boolean => {
  const { when } = facts.record;
  return when?.start?.length === 10 && when.end !== undefined && when.end !== when.start;
};

/** The item at which the receivers met the visitors, if all did so at one item. */
export const meetingOf = ({ content }: Discourse, receivers: readonly string[]): Scene | undefined => {
  const [only, ...more] = content.scenes.filter(
    (scene) =>
      scene.told === "main" &&
      isTalksOrMeal(scene.item) &&
      scene.listed &&
      receivers.every((key) => scene.receivers.includes(key) || scene.counterparts.includes(key)),
  );
  return more.length === 0 ? only : undefined;
};

/** " on June 13, the first day of": when the hosts met the visitors, as far as it is known; otherwise " during". */
export const dayOfMeeting = ({ facts, memory }: Discourse, scene: Scene | undefined): Phrase => {
  const day = scene?.item.when?.start;
  const first = facts.record.when?.start;
  if (!scene || day?.length !== 10 || scene.item.when?.end || scene.item.when?.part) return plain(" during");
  memory.marks.add(`when ${scene.path}`);
  const on = plain(` on ${dayText(day, facts.style.date, false)}`, [`${scene.path}.when.start`]);
  return day === first ? say`${on}, the first day of` : say`${on}, during`;
};

/** "Mayor Harvey's visit", "the delegation's visit"; "a visit" where a full name would occur twice. */
export const whoseVisit = (discourse: Discourse, { party }: Visit): Phrase => {
  const { words, many } = partyLater(discourse, party);
  const [only, ...more] = discourse.facts.whos(party.people);
  const person = only?.name && more.length === 0 && textOf(words) !== only.name.text;
  return !many && (person || party.delegations.length > 0) ? say`${words}'s visit` : plain("a visit");
};

/** "Wang, secretary general, attended the meeting": others at a meeting of which nothing else is known. */
export const othersAt = (discourse: Discourse, scene: Scene, receivers: readonly string[]): Line[] => {
  const { facts, memory, content } = discourse;
  const talk = content.messages.find((one) => one.type === "talk" && one.scene === scene);
  const { item, chairs, guides, escorts, speakers } = scene;
  const lists = [item.topics, item.sections, item.organizers, chairs, guides, escorts, speakers];
  const plainly =
    lists.every((list) => (list ?? []).length === 0) &&
    !item.title &&
    !item.venue &&
    !item.city &&
    !item.online;
  const part = item.when?.part !== undefined || item.when?.words !== undefined;
  const late = item.when !== undefined && !memory.marks.has(`when ${scene.path}`);
  if (!talk || !plainly || part || late || !scene.whole || memory.realized.has(talk.id)) return [];
  markStated(memory, talk.id);
  const whos = facts
    .whos(scene.counterparts)
    .filter((who) => !receivers.includes(who.key) && !knows(memory, who));
  if (whos.length === 0) return [];
  const open = item.peopleOpen ? "others" : undefined;
  const list = sourced(
    peopleList(discourse, whos, open),
    `${scene.path}.people`,
    open ? `${scene.path}.peopleOpen` : undefined,
  );
  return [line(talk.id, say`also present ${areMany(whos) || open ? "were" : "was"} ${list}`)];
};
