import type { Result, Session } from "../../content/message";
import { changed, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { visitorsOf } from "../attendance/party";
import { eventNoun } from "../event/event";
import { shownAbout } from "../lectures/presented";
import { isDiscussion, PRESENTS } from "../lectures/session-speakers";
import { everybody } from "../words/everybody";
import { isOccasion } from "../words/grammar";
import { isEventItself } from "../words/item-titles";
import { nouns } from "../words/lists-of-things";
import { SHOWN } from "../words/occasion";
import { topicsOf } from "../words/topics";
import { aroundTopics, topicWords } from "./session-topics";

/** 报告发布, 成果发布: an item of which nothing is known but what was published there and what that is about. */
const PUBLICATION = /^\p{Script=Han}{0,6}发布$/u;
/** Publications that introduce something. */
const REPORT = /(?:报告|蓝皮书|白皮书|绿皮书)》?$/u;

/** 年会发布了《某报告》，介绍了某项工作, for 报告发布围绕某项工作展开. */
const published = (
  discourse: Discourse,
  session: Session,
  title: Said,
  front: Phrase,
): Phrase | undefined => {
  const { content, facts, memory } = discourse;
  if (!PUBLICATION.test(title.text) || content.relations.visit) return undefined;
  const [only, ...more] = content.messages.filter(
    (one): one is Result => one.type === "result" && one.scene === session.scene,
  );
  if (!only || more.length > 0 || only.outcome.type !== "launch" || memory.realized.has(only.id))
    return undefined;
  const [point, ...others] = facts.list(only.outcome.points, `${only.path}.points`);
  if (!point || others.length > 0 || !REPORT.test(point.text)) return undefined;
  memory.realized.add(only.id);
  const words = say`${maybe`${front}，`}${eventNoun(discourse)}发布了${phrase(point)}，介绍了${topicWords(discourse, session)}`;
  return sourced(words, title.path);
};

/** 工作情况介绍, 情况通报: what one hears, with what it is called, and what is known of its subject by its title. */
const BRIEFING = /^(.*?)((?:情况)?(?:介绍|汇报|通报|说明)|(?:情况|工作)报告)$/u;
const NO_SUBJECT = /^(?:工作|基本|总体|整体|有关|相关|发展|专题|现场){0,3}$/u;

/** What both sides give each other, or what is read: visitors alone do not hear it. */
const NOT_HEARD = /^(?:双方|各方|相互|互相|各自|自我|书面|文字)/u;

export const isBriefing = ({ text }: Said): boolean =>
  BRIEFING.test(text) && !PRESENTS.test(text) && !NOT_HEARD.test(text);

/** 一行听取了有关会展制度的情况介绍, for 工作情况介绍围绕会展制度展开; of `others` who attended, visitors heard it, and anybody else may have given it. */
export const heardBriefing = (
  discourse: Discourse,
  session: Session,
  title: Said,
  front: Phrase,
  others?: Phrase,
): Phrase | undefined => {
  const [, subject = "", called = ""] = (isBriefing(title) && BRIEFING.exec(title.text)) || [];
  const { scene } = session;
  // 安例听取了汇报，安例主持: who chaired it is among those who would have heard it.
  const chaired = (scene.item.people ?? []).some(
    ({ key, as }) => as === "chair" && scene.visitors.includes(key),
  );
  if (called === "" || chaired) return undefined;
  const { visit } = discourse.content.relations;
  const fresh = others && visit && (scene.item.people ?? []).every(({ key }) => scene.visitors.includes(key));
  const all = visit ? visitorsOf(discourse, scene) : plain(everybody(discourse, scene));
  const who = fresh ? { ...others, pieces: others.pieces.slice(0, -1) } : all;
  const heard = say`${maybe`${front}，`}${who}听取了`;
  const also = fresh ? plain("") : maybe`，${others}`;
  const about = topicWords(discourse, session);
  const words = textOf(about);
  if (!NO_SUBJECT.test(subject) || words.startsWith("以下内容：")) {
    const contents = changed(about, (text) => text.replace(/^以下内容：/u, "："));
    return say`${heard}${phrase(title)}，内容包括${contents}${also}`;
  }
  const on = /^(?:有关|关于|相关)/u.test(words) ? "" : "有关";
  const noun = /情况$/u.test(words) ? called.replace(/^情况/u, "") : called;
  return sourced(
    say`${heard}${on}${about}${scene.item.topicsOpen ? "方面" : ""}的${noun}${also}`,
    title.path,
  );
};

/** What an event carries out: 精准招商, 供需对接. Parts of a programme are held, and subjects are spoken about. */
const ACTIVITY =
  /(?:招商|推介|对接|洽谈|路演|调研|培训|咨询|宣讲|宣传|展示|演示|体验|互动|诊断|义诊|帮扶|评选|评审|竞赛|演练)$/u;

/** What both sides of a visit do together. */
const OF_BOTH = /(?:对接|洽谈|互动)$/u;

/** 峰会围绕新能源开展精准招商, for 精准招商围绕新能源展开: an activity without people whose title is something that is done. */
const carriedOut = (
  discourse: Discourse,
  session: Session,
  title: Said,
  front: Phrase,
): Phrase | undefined => {
  if (isOccasion(title.text) || !ACTIVITY.test(title.text)) return undefined;
  const about = topicWords(discourse, session);
  if (textOf(about).startsWith("以下内容：")) return undefined;
  // Who of hosts and visitors promoted something is not known.
  if (discourse.content.relations.visit && !OF_BOTH.test(title.text)) return undefined;
  // At a discussion those who were there talked, not the ceremony that it was part of.
  const talked = discourse.content.relations.visit || session.scene.item.activity === "discussion";
  const who = talked ? everybody(discourse, session.scene) : eventNoun(discourse);
  return say`${maybe`${front}，`}${who}围绕${about}开展${phrase(title)}`;
};

/** 审议议案: what a meeting does with what is put before it. */
const DELIBERATES =
  /^(审议|审查|审核|讨论|研究(?!报告|工作|方案|草案|文件)|商议|听取)(?:相关|有关|各项|会议)?(?:议案|议题|事项|文件|报告|汇报|方案|草案|工作)?$/u;
/** What one hears: 听取了财务情况的汇报, but 听取了会员的意见. */
const HEARD = /(?:报告|汇报|通报|介绍|说明|总结|讲座|讲话|发言|意见|建议|》)$/u;

export const isDeliberation = ({ text }: Said): boolean => DELIBERATES.test(text);

/** Whether all that a meeting had before it is in its results, so that nothing is left to say of the item. */
export const isDecidedBehind = (discourse: Discourse, { scene }: Session, title: Said): boolean =>
  DELIBERATES.test(title.text) &&
  (scene.item.topics ?? []).length > 0 &&
  !(scene.item.venue || scene.item.when) &&
  topicsOf(discourse, scene).length === 0;

/** What an occasion is called without its noun: 协同发展 of 协同发展论坛. */
const OCCASION = /(?:高峰|高端|主题|专题|圆桌)?(?:论坛|座谈会|研讨会|交流会|恳谈会|对话会|沙龙|会议)$/u;
const NAMED = 3;

/** 在协同发展论坛上，与会人员围绕某区协同发展进行交流, for 协同发展论坛围绕某区协同发展展开: an occasion named after its only topic. */
const namedAfterTopic = (
  discourse: Discourse,
  session: Session,
  title: Said,
  front: Phrase,
): Phrase | undefined => {
  const [topic, ...more] = topicsOf(discourse, session.scene);
  const about = title.text.replace(OCCASION, "");
  if (!topic || more.length > 0 || about === title.text || about.length < NAMED) return undefined;
  // 在会展中心，在论坛上: a place of its own would be one too many.
  if (!topic.text.includes(about) || textOf(front).includes("在")) return undefined;
  return say`${maybe`${front}，`}在${phrase(title)}上，${everybody(discourse, session.scene)}${aroundTopics(discourse, session, "进行交流")}`;
};

/** 会上解读了某政策, 播放了宣传片，内容包括……: an item of which only its topics are known, by its title. */
export const shownByTitle = (
  discourse: Discourse,
  session: Session,
  title: Said,
  front: Phrase,
): Phrase | undefined => {
  if (PRESENTS.test(title.text)) {
    const shown = sourced(say`${title.text}了${topicWords(discourse, session)}`, title.path);
    return says(front) ? say`${front}，${shown}` : say`会上${shown}`;
  }
  const [, considers] = DELIBERATES.exec(title.text) ?? [];
  if (considers) {
    const given = considers !== "听取" || HEARD.test(topicsOf(discourse, session.scene).at(-1)?.text ?? "");
    const heard = given ? "" : title.text.endsWith("报告") ? "的报告" : "的汇报";
    const who = discourse.content.relations.visit
      ? everybody(discourse, session.scene)
      : eventNoun(discourse);
    return sourced(
      say`${maybe`${front}，`}${who}${considers}了${topicWords(discourse, session)}${heard}`,
      title.path,
    );
  }
  if (SHOWN.test(title.text)) return shownAbout(discourse, title, front, topicWords(discourse, session));
  return (
    published(discourse, session, title, front) ??
    heardBriefing(discourse, session, title, front) ??
    carriedOut(discourse, session, title, front) ??
    namedAfterTopic(discourse, session, title, front)
  );
};

/** What was read at a meeting: 财务工作报告. */
const READ = /(?:报告|总结|汇报|说明)$/u;
/** 第一届理事会 of 第一届理事会财务工作报告 and another report of it. */
const OF_BODY = /^[^，、的]{2,14}?(?:理事会|委员会|监事会)/u;

/** 沟通 of 项目沟通, on 具体项目: what the topics end in is said once. */
const aboutOnce = (topics: readonly Said[], held: string): string => {
  const [, noun = "", act = held] = /^(.{2,4})(沟通|交流|研讨|讨论|磋商)$/u.exec(held) ?? [];
  return noun !== "" && topics.some(({ text }) => text.endsWith(noun)) ? act : held;
};

/** Whether those at an item talked with each other: not at 颁奖典礼, 展览会, 宣讲会 or 新闻发布会. */
const isExchange = (activity: string | undefined, title: string): boolean =>
  activity === "talks" ||
  activity === "discussion" ||
  /(?:座谈|交流|研讨|恳谈|洽谈|对接|联谊|联络|茶话|见面|讨论|分享|对话|磋商|协商)(?:会|活动)?$|论坛$|峰会$|沙龙$/u.test(
    title,
  );

/**
 * 会上作了某工作报告, 与会人员围绕合作进行了讨论, 推介会推介了新材料: an item of which only its title and its topics are known, by those who did what
 * the title says, for 会议报告围绕某工作报告展开.
 */
export const doneByTitle = (
  discourse: Discourse,
  session: Session,
  title: Said,
  front: Phrase,
): Phrase | undefined => {
  const { text } = title;
  const topics = topicsOf(discourse, session.scene);
  if (READ.test(text) && topics.every((one) => READ.test(one.text))) {
    const of = OF_BODY.exec(topics[0]?.text ?? "")?.[0] ?? "";
    const shared = of !== "" && topics.every((one) => one.text.startsWith(of));
    const read = topics.map((one, at) =>
      shared && at > 0 ? { ...one, text: one.text.slice(of.length) } : one,
    );
    return sourced(say`会上作了${nouns(discourse, read)}`, title.path);
  }
  const around = (verb: string): Phrase => aroundTopics(discourse, session, verb);
  if (/推介(?:会|活动)?$/u.test(text) && !textOf(around("")).includes("："))
    return say`${phrase(title)}推介了${topicWords(discourse, session)}`;
  const all = everybody(discourse, session.scene);
  const who = all === "各方" ? "与会人员" : all;
  const held = (isDiscussion(title) && !text.endsWith("发言")) || text === "会谈" ? text : undefined;
  if (held) return sourced(say`${who}${around(`进行了${aboutOnce(topics, held)}`)}`, title.path);
  if (!isExchange(session.scene.item.activity, text)) return undefined;
  if (isEventItself(discourse, text)) return sourced(say`${who}${around("进行了交流")}`, title.path);
  if (!isOccasion(text) || textOf(front).includes("在")) return undefined;
  return say`在${phrase(title)}上，${who}${around("进行了交流")}`;
};
