import type { SentencePlan } from "../aggregation/sentence-plan";
import type { Scene } from "../content/message";
import { type Phrase, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { type Frame, frameOf } from "./event";
import { nounOf } from "./things";

const isTalks = ({ item, told }: Scene): boolean =>
  told === "main" && (item.activity === "talks" || item.activity === "discussion");

const hasWords = ({ item }: Scene): boolean =>
  (item.remarks ?? []).some(({ points, quote }) => (points ?? []).length > 0 || quote !== undefined);

/** A discussion of which nothing but what was said is reported: the text has called it nothing. */
const isUnmentioned = ({ item }: Scene): boolean =>
  item.activity === "discussion" && !item.title && (item.topics ?? []).length === 0;

/** "after the talks": when a tour was that follows talks with speeches in the agenda of one day, which is in the order of the clock. */
const afterTalks = (discourse: Discourse, { lead, link }: SentencePlan, scene: Scene): Phrase | undefined => {
  const { content, facts } = discourse;
  const { when } = facts.record;
  const before = content.scenes[content.scenes.indexOf(scene) - 1];
  const several = when?.end !== undefined && when.end !== when.start;
  const placed = link.type === "none" || (link.type === "stop" && link.at === "next");
  if (lead || !placed || several || scene.told !== "main" || !before) return undefined;
  if (!isTalks(before) || !hasWords(before) || before.item.each || isUnmentioned(before)) return undefined;
  if ([before.item.when, scene.item.when, scene.item.city].some((one) => one !== undefined)) return undefined;
  return say`after ${nounOf(discourse, before)}`;
};

/** The time of a sentence about a tour: behind the talks before it, unless somebody who came along opens the sentence. */
export const tourFrame = (discourse: Discourse, sentence: SentencePlan, scene: Scene): Frame => {
  const frame = frameOf(discourse, sentence);
  if (frame.front || frame.also || scene.escorts.length + scene.guides.length > 0) return frame;
  const front = afterTalks(discourse, sentence, scene);
  return front ? { ...frame, front } : frame;
};
