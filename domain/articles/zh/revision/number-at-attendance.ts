import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import { say, sourced, spliced, textOf } from "../../phrase";

/** 甲界人士和某某代表出席展览会开幕式: who was at an item, and its title. */
const ATTENDED = /^[^；。：“”]{8,}?(?=(出席|参加)([^，；。：“”]{2,24})$)/u;
/** 近200人参加了开幕式: how many were there, in the office's own words. */
const NUMBER = /^((?:近|约|逾|共|超过)?\d+[余多]?[名位]?人)(?:参加|出席)了?([^，；。：“”]{2,24})。?$/u;

/** A number of those who are listed, which another one beside it would contradict. */
const COUNTED = /[\d一二三四五六七八九十百千数余多][余多]?[名位]|\d[余多]?人/u;

/** A sentence on who was at an item with the number of those who were, from a later sentence on the same item. */
const withNumber = (one: Line, number: Line): Line | undefined => {
  const text = textOf(one.words);
  const [front, , title = ""] = ATTENDED.exec(text) ?? [];
  const [, counted = "", noun = ""] = NUMBER.exec(textOf(number.words)) ?? [];
  if (one.own || front === undefined || counted === "" || !title.endsWith(noun)) return undefined;
  if (COUNTED.test(front) || /，|表示|主持/u.test(front)) return undefined;
  const words = spliced(
    one.words,
    front.length,
    front.length,
    `${front.endsWith("等") ? "" : "等"}${counted.replace(/^共/u, "")}`,
  );
  return { ...one, words: sourced(say`${words}`, ...number.words.paths) };
};

/** 甲界人士等近200人出席开幕式, for 甲界人士出席开幕式 and, after what was said there, 近200人参加了开幕式. */
export const withNumberAtAttendance = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (!isParagraph(block)) return block;
    for (const [at, number] of block.lines.entries()) {
      const item = itemOf(number);
      const before = block.lines.slice(0, at).find((one) => item !== undefined && itemOf(one) === item);
      const both = before && withNumber(before, number);
      if (!both) continue;
      const lines = block.lines.filter((one) => one !== number).map((one) => (one === before ? both : one));
      return { ...block, lines };
    }
    return block;
  });
