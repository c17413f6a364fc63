import type { Message } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** Whether talks without a day come after stops on several days, on the last of which they were not said to be. */
export const followsDatedStops = ({ content }: Discourse, head: Message): boolean => {
  if (head.type !== "talk" || head.scene.item.when || head.scene.told !== "main") return false;
  const at = content.scenes.indexOf(head.scene);
  const stops = content.scenes.slice(0, at);
  const days = stops.map(({ item }) => item.activity === "tour" && item.when && JSON.stringify(item.when));
  return stops.length > 1 && days.every(Boolean) && new Set(days).size === stops.length;
};
