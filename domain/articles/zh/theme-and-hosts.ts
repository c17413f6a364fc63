import type { Composed, Line } from "../compose";
import { say, textOf, withoutStart } from "../phrase";

/** 论坛以“……”为主题: a sentence that says nothing but the theme. */
const THEME = /^(\p{Script=Han}{2,6})以“[^”]+”为主题$/u;

const joinedLines = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (const one of lines) {
    const before = found.at(-1);
    const noun = THEME.exec(before ? textOf(before.words) : "")?.[1];
    const hosts = noun !== undefined && !one.own && textOf(one.words).startsWith(`${noun}由`);
    if (!before || !hosts) found.push(one);
    else
      found[found.length - 1] = {
        ...before,
        words: say`${before.words}，${withoutStart(one.words, noun.length)}`,
      };
  }
  return found;
};

/** 论坛以“……”为主题，由甲主办: the theme of an event and its organizers as one sentence. */
export const withThemeAndHosts = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: joinedLines(block.lines) } : block;
