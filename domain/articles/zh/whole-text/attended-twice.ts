import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { say, spliced, textOf } from "../../phrase";
import { sharedRun } from "./shared-run";

const EVENT = "((?:签约|签字|开班|结业|揭牌|启动)?(?:仪式|典礼)|论坛|大会|会议|座谈会|恳谈会)";
const ATTENDED = new RegExp(`^[^；：。]{4,}?(?:参加|出席)${EVENT}$`, "u");
const CHAIRED = new RegExp(`^[^，；：。由]{4,60}主持${EVENT}$`, "u");

/** Characters of the chair or attendees of something together with its other attendees. */
const MAX_CHARACTERS = 130;
/** Characters of a name that both may have. */
const TWICE = 5;

const inOne = (before: Line, one: Line): Line | undefined => {
  const [first, second] = [textOf(before.words), textOf(one.words)];
  const noun = ATTENDED.exec(first)?.[1] ?? CHAIRED.exec(first)?.[1];
  const same = noun !== undefined && ATTENDED.exec(second)?.[1] === noun;
  const fits = !before.own && !one.own && !one.opens && first.length + second.length <= MAX_CHARACTERS;
  if (!same || !fits || sharedRun(first, second) > TWICE) return undefined;
  const there = spliced(one.words, second.length - noun.length, second.length, "");
  return { ...before, words: say`${before.words}，${there}` };
};

/** 甲率专家一行参加仪式，某处负责人出席; 甲主持典礼，乙出席: neighbouring sentences on who was at the same event. */
export const withAttendedOnce = (block: Composed): Composed => withNeighboursJoined(block, inOne);
