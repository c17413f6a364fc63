import type { Line } from "../../compose";
import { say, sourced, spliced, textOf } from "../../phrase";
import { nounAgain } from "../words/at-own-organization";

const HELD = /(?:仪式|典礼|活动)在[^，。；]{2,40}举行$/u;
const GAVE = /^([^，。；、]{2,24}?)向[^，。；]{2,60}(?:捐赠|赠送)[^，。；]+$/u;
const DAY = /^(?:[^，。；]{2,16}，)?/u;
const REGION = /^\p{Script=Han}{2,4}[省市县区州](?=\p{Script=Han}{2,}[会院校司馆心]$)/u;
/** Characters of a sentence with both. */
const MAX_CHARACTERS = 120;

/** 甲向乙捐赠仪式在某地举行，该会向乙捐赠口罩, for two sentences that begin with the same organization: the gift closes the sentence of its ceremony. */
export const withGiftInSentence = (lines: readonly Line[]): Line[] => {
  const [held, given, ...rest] = lines;
  if (!held || !given || held.own || given.own) return [...lines];
  const [event, gift] = [textOf(held.words), textOf(given.words)];
  const name = GAVE.exec(gift)?.[1];
  const named = name && HELD.test(event) && DAY.exec(event);
  if (!name || !named || event.length + gift.length > MAX_CHARACTERS) return [...lines];
  const whole = event.slice(named[0].length).startsWith(name);
  const region = REGION.exec(name)?.[0];
  // 商会向……, which calls by its noun the organization that the event begins with.
  const short = event.includes(`${name}向`) ? name : "";
  const again = whole ? (region ? name.slice(region.length) : nounAgain(name)) : short;
  if (again === "") return [...lines];
  const words = say`${held.words}，${spliced(given.words, 0, name.length, again)}`;
  return [{ ...held, words: sourced(words, ...given.words.paths) }, ...rest];
};
