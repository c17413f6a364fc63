import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { spliced, textOf } from "../../phrase";

const TALK = "(?:交流|探讨|交换了?意见|座谈|讨论|会谈|洽谈)";
/** 双方围绕……进行探讨, 甲一行与某办主任乙就……交换意见: talks on a topic, with the subject before the verb. */
const TALKS = new RegExp(
  `^(?:(双方)|([^，。；、与]{2,10}?)(?:一行)?(?=与(?!会)[^，。；]{2,40}?(?:就|围绕)))[^，；]*?(?:就|围绕)[^；。]*${TALK}$`,
  "u",
);
/** Talks, or a meeting with talks, earlier in the text. */
const TALKED = new RegExp(`${TALK}(?:$|[，；])`, "u");

/** Whether an earlier sentence reports talks of the same people at another item. */
const isEarlier = (one: Line, line: Line, who: string | undefined): boolean => {
  const text = textOf(one.words);
  if (one.own || isSpeech(one) || !TALKED.test(text) || itemOf(one) === itemOf(line)) return false;
  return who === undefined ? /双方|会见/u.test(text) : text.startsWith(who) && text.includes("与");
};

/** A text in which the same people's second talks on a topic have 还: 双方还围绕……进行探讨. */
export const withFurtherTalks = (blocks: readonly Composed[]): Composed[] => {
  const before: Line[] = [];
  const next = (line: Line): Line => {
    const text = line.own || isSpeech(line) || itemOf(line) === undefined ? "" : textOf(line.words);
    const found = text.includes("还") ? null : TALKS.exec(text);
    const who = found?.[2];
    const again = found !== null && before.some((one) => isEarlier(one, line, who));
    before.push(line);
    if (!again) return line;
    const at = who === undefined ? 2 : text.indexOf("与");
    return { ...line, words: spliced(line.words, at, at, "还") };
  };
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(next) } : block));
};
