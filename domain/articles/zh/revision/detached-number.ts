import type { Composed, Line } from "../../compose";
import { partOf, resting, say, textOf, withoutStart } from "../../phrase";

/** 参加对话的官员、专家共12位, and 12位官员、专家参加对话: how many took part in a part of the programme. */
const DETACHED = /^参加([^，。；的]{2,8})的([^，。；]{2,30}?)(?:共|共有|共计)(\d+)(?:[位人名])。?$/u;

/** 甲、乙等12位官员、专家参加对话: the number with those of them who are named. */
const withNumberInside = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const [, part = "", nouns = "", count = ""] = DETACHED.exec(textOf(line.words)) ?? [];
    const named = before && !before.own ? textOf(before.words) : "";
    const from = named.search(/等(?:参加|围绕|就)[^，。；]*$/u);
    if (before && part !== "" && from > 0 && named.slice(from).includes(part)) {
      const words = say`${partOf(before.words, 0, from)}等${count}位${nouns}${withoutStart(before.words, from + 1)}`;
      out[out.length - 1] = { ...before, words: resting(words, ...line.words.paths) };
    } else out.push(line);
  }
  return out;
};

/** A paragraph in which the number of participants of a part of the programme is combined with the named ones. */
export const withNumberOfPart = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: withNumberInside(block.lines) } : block;
