import type { Who } from "../../reference/facts";
import { knows, type Memory } from "../../reference/memory";

const markOf = ({ key }: Who): string => `introduced in a text ${key}`;

/** Records that others have mentioned somebody, which does not state their attendance. */
export const noteSpokenOf = ({ marks }: Memory, who: Who): void => {
  marks.add(markOf(who));
};

/** Whether the text has not stated somebody's attendance: others may have mentioned them. */
export const isOnlySpokenOf = (memory: Memory, who: Who): boolean =>
  !knows(memory, who) || (memory.marks.has(markOf(who)) && memory.people.get(who.key) === 1);
