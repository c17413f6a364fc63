import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

const TALKED = /(?:围绕|就)([^，。；：]{4,24})进行(会谈|座谈|洽谈|磋商)$/u;
const AGREED = /^[^，。；：]{2,24}就([^，。；：]{4,24})达成[^，；：]{0,6}(?:共识|一致|意向)$/u;

/** Talks whose only topic the agreement in the next sentence repeats. */
const inOne = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens || !textOf(one.words).includes("达成")) return undefined;
  const [talked, agreed] = [TALKED.exec(textOf(before.words)), AGREED.exec(textOf(one.words))];
  const [, topic, verb] = talked ?? [];
  if (!talked || topic === undefined || topic !== agreed?.[1]) return undefined;
  const met = say`${partOf(before.words, 0, talked.index)}${verb}，${one.words}`;
  return { ...before, words: sourced(met, ...before.words.paths) };
};

/** 代表团与云雀大学会谈，双方就校际合作达成共识, for 围绕校际合作进行会谈。双方就校际合作达成共识. */
export const withTopicOnce = (block: Composed): Composed => withNeighboursJoined(block, inOne);
