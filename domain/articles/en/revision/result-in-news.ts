import { type Composed, isParagraph } from "../../compose";
import { textOf } from "../../phrase";
import { canComeBefore, textsOf } from "./before-others";
import { wordsOf } from "./content-of-lead";

/** What was signed or launched: the result of an event, behind those who received and attended. */
const RESULT = /^(?:agreements|outcomes)\[[^\]]*\]$/;
const DONE = /\b(?:signed|renewed|launched|opened|inaugurated|unveiled|established)\b/;

/** Words of the result, and of the first paragraph with it. */
const MAX_RESULT = 40;
const MAX_PARAGRAPH = 100;

/** What only the sentence before explains. */
const REFERS_BACK = /^(?:it|they|he|she|then|later|at the same) /i;

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
  if (!fits || REFERS_BACK.test(textOf(result.words))) return [...blocks];
  const known = textsOf(news.lines).toLowerCase();
  const isClear = (noun: string): boolean => noun === "visit" || known.includes(noun);
  if (!canComeBefore(result, next.lines.slice(0, at), isClear)) return [...blocks];
  const rest = next.lines.filter((one) => one !== result);
  return [
    { ...news, lines: [...news.lines, result] },
    ...(rest.length > 0 ? [{ ...next, lines: rest }] : []),
    ...more,
  ];
};
