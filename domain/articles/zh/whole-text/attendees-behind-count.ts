import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { partOf, say, textOf } from "../../phrase";

/** 一是……；二是……，安例等参加: the last item of a list, and who was there behind it. */
const LAST_ITEM = /(?:；[二三四五六七八九十]是|围绕以下(?:主要)?议题[^：]*：.*；)([^；]*)，[^；]*参加$/u;
/** 举行交流会，: what the topics were talked about at. */
const MEETING =
  /(?:举行|召开)了?[^，；：]{0,24}?((?:座谈|交流|洽谈|研讨|恳谈|见面|对接|茶话)会|会谈|座谈)[，：]/u;

const divided = (one: Line): Line[] => {
  const text = textOf(one.words);
  if (one.own || !LAST_ITEM.test(text)) return [one];
  const item = text.lastIndexOf("；");
  let at = 0;
  for (const { s, mention, introduces } of one.words.pieces) {
    if (at > item && (mention ?? introduces) !== undefined && text[at - 1] === "，") break;
    at += s.length;
  }
  if (at >= text.length) return [one];
  const noun = MEETING.exec(text)?.[1] ?? "交流";
  return [
    { ...one, words: partOf(one.words, 0, at - 1) },
    { ...one, id: `${one.id}.others`, words: say`${partOf(one.words, at, text.length)}${noun}` },
  ];
};

/** 四是健康问题。安例等参加交流会, for 四是健康问题，安例等参加: who was there would seem to be a part of the last item. */
export const withAttendeesBehindCount = (blocks: readonly Composed[]): Composed[] =>
  withLinesReplaced(blocks, divided);
