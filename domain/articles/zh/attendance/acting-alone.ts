import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

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

/** 受会长甲委托，秘书长乙出席，副会长丙等参加: those who attended, of whom only the first acts for somebody. */
export const attendedApart = (
  discourse: Discourse,
  whos: readonly Who[],
  open: boolean,
  formal: boolean,
): Phrase | undefined => {
  const [one, others] = actingAlone(discourse, whos) ?? [];
  if (!one || !others) return undefined;
  const first = peopleList(discourse, one);
  const came = formal ? "出席" : "参加";
  return say`${first}${came}，${peopleList(discourse, others, open)}${formal ? "参加" : "也参加"}`;
};
