import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { textOf } from "../../phrase";

/** 考察为期5天: how long the whole of it was, in a sentence of the office. */
const LENGTH =
  /^(?:本次|此次)?(?:考察|访问|参访|调研|行程|活动|会议|展览|展会|培训|交流)(?:活动)?为期[^，。；]{1,8}[。]?$/u;

/** Blocks in which the length of a journey or an event directly follows the first sentence. */
export const withLengthInLead = (blocks: readonly Composed[]): Composed[] => {
  let first: Line | undefined;
  let second: Line | undefined;
  let length: Line | undefined;
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const line of block.lines) {
        if (!length && first && line.own && LENGTH.test(textOf(line.words))) length = line;
        if (first) second ??= line;
        first ??= line;
      }
  if (!first || !length || second === length || /为期/u.test(textOf(first.words))) return [...blocks];
  const moved = length;
  return withLinesReplaced(blocks, (one) =>
    one === first ? [one, { ...moved }] : one === moved ? [] : [one],
  ).filter((block) => !isParagraph(block) || block.lines.length > 0);
};
