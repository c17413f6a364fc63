import { type Composed, isContext, type Line, withNeighboursJoined } from "../../compose";
import { sourced, spliced, textOf } from "../../phrase";
import type { Rewording } from "../../rewording";

/** 云溪县是茶叶之乡: what a place is, and nothing else. */
const IS =
  /^(\p{Script=Han}{2,12}(?:省|市|县|区|州|镇|乡|村|港|园|校|馆))是((?!.*(?:是|之一|以及|人口|面积))[^，。；、]{4,20}(?:县|市|区|镇|乡|村|基地|港口?|地区|城市|故乡))。?$/u;

/** 在茶叶之乡云溪县，: what a place is, in front of its name where the next sentence begins with it. */
const described = (before: Line, one: Line): Line | undefined => {
  const [, place = "", what = ""] = isContext(before) ? (IS.exec(textOf(before.words)) ?? []) : [];
  const starts = place !== "" && textOf(one.words).startsWith(`在${place}，`) && !one.own;
  return starts
    ? { ...one, words: sourced(spliced(one.words, 1, 1, what), ...before.words.paths) }
    : undefined;
};

/** Paragraphs in which what a place is comes with the place, rather than as a sentence before it. */
export const withPlacesDescribed = (block: Composed): Composed => withNeighboursJoined(block, described);

const THERE =
  /(?:参观|走访|考察|来到|走进|前往)了?([^，。；、]{4,20})，((?:(?:代表团|访问团|考察团|参访团|交流团|来宾|[^，。；、]{2,8}一行)(?:一行)?)?在\1)(?=[^，。；]{4,})/u;

/** 代表团参观了云溪中学，体验书法, for 代表团参观了云溪中学，代表团在云溪中学体验书法. */
export const actedThere: Rewording = (text) => {
  const found = THERE.exec(text);
  const again = found?.[2];
  if (!found || again === undefined) return undefined;
  const to = found.index + found[0].length;
  return { from: to - again.length, to, text: "" };
};

/** 甲，乙以及丙, for 甲，以及乙以及丙. */
export const linkOnce: Rewording = (text) => {
  const found = /，以及(?=[^，；。“”]*以及)/u.exec(text);
  return found ? { from: found.index + 1, to: found.index + found[0].length, text: "" } : undefined;
};
