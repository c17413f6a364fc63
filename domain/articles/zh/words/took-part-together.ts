import type { Line } from "../../compose";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { namedOnce } from "./final-edits";
import { withoutEnd } from "./without-end";

/** Characters of each of two sentences that say that somebody took part. */
const PRESENT = 40;
const TOTAL = /^(?:约|近|超过)?\d+[余多]*人$/;
const TOOK_PART = /^([^，；：。]+?)((?:参加|出席)[^，；：。参出]{0,8})$/;

/** 甲部门负责同志和40余名成员参加座谈: two lists of those who were there. */
export const tookPartTogether = (discourse: Discourse, a: Line, b: Line): Line | undefined => {
  if (a.own || b.own || a.opens || b.opens) return undefined;
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const [, who, act] = TOOK_PART.exec(first) ?? [];
  const [, others, same] = TOOK_PART.exec(second) ?? [];
  const short = first.length <= PRESENT && second.length <= PRESENT;
  if (!who || !others || act !== same || !short || /还有$|的$/.test(who) || /^(?:双方|各方)/.test(others))
    return undefined;
  const list = withoutEnd(a.words, act ?? "");
  // 副总领事甲等20余人, not 20余人和副总领事甲: a total closes the list of those who are named.
  const named = TOTAL.test(who) ? withoutEnd(b.words, same ?? "") : undefined;
  if (list && named) return { ...a, words: say`${named}等${list}${same ?? ""}` };
  if (TOTAL.test(who) || TOTAL.test(others))
    return list && TOTAL.test(others) ? { ...a, words: say`${list}等${b.words}` } : undefined;
  const both = list && say`${list}${/[和与及]/.test(who) ? "，以及" : "和"}${b.words}`;
  return both && { ...a, words: namedOnce(discourse, both, false) };
};
