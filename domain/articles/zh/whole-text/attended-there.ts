import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { resting, say, spliced, textOf, withoutStart } from "../../phrase";

const HELD = /^(?:签约|签字)?仪式在[^，；。]+(?:举行|举办)(?:，由[^，；。]+主持)?$/;
const ATTENDED = /^([^，；：。“”]{4,60})(?:参加|出席)(?:签约|签字)?仪式$/;
const CAME = /，([^，；。]+)出席$/;
const TOOK_PART = /^[^，；：。]{4,40}参加会见$/;
const CHAIRED = /^[^，；：。由]{4,40}主持(?:座谈会|座谈|会谈|会议)$/;
const TALKED = /^(?:[^。；：]*[与同和][^。；：]*|双方[^。；：，]*)(?:会晤|座谈|会谈|交流|洽谈|探讨)$/;
const AGREED = /^双方(?=达成[^，；。]{0,10}(?:意向|共识)$)/;

/** Characters of a ceremony with its attendees, and of two short clauses. */
const WITH_GUESTS = 130;

const wordsOf = (before: Line, one: Line): Line["words"] | undefined => {
  const [first, second] = [textOf(before.words), textOf(one.words)];
  if (before.own || one.own || one.opens || first.length + second.length > WITH_GUESTS) return undefined;
  const list = ATTENDED.exec(second)?.[1];
  const came = CAME.exec(first);
  const there = came ? HELD.test(first.slice(0, came.index)) : HELD.test(first);
  if (list && there) {
    const guests = say`${spliced(one.words, list.length, second.length, "")}出席`;
    if (!came) return say`${before.words}，${guests}`;
    const front = spliced(before.words, first.length - "出席".length, first.length, "");
    return say`${front}${/[、和率]/.test(came[1] ?? "") ? "，" : "和"}${guests}`;
  }
  if (TOOK_PART.test(first) && CHAIRED.test(second)) return say`${before.words}，${one.words}`;
  const both = AGREED.exec(second)?.[0];
  if (both && TALKED.test(first)) return say`${before.words}，${withoutStart(one.words, both.length)}`;
  return undefined;
};

const inOne = (before: Line, one: Line): Line | undefined => {
  const words = wordsOf(before, one);
  return words && { ...before, words: resting(words, ...one.words.paths) };
};

/**
 * 签约仪式在会议室举行，甲一行6人和某处负责人出席, for separate sentences about the attendees of a ceremony; ，达成意向 after the talks that led to it;
 * attendees and chair of a meeting.
 */
export const withAttendanceThere = (block: Composed): Composed => withNeighboursJoined(block, inOne);
