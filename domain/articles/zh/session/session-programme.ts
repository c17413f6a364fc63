import type { Scene } from "../../content/message";
import { loose, type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { eventNoun } from "../event/event";
import { enumeration } from "../words/grammar";

/** What is given to an audience, and is no group of a discussion. */
const SHOW = /(?:演讲|讲堂|讲座|对话|沙龙|展览|展示|路演|推介|比赛|大赛)$/;

/** 大会还举办主题演讲、专家讲堂: parts of the programme that are not groups of a discussion. */
export const programmeOf = (
  discourse: Discourse,
  scene: Scene,
  sections: readonly Said[],
): Phrase | undefined => {
  if (discourse.content.relations.visit || !sections.some((one) => SHOW.test(one.text))) return undefined;
  const also = discourse.content.scenes[0]?.key === scene.key ? "" : "还";
  return say`${eventNoun(discourse)}${also}举办${loose(enumeration(sections.map(phrase)))}`;
};
