import { allLines, type Composed, isContext, itemOf, type Line, withLinesReplaced } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { partOf, say, sourced, textOf } from "../../phrase";

/** 某局科室负责人参加座谈: who was at talks, which no sentence before has introduced. */
const ATTENDED = /^([^；。：“”]{4,120})参加(?:座谈会?|会谈|交流座谈)$/u;
/** 甲一行与某部门负责人举行座谈会. */
const HELD = /(?:举行|召开)(?:座谈会?|会谈|交流座谈)$/u;
const TALKS = /座谈|会谈/u;

/** Whether two sentences are about two items, as talks at two places. */
const areApart = (one: Line, other: Line): boolean => {
  const [item, next] = [itemOf(one), itemOf(other)];
  return item !== undefined && next !== undefined && item !== next;
};

/** 甲一行与乙举行座谈会，丙参加, for 丙参加座谈 in a paragraph before the talks. */
export const withAttendeesAtTalks = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  const at = lines.findIndex(({ words }) => TALKS.test(textOf(words)));
  const one = lines[at];
  const [, list] = one && !one.own && !isSpeech(one) ? (ATTENDED.exec(textOf(one.words)) ?? []) : [];
  const next = lines.slice(at + 1).find(({ words }) => TALKS.test(textOf(words)));
  if (!one || !list || !next || next.own || isContext(next) || isSpeech(next)) return [...blocks];
  if (!HELD.test(textOf(next.words)) || areApart(one, next)) return [...blocks];
  const words = say`${next.words}，${partOf(one.words, 0, list.length)}参加`;
  const both: Line = { ...next, words: sourced(words, ...one.words.paths, ...next.words.paths) };
  return withLinesReplaced(blocks, (line) => (line === one ? [] : [line === next ? both : line]));
};
