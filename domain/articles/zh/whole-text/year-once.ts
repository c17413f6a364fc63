import { type Composed, isParagraph, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import { isEnclosed } from "../words/enclosed";

const YEAR = /(\d{4})年(?=\d{1,2}月)/u;
/** The year of the event: a later one in the first sentence may be that of an agreement or of an exhibition. */
const YEAR_OF_EVENT = /^(\d{4})年(?=\d{1,2}月)/u;
const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/gu;
/** A day that begins a stretch of time keeps its year, and so does a day in an attribute of time that ends now. */
const SINCE = /(?:自|从|至|到|截至|截止|于今|[—-])$/u;

/** 去年, 上一年度, 三年前: another year without its number. */
const RELATIVE_YEAR =
  /[去前明次后同当翌来往历]年|[上下]一?年|年度|[\d一二两三四五六七八九十几数多]年(?:以|之)?[前后]/u;

/** Whether a text names a year other than this one. */
const hasOtherYear = (text: string, year: string): boolean =>
  RELATIVE_YEAR.test(text) || [...text.matchAll(ANY_YEAR)].some(([one]) => one !== year);

/** 分中心将于10月21日启动, for 将于2021年10月21日 in a text whose first sentence has the year. */
export const withYearOnce = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find(isParagraph)?.lines[0];
  const year = lead && YEAR_OF_EVENT.exec(textOf(lead.words))?.[1];
  if (!lead || year === undefined) return [...blocks];
  let before = "";
  return withLinesReplaced(blocks, (line) => {
    const text = textOf(line.words);
    const last = before;
    before = text;
    const found = line === lead || line.own ? null : YEAR.exec(text);
    const front = text.slice(0, found?.index ?? 0);
    const keeps = SINCE.test(front) || isEnclosed(front) || hasOtherYear(`${last}${text}`, year);
    if (!found || found[1] !== year || keeps) return [line];
    return [{ ...line, words: spliced(line.words, found.index, found.index + found[0].length, "") }];
  });
};
