import type { Composed, Line } from "../../compose";
import { say, textOf } from "../../phrase";

/** 乙当选副会长: a sentence of its own about somebody else whom the same vote elected. */
const ELECTED = /^[^，。；]{2,24}当选[^，。；]{2,24}$/;
const VOTE = /当选[^，。；]{2,24}$/;

/** Characters of all who were elected in one sentence. */
const MAX_CHARACTERS = 110;

const asOne = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (const one of lines) {
    const before = found.at(-1);
    const [text, next] = [before ? textOf(before.words) : "", textOf(one.words)];
    const fits = before && !before.own && !one.own && VOTE.test(text) && ELECTED.test(next);
    if (!fits || text.length + next.length > MAX_CHARACTERS) found.push(one);
    else found[found.length - 1] = { ...before, words: say`${before.words}，${one.words}` };
  }
  return found;
};

/** Everybody elected by a vote, in one sentence. */
export const withElectedTogether = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: asOne(block.lines) } : block;
