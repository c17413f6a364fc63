import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/**
 * 座谈前，代表团参观了……。座谈中，甲介绍了……: whether an earlier tour comes between the talks, which the text has reported, and the
 * first words at them.
 */
export const isBehindTour = ({ content, memory }: Discourse, scene: Scene): boolean => {
  if (scene.item.activity !== "talks") return false;
  const stated = [...memory.realized];
  const isOf = (id: string, tour: boolean): boolean =>
    content.messages.some(
      (one) =>
        one.id === id &&
        "scene" in one &&
        (tour ? one.type === "tour" && one.scene?.told === "before" : one.scene === scene),
    );
  const talks = stated.findIndex((id) => isOf(id, false));
  const tour = stated.findLastIndex((id) => isOf(id, true));
  return talks >= 0 && tour > talks;
};
