import type { Session } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { topicsClause } from "../items/sitting";
import { peopleList } from "../people/people";

const MEETING = /^(?:会见|会谈|会面|会晤|座谈)$/;

/** 甲会见乙: the people who met at talks of a gathering of which at most the topics are known, the first of them before the others. */
export const metThere = (
  { facts, content, ...discourse }: Discourse,
  { scene }: Session,
  title: Said | undefined,
): Phrase | undefined => {
  const { item, path, chairs } = scene;
  const more = [item.sections, item.organizers, item.remarks, item.outcomes, chairs];
  if (item.activity !== "talks" || content.relations.visit || item.each) return undefined;
  if (more.some((list) => (list ?? []).length > 0) || item.venue || item.city) return undefined;
  if (title && !MEETING.test(title.text)) return undefined;
  const [first, ...others] = facts.whos((item.people ?? []).map(({ key }) => key));
  if (!first || others.length === 0) return undefined;
  const own = others.filter((who) => who.side !== undefined && who.side === first.side);
  const guests = others.filter((who) => !own.includes(who));
  if (guests.length === 0) return undefined;
  const all = { facts, content, ...discourse };
  const hosts = peopleList(all, [first, ...own]);
  const guest = peopleList(all, guests, item.peopleOpen === true);
  const paths = [`${path}.people`, ...(item.peopleOpen ? [`${path}.peopleOpen`] : [])];
  const verb = title?.text === "会见" ? "会见" : "";
  const talked = topicsClause(all, scene);
  const about = talked ? say`，双方${talked}` : "";
  const words = verb
    ? say`${hosts}会见${guest}${about}`
    : say`${hosts}与${guest}${plain(title?.text ?? "会谈")}${about}`;
  return sourced(words, ...paths, ...(title ? [title.path] : []));
};
