import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { arePiecesAt, wordsOf } from "./words-of-record";

/** 参加到某会参观: 参加 in front of a journey, which is an act itself; with where it was and who else came along. */
const TOOK_PART_IN_JOURNEY =
  /(在[^，。；与]{2,16})?(与[^，。；]{2,40}?等?一[同起])?参加(?=(?:先后|分别|一同|共同)?(?:到|赴|前往)([^，。；]{2,20}?)(?:参观|考察|调研|走访|学习|访问|交流)[^，。；中]{0,6}(?:，|$))/u;
/** 约20名人员: people of whom no more is said. */
const PERSONS = /(\d+[余多]?)名人员(?![、组])/gu;
/** Characters of the noun by which a place is named again. */
const NOUN = 2;

/** 甲一行到商会参观, for 甲一行在该商会与乙等一同参加到商会参观 by invitation of 乙. */
const withJourneyOnce = (line: Line, record: object): Line => {
  const text = textOf(line.words);
  const [all, place = "", company = "", goal = ""] = TOOK_PART_IN_JOURNEY.exec(text) ?? [];
  if (all === undefined) return line;
  const from = text.indexOf(all);
  const to = from + all.length;
  const act = text.slice(to - 2, to + NOUN);
  if (!arePiecesAt(line.words, to) || wordsOf(record).includes(act)) return line;
  const before = text.slice(0, from);
  const names = company.replace(/^与|等?一[同起]$/gu, "").split(/[、和]/u);
  const kept = [
    place !== "" && goal.includes(place.slice(-NOUN)) ? "" : place,
    names.every((name) => before.includes(name)) ? "" : company,
  ].join("");
  return { ...line, words: spliced(line.words, from, to, kept) };
};

/** 约20人, for 约20名人员. */
const withPlainNumber = (line: Line, record: object): Line => {
  let { words } = line;
  for (const { 0: all, 1: number = "", index } of [...textOf(words).matchAll(PERSONS)].reverse())
    if (!wordsOf(record).includes(all))
      words = spliced(words, index + number.length, index + all.length, "人");
  return words === line.words ? line : { ...line, words };
};

/** The text without words that say nothing beside what the record says: 参加 before a journey, 人员 of people counted. */
export const withoutSuperfluousWords = (blocks: readonly Composed[], { facts }: Discourse): Composed[] =>
  withLinesReplaced(blocks, (line) =>
    line.own ? [line] : [withPlainNumber(withJourneyOnce(line, facts.record), facts.record)],
  );
