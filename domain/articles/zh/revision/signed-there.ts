import type { Line } from "../../compose";
import { partOf, say, sourced, textOf, withoutStart } from "../../phrase";

const TALKS = "(?:座谈|会谈|交流|洽谈|会晤|会见|座谈会|交流会)";
/** 在甲大学，某某一行与乙座谈: talks of which nothing else is said. */
const TALKED = new RegExp(`^(?!.*[；：])(?:[^，]{0,30}，)?[^，]{2,50}${TALKS}$`);

/** A first sentence, words at the beginning of a second one that repeat it, and what joins the rest of the second to the first. */
const GOING_ON: readonly (readonly [first: RegExp, again: RegExp, link: string])[] = [
  // 座谈中，双方签署……: what was signed there.
  [TALKED, new RegExp(`^${TALKS}[中上]，(?=(?:双方|两[校院会市]|各方)(?:续?签|签))`), "，"],
  // 座谈中，签署……: a document signed there, without recorded parties.
  [TALKED, new RegExp(`^${TALKS}[中上]，(?=(?:续?签|签))`), "，并"],
  // 大会上还举行了揭牌仪式: a ceremony of which nothing else is said; 会上签署……: a document without recorded parties.
  [/上还举行了?[^，；：]+(?:仪式|典礼)$/, /^[^，；]{0,2}[会坛式典]上签署(?!了)/, "，签署了"],
  // 共签约项目12个，总金额3亿元，涉及……等领域: the fields of projects that have been counted.
  [/^共签约[^，。；]+\d+个(?:，总?金额[^，；]+)?$/, /^项目(?=涉及[^；]+领域$)/, "，"],
];

/** ，某某等见证签约: the witnesses of two documents in a row, who are named once. */
const WITNESSED = /，[^，；。]{2,30}见证签约$/;
const SIGNED_ALONE = /^[^，；。]{4,}签[署订][^，；。]+，[^，；。]{2,30}见证签约$/;

/** 某某一行与乙座谈，双方签署……, 代表团就……进行交流，并签署……: the talks and what was signed at them, in one sentence; two documents before the same witnesses. */
export const signedThere = (a: Line, b: Line): Line | undefined => {
  const [first, second] = [textOf(a.words), textOf(b.words)];
  for (const [before, again, link] of GOING_ON) {
    const repeated = again.exec(second)?.[0];
    if (repeated && before.test(first))
      return { ...a, words: say`${a.words}${link}${withoutStart(b.words, repeated.length)}` };
  }
  const witnesses = WITNESSED.exec(first)?.[0];
  if (!witnesses || !SIGNED_ALONE.test(second) || !second.endsWith(witnesses)) return undefined;
  const front = partOf(a.words, 0, first.length - witnesses.length);
  return { ...a, words: sourced(say`${front}，${b.words}`, ...a.words.paths) };
};
