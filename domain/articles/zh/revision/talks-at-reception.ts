import { allLines, type Composed, isContext, type Line, withLinesReplaced } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

/** 双方座谈，甲、乙参加: talks of which no more is said than who else was there. */
const TALKS = /^双方(?:举行)?(座谈|会谈)，([^。；：“]{4,160})参加$/u;
const CHAIRED = /主持|陪同|发言|率|^[就围]|进行|达成/u;
/** 甲接待了乙一行: a reception, with which a sentence ends. */
const RECEIVED = /^(?!.*(?:双方|座谈|会谈|，并))[^。；：]{6,110}(?:接待|会见)了?[^，。；：]{2,20}$/u;

/** 甲接待了乙一行，双方举行座谈。丙、丁参加座谈, for 甲接待了乙一行。双方座谈，丙、丁参加. */
export const withTalksAtReception = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks).filter((one) => !isContext(one));
  for (const [at, one] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || before.own || one.own) continue;
    const [whole, noun = "", list = ""] = TALKS.exec(textOf(one.words)) ?? [];
    if (!whole || CHAIRED.test(list) || !RECEIVED.test(textOf(before.words))) continue;
    const from = whole.length - list.length - "参加".length;
    const attended = say`${partOf(one.words, from, from + list.length)}参加${noun}`;
    const made = new Map<Line, Line>([
      [before, { ...before, words: say`${before.words}，双方举行${noun}` }],
      [one, { ...one, words: sourced(attended, ...one.words.paths) }],
    ]);
    return withLinesReplaced(blocks, (line) => [made.get(line) ?? line]);
  }
  return [...blocks];
};
