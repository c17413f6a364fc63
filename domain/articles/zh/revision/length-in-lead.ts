import { type Composed, isParagraph, linesOf, withLinesReplaced } from "../../compose";
import { textOf } from "../../phrase";

/** 考察为期5天: how long the whole of it was, in a sentence of the office. */
const LENGTH =
  /^(?:本次|此次)?(?:考察|访问|参访|调研|行程|活动|会议|展览|展会|培训|交流)(?:活动)?为期[^，。；]{1,8}[。]?$/u;

/** Blocks in which the length of a journey or an event directly follows the first sentence. */
export const withLengthInLead = (blocks: readonly Composed[]): Composed[] => {
  const [first, ...more] = blocks.filter(isParagraph).flatMap(linesOf);
  const length = more.find(({ own, words }) => own && LENGTH.test(textOf(words)));
  if (!first || !length || more[0] === length || /为期/u.test(textOf(first.words))) return [...blocks];
  return withLinesReplaced(blocks, (one) =>
    one === first ? [first, { ...length }] : one === length ? [] : [one],
  ).filter((block) => !isParagraph(block) || block.lines.length > 0);
};
