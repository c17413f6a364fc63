import type { Scene } from "../../content/message";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { next } from "../../reference/memory";
import { areHeavy } from "../words/lists-of-things";

/** 会见代表团: what the hosts did. */
export const RECEIVES = /^(?:会见|接见|约见)(?!会)[^，]*(?<!会|式|活动)$/;

/** Titles that are verbs themselves: 双方座谈交流. */
export const VERBAL_TITLE =
  /^(?:会前)?(?:初步|友好|工作|业务)?(?:座谈|交流|会谈|会晤|交谈|洽谈|座谈交流|交流座谈|商谈|磋商|研讨|讨论|对接|提问交流)$/;
export const SITTING_TITLE = /^(?:座谈会|会见|会面|接见|拜会|拜访|走访|见面|会谈会)$/;

/** 与各企业的座谈: a title that says with whom, as the sentence of those talks does. */
const MEETING_OF = /^[与同和][^，]{2,}?的?((?:座谈|交流|会谈|会见|会晤|洽谈|对接|座谈交流)会?)$/;
/** 调研座谈: talks during what the visitors had come to do, whose verb would be said of them again: 调研组调研座谈. */
const TALKS_OF_TOUR =
  /^(?:实地)?(?:调研|走访|考察|检查|参观|访问|拜访|视察|慰问)((?:座谈|会谈|洽谈)(?:交流)?|交流座谈)$/u;

/** 座谈会 of 侨团负责人座谈会: talks that are called by those with whom they were held. */
const TALKS_END = /(?:座谈|交流|见面|会谈)会?$/u;

/** What a group of the other side is called in full: 云雀侨团负责人. */
const groupName = ({ group, of }: Who): string | undefined =>
  group && `${of.map(({ name }) => name.text).join("、")}${group.text}`;

/**
 * The talks that a title is about, without words that their sentence has: 座谈 of 调研座谈, and, where the others are known, of
 * 与各企业的座谈 or 侨团负责人座谈会.
 */
export const talksOfTitle = (title: string, met: readonly Who[]): string | undefined => {
  const own = TALKS_OF_TOUR.exec(title)?.[1] ?? (met.length > 0 ? MEETING_OF.exec(title)?.[1] : undefined);
  const [noun = ""] = own === undefined ? (TALKS_END.exec(title) ?? []) : [];
  const others = title.slice(0, title.length - noun.length);
  return noun !== "" && met.some((who) => groupName(who) === others) ? noun : own;
};

/** Meals that are eaten, where a banquet is held or attended: 共进晚餐. */
export const EATEN = /^(?:(?:早|午|晚|中|便|工作|自助)(?:餐|饭)|工作[早午晚]餐)$/;

/** Talks that one conducts rather than holds: 进行业务交流. */
const CONDUCTED = /(?:交流|交谈|洽谈|商谈)$/;

/** Kinds of talks, which are held: 举行工作会谈, but 座谈交流. */
const HELD_TALKS =
  /^(?:(?:工作|业务|友好)(?:座谈|交流|会谈|会晤|交谈|洽谈|商谈|磋商)|初步\p{Script=Han}{3,})$/u;

/** The verb of sitting together: by the title where that is a verb, otherwise by the kind of item. */
export const sittingVerb = (discourse: Discourse, scene: Scene, title: Said | undefined): Phrase => {
  if (title && VERBAL_TITLE.test(title.text)) {
    const verb = title.text.replace(/^会前/, "");
    return plain(HELD_TALKS.test(verb) ? `${CONDUCTED.test(verb) ? "进行" : "举行"}${verb}` : verb, [
      title.path,
    ]);
  }
  if (title && SITTING_TITLE.test(title.text))
    return plain(/座谈/.test(title.text) ? "座谈" : "会谈", [title.path]);
  if (scene.item.activity === "discussion") return plain("座谈交流");
  if (scene.item.activity === "meal") return plain("交流");
  return plain(
    discourse.facts.record.kind === "meeting"
      ? next(discourse.memory, "talks", ["会谈", "交流"])
      : next(discourse.memory, "talks", ["座谈", "交流"]),
  );
};

/** Characters of topics that talks are said to be about: 围绕商会建设和发展进行座谈. */
const SHORT_TOPICS = 10;

