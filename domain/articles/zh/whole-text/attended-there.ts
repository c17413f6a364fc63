import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { partOf, say, sourced, spliced, textOf, withoutStart } from "../../phrase";

const HELD = /^(?:签约|签字)?仪式在[^，；。]+(?:举行|举办)(?:，由[^，；。]+主持)?$/;
const ATTENDED = /^([^，；：。“”]{4,60})(?:参加|出席)(?:签约|签字)?仪式$/;
/** 某某签约仪式由甲主持: who chaired the ceremony of the sentence before, with its kind. */
const CHAIRED_THERE =
  /^[^，；：。“”]{0,24}?((?:签约|签字|捐赠|揭牌|启动|颁奖)?仪式)由([^，；：。]{2,40}主持)$/;
/** 近200名代表参加活动: how many came to what the sentence before has opened. */
const CROWD =
  /^([^，；：。“”]*\d[^，；：。“”]*[人名]|[^，；：。“”]*\d+余?[人名][^，；：。“”]*)(?:参加|出席)(?:活动|仪式|开幕式|捐赠仪式|启动仪式)$/;
const OPENED = /^[^；：。]{6,}(?:开幕|启动|开班|开赛)$/;
const CAME = /，([^，；。]+)出席$/;
const TOOK_PART = /^[^，；：。]{4,40}参加会见$/;
const CHAIRED = /^[^，；：。由]{4,40}主持(?:座谈会|座谈|会谈|会议)$/;
const TALKED = /^(?:[^。；：]*[与同和][^。；：]*|双方[^。；：，]*)(?:会晤|座谈|会谈|交流|洽谈|探讨)$/;
const AGREED = /^双方(?=达成[^，；。]{0,10}(?:意向|共识)$)/;

/** 企业负责人参加: a few words about those who were there, too short for a sentence behind the tour that they attended. */
const STUB = /^[^，；：。“”、]{2,10}(?:参加|接待了(?:来宾|代表团))$/;
const TOURED = /^[^；：。]*(?:参观|考察|察看|走访)了(?![^。]*(?:参加|陪同|出席|接待)$)[^；：。]*$/;

/** Characters of a ceremony with its attendees, and of two short clauses. */
const WITH_GUESTS = 130;

const wordsOf = (before: Line, one: Line): Line["words"] | undefined => {
  const [first, second] = [textOf(before.words), textOf(one.words)];
  if (before.own || one.own || one.opens || first.length + second.length > WITH_GUESTS) return undefined;
  const [, ceremony, chair] = CHAIRED_THERE.exec(second) ?? [];
  if (ceremony && chair && /^(?:签约|签字)?仪式在[^，；。]+(?:举行|举办)$/.test(first)) {
    const held = withoutStart(before.words, first.indexOf("仪式") + "仪式".length);
    const chaired = withoutStart(one.words, second.length - chair.length - 1);
    return say`${first.startsWith("仪式") ? ceremony : first.slice(0, first.indexOf("仪式") + 2)}${held}，${chaired}`;
  }
  const crowd = CROWD.exec(second)?.[1];
  if (crowd && OPENED.test(first)) return say`${before.words}，${partOf(one.words, 0, crowd.length)}参加`;
  if (STUB.test(second) && TOURED.test(first)) return say`${before.words}，${one.words}`;
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
  return words && { ...before, words: sourced(words, ...one.words.paths) };
};

/**
 * 签约仪式在会议室举行，甲一行6人和某处负责人出席, for separate sentences about the attendees of a ceremony; ，达成意向 after the talks that led to it;
 * attendees and chair of a meeting.
 */
export const withAttendanceThere = (block: Composed): Composed => withNeighboursJoined(block, inOne);
