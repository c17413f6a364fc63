import type { Who } from "../../reference/facts";
import { knows, type Memory } from "../../reference/memory";

/** "a trainee from the Lakes": one unnamed person. */
const ONE = /^an? ([a-z]+)(?= |$)/;

/** People without one who is known and belongs to a whole group among them: not "the trainee and the trainees". */
export const withoutIncluded = (memory: Memory, whos: readonly Who[]): readonly Who[] => {
  const groups = whos.flatMap(({ group }) => group?.text ?? []);
  if (groups.length < 2) return whos;
  return whos.filter((who) => {
    const [, noun] = ONE.exec(who.group?.text ?? "") ?? [];
    return noun === undefined || !knows(memory, who) || !groups.includes(`the ${noun}s`);
  });
};
