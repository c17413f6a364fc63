import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

/**
 * The first of several hosts, who acts for somebody while the others do not, and these others: 受会长甲委托，秘书长乙、 副会长丙接待了来宾 would
 * apply to all of them.
 */
export const actingAlone = (
  { facts, memory }: Discourse,
  [first, ...others]: readonly Who[],
): readonly [readonly Who[], readonly Who[]] | undefined => {
  const acts = (who: Who): boolean =>
    facts.who(who.raw.onBehalfOf ?? who.raw.substitutes) !== undefined && !knows(memory, who);
  return first && others.length > 0 && acts(first) && !others.some(acts) ? [[first], others] : undefined;
};
