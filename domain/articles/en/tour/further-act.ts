import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { type Frame, frameOf } from "../event/event";

/**
 * Whether a tour is one more act beside what the text has stated: "It also saw the locks". So is one behind talks or a signing, and one
 * that joins an earlier tour before the item between them. Places that are toured one after the other are stops.
 */
const isFurtherAct = ({ content, memory }: Discourse, { lead }: SentencePlan, scene: Scene): boolean => {
  const at = content.scenes.indexOf(scene);
  const [earlier, before] = [content.scenes[at - 2], content.scenes[at - 1]];
  const isStated = (one: Scene): boolean =>
    content.messages.some((each) => "scene" in each && each.scene === one && memory.realized.has(each.id));
  if (lead || !before) return false;
  // Others held the talks, perhaps at the same time.
  const there = new Set([...before.speakers, ...(before.item.people ?? []).map(({ key }) => key)]);
  if (there.size > 0 && scene.listed && !scene.visitors.some((key) => there.has(key))) return false;
  const toured = earlier?.item.activity === "tour" && isStated(earlier);
  // "The guests also planted a tree": an act of another kind adds to the talks itself.
  if (before.item.activity === "other") return false;
  return isStated(before) ? before.item.activity !== "tour" && !toured : toured;
};

/** The time of a sentence about a tour, or that it adds to what is stated, unless the sentence begins with a companion. */
export const tourFrame = (discourse: Discourse, sentence: SentencePlan, scene: Scene): Frame => {
  const frame = frameOf(discourse, sentence);
  if (frame.front || frame.also || scene.escorts.length + scene.guides.length > 0) return frame;
  return isFurtherAct(discourse, sentence, scene) ? { ...frame, also: true } : frame;
};
