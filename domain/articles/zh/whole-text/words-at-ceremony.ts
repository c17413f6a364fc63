import { type Composed, isParagraph, itemOf, type Line, linesOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "./scene-of-line";

const CEREMONY =
  /(?:签约|签字|揭牌|启动|捐赠|授牌|移交|交接|奠基|颁奖|开幕|开班|开学)(?:式|仪式)(?!前|后|上|结束|由)/u;
/** A sentence that has an occasion, a day or a place, or names the ceremony. */
const PLACED = /^(?:在|当|随后|其间|最后|会上|[^，。]{0,14}(?:[中上时后前日午晚天间])，)|仪式|致辞/u;

/**
 * 签约仪式上，甲介绍了……: the first words at the ceremony that the first paragraph reports, in a text with words at another item too.
 */
export const withWordsAtCeremony = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const [lead, ...rest] = blocks;
  if (!isParagraph(lead) || lead.part !== "lead") return [...blocks];
  const ceremony = CEREMONY.exec(lead.lines.map(({ words }) => textOf(words)).join("。"))?.[0];
  if (!ceremony) return [...blocks];
  const speeches = rest.flatMap(linesOf).filter(isSpeech);
  const [first] = speeches;
  const item = first && itemOf(first);
  if (!first || item === undefined || first.own || PLACED.test(textOf(first.words))) return [...blocks];
  const activity = sceneOf(discourse, first)?.item.activity;
  const others = speeches.some((one) => itemOf(one) !== item);
  if ((activity !== "signing" && activity !== "ceremony") || !others) return [...blocks];
  const made: Line = { ...first, words: say`${ceremony}上，${first.words}` };
  return blocks.map((block) =>
    isParagraph(block) ? { ...block, lines: block.lines.map((one) => (one === first ? made : one)) } : block,
  );
};
