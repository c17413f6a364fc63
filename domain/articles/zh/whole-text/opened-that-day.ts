import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, resting, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { dayText } from "../words/dates";

/** 某展览会开幕式由甲主办，乙承办，100人出席: the organizers of what opened, in the sentence of its ceremony. */
const OPENED =
  /^([^，。；]{4,40}(?:展览会|博览会|展会|交易会|展览|论坛|大会|节|展))(开幕式)由([^，。；]{2,40}主办)(?:，([^，。；]{2,40}承办))?，([^。；]+?)(出席|参加)$/u;

/** 由甲主办、乙承办的某展览会开幕，100人出席开幕式: they held what opened, not the ceremony. */
const opened = (one: Line, front: string): Line | undefined => {
  const text = textOf(one.words);
  const found = one.own ? null : OPENED.exec(text);
  if (!found) return undefined;
  const [, name = "", , host = "", organizer, crowd = "", verb = ""] = found;
  const at = (words: string): ReturnType<typeof partOf> => {
    const from = text.indexOf(words);
    return partOf(one.words, from, from + words.length);
  };
  const by = say`${at(host)}${organizer ? say`、${at(organizer)}` : ""}`;
  return {
    ...one,
    words: resting(say`${front}由${by}的${at(name)}开幕，${at(crowd)}${verb}开幕式`, ...one.words.paths),
  };
};

/** The blocks of a text in which an exhibition that opened on the day of the first sentence is reported with that day. */
export const withOpeningsThatDay = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const { when } = facts.record;
  const day = when?.start?.length === 10 && (when.end ?? when.start) === when.start ? when.start : undefined;
  const lead = blocks.find(isParagraph);
  const dated = day !== undefined && lead && textOf(lead.lines[0]?.words ?? say``).startsWith(dayText(day));
  return blocks.map((block) => {
    if (!isParagraph(block) || block === lead) return block;
    const [first, ...rest] = block.lines;
    const words = first && opened(first, dated ? "当天，" : "");
    return words ? { ...block, lines: [words, ...rest] } : block;
  });
};
