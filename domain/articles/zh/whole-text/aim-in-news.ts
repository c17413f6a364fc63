import { type Composed, isParagraph } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

const AIMED = /^(?:活动|此次活动)旨在([^；。]{4,60})$/u;
/** What both say in the same order: 欢送甲、欢迎乙, 欢送离任的甲，欢迎履新的乙. */
const holds = (long: string, short: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};
const MARKS = /[，、和]/gu;

/** 设午宴，欢送离任的甲: an aim that says the news again, with more words, in the news itself. */
export const withAimInNews = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (!isParagraph(block) || block.part !== "lead") return block;
    const [first, second, ...rest] = block.lines;
    const [, aim = ""] = second && !second.own ? (AIMED.exec(textOf(second.words)) ?? []) : [];
    if (!first || !second || first.own || aim === "") return block;
    const text = textOf(first.words);
    const at = text.indexOf(aim.slice(0, 2));
    const once = at >= 0 && at === text.lastIndexOf(aim.slice(0, 2));
    const said = once ? text.slice(at).replace(MARKS, "") : "";
    if (said.length < 4 || !holds(aim.replace(MARKS, ""), said)) return block;
    const whole = partOf(second.words, textOf(second.words).length - aim.length, textOf(second.words).length);
    const words = sourced(say`${partOf(first.words, 0, at)}，${whole}`, ...first.words.paths);
    return { ...block, lines: [{ ...first, words }, ...rest] };
  });
