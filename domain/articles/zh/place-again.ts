import type { Composed, Line } from "../compose";
import { plain, textOf } from "../phrase";

/** Characters of a name that is a burden the second time. */
const LONG = 6;
/** A place by the noun of its name. */
const NAMED =
  /^[^，。；、“”《》]*?(展览馆|博物馆|纪念馆|规划馆|图书馆|科技馆|文化馆|会展中心|展示中心|研究中心|中心|基地|大厦|公园|园区|展厅)(?=总|占地|规划|面积|投资|位于|坐落|建于|建成|始建|设|分为|于\d{4}年|是)/u;

/** 该馆 for 展览馆, 该中心 for 会展中心. */
const again = (noun: string): string =>
  `该${/(?:中心|基地|大厦|公园|园区|展厅)$/.exec(noun)?.[0] ?? noun.slice(-1)}`;

/** A sentence of context about the place that the sentence before it has named in full: 该馆总建筑面积……. */
const called = (before: Line | undefined, one: Line): Line => {
  const text = textOf(one.words);
  const [name = "", noun = ""] = (one.id.startsWith("background[") && NAMED.exec(text)) || [];
  if (!before || name.length < LONG || !textOf(before.words).includes(name)) return one;
  return { ...one, words: { ...plain(`${again(noun)}${text.slice(name.length)}`), paths: one.words.paths } };
};

/** Every paragraph in which a place that the sentence before has named is called by its noun. */
export const withPlacesAgain = (block: Composed): Composed =>
  block.type === "paragraph"
    ? { ...block, lines: block.lines.map((one, at) => called(block.lines[at - 1], one)) }
    : block;
