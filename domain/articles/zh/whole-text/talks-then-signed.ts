import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { partOf, say, sourced, textOf, withoutStart } from "../../phrase";

/** 3月5日，座谈中，甲与乙签署协议. */
const SIGNED_AT_TALKS =
  /^((?:[^，；。]{2,24}，)?)(?:座谈|会谈)中，([^，；。]+与[^，；。]+?)(?=签署[^，；。]+$)/u;
/** 双方就合作进行座谈: the talks, which the reader learns of behind the signing. */
const TALKED = /^双方(?=[就围][^；。]{2,60}(?:座谈|会谈|交流|探讨|洽谈)$)/u;

const inOne = (before: Line, one: Line): Line | undefined => {
  const [front, day = "", parties = ""] = SIGNED_AT_TALKS.exec(textOf(before.words)) ?? [];
  const both = TALKED.exec(textOf(one.words))?.[0];
  if (before.own || one.own || one.opens || front === undefined || !both) return undefined;
  const from = front.length - parties.length;
  const words = say`${partOf(before.words, 0, day.length)}${partOf(before.words, from, front.length)}${withoutStart(one.words, both.length)}，并${withoutStart(before.words, front.length)}`;
  return { ...before, words: sourced(words, ...before.words.paths, ...one.words.paths) };
};

/** 甲与乙就合作进行座谈，并签署协议, for 座谈中，甲与乙签署协议。双方就合作进行座谈. */
export const withTalksBeforeSigning = (block: Composed): Composed => withNeighboursJoined(block, inOne);
