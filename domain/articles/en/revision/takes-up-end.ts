import type { Line } from "../../compose";
import { textOf } from "../../phrase";

/** "It also …", "The fund will …": a subject that a sentence before it has named. */
const TAKES_UP = /^(?:the (\p{Ll}{4,}) (?:will|would|is|was|has|had|also|\p{Ll}{3,}ed)|(it|they)) /iu;

/** Whether a sentence that is not somebody's words begins with what the sentence before it names. */
export const takesUpEnd = (before: Line | undefined, one: Line | undefined): boolean => {
  if (!before || !one || one.id.includes(".remarks[") || before.id.includes(".remarks[")) return false;
  const [front = "", noun] = TAKES_UP.exec(textOf(one.words)) ?? [];
  if (front === "") return false;
  return noun === undefined || new RegExp(`\\b${noun}\\b`, "iu").test(textOf(before.words));
};
