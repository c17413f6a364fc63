import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Result } from "../../content/message";
import { say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { eventNoun, opening } from "../event/event";
import { scenePlace } from "../items/sitting";
import { actingHeads } from "./acting-heads";

const CEREMONY = /(?:揭牌|启动|成立|启用|揭幕|挂牌)[^，]{0,4}(?:仪式|典礼)$/;

/** 论坛上还举行了研究院揭牌仪式, not 在研究院揭牌仪式上，研究院揭牌: a ceremony whose title says what was unveiled there. */
export const launchedByTitle = (
  discourse: Discourse,
  sentence: SentencePlan,
  message: Result,
): Line | undefined => {
  const { outcome, scene, path, id } = message;
  const { content, facts, memory } = discourse;
  const session = sentence.joined.find((one) => one.type === "session" && !memory.realized.has(one.id));
  const title = scene && facts.said(scene.item.title, `${scene.path}.title`);
  const [point, ...more] = facts.list(outcome.points, `${path}.points`);
  const bare =
    outcome.type === "launch" &&
    !outcome.by &&
    !outcome.to &&
    actingHeads(message).length === 0 &&
    more.length === 0;
  if (!session || !title || !point || !bare || sentence.lead || sentence.joined.length > 1) return undefined;
  if (!CEREMONY.test(title.text) || !title.text.includes(point.text)) return undefined;
  const opened = opening(discourse, sentence);
  if (says(scenePlace(discourse, scene))) return undefined;
  memory.realized.add(session.id);
  const during = content.relations.visit ? "其间还" : `${eventNoun(discourse)}上还`;
  return line(
    id,
    sourced(say`${says(opened) ? say`${opened}还` : during}举行了${phrase(title)}`, point.path),
  );
};
