import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Sign } from "../../content/message";
import { say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { copied } from "../../reference/memory";
import { eventNoun, opening } from "../event/event";
import { scenePlace } from "../items/sitting";

const CEREMONY = /(?:签约|签字|签署|签订)(?:仪式|典礼)$/;

/** 论坛上还举行了合作项目签约仪式, not 在合作项目签约仪式上，签署合作项目协议: a ceremony whose title says what nobody in particular signed. */
export const signedByTitle = (
  discourse: Discourse,
  sentence: SentencePlan,
  { id, scene, agreement, path }: Sign,
): Line[] | undefined => {
  const { content, facts, memory } = discourse;
  if ((agreement.parties ?? []).length > 0 || sentence.lead || sentence.joined.length > 1) return undefined;
  const session = sentence.joined.find((one) => one.type === "session" && !memory.realized.has(one.id));
  const title = scene && facts.said(scene.item.title, `${scene.path}.title`);
  const document = facts.said(agreement.title, `${path}.title`);
  if (!session || !document || !title || !CEREMONY.test(title.text) || !title.text.includes(document.text))
    return undefined;
  const plainly = [agreement.count, agreement.value, agreement.nth, agreement.signedOn, agreement.purpose];
  if (plainly.some((one) => one !== undefined) || (agreement.status ?? "signed") !== "signed")
    return undefined;
  // Where the item has a place to name, the sentence of the document names it: only looked up here, since a place is named once.
  if (says(scenePlace({ ...discourse, memory: copied(memory) }, scene))) return undefined;
  const opened = opening(discourse, sentence);
  memory.realized.add(session.id);
  memory.agreement = agreement.key;
  const during = content.relations.visit ? "其间还" : `${eventNoun(discourse)}上还`;
  const front = says(opened) ? say`${opened}还` : during;
  return [line(id, sourced(say`${front}举行了${phrase(title)}`, document.path, `${path}.status`))];
};
