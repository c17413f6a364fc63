import type { AgendaItem } from "../../../events/shape";
import { allLines, type Composed, isParagraph, itemOf, type Line, withLinesReplaced } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "./scene-of-line";

const CEREMONY =
  /(?:签约|签字|揭牌|启动|捐赠|授牌|移交|交接|奠基|颁奖|开幕|开班|开学)(?:式|仪式)(?!前|后|上|结束|由)/gu;
const SIGNING = /^签/u;
/** The end of words in front of a ceremony that has not taken place. */
const PLANNED = /(?:筹备|筹办|旨在|将|拟|关于)[^，。]*$/u;
/** A sentence that has an occasion, a day or a place, or names the ceremony. */
const PLACED = /^(?:在|当|随后|其间|最后|会上|[^，。]{0,14}(?:[中上时后前日午晚天间])，)|仪式|致辞/u;

/** Whether an item of the programme is the ceremony that the words in front of it say has taken place. */
const isOf = ({ activity, title }: AgendaItem, ceremony: string, before: string): boolean => {
  if (activity === "signing") return SIGNING.test(ceremony) && !PLANNED.test(before);
  return activity === "ceremony" && title?.zh?.endsWith(ceremony) === true && !PLANNED.test(before);
};

/** 签约仪式上，甲介绍了……: the first words at the ceremony that the first paragraph reports, in a text with words at another item too. */
export const withWordsAtCeremony = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const [lead, ...rest] = blocks;
  if (!isParagraph(lead) || lead.part !== "lead") return [...blocks];
  const news = lead.lines.map(({ words }) => textOf(words)).join("。");
  const [found, second] = news.matchAll(CEREMONY);
  if (!found || second) return [...blocks];
  const { 0: ceremony, index } = found;
  const speeches = allLines(rest).filter(isSpeech);
  const [first] = speeches;
  const item = first && itemOf(first);
  if (!first || item === undefined || first.own || PLACED.test(textOf(first.words))) return [...blocks];
  const at = sceneOf(discourse, first)?.item;
  const others = speeches.some((one) => itemOf(one) !== item);
  if (!others || !at || !isOf(at, ceremony, news.slice(0, index))) return [...blocks];
  const made: Line = { ...first, words: say`${ceremony}上，${first.words}` };
  return withLinesReplaced(blocks, (one) => [one === first ? made : one]);
};
