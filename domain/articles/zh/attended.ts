import type { Scene } from "../content/message";
import { maybe, type Phrase, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase, type Said } from "../reference/facts";
import { visitorsOf } from "./party";

const FORMAL = /(?:仪式|典礼|庆典|大会|年会|论坛|峰会|[开闭]幕式|晚会|晚宴|酒会|招待会)$/;

/** 安例一行出席了校庆典礼: an item of which no more is known than that the visitors were there; undefined where others were too. */
export const attendedByVisitors = (
  discourse: Discourse,
  scene: Scene,
  title: Said,
  there: Phrase,
): Phrase | undefined => {
  const { party, visit } = discourse.content.relations;
  const people = (scene.item.people ?? []).map(({ key }) => key);
  const own = people.length > 0 && people.every((key) => party.people.includes(key));
  if (!visit || !scene.listed || !own) return undefined;
  const verb = FORMAL.test(title.text) ? "出席了" : "参加了";
  return say`${visitorsOf(discourse, scene)}${maybe`在${there}`}${verb}${phrase(title)}`;
};
