import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

/** 推介会旨在促进合作: what an event was for, in a sentence of its own. */
const AIM = /^(?:本次|此次)?(\p{Script=Han}{1,6})旨在(?=[^；。]{4,}$)/u;
const HELD = /(?:举行|召开|举办|开幕|主办|承办|协办)$/u;
/** Characters of both together. */
const MAX_BOTH = 130;

const joined = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own) return undefined;
  const [held, text] = [textOf(before.words), textOf(one.words)];
  const [front = "", noun = ""] = AIM.exec(text) ?? [];
  const fits = held.length + text.length <= MAX_BOTH && !/[；“：]|以|为了?/u.test(held.slice(-12));
  if (front === "" || !HELD.test(held) || !held.includes(noun) || !fits) return undefined;
  const aim = partOf(one.words, front.length - "旨在".length, text.length);
  return { ...before, words: sourced(say`${before.words}，${aim}`, ...one.words.paths) };
};

/** 推介会在某地举行，旨在促进合作, for 推介会在某地举行。推介会旨在促进合作: one subject, one sentence. */
export const withAimJoined = (block: Composed): Composed => withNeighboursJoined(block, joined);
