import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Scene } from "../../content/message";
import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Frame, frameOf } from "../event/event";
import { nounOf } from "../event/things";

const isTalks = ({ item, told }: Scene): boolean =>
  told === "main" && (item.activity === "talks" || item.activity === "discussion");

const hasWords = ({ item }: Scene): boolean =>
  (item.remarks ?? []).some(({ points, quote }) => (points ?? []).length > 0 || quote !== undefined);

/** A discussion of which only the words are reported: the text has no noun for it. */
const isUnmentioned = ({ item }: Scene): boolean =>
  item.activity === "discussion" && !item.title && (item.topics ?? []).length === 0;

/** A signing, of which the text always has a sentence. */
const isSigning = ({ item, told }: Scene): boolean =>
  told === "main" && item.activity === "signing" && (item.agreements ?? []).length > 0;

/**
 * "after the talks", "after the signing": the time of a tour that follows talks with speeches, or a signing, on the same day of the
 * agenda, which is chronological.
 */
const afterTalks = (discourse: Discourse, { lead, link }: SentencePlan, scene: Scene): Phrase | undefined => {
  const { content, facts } = discourse;
  const { when } = facts.record;
  const before = content.scenes[content.scenes.indexOf(scene) - 1];
  const several = when?.end !== undefined && when.end !== when.start;
  const placed = link.type === "none" || (link.type === "stop" && link.at === "next");
  if (lead || !placed || several || scene.told !== "main" || !before) return undefined;
  const talked = isTalks(before) && hasWords(before) && !before.item.each && !isUnmentioned(before);
  if (!talked && !isSigning(before)) return undefined;
  if ([before.item.when, scene.item.when, scene.item.city].some((one) => one !== undefined)) return undefined;
  return say`after ${nounOf(discourse, before)}`;
};

/** Whether a tour joins an earlier one, before the item that comes between them: "It also saw the locks". */
const isBesideTour = ({ content, memory }: Discourse, { lead }: SentencePlan, scene: Scene): boolean => {
  const at = content.scenes.indexOf(scene);
  const [tour, between] = [content.scenes[at - 2], content.scenes[at - 1]];
  const isStated = (one: Scene): boolean =>
    content.messages.some((each) => "scene" in each && each.scene === one && memory.realized.has(each.id));
  return (
    !lead && tour?.item.activity === "tour" && between !== undefined && isStated(tour) && !isStated(between)
  );
};

/** The time of a sentence about a tour: after the talks before it, unless the sentence begins with a companion. */
export const tourFrame = (discourse: Discourse, sentence: SentencePlan, scene: Scene): Frame => {
  const frame = frameOf(discourse, sentence);
  if (frame.front || frame.also || scene.escorts.length + scene.guides.length > 0) return frame;
  if (isBesideTour(discourse, sentence, scene)) return { ...frame, also: true };
  const front = afterTalks(discourse, sentence, scene);
  return front ? { ...frame, front } : frame;
};
