import type { Composed, Line } from "../../compose";
import { say, textOf } from "../../phrase";

/** 考察组共考察了17家企业: what the visitors did in all, in a sentence of the office's own. */
const TOTAL = /^((?:代表团|访问团|考察团|考察组|调研组|一行)(?:一行)?)(共[^，；。]{4,20})。?$/;

/** Characters of a sentence of what was seen that has room for how many it was in all. */
const MAX_CHARACTERS = 160;

const withTotal = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (const one of lines) {
    const before = found.at(-1);
    const [, subject, total] = (one.own && TOTAL.exec(textOf(one.words))) || [];
    const text = before ? textOf(before.words) : "";
    const same = before && !before.own && subject && text.startsWith(subject) && !/[；：]/.test(text);
    if (!before || !total || !same || text.length > MAX_CHARACTERS) found.push(one);
    else {
      const words = { pieces: [{ s: total }], paths: one.words.paths };
      found[found.length - 1] = { ...before, words: say`${before.words}，${words}` };
    }
  }
  return found;
};

/** How many the visitors saw in all, in the sentence that says what they saw. */
export const withTotals = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: withTotal(block.lines) } : block;
