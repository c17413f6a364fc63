import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { countOf } from "../words/grammar";
import { areHeavy, counted, nouns } from "../words/lists-of-things";
import { topicsOf } from "../words/topics";

/** Activities of two sides together, or of one on the premises of the other, whose topics were discussed. */
const MUTUAL =
  /座谈|交流|会谈|会见|会晤|见面|洽谈|磋商|讨论|探讨|商讨|商谈|协商|对接|拜访|拜会|走访|访问|顺访|到访|考察|参观|来到|前往|宴|餐|[互双各]/;
/** Information that one side gives others. */
const PRESENTS = /^(?:部署|安排|布置|通报|宣读|发布|讲解|介绍|解读|宣讲)/;
/** Activities of one side to learn something. */
const LEARNS = /调查|检查|核查|抽查|抽检|排查|巡查|督查|查阅|查看|察看|听取|询问|调研/;
/** What both sides see or hear together, and learn from. */
const SHOWN = /^(?:一同|共同|集体)?(?:观看|收看|聆听)/;

/** Whether the people of an item are of one side, or nobody is listed. */
const isOfOneSide = ({ content }: Discourse, { item, visitors }: Scene): boolean => {
  const listed = (item.people ?? []).map(({ key }) => key);
  const guests = listed.filter((key) => visitors.includes(key));
  return content.relations.visit && (guests.length === 0 || guests.length === listed.length);
};

/** ，了解家庭结构, ，内容包括耕地轮作试点: the topic of one side's activity, which is not an exchange of two. */
export const contentsOfAct = (discourse: Discourse, scene: Scene): Phrase => {
  const { facts, memory } = discourse;
  const did = facts.said(scene.item.did, "")?.text;
  const topics = topicsOf(discourse, scene);
  const isStated = topics.length === 0 || memory.marks.has(`topics ${scene.key}`);
  const shown = did !== undefined && SHOWN.test(did);
  if (!did || isStated || (!shown && (MUTUAL.test(did) || !isOfOneSide(discourse, scene)))) return plain("");
  memory.marks.add(`topics ${scene.key}`);
  const open = scene.item.topicsOpen ? `${scene.path}.topicsOpen` : undefined;
  const front = shown || (!PRESENTS.test(did) && LEARNS.test(did)) ? "了解" : "内容包括";
  if (areHeavy(topics))
    return sourced(
      say`，${front}以下${countOf(topics.length)}方面${front === "了解" ? "情况" : ""}：${counted(topics)}`,
      open,
    );
  return sourced(say`，${front}${nouns(discourse, topics, open !== undefined)}`, open);
};
