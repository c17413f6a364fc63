import { type Composed, introducedIn, isParagraph, type Line, mentionsAnyOf } from "../../compose";
import { textOf } from "../../phrase";
import { wordsOf } from "./content-of-lead";

/** What was signed or launched: the result of an event, behind those who received and attended. */
const RESULT = /^(?:agreements|outcomes)\[[^\]]*\]$/;
const DONE = /\b(?:signed|renewed|launched|opened|inaugurated|unveiled|established)\b/;

/** Words of the result, and of the first paragraph with it. */
const MAX_RESULT = 40;
const MAX_PARAGRAPH = 100;

const textsOf = (lines: readonly Line[]): string => lines.map(({ words }) => textOf(words)).join(" ");

/** Whether a sentence can come before others: it needs no person, abbreviation or noun that only they introduce. */
const canComeBefore = (line: Line, before: readonly Line[], news: readonly Line[]): boolean => {
  const text = textOf(line.words);
  const shorts = [...textsOf(before).matchAll(/\((\p{Lu}[\p{L}\d-]*)\)/gu)].map(([, short = ""]) => short);
  const known = textsOf(news).toLowerCase();
  const nouns = [...text.matchAll(/\bthe (\p{Ll}{4,})\b/giu)].map(([, noun = ""]) => noun);
  return (
    !mentionsAnyOf(line, introducedIn(before)) &&
    !shorts.some((short) => text.includes(short)) &&
    nouns.every((noun) => noun === "visit" || known.includes(noun)) &&
    !/^(?:it|they|he|she|then|later|at the same) /i.test(text)
  );
};

/**
 * The blocks of a text whose first paragraph was divided before what was signed or launched at the event: that follows the
 * news, before those who received the visitors and attended.
 */
export const withResultInNews = (blocks: readonly Composed[]): Composed[] => {
  const [news, next, ...more] = blocks;
  if (!isParagraph(news) || !isParagraph(next) || news.part !== "lead" || next.part !== "lead")
    return [...blocks];
  const at = next.lines.findIndex(({ id, words }) => RESULT.test(id) && DONE.test(textOf(words)));
  const result = next.lines[at];
  if (!result || news.lines.some(({ id }) => RESULT.test(id))) return [...blocks];
  const fits = wordsOf([result]) <= MAX_RESULT && wordsOf([...news.lines, result]) <= MAX_PARAGRAPH;
  if (!fits || !canComeBefore(result, next.lines.slice(0, at), news.lines)) return [...blocks];
  const rest = next.lines.filter((one) => one !== result);
  return [
    { ...news, lines: [...news.lines, result] },
    ...(rest.length > 0 ? [{ ...next, lines: rest }] : []),
    ...more,
  ];
};
