import type { Composed, Line } from "../compose";
import { resting, say, textOf, withoutStart } from "../phrase";

const HELD = /^仪式在[^，。；]+(?:举行|举办)$/;
const CHAIRED = /^([^，。；由“”]{0,16}仪式)由[^，。；]+主持$/;

const joinedLines = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (const one of lines) {
    const before = found.at(-1);
    const noun = CHAIRED.exec(textOf(one.words))?.[1];
    if (before && noun && !before.own && !one.own && !one.opens && HELD.test(textOf(before.words))) {
      const words = say`${before.words}，${withoutStart(one.words, noun.length)}`;
      found[found.length - 1] = { ...before, words: resting(words, ...one.words.paths) };
    } else found.push(one);
  }
  return found;
};

/** 仪式在会议室举行，由甲主持, for 仪式在会议室举行。签约仪式由甲主持: where a ceremony was and who chaired it. */
export const withChairThere = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: joinedLines(block.lines) } : block;
