import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Tour } from "../../content/message";
import { say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { peopleList } from "../people/people";
import { isTourOfGrounds } from "./title-of-tour";

/** Characters of a name by which a place is found in what was seen before. */
const NAME = 4;

/** 甲陪同参观了展馆, for 在甲陪同下，代表团参观了展馆: a place that an earlier tour of the same visitors has listed. */
export const seenAgain = (
  { facts, content, ...more }: Discourse,
  { joined }: SentencePlan,
  { id, scene }: Tour,
): Line[] | undefined => {
  const { item, path } = scene;
  if (!item.venue || item.title || item.when) return undefined;
  const other = [item.saw, item.topics, item.remarks, item.outcomes, item.narrative, item.organizers, joined];
  if (other.some((list) => (list ?? []).length > 0)) return undefined;
  const place = facts.place(item.venue, `${path}.venue`);
  const called = place?.called ?? "";
  if (called.length < NAME) return undefined;
  const before = content.scenes.slice(0, content.scenes.indexOf(scene));
  const seen = before.find(
    (one) =>
      scene.visitors.every((key) => one.visitors.includes(key)) &&
      facts.list(one.item.saw, `${one.path}.saw`).some(({ text }) => text.endsWith(called)),
  );
  // Who else was there was at this place only.
  const others = (item.people ?? []).some(
    ({ key }) => !scene.visitors.includes(key) && !scene.escorts.includes(key),
  );
  // The others of an open list are those of the earlier tour, if that has such a list.
  if (!seen || others || (item.peopleOpen && !seen.item.peopleOpen)) return undefined;
  const escorts = facts.whos(scene.escorts);
  if (escorts.length === 0) return [];
  const words = say`${peopleList({ facts, content, ...more }, escorts)}陪同参观了${called}`;
  return [
    line(
      id,
      sourced(words, `${path}.people`, place?.path, item.peopleOpen ? `${path}.peopleOpen` : undefined),
    ),
  ];
};

/** No sentence for 参观校园 where the next stop of the same visitors is what they saw there; undefined elsewhere. */
export const shownNext = ({ content }: Discourse, { scene }: Tour): Line[] | undefined => {
  const { title, saw, topics, remarks, outcomes, narrative, people, venue, city, when } = scene.item;
  if (!title?.zh || saw || venue || city || when || !isTourOfGrounds(title.zh)) return undefined;
  const next = content.scenes[content.scenes.indexOf(scene) + 1];
  if (next?.item.activity !== "tour" || !next.item.saw?.length || next.told !== scene.told) return undefined;
  const more = [topics, remarks, outcomes, narrative, people];
  const other = next.item.title ?? next.item.venue ?? next.item.city ?? next.item.when;
  const alone = other === undefined && more.every((list) => (list ?? []).length === 0);
  return alone && next.visitors.join() === scene.visitors.join() ? [] : undefined;
};
