import type { Scene } from "../../content/message";
import { joined, loose, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { bareText } from "./grammar";
import { isEventItself } from "./item-titles";

/** Where the topics of talks begin: 就合作, 围绕合作, but not 成就 or 就业. */
export const TOPICS = /(?<![成造去也])就(?![业读医任近地])|围绕/u;

/** The topics of an item, in the words that follow 就 or 围绕. */
export const topicsOf = (discourse: Discourse, scene: Scene): Said[] => {
  const topics = discourse.facts.list(scene.item.topics, `${scene.path}.topics`);
  if (isPurpose(discourse, topics)) return [];
  const open = topics.length > 1 ? topics.filter((one) => !isInResult(discourse, scene, one)) : topics;
  // 就两地在经贸领域的合作座谈, not 就在……: fields alone are no subject of talks.
  const inFields = (text: string): boolean => /^(?:双方|两.)在/.test(text);
  return asVerbPhrases(
    withFrontOnce(open).map((one) =>
      inFields(one.text) ? one : { ...one, text: withoutHosts(discourse, withoutBoth(discourse, one.text)) },
    ),
  );
};

/** 会议审议通过报告: what a meeting decided on, which its agenda need not list again. */
const APPROVED =
  /^[^，；。]{0,14}?(?:(?:审议|表决|一致|讨论|投票|举手)+(?:通过|批准)|(?:会议|大会|事会)(?:通过|批准)(?!.*(?:推动|促进|带动|加强|实现)))/u;

/** Characters that two topics begin with, of which only one needs them. */
const FRONT = 6;

/** What follows the name of a thing without 的, and is no part of that name: 现状, but not 园区建设 behind 产业. */
const ASPECT =
  /^(?:未来)?(?:发展|合作|建设)?(?:现状|前景|趋势|方向|规划|思路|需求|成就|历程|状况|情况|特点|优势|发展|合作|转型)$/u;

/** 两市经济文化的现状 and 未来发展方向, for 两市经济文化现状 and 两市经济文化的未来发展方向: what two topics are both of. */
const withFrontOnce = (topics: Said[]): Said[] => {
  const [a, b, ...more] = topics;
  if (!a || !b || more.length > 0) return topics;
  let front = 0;
  while (front < a.text.length && a.text[front] === b.text[front]) front += 1;
  if (a.text[front - 1] === "的") front -= 1;
  const rests = [a, b].map(({ text }) => text.slice(front));
  const plainly = rests.every((text) => /^的[^，；、和与及“”《》]{2,}$/u.test(text) || ASPECT.test(text));
  if (front < FRONT || !plainly || !rests.some((text) => text.startsWith("的"))) return topics;
  const [first = "", second = ""] = rests.map((text) => text.replace(/^的/, ""));
  return [
    { ...a, text: `${a.text.slice(0, front)}的${first}` },
    { ...b, text: second },
  ];
};

/** Whether a result of the talks says what they led to about one of their topics: 双方就某事达成初步意向. */
const isInResult = ({ content, facts }: Discourse, scene: Scene, topic: Said): boolean =>
  content.messages.some((one) => {
    if (one.type !== "result" || one.scene !== scene || one.outcome.type !== "result") return false;
    const points = facts.list(one.outcome.points, "");
    if (points.some(({ text }) => APPROVED.test(text) && text.includes(topic.text))) return true;
    const [first, ...more] = points;
    const [, about] = /^(?:双方|各方)就([^，]{2,20}?)(?:达成|形成|取得)/.exec(first?.text ?? "") ?? [];
    return more.length === 0 && about === topic.text;
  });

/** Whether the purpose of a visit was to discuss these, as its sentence has stated: 就农业合作进行座谈. */
const isPurpose = ({ facts, content }: Discourse, topics: readonly Said[]): boolean => {
  const purpose = facts.said(facts.record.purpose, "")?.text ?? "";
  const talking = /^[就围].*(?:座谈|交流|会谈|洽谈|探讨|研讨)$/.test(purpose);
  return (
    content.relations.visit &&
    talking &&
    topics.length > 0 &&
    topics.every(({ text }) => purpose.includes(text))
  );
};

const NOMINAL =
  /^([^，；]{2,}?)的(进一步|全面|持续|深入)?(加强|深化|创新|拓展|推进|开展|提升|完善|推动|扩大|建立|巩固|促进)$/;

/** 进一步加强联系 for 联系的进一步加强, where all topics are such nouns: a verb reads better in front of what it is about. */
const asVerbPhrases = (topics: Said[]): Said[] =>
  topics.every(({ text }) => NOMINAL.test(text))
    ? topics.map((one) => ({ ...one, text: one.text.replace(NOMINAL, "$2$3$1") }))
    : topics;

/** 双方 or 双方的 before what two sides discuss, which means the same without it: not 双方之间, 双方都关心. */
export const BOTH_SIDES = "双方(?!的?(?:之?间|[都均]|共?同?关[心注切]|感兴趣))的?";
const BOTH_AT_START = new RegExp(
  `^(?:${BOTH_SIDES}|两(?:校|院|会|市|地)(?=[在就进共继尽]))(?=\\p{Script=Han}{3})`,
  "u",
);

/** What two sides do, without naming them again after 双方: 双方就下一步深化合作座谈, not 双方就双方下一步深化合作座谈. */
export const withoutBoth = ({ content: { relations } }: Discourse, text: string): string =>
  relations.visit && relations.twoSides ? text.replace(BOTH_AT_START, "") : text;

const JOINT = /^(?:建立|开展|加强|深化|拓展|扩大|推进)/;

/** What guests want to do with the organization of those who receive them: 会见甲一行，就建立合作进行交流 is about both, 就与某校建立合作 as if of the hosts with themselves. */
const withoutHosts = ({ content: { relations }, facts }: Discourse, text: string): string => {
  if (!relations.twoSides || !/^[与和同]/.test(text)) return text;
  const own = facts.whos(relations.receivers).flatMap(({ posts }) => posts[0]?.org?.org.name.text ?? []);
  const name = own.find((one) => text.startsWith(one, 1) && JOINT.test(text.slice(one.length + 1)));
  return name ? text.slice(name.length + 1) : text;
};

/** Characters of a first topic behind which 以及 needs no comma: 工作经验以及……. */
const BRIEF = 6;

/** What is to be done, as a topic of talks; several such aims side by side. */
const AIM =
  /^(?:下一?步|进一步|共同|协同|联合|加强|深化|推进|推动|开展|拓展|助力|促进|建立|利用|扩大)(?=\p{Script=Han}{2})/u;
const areAims = (text: string): boolean => text.split("、").every((one) => AIM.test(one));
/** Characters of two aims between which 和 would be hard to find. */
const LONG_AIMS = 28;

/** 加强甲与乙的交往、进一步深化合作: whether 、 parts two topics although one of them holds a link. */
const arePlainAims = (first: string, second: string): boolean =>
  areAims(second) &&
  !/[，；“《]|以及/.test(second) &&
  !/[、，；“《]|以及/.test(first) &&
  (AIM.test(first)
    ? first.length + second.length > LONG_AIMS || /[和与及]/.test(first)
    : second.includes("、") && !/[和与及]/.test(second));

/** 加强两校合作，以及与甲校交流的事宜: two topics one of which holds a link, so that 、 would not part them. */
export const twoAims = (topics: readonly Said[], open: string | undefined): Phrase | undefined => {
  const [first, second, ...more] = topics;
  if (!first || !second || more.length > 0) return undefined;
  // 木材、药材等进出口项目和文化交流等: a comma would part the two before 等.
  const series = /、/.test(first.text) && !/[，；和与及“《]/.test(`${first.text}${second.text}`);
  if (open !== undefined) return series ? loose(say`${phrase(first)}和${phrase(second)}等`) : undefined;
  if (arePlainAims(first.text, second.text)) return loose(say`${phrase(first)}、${phrase(second)}`);
  const linked =
    /[和与及]/.test(bareText(plain(`${first.text}${second.text}`))) &&
    !/[，；]|以及/.test(`${first.text}${second.text}`);
  const brief = first.text.length <= BRIEF && !/[、和与及]/.test(first.text);
  return linked ? loose(say`${phrase(first)}${brief ? "" : "，"}以及${phrase(second)}`) : undefined;
};

/** Plans after fields: 下一步深化合作 after 服务会员、宣传报道. */
const NEXT_STEPS =
  /^(?:下一?步|今后|未来|进一步|共同|联合|加强|深化|推进|推动|开展|拓展)(?=\p{Script=Han}{2})/u;

/** 就服务会员、宣传报道和下一步深化合作等: a plan after fields is joined to them by 和. */
export const withNextSteps = (topics: readonly Said[], open: string | undefined): Phrase | undefined => {
  const [last, ...before] = topics.toReversed();
  if (!open || !last || before.length < 2 || !NEXT_STEPS.test(last.text)) return undefined;
  const fields = before.toReversed();
  const plainly = topics.every(({ text }) => !/[、，；和与及“《（]/.test(text));
  if (!plainly || fields.some(({ text }) => NEXT_STEPS.test(text))) return undefined;
  return loose(say`${joined(fields.map(phrase), "、")}和${phrase(last)}等`);
};

const bare = (text: string): string => text.replace(/[、，；与和及的]|以及|进行|开展/g, "");

/** Whether the first sentence has said what the talks were about as what the visit was for: 就某事进行座谈. */
export const areInPurpose = ({ facts, memory }: Discourse, topics: readonly Said[]): boolean => {
  const purpose = memory.marks.has("event purpose") ? facts.said(facts.record.purpose, "")?.text : undefined;
  if (purpose === undefined || !/^(?:就|围绕|洽谈|商谈|商讨|探讨|座谈|交流)/.test(purpose)) return false;
  const why = bare(purpose);
  return topics.every(({ text }) => bare(text).length > 3 && why.includes(bare(text)));
};

/** What a topic may end in without saying more: 医疗合作事宜. */
const GENERAL = /的?(?:相关|有关|具体)?(?:工作|事宜|事项|问题|情况|议题|话题|内容)$/u;
/** Characters of what a topic is about, by which it is found in a name. */
const NAMED = 3;
/** What follows a topic in a name: the noun of the occasion or the next topic. 新能源 is not what 新能源汽车座谈会 is about. */
const BEHIND_TOPIC =
  /^[”》]?(?:$|[、，和与及暨]|(?:的|线上|视频|学术|专题|主题|专场|专项|高端|高层|国际|工作|业务|项目|事务|推进|圆桌|早餐|午餐)*(?:座谈|交流|研讨|讨论|对话|会|论坛|峰会|沙龙|圆桌|磋商|洽谈|对接|推介|演讲|报告|讲座|培训|授课|发言|说明|恳谈|分享|宣讲|咨询|磋商))/u;

const namesTopic = (title: string, about: string): boolean =>
  title.split(about).some((rest, at) => at > 0 && BEHIND_TOPIC.test(rest));

/** Whether the name of an item says what it was about, beside which its topics would repeat it: 港口合作座谈会. */
export const isAboutByTitle = (discourse: Discourse, scene: Scene, title: Phrase | undefined): boolean => {
  const topics = title ? topicsOf(discourse, scene) : [];
  return (
    topics.length > 0 &&
    openTopics(scene) === undefined &&
    !isEventItself(discourse, textOf(title ?? plain(""))) &&
    topics.every(({ text }) => {
      const about = text.replace(GENERAL, "");
      return about.length >= NAMED && namesTopic(textOf(title ?? plain("")), about);
    })
  );
};

/** Characters of an open list of topics, up to which 等 needs no noun behind it. */
const LONG_LIST = 70;

/** 就中日友好等话题进行交流, 就甲、乙、丙等议题进行了交流: one topic with others that nobody recorded is no list of its own, and the end of a long list is marked. */
export const oneOfMore = (topics: readonly Said[]): string =>
  topics.length > 1 && topics.reduce((n, { text }) => n + text.length, 0) > LONG_LIST
    ? "议题"
    : nounBehindOne(topics);

const nounBehindOne = ([only, ...more]: readonly Said[]): string =>
  !only || more.length > 0 || /[、，和与及]|(?:话题|议题|问题|事宜|情况|内容|工作|方面|领域)$/.test(only.text)
    ? ""
    : /(?:时间|安排|计划|方案|日程|流程|手续)$/.test(only.text)
      ? "事宜"
      : "话题";

/** 两国的管理经验: what both sides have, of which neither only learns. */
const OF_BOTH = /^(?:两[国地校市省县区院馆会企岸]|双方|各方|彼此)/u;

/** Whether all topics are of both sides, so that they exchange views on them: 就两国的管理经验进行交流. */
export const areOfBoth = (topics: readonly Said[]): boolean =>
  topics.length > 0 && topics.every(({ text }) => OF_BOTH.test(text));

/** The path that says that more was talked about at an item than its topics. */
export const openTopics = ({ item, path }: Scene): string | undefined =>
  item.topicsOpen ? `${path}.topicsOpen` : undefined;
