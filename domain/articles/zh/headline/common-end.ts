import { type Phrase, plain, textOf } from "../../phrase";
import { chineseNumber } from "../words/grammar";

const ORGANIZATION = /\p{Script=Han}{2,}(?:商会|协会|学会|总会|联合会|公司)$/u;

/** 甲市、乙市、丙城三家金华商会, for 甲市金华商会、乙市金华商会和丙城金华商会: the common end of names occurs once. */
export const endOnce = (names: readonly Phrase[]): Phrase | undefined => {
  const texts = names.map(textOf);
  const [first = ""] = texts;
  let end = first.length - 2;
  while (end > 0 && !texts.every((text) => text.endsWith(first.slice(-end)))) end -= 1;
  const fronts = texts.map((text) => text.slice(0, -end));
  if (
    end < 1 ||
    !ORGANIZATION.test(first.slice(-end)) ||
    !fronts.every((text) => /[省市县区州城]$/.test(text))
  )
    return undefined;
  const paths = names.flatMap((one) => [...one.paths]);
  return plain(`${fronts.join("、")}${chineseNumber(names.length)}家${first.slice(-end)}`, paths);
};
