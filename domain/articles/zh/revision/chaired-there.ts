import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { resting, say, textOf, withoutStart } from "../../phrase";

const HELD = /^仪式在[^，。；]+(?:举行|举办)$/;
const CHAIRED = /^([^，。；由“”]{0,16}仪式)由[^，。；]+主持$/;

const inOne = (before: Line, one: Line): Line | undefined => {
  const noun = CHAIRED.exec(textOf(one.words))?.[1];
  if (!noun || before.own || one.own || one.opens || !HELD.test(textOf(before.words))) return undefined;
  const words = say`${before.words}，${withoutStart(one.words, noun.length)}`;
  return { ...before, words: resting(words, ...one.words.paths) };
};

/** 仪式在会议室举行，由甲主持, for 仪式在会议室举行。签约仪式由甲主持: place and chair of a ceremony. */
export const withChairThere = (block: Composed): Composed => withNeighboursJoined(block, inOne);
