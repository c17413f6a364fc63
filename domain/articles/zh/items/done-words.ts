import { type Phrase, plain } from "../../phrase";
import type { Said } from "../../reference/facts";

/** Activities of all visitors together: 参加了……, 观看了……. */
const DONE =
  /^(?:参加|出席|观看|播放(?=.{2})|欣赏|聆听|品尝|品鉴|(?:走访|考察|参观)(?:调研|学习)(?=.)|参观考察(?=.)|走访座谈(?=.)|参观|考察(?!团|组)|走访|拜会|拜访|看望|慰问|听取|查阅|体验|察看|(?:抽检|抽查|检查|核查|调查)(?![组团队表问])|部署(?=.{2})|进行|开展|作(?=[一两三四五六七八九十多\d]|专题|学术|经验|自我))(?![了过活])/;

/** Two verbs without an object, which are one activity: 参观交流. */
const PAIR =
  /^(?:参观|考察|走访|观摩|座谈|学习|调研|访问|交流)(?:交流|学习|座谈|考察|调研|慰问|观摩|访问|参观|洽谈|指导)(?=$|[，；])/;

/** Activities for or towards others, who are named before the verb: 为学生表演……, 向乙赠送……. */
const DONE_TO =
  /^((?:为|用|向|给|以)[^，；]{2,30}?)(提供|表演|演唱|朗诵|展示|发放|分发|赠送|捐赠|讲解|介绍|进行|开展|作(?=[一两三四五六七八九十多\d]|专题|学术|经验|自我))(?=[^了过的，；、])/;

/** 参加了讲座，并考察各地: the second verb after one with 了. */
const DONE_TOO =
  /(?<=^\p{Script=Han}{2,4}了[^，；]+，)(并(?:考察|参观|走访|观看|游览|听取|体验|慰问|看望))(?=\p{Script=Han}{3})(?![^，；]*[了过])/u;

/** 就……进行答辩. */
const DONE_ABOUT = /^(就[^，；]{2,80}进行)(?=\p{Script=Han}{2}$)/u;

/** 参加了会议: an activity as past. */
export const doneWords = ({ text, path }: Said): Phrase =>
  plain(
    text
      .replace(DONE, (verb) => (PAIR.test(text) ? verb : `${verb}了`))
      .replace(DONE_TOO, "$1了")
      .replace(DONE_TO, "$1$2了")
      .replace(DONE_ABOUT, "$1了"),
    [path],
  );
