import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { literal } from "../../literal";
import { partOf, say, sourced, textOf, withoutStart } from "../../phrase";

/** 甲堂为全国重点文物保护单位: what a place is, in one noun. */
const IS =
  /^([^，。；、“”]{2,20}?)[为是]((?!了)[^，。；、的]{4,22}(?:单位|景区|基地|园区|示范区|名村|名镇|古镇|企业|博物馆|遗产|公园|口岸|枢纽港))。?$/u;

/** No noun of a kind of places: what belongs to somebody named elsewhere, or what a place did or is to do. */
const NO_RANK = /^[其该本我此这]|打造|获|申报|入选|创建|成为|[列评]为|评定|认定|授予/u;

const SEEN = "(?:参观|考察|走访|察看|游览|访问)了";

/** The sentence on a visit to a place with what the next sentence, of context, says that the place is. */
const withRank = (one: Line, next: Line | undefined): Line | undefined => {
  const [, name, rank] = (next && isContext(next) && IS.exec(textOf(next.words))) || [];
  if (!next || !name || !rank || NO_RANK.test(rank)) return undefined;
  const text = textOf(one.words);
  const found = new RegExp(`${SEEN}(?=${literal(name)}(?:$|[，。]))`, "u").exec(text);
  if (!found || text.includes(rank)) return undefined;
  const at = found.index + found[0].length;
  const from = textOf(next.words).indexOf(rank, name.length);
  const noun = partOf(next.words, from, from + rank.length);
  const words = say`${partOf(one.words, 0, at)}${noun}${withoutStart(one.words, at)}`;
  return { ...one, words: sourced(words, ...next.words.paths) };
};

/** 参观了全国重点文物保护单位甲堂, for 参观了甲堂。甲堂为全国重点文物保护单位: a paragraph in which what a place is stands before its name. */
export const withRanksOfPlaces = (block: Composed): Composed => {
  if (!isParagraph(block) || !block.lines.some(isContext)) return block;
  const lines: Line[] = [];
  for (let at = 0; at < block.lines.length; at += 1) {
    const one = block.lines[at];
    const ranked = one && withRank(one, block.lines[at + 1]);
    if (one) lines.push(ranked ?? one);
    if (ranked) at += 1;
  }
  return { ...block, lines };
};
