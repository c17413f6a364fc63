import { maybe, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { leadersOf, nameOf } from "../organizations/delegation-names";
import { peopleList } from "../people/people";
import { nameBehind } from "./delegation-composition";

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

/**
 * 甲率某会代表团: the only delegation at an event that two organizations held, where its heads are introduced with those who came;
 * what follows is not of the delegation's organization.
 */
export const ledToEvent = (discourse: Discourse, shown: readonly Who[]): Phrase | undefined => {
  const [only, ...more] = discourse.facts.delegations;
  const heads = only && more.length === 0 ? leadersOf(discourse, only) : [];
  const name = nameOf(discourse, only);
  const there = heads.every((who) => shown.includes(who) && who.raw.presence !== "absent");
  if (!only || !name || heads.length === 0 || !there) return undefined;
  const led = sourced(peopleList(discourse, heads), only.head ? `${only.path}.head` : undefined);
  const size = only.size === undefined ? undefined : plain(`一行${only.size}人`, [`${only.path}.size`]);
  const words = say`${led}率${nameBehind(name, heads)}${maybe`${size}`}`;
  discourse.memory.owner = undefined;
  discourse.memory.near = undefined;
  return words;
};
