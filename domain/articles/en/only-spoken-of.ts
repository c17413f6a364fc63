import type { Who } from "../reference/facts";
import { knows, type Memory } from "../reference/memory";

const markOf = ({ key }: Who): string => `introduced in a text ${key}`;

/** Notes that others have spoken of somebody, which does not say that they were there. */
export const noteSpokenOf = ({ turns }: Memory, who: Who): void => {
  turns.set(markOf(who), 1);
};

/** Whether the text has not said that somebody was there: others may have spoken of them. */
export const isOnlySpokenOf = (memory: Memory, who: Who): boolean =>
  !knows(memory, who) || (memory.turns.has(markOf(who)) && memory.people.get(who.key) === 1);
