import type { Discourse } from "../../reference/discourse";
import { nounIn } from "../words/grammar";

/** 活动 for 座谈会暨授牌仪式 and for 成立大会暨论坛 with two items of these names, 大会 for 代表大会暨学术年会: the noun for both parts. */
const nounOfBoth = ({ facts }: Discourse, name: string, noun: string): string => {
  const [front = "", back = ""] = name.split("暨");
  const first = back === "" ? undefined : nounIn(front);
  if (first === undefined || first === noun) return noun;
  if (/^(?:仪式|典礼)$/.test(noun)) return "活动";
  const isItem = (part: string): boolean =>
    facts.record.agenda?.some(({ title }) => title?.zh !== undefined && part.endsWith(title.zh)) ?? false;
  if (!isItem(back) || CEREMONIAL.test(noun)) return noun;
  return CEREMONIAL.test(first) || isItem(front) ? "活动" : first;
};
const CEREMONIAL = /^(?:典礼|[^，]{0,2}式)$/;

/** 图片及书画展: an exhibition of two kinds, the last of which is not the whole of it. */
const OF_SEVERAL = /[及和与、]\p{Script=Han}{1,4}展$/u;

/** The noun for an event by its name, whose last words may name only a part of it. */
export const nounOfWhole = (discourse: Discourse, name: string, noun: string): string =>
  OF_SEVERAL.test(name) ? "展览" : nounOfBoth(discourse, name, noun);
