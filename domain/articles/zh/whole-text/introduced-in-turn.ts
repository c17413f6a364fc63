import type { Composed, Line } from "../../compose";
import { say, spliced, textOf, withoutStart } from "../../phrase";

/** 甲介绍了……，并表示，……: an introduction and a statement in one sentence. */
const BOTH = /^([^，。；：、]{2,12})介绍了[^；：。]+?，并(?=(?:表示|指出|强调|说)，)/u;

/** The first sentence of a paragraph in two: 甲介绍了……。甲表示，……. */
const inTwo = (first: Line): Line[] => {
  const text = textOf(first.words);
  const [front, speaker] = BOTH.exec(text) ?? [];
  if (!front || !speaker || first.own) return [first];
  const end = front.length - 2;
  const said = withoutStart(first.words, front.length);
  return [
    { ...first, words: spliced(first.words, end, text.length, "") },
    { ...first, words: say`${speaker}${said}` },
  ];
};

const begins = (block: Composed | undefined): boolean =>
  block?.type === "paragraph" && BOTH.test(textOf(block.lines[0]?.words ?? say``));

/** Speakers one after another who introduced something and stated something are not all reported in one form. */
export const withIntroductionsInTurn = (blocks: readonly Composed[]): Composed[] => {
  let changed = false;
  return blocks.map((block, at) => {
    changed = begins(block) && begins(blocks[at - 1]) && !changed;
    if (!changed || block.type !== "paragraph") return block;
    const [first, ...rest] = block.lines;
    return first ? { ...block, lines: [...inTwo(first), ...rest] } : block;
  });
};
