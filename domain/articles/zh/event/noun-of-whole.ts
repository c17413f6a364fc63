import { textsOf } from "../../record-texts";
import type { Discourse } from "../../reference/discourse";
import { nounIn } from "../words/grammar";

/** Characters of a name that is recognized elsewhere. */
const NAME = 4;

/** Whether the record speaks of the second part by itself: 茶业博览会 of 湖滨茶叶大会暨茶业博览会, of which something is said. */
const isByItself = ({ facts }: Discourse, name: string, back: string): boolean =>
  back.length > NAME &&
  textsOf(facts.record, "zh").some(
    ({ at, text }) =>
      at[0] !== "title" && text.replaceAll(name, "").replaceAll(`暨${back}`, "").includes(back),
  );

/** 活动 for 座谈会暨授牌仪式 and for 成立大会暨论坛 with two items of these names, 大会 for 代表大会暨学术年会 with an item or words on the second: the noun for both parts. */
const nounOfBoth = (discourse: Discourse, name: string, noun: string): string => {
  const [front = "", back = ""] = name.split("暨");
  const first = back === "" ? undefined : nounIn(front);
  if (first === undefined || first === noun) return noun;
  if (/^(?:仪式|典礼)$/.test(noun)) return "活动";
  const isItem = (part: string): boolean =>
    discourse.facts.record.agenda?.some(({ title }) => title?.zh !== undefined && part.endsWith(title.zh)) ??
    false;
  if (CEREMONIAL.test(noun) || (!isItem(back) && !isByItself(discourse, name, back))) return noun;
  return CEREMONIAL.test(first) || isItem(front) ? "活动" : first;
};
const CEREMONIAL = /^(?:典礼|[^，]{0,2}式)$/;

/** 图片及书画展: an exhibition of two kinds, the last of which is not the whole of it. */
const OF_SEVERAL = /[及和与、]\p{Script=Han}{1,4}展$/u;

/** The noun for an event by its name, whose last words may name only a part of it. */
export const nounOfWhole = (discourse: Discourse, name: string, noun: string): string =>
  OF_SEVERAL.test(name) ? "展览" : nounOfBoth(discourse, name, noun);
