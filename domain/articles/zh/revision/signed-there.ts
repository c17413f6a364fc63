import type { Line } from "../../compose";
import { partOf, resting, say, textOf, withoutStart } from "../../phrase";

/** 在甲大学，某某一行与乙座谈: talks of which nothing else is said. */
const TALKED = /^(?!.*[；：])(?:[^，]{0,30}，)?[^，]{2,50}(?:座谈|会谈|交流|洽谈|会晤|会见|座谈会|交流会)$/;
/** 座谈中，双方签署……: what was signed there. */
const SIGNED =
  /^(?:座谈|会谈|交流|洽谈|会晤|会见|座谈会|交流会)[中上]，(?=(?:双方|两[校院会市]|各方)(?:续?签|签))/;

/** 座谈中，签署……: a document signed there, without recorded parties. */
const BY_NOBODY = /^(?:座谈|会谈|交流|洽谈|会晤|会见|座谈会|交流会)[中上]，(?=(?:续?签|签))/;

/** 大会上还举行了揭牌仪式: a ceremony of which nothing else is said. */
const HELD_TOO = /上还举行了?[^，；：]+(?:仪式|典礼)$/;
/** 会上签署……: a document without recorded parties. */
const SIGNED_TOO = /^[^，；]{0,2}[会坛式典]上签署(?!了)/;

/** 共签约项目12个，总金额3亿元，涉及……等领域: the fields of projects that have been counted. */
const PROJECTS = /^共签约[^，。；]+\d+个(?:，总?金额[^，；]+)?$/;
const OF_PROJECTS = /^项目(?=涉及[^；]+领域$)/;

/** ，某某等见证签约: the witnesses of two documents in a row, who are named once. */
const WITNESSED = /，[^，；。]{2,30}见证签约$/;
const SIGNED_ALONE = /^[^，；。]{4,}签[署订][^，；。]+，[^，；。]{2,30}见证签约$/;

/** 某某一行与乙座谈，双方签署……, 代表团就……进行交流，并签署……: the talks and what was signed at them, in one sentence. */
export const signedThere = (a: Line, b: Line): Line | undefined => {
  const bare = BY_NOBODY.exec(textOf(b.words))?.[0];
  if (bare && TALKED.test(textOf(a.words)))
    return { ...a, words: say`${a.words}，并${withoutStart(b.words, bare.length)}` };
  const seen = WITNESSED.exec(textOf(a.words))?.[0];
  if (seen && SIGNED_ALONE.test(textOf(b.words)) && WITNESSED.exec(textOf(b.words))?.[0] === seen) {
    const front = partOf(a.words, 0, textOf(a.words).length - seen.length);
    return { ...a, words: resting(say`${front}，${b.words}`, ...a.words.paths) };
  }
  const fields = OF_PROJECTS.exec(textOf(b.words))?.[0];
  if (fields && PROJECTS.test(textOf(a.words)))
    return { ...a, words: say`${a.words}，${withoutStart(b.words, fields.length)}` };
  const also = SIGNED_TOO.exec(textOf(b.words))?.[0];
  if (also && HELD_TOO.test(textOf(a.words)))
    return { ...a, words: say`${a.words}，签署了${withoutStart(b.words, also.length)}` };
  const front = SIGNED.exec(textOf(b.words))?.[0];
  if (!front || !TALKED.test(textOf(a.words))) return undefined;
  return { ...a, words: say`${a.words}，${withoutStart(b.words, front.length)}` };
};
