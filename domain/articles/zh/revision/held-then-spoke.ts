import { itemOf, type Line } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";
import { nounIn } from "../words/grammar";

/** 研讨会由甲大学主办: an event of which no more is said than who held it. */
const HELD = /^([^，。；]{2,60}?)由([^，。；]{2,60}?)(主办|承办|举办|组织)$/u;
/** Somebody's words, which begin with their name. */
const SPOKE =
  /^(?!在|其间|随后|双方|各方|与会)[^，。；：]{2,40}?(?:发言|致辞|演讲|讲话|作[^，。；]{0,12}报告|表示，|指出，|介绍了)/u;
/** Characters of both. */
const MAX_CHARACTERS = 150;

/** 在甲大学主办的研讨会上，安例就……发言: who held an event, and what somebody said there. */
export const heldThenSpoke = (a: Line, b: Line): Line | undefined => {
  const text = textOf(a.words);
  const [whole, name = "", , verb = ""] = HELD.exec(text) ?? [];
  if (whole === undefined || a.own || b.own || b.opens || itemOf(a) !== itemOf(b)) return undefined;
  const noun = nounIn(name);
  if (noun === undefined || noun === name || !SPOKE.test(textOf(b.words))) return undefined;
  if (text.length + textOf(b.words).length > MAX_CHARACTERS) return undefined;
  const called = partOf(a.words, 0, name.length);
  const holders = partOf(a.words, name.length + 1, text.length - verb.length);
  return { ...b, words: sourced(say`在${holders}${verb}的${called}上，${b.words}`, ...a.words.paths) };
};
