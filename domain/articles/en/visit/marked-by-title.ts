import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Line } from "../../compose";
import { plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";

/** "Reed and Lake celebrate 30 years of twinning": a title with an anniversary that two places marked together. */
const MARKED =
  /^((?:the )?\p{Lu}[^,:;“]{1,40}? and (?:the )?\p{Lu}[^,:;“]{1,40}?) (celebrate|mark) ((?:\p{Ll}+|\d+) years (?:of|as) .+|(?:the |their )?\d+(?:st|nd|rd|th) anniversary .+)$/u;
/** Words of a first sentence with the anniversary. */
const MAX_WORDS = 44;

/** "Reed and Lake celebrated 30 years of twinning when a group from Lake visited Reed": the news of the title before the visit. */
export const withMarked = (
  discourse: Discourse,
  { lead }: SentencePlan,
  lines: readonly Line[],
): readonly Line[] => {
  const { facts, plan } = discourse;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const [, who, verb, what] = MARKED.exec(title?.text ?? "") ?? [];
  const [first, ...more] = lines;
  const dated = record.when?.start !== undefined || record.when?.words !== undefined;
  if (!lead || plan.news.type !== "visit" || !title || !who || !first || !dated || record.purpose)
    return lines;
  const past = verb === "mark" ? "marked" : "celebrated";
  const words = say`${plain(`${who} ${past} ${what}`, [title.path])} when ${first.words}`;
  const fits =
    wordCount(words) <= MAX_WORDS && / (?:visited|received) /.test(textOf(first.words)) && !first.own;
  return fits ? [{ ...first, words }, ...more] : lines;
};
