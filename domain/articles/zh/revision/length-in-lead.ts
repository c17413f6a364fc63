import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, partOf, say, sourced, textOf } from "../../phrase";

/** 考察为期5天: how long the whole of it was, in a sentence of the office. */
const LENGTH =
  /^(?:本次|此次)?(?:考察|访问|参访|调研|行程|活动|会议|展览|展会|培训|交流)(?:活动)?为期[^，。；]{1,8}[。]?$/u;

/** 到湖滨考察, and 考察为期5天: the same act in the first sentence and in that of its length. */
const WENT = /(?:[到赴]|前往|访问)[^，。；]{2,40}?(考察|访问|参访|调研|培训|交流)$/u;
const TOOK = /^(?:本次|此次)?(考察|访问|参访|调研|培训|交流)(?:活动)?(为期[^，。；]{1,8})[。]?$/u;

/** 到湖滨进行为期5天的考察: the first sentence with the length of its act; undefined where that is another. */
const withLength = (first: Line, length: Line): Phrase | undefined => {
  const text = textOf(first.words);
  const [, act = ""] = WENT.exec(text) ?? [];
  const [, noun, took = ""] = TOOK.exec(textOf(length.words)) ?? [];
  if (first.own || act === "" || act !== noun) return undefined;
  const front = partOf(first.words, 0, text.length - act.length);
  return sourced(say`${front}进行${took}的${act}`, ...length.words.paths);
};

/** Blocks in which the length of a journey or an event is in the first sentence, or directly behind it. */
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
  if (
    !first ||
    !length ||
    (second === length && !withLength(first, length)) ||
    /为期/u.test(textOf(first.words))
  )
    return [...blocks];
  const moved = length;
  const words = withLength(first, moved);
  return withLinesReplaced(blocks, (one) => {
    if (one === first) return words ? [{ ...one, words }] : [one, { ...moved }];
    return one === moved ? [] : [one];
  }).filter((block) => !isParagraph(block) || block.lines.length > 0);
};
