import type { Line } from "../../compose";
import { textOf } from "../../phrase";

/** "It also …", "The fund will …": a subject that a sentence before it has named. */
const REFERS_BACK = /^(?:the (\p{Ll}{4,}) (?:will|would|is|was|has|had|also|\p{Ll}{3,}ed)|(it|they)) /iu;

/** Those who act in a text: what they did next may be another occasion. */
const ACTING =
  /^(?:delegation|mission|group|team|visitors|guests|participants|president|chairman|minister|ambassador|mayor|director|manager)$/i;

/** Whether a sentence that is not somebody's words begins with what the sentence before it names. */
export const refersBackToEnd = (before: Line | undefined, one: Line | undefined): boolean => {
  if (!before || !one || one.id.includes(".remarks[") || before.id.includes(".remarks[")) return false;
  const [front = "", noun] = REFERS_BACK.exec(textOf(one.words)) ?? [];
  if (front === "" || (noun !== undefined && ACTING.test(noun))) return false;
  return noun === undefined || new RegExp(`\\b${noun}\\b`, "iu").test(textOf(before.words));
};
