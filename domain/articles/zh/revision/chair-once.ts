import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** 秘书长甲主持会议: who chaired the whole event. */
const CHAIRED =
  /^[^，。；：]{3,60}?主持(?:会议|大会|论坛|年会|活动|仪式|研讨会|座谈会|推介会|交流会|恳谈会|报告会|培训班)$/u;
/** 交流发言由甲主持，围绕……展开: the chair of a part of it, in front of what the part was about. */
const OF_PART = /^([^，。；：“]{2,20})由([^，。；：、]{2,12})主持，(?=围绕|就|以|在)/u;

/** What may be one item of a programme among others. */
const ITEM = /(?:仪式|座谈会|推介会|交流会|恳谈会|报告会)$/u;

/** The only person whom a sentence names up to there. */
const onlyPerson = ({ words }: Line, to: number): string | undefined => {
  let at = 0;
  const found = new Set<string>();
  for (const { s, mention } of words.pieces) {
    if (at >= to) break;
    if (mention !== undefined) found.add(mention);
    at += s.length;
  }
  const [only, ...more] = found;
  return more.length === 0 ? only : undefined;
};

/** A text in which the chair of the event is not named again as the chair of one of its parts. */
export const withChairOnce = (blocks: readonly Composed[]): Composed[] => {
  let chair: string | undefined;
  let item: string | undefined;
  const once = (one: Line): Line => {
    if (one.own) return one;
    const text = textOf(one.words);
    if (chair === undefined && CHAIRED.test(text)) {
      chair = onlyPerson(one, text.lastIndexOf("主持"));
      item = ITEM.test(text) ? itemOf(one) : undefined;
      return one;
    }
    const [whole, part = ""] = chair === undefined ? [] : (OF_PART.exec(text) ?? []);
    // Who chaired one item of the programme may not have chaired the others.
    const another = item !== undefined && item !== itemOf(one);
    if (!whole || another || onlyPerson(one, whole.length) !== chair) return one;
    return { ...one, words: spliced(one.words, part.length, whole.length, "") };
  };
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(once) } : block));
};
