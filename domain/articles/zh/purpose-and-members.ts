import type { Composed, Line } from "../compose";
import { say, textOf, withoutStart } from "../phrase";

/** 此行意在……: what a journey was for, in a few words that the first sentence has no room for. */
const AIM = /^此行[意旨]在(?![^，。；]*[，；。])[^，。；]{2,30}$/u;
const MEMBERS = /^([^，。；]{0,6}[团组队])(?=成员(?:包括|还有|来自))/u;

const joinedLines = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const one of lines) {
    const before = out.at(-1);
    const party = one.own ? undefined : MEMBERS.exec(textOf(one.words))?.[1];
    if (before && party && !before.own && !one.opens && AIM.test(textOf(before.words)))
      out[out.length - 1] = {
        ...one,
        words: say`${party}${before.words}，${withoutStart(one.words, party.length)}`,
      };
    else out.push(one);
  }
  return out;
};

/** 代表团此行意在……，成员包括……, for 此行意在……。代表团成员包括……: two short sentences about the delegation. */
export const withPurposeAndMembers = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: joinedLines(block.lines) } : block;
