import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { messagesOf } from "../words/plan";

/** Whether talks of which the text has only the words are mentioned again: a tour on the same day follows "after the talks". */
export const isReferredTo = ({ content }: Discourse, scene: Scene): boolean => {
  const { item, told, listed } = scene;
  const own = [item.title, item.topics, item.venue, item.city, item.when];
  if (item.activity !== "talks" || told !== "main" || listed || own.some((one) => one !== undefined))
    return false;
  const next = content.scenes[content.scenes.indexOf(scene) + 1];
  const alone = next !== undefined && next.escorts.length + next.guides.length === 0;
  return alone && next.item.activity === "tour" && next.told === "main" && !next.item.when && !next.item.city;
};

/** Whether the first sentence has mentioned an item with a title, and another item comes between it and its first speech. */
export const isBehindAnother = (discourse: Discourse, scene: Scene): boolean => {
  const { event } = discourse.plan;
  if (!scene.item.title || event?.type !== "hold" || event.named !== scene) return false;
  const messages = messagesOf(discourse);
  const speech = messages.findIndex((one) => one.type === "speech" && one.scene === scene);
  const before = messages[speech - 1];
  return before !== undefined && "scene" in before && before.scene !== undefined && before.scene !== scene;
};
