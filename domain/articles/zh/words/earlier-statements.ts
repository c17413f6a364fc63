import type { Discourse } from "../../reference/discourse";

/** Whether the text has reported words of somebody, so that a gift of theirs is additional: 还向……赠送了. */
export const hasSpokenBefore = ({ content, memory }: Discourse, key: string): boolean =>
  content.messages.some(
    (one) =>
      one.type === "speech" &&
      one.by !== "all" &&
      one.by.join() === key &&
      !one.bare &&
      memory.realized.has(one.id),
  );
