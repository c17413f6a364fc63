import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { partOf, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** The nouns of events, which do not pursue a purpose themselves: 仪式以加强合作. */
const EVENT =
  /(?:仪式|典礼|活动|会议|大会|年会|论坛|峰会|讲座|沙龙|培训班?|展览会?|博览会|[座恳]谈会|[研讨洽推交报茶酒]\p{Script=Han}会|见面会|签约|比赛|竞赛|赛事|之旅)$/u;
/** 论坛在某地举行，: an event as the subject of a sentence. */
const HELD = /^(?:[^，。；]{1,40}，){0,3}[^，。；]{0,60}(?:举行|召开|举办|开幕)，$/u;
/** 约80人参加，: who was there, before what the event was for. */
const COUNTED =
  /(?<=(?:举行|召开|举办|开幕)，)((?:共|近|约|逾|超过)?\d+[余多]?[名位]?[^，。；]{1,16}(?:参加|出席))，$/u;
/** 活动由甲主办，乙承办，: who organized an event, before what its participants came for. */
const ORGANIZED = /由[^。；]*(?:主办|承办|协办|支持)，$/u;

/** What an event itself does, or what leads to a purpose by itself. */
const OWN =
  /^(?:探讨|研讨|商讨|讨论|交流|庆祝|纪念|推介|展示|发布|总结|部署|审议|审定|选举|表决|听取|传达|宣布|表彰|颁发|评选|回顾|围绕|根据|按照|依据|[就为以与同向对在])/u;
/** What those who take part do, and are counted directly before it. */
const OF_THOSE_THERE = /^(?:了解|考察|参观|走访|听取|看望|慰问)/u;
/** 以……为主题, 以线上方式: circumstances. */
const CIRCUMSTANCE = /^[^，；。]*(?:为[^，；。]*(?:主题|主线|契机|题|主)|[方形]式|身份|名义)(?:$|[，；。])/u;
/** Characters by which a purpose is recognized. */
const START = 4;

/** 仪式旨在加强合作, for 仪式以加强合作; 报告会在某地举行，旨在学习借鉴经验, for 报告会在某地举行，学习借鉴经验. */
const withAim = (line: Line, purpose: string): Line => {
  const text = textOf(line.words);
  const at = line.own ? -1 : text.indexOf(purpose.slice(0, START));
  if (at < 1) return line;
  const before = text.slice(0, at);
  const behind = text.slice(at);
  if (before.endsWith("以") && EVENT.test(before.slice(0, -1)) && !CIRCUMSTANCE.test(behind))
    return { ...line, words: spliced(line.words, at - 1, at, "旨在") };
  if (HELD.test(before) && !OWN.test(behind)) return { ...line, words: spliced(line.words, at, at, "旨在") };
  const attended = behind.startsWith(`${purpose}，`) ? behind.slice(purpose.length + 1) : "";
  // 活动由甲主办，20名代表参加，旨在了解情况, for 活动由甲主办，了解情况，20名代表参加.
  if (ORGANIZED.test(before) && !OWN.test(behind) && /^[^；。]+(?:参加|出席)$/u.test(attended)) {
    const from = text.length - attended.length;
    const end = say`${partOf(line.words, from, text.length)}，旨在${partOf(line.words, at, at + purpose.length)}`;
    return { ...line, words: say`${partOf(line.words, 0, at)}${end}` };
  }
  const count = COUNTED.exec(before)?.[1];
  if (count === undefined || OWN.test(behind) || OF_THOSE_THERE.test(behind) || /[。；]/u.test(behind))
    return line;
  const from = at - count.length - 1;
  const rest = say`旨在${partOf(line.words, at, text.length)}，${partOf(line.words, from, at - 1)}`;
  return { ...line, words: say`${partOf(line.words, 0, from)}${rest}` };
};

/** The text with 旨在 in front of what an event was for, where the event would else be who did it. */
export const withPurposesOfEvents = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const purpose = facts.said(facts.record.purpose, "purpose")?.text;
  if (purpose === undefined || purpose.length < START) return [...blocks];
  return withLinesReplaced(blocks, (line) => [withAim(line, purpose)]);
};