/** What all said at an item: 希望通过此次座谈……. */
const saidByAll = ({ item }: Scene): string =>
  (item.remarks ?? [])
    .flatMap(({ by, points }) => (by === "all" ? (points ?? []).map(({ zh }) => zh ?? "") : []))
    .join("");

const SHORT_VERB = /^(?:座谈|会谈|交流|讨论|研讨|探讨|洽谈|商谈|磋商|对接|会晤)$/;

const VERBS = ["进行交流", "进行探讨", "交换意见"] as const;

/** What one presents to others rather than examines with them: never 进行探讨 behind it. */
const PRESENTED = /(?:愿景|前景|情况|经验|做法|成果|现状)$/;

/** 进行交流, 交换意见, 进行座谈: a verb after the topics, which repeats neither them nor the verb before. */
export const verbOfTopics = (
  discourse: Discourse,
  scene: Scene,
  title: Said | undefined,
  topics: readonly Said[],
  named: boolean,
): Phrase => {
  const { memory, facts } = discourse;
  const { activity, topicsOpen } = scene.item;
  const text = areHeavy(topics) ? "" : topics.map((one) => one.text).join("");
  if (named && title && (VERBAL_TITLE.test(title.text) || SITTING_TITLE.test(title.text))) {
    const verb = sittingVerb(discourse, scene, title);
    // 就甲、乙等进行座谈交流: a verb without an object after an open list is clipped.
    if (!SHORT_VERB.test(textOf(verb)))
      return topicsOpen && VERBAL_TITLE.test(textOf(verb)) ? say`进行${verb}` : verb;
    // One meets somebody, and does not meet about something.
    if (textOf(verb) === "会晤" && !text.includes("交流")) return plain("进行交流", verb.paths);
    if (saidByAll(scene).includes(textOf(verb))) return plain("进行交流", verb.paths);
    if (!text.includes(textOf(verb))) return say`进行${verb}`;
    return plain(PRESENTED.test(text) ? "交换意见" : "进行探讨", verb.paths);
  }
  const short = text !== "" && !topicsOpen && text.length <= SHORT_TOPICS;
  if (named && short && (activity === "talks" || !activity))
    return plain(facts.record.kind === "meeting" ? "进行会谈" : "进行座谈");
  const last = VERBS[(memory.turns.get("topics") ?? 0) - 1];
  const fit = VERBS.filter(
    (verb) =>
      verb !== last &&
      !`${text}${title?.text}`.includes(verb.slice(-2)) &&
      !(verb === "进行探讨" && PRESENTED.test(text)),
  );
  const verb = (topicsOpen && fit[0] !== VERBS[0] ? fit.at(-1) : fit[0]) ?? VERBS[1];
  memory.turns.set("topics", VERBS.indexOf(verb) + 1);
  return plain(verb);
};

/** Meetings of an organization, which those who sit there do not hold: 第十届理事会. */
export const BOARD_MEETING = /(?:理事会|董事会|年会|大会|全会|例会|联席会议?|委员会会议)$/;

/** 对口交流: an act of those who take part, not an event that others hold. */
const EXCHANGE = /(?:交流|对接|研讨|讨论|磋商|洽谈|探讨)$/;

/** 双边会谈, 礼节性会见: what people do with each other, and do not attend. */
const TALKS = /(?:会谈|会晤|座谈|商谈)$/;
const RECEPTION = /(?:会见|会面|拜会)$/;

/** 双方举行特别会议: both sides hold their meeting, and do not take part in one of others. */
export const takesPartIn = (subject: string, title: string, withOthers = false): string => {
  const exchange = EXCHANGE.test(title);
  if (withOthers && exchange) return "开展";
  if (withOthers) return TALKS.test(title) ? "举行" : RECEPTION.test(title) ? "进行" : "一同参加";
  if (/(?:晚宴|午宴|宴会|招待会)$/.test(title)) return "出席";
  if (!/^(?:双方|各方)$/.test(subject) || BOARD_MEETING.test(title)) return "参加";
  if (/(?:会|会议|会晤|论坛|沙龙|仪式|会谈|会见|座谈)$/.test(title)) return "举行";
  return exchange ? "开展" : "参加";
};
