import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, say, textOf } from "../../phrase";

/** 甲主持, 甲主持仪式: a sentence that says only who chaired the event. */
const CHAIRED = /^[^，、。；由]{2,30}主持(?:会议|仪式|研讨会|座谈会|论坛|活动|大会|推介会|签约仪式)?$/u;
/** 仪式由甲市主办: a sentence that ends with who held the event. */
const HELD = /由[^。；：]+(?:主办|承办|举办)$/u;

const chairOf = ({ words, own }: Line): string | undefined => {
  const at = own ? -1 : words.pieces.findLastIndex(({ mention }) => mention !== undefined);
  return at >= 0 && CHAIRED.test(textOf(words)) ? words.pieces[at]?.mention : undefined;
};

const mentions = ({ words }: Line, key: string): boolean =>
  words.pieces.some(({ mention }) => mention?.split("+").includes(key) === true);

/** 仪式由甲市主办，乙主持: who chaired an event in the sentence of who held it, where nobody was named in between. */
export const withChairBesideHosts = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.filter(isParagraph).flatMap((one) => one.lines);
  const at = lines.findIndex((one) => chairOf(one) !== undefined);
  const chaired = lines[at];
  const chair = chaired && chairOf(chaired);
  if (!chaired || chair === undefined) return [...blocks];
  const held = lines.slice(0, at).find((one) => !one.own && HELD.test(textOf(one.words)));
  const between = held ? lines.slice(lines.indexOf(held) + 1, at) : [];
  if (!held || between.some((one) => mentions(one, chair))) return [...blocks];
  const end = textOf(chaired.words).lastIndexOf("主持") + "主持".length;
  const words = say`${held.words}，${partOf(chaired.words, 0, end)}`;
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const kept = block.lines
      .filter((one) => one !== chaired)
      .map((one) => (one === held ? { ...one, words } : one));
    return kept.length === 0 ? [] : [{ ...block, lines: kept }];
  });
};
