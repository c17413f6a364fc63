import type { Result, Session } from "../../content/message";
import { maybe, type Phrase, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { eventNoun } from "../event/event";
import { shownAbout } from "../lectures/presented";
import { PRESENTS } from "../lectures/session-speakers";
import { everybody } from "../words/everybody";
import { isOccasion } from "../words/grammar";
import { SHOWN } from "../words/occasion";
import { topicWords } from "./session-topics";

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
  if (/：一是/.test(textOf(about))) return undefined;
  // Who of hosts and visitors promoted something is not known.
  if (discourse.content.relations.visit && !OF_BOTH.test(title.text)) return undefined;
  const who = discourse.content.relations.visit ? everybody(discourse, session.scene) : eventNoun(discourse);
  return say`${maybe`${front}，`}${who}围绕${about}开展${phrase(title)}`;
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
  if (SHOWN.test(title.text)) return shownAbout(discourse, title, front, topicWords(discourse, session));
  return published(discourse, session, title, front) ?? carriedOut(discourse, session, title, front);
};
