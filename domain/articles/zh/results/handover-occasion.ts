import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Handover } from "../../content/message";
import { maybe, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { duringEvent, opening } from "../event/event";
import { at } from "../items/sitting";
import { peopleList } from "../people/people";

/** The title of an occasion, which nobody hands over. */
const OCCASION = /(?:仪式|典礼|活动|环节)$/u;

/** 随后举行捐赠仪式，甲、乙参加, for 甲移交捐赠仪式: a handover whose title does not say what was handed over. */
export const handoverOccasion = (
  discourse: Discourse,
  sentence: SentencePlan,
  { id, scene }: Handover,
): Line[] | undefined => {
  const { facts } = discourse;
  const { item, path } = scene;
  const title = facts.said(item.title, `${path}.title`);
  if (!title || !OCCASION.test(title.text)) return undefined;
  const people = facts.whos((item.people ?? []).map(({ key }) => key));
  const list = people.length > 0 ? peopleList(discourse, people, item.peopleOpen === true) : undefined;
  const opened = opening(discourse, sentence);
  const front = says(opened) ? opened : say`${duringEvent(discourse)}还`;
  const held = says(opened) ? "举行" : "举行了";
  const words = say`${front}${maybe`${at(discourse, scene)}`}${held}${phrase(title)}${maybe`，${list}参加`}`;
  return [line(id, sourced(words, `${path}.people`, item.peopleOpen ? `${path}.peopleOpen` : undefined))];
};
