import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import { isEnclosed } from "../words/enclosed";

const YEAR = /(\d{4})年(?=\d{1,2}月)/u;
const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/gu;
/** A day that begins a stretch of time keeps its year, and so does a day in an attribute of time that ends now. */
const SINCE = /(?:自|从|至|到|截至|截止|于今|[—-])$/u;

/** Whether a text names a year other than this one. */
const hasOtherYear = (text: string, year: string): boolean =>
  [...text.matchAll(ANY_YEAR)].some(([one]) => one !== year);

/** 分中心将于10月21日启动, for 将于2021年10月21日 in a text whose first sentence has the year. */
export const withYearOnce = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find(isParagraph)?.lines[0];
  const year = lead && YEAR.exec(textOf(lead.words))?.[1];
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

const DAYS_OF_MONTH = /^(\d{1,2}月)\d{1,2}日(?:至|—)\d{1,2}日/u;

/** 13日上午，…… behind 12月12日至15日，……: the month of an event of several days comes with the first. */
export const withMonthOnce = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find(isParagraph)?.lines[0];
  const month = lead && DAYS_OF_MONTH.exec(textOf(lead.words))?.[1];
  if (!lead || month === undefined) return [...blocks];
  const texts = blocks.filter(isParagraph).flatMap(({ lines }) => lines.map(({ words }) => textOf(words)));
  if (texts.some((text) => [...text.matchAll(/(?<!\d)\d{1,2}月/gu)].some(([one]) => one !== month)))
    return [...blocks];
  return withLinesReplaced(blocks, (line) => {
    const again = line !== lead && !line.own && new RegExp(`^${month}(?=\\d{1,2}日)`, "u");
    if (again === false || !again.test(textOf(line.words))) return [line];
    return [{ ...line, words: spliced(line.words, 0, month.length, "") }];
  });
};

/** 第十六届湖滨机械展览会（LME 2021）: an event whose name a bracket shortens. */
const ABBREVIATED =
  /((?:第[一二三四五六七八九十百\d]+届|(?<!\d)\d{4}年?)[^，。；：“”《》]{6,60}?)（([A-Z][A-Za-z0-9 -]{2,18})）/u;
/** What follows an abbreviation and the full name has already. */
const KIND = /^(?:展览会|展会|展|大会|论坛|峰会)?/u;

/** 第十六届湖滨机械展览会（LME 2021） where the text first has LME 2021展, and LME 2021 where it had the full name. */
export const withFullNameFirst = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines);
  const texts = lines.map(({ words }) => textOf(words));
  const at = texts.findIndex((text) => ABBREVIATED.test(text));
  const [all, full, short] = ABBREVIATED.exec(texts[at] ?? "") ?? [];
  const first = short === undefined ? -1 : texts.findIndex((text) => text.includes(short));
  const [early, later] = [lines[first], lines[at]];
  if (!all || !full || !short || !early || !later || first >= at || early.own || later.own)
    return [...blocks];
  const earlyText = texts[first] ?? "";
  const from = earlyText.indexOf(short);
  if (isEnclosed(earlyText.slice(0, from))) return [...blocks];
  const kind = KIND.exec(earlyText.slice(from + short.length))?.[0].length ?? 0;
  const named: Line = { ...early, words: spliced(early.words, from, from + short.length + kind, all) };
  const start = (texts[at] ?? "").indexOf(all);
  const brief: Line = { ...later, words: spliced(later.words, start, start + all.length, short) };
  return withLinesReplaced(blocks, (line) => [line === early ? named : line === later ? brief : line]);
};
