import type { Composed, Line } from "../../compose";
import { partOf, plain, say, spliced, textOf, withoutStart } from "../../phrase";

/** 甲与乙座谈，就合作进行了交流，丙、丁参加: talks whose sentence ends with who else was there. */
const WITH_LIST = /^([^；：。]*(座谈|会谈|会晤|洽谈)[^；：。]*)，([^，；：。]{4,80})参加$/u;
/** 丙、丁参加座谈: the same as a sentence of its own. */
const LIST = /^[^，；：。]{4,80}参加(?:座谈|会谈|会晤|洽谈)$/u;
/** 就航运进行了交流, 与白样座谈: the last clause has the subject of the talks, not 白样介绍了港口情况. */
const BOTH_TALKED = /(?:^|，)(?:就|围绕|[^，]*与)[^，]*(?:座谈|会谈|会晤|洽谈|交流|探讨|讨论|磋商)$/u;
const TALKED = /(?:座谈|会谈|会晤|洽谈|交流|探讨)$/u;
/** 双方达成了共识: what the talks led to. */
const AGREED = /^双方(?=[^，；：。]*达成了?[^，；：。]{0,10}(?:共识|意向|一致)$)/u;
/** Characters of talks with what they led to. */
const TOGETHER = 120;

/** Lines with what talks led to right behind them, before a list of those who were also there. */
const reordered = (lines: readonly Line[]): Line[] | undefined => {
  for (const [at, agreed] of lines.entries()) {
    // Most sentences begin otherwise: the whole text is only read of those that do.
    if (at === 0 || agreed.words.pieces[0]?.s.startsWith("双方") !== true) continue;
    const [talks, before] = [lines[at - 2], lines[at - 1]];
    const both = agreed.own ? undefined : AGREED.exec(textOf(agreed.words))?.[0];
    if (both === undefined || !before || before.own || agreed.opens || before.opens) continue;
    const text = textOf(before.words);
    if (LIST.test(text) && talks && !talks.own && TALKED.test(textOf(talks.words)))
      return lines.toSpliced(at - 1, 2, agreed, before);
    const [, front = "", noun = "", list = ""] = WITH_LIST.exec(text) ?? [];
    if (list === "") continue;
    const from = front.length + 1;
    const people: Line = {
      id: `${before.id}.others`,
      words: say`${partOf(before.words, from, from + list.length)}${plain(`参加${noun}`)}`,
    };
    const held = { ...before, words: spliced(before.words, front.length, text.length, "") };
    const joins =
      front.length + textOf(agreed.words).length <= TOGETHER &&
      !/，双方/u.test(front) &&
      BOTH_TALKED.test(front);
    const topic = /^就[^，。；：]+?(?=达成)/u.exec(textOf(agreed.words).slice(both.length))?.[0] ?? "";
    const known = topic !== "" && front.includes(`，${topic}`) ? topic.length : 0;
    const whole = { ...held, words: say`${held.words}，${withoutStart(agreed.words, both.length + known)}` };
    return lines.toSpliced(at - 1, 2, ...(joins ? [whole, people] : [held, agreed, people]));
  }
  return undefined;
};

/** 甲与乙座谈，达成共识。丙、丁参加座谈: the blocks in which no list of people parts talks from what they led to. */
export const withAgreedBesideTalks = (blocks: readonly Composed[]): Composed[] => {
  const made = [...blocks];
  for (const [at, block] of blocks.entries()) {
    if (block.type !== "paragraph" || block.lines.length < 2) continue;
    const lines = reordered(block.lines);
    if (lines) made[at] = { ...block, lines };
  }
  return made;
};
