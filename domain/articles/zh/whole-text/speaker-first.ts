import type { Composed, Line } from "../../compose";
import { partOf, resting, say, textOf } from "../../phrase";

/** 乙学院学生参加专题报告，甲围绕……作专题报告. */
const AUDIENCE_FIRST =
  /^((?:\d{1,2}日，)?)([^，；。“”]+?)(?:参加|聆听|听取)(?:了)?(专题报告|专题报告会|报告会|报告|专题讲座|讲座)，([^，；。]{2,12}(?:围绕|就)[^，；。]+作(?:专题)?(?:报告|讲座))$/u;

const reversed = (one: Line): Line => {
  const text = textOf(one.words);
  const [, day = "", who = "", , gave = ""] = one.own ? [] : (AUDIENCE_FIRST.exec(text) ?? []);
  if (!who || !gave) return one;
  const words = say`${day}${partOf(one.words, text.length - gave.length, text.length)}，${partOf(one.words, day.length, day.length + who.length)}参加`;
  return { ...one, words: resting(words, ...one.words.paths) };
};

/** 甲围绕……作专题报告，乙学院学生参加: who spoke before who listened, and what they came to once. */
export const withSpeakerFirst = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: block.lines.map(reversed) } : block;
