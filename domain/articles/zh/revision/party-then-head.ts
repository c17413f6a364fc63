import type { Line } from "../../compose";
import { say, textOf, withoutStart } from "../../phrase";

/** 甲一行与乙座谈, 甲一行与乙就……进行座谈. */
const TALKED =
  /^(?:[^，。；]{1,10}，)?([^，。；、与和一在]{2,12})(?:一行)?(?:在[^，。；与]{2,20})?与[^，；：]{2,70}(?:座谈|会谈|交流)$/u;

/** Characters of both sentences. */
const MAX_BOTH = 150;

/** 甲一行与乙座谈，介绍了……, for 甲一行与乙座谈。甲介绍了……: what the head of the visitors presented there. */
export const partyThenHead = (a: Line, b: Line): Line | undefined => {
  if (a.own || b.own || b.opens || b.goesOn || !b.id.includes(".remarks[") || a.id.includes(".remarks["))
    return undefined;
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const head = TALKED.exec(first)?.[1];
  if (head === undefined || !second.startsWith(`${head}介绍了`)) return undefined;
  if (/[；：]|表示|指出|强调|希望/.test(second) || first.length + second.length > MAX_BOTH) return undefined;
  return { ...a, words: say`${a.words}，${withoutStart(b.words, head.length)}` };
};
