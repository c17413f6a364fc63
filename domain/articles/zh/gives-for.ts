import type { Composed, Line } from "../compose";
import { partOf, resting, say, textOf } from "../phrase";

/** 代表甲图书馆的大使李样向……赠送……. */
const GIVES =
  /^((?:[^，。；]*[日午晚]，)?)(代表[^，。；、的]{2,24})的([^，。；、“”]{4,40}?)(?=向[^。；]*?(?:赠送|捐赠|移交|颁发|转交|递交))/u;

const reordered = (one: Line): Line => {
  const text = textOf(one.words);
  const [whole, day = "", principal = "", who = ""] = one.own ? [] : (GIVES.exec(text) ?? []);
  if (whole === undefined) return one;
  const from = day.length + principal.length + 1;
  const giver = partOf(one.words, from, from + who.length);
  const words = say`${partOf(one.words, 0, day.length)}${giver}${partOf(one.words, day.length, day.length + principal.length)}${partOf(one.words, whole.length, text.length)}`;
  return { ...one, words: resting(words, ...one.words.paths) };
};

/** 大使李样代表甲图书馆向……赠送……: who gave comes first, then for whom. */
export const withGiverFirst = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: block.lines.map(reordered) } : block;
