import { allLines, type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf, withoutStart } from "../../phrase";
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

const DAYS_OF_MONTH = /^(\d{1,2}月)\d{1,2}日(?:至|—)\d{1,2}日/u;

/** 13日上午，…… behind 12月12日至15日，……: the month of an event of several days comes with the first. */
export const withMonthOnce = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find(isParagraph)?.lines[0];
  const month = lead && DAYS_OF_MONTH.exec(textOf(lead.words))?.[1];
  if (!lead || month === undefined) return [...blocks];
  const texts = allLines(blocks).map(({ words }) => textOf(words));
  if (texts.some((text) => [...text.matchAll(/(?<!\d)\d{1,2}月/gu)].some(([one]) => one !== month)))
    return [...blocks];
  const again = new RegExp(`^${month}(?=\\d{1,2}日)`, "u");
  return withLinesReplaced(blocks, (line) =>
    line !== lead && !line.own && again.test(textOf(line.words))
      ? [{ ...line, words: withoutStart(line.words, month.length) }]
      : [line],
  );
};

const EVENT = "(?:展览会|博览会|展会|论坛|大会|峰会|年会|交流会|洽谈会|交易会|研讨会|艺术节|文化节)";
const EDITION = "(?:(?<!\\d)(?:\\d{4}年?)?第[一二三四五六七八九十百\\d]+届|(?<!\\d)\\d{4}年?)";
/** Words that no name of an event contains. */
const NO_NAME =
  "加入|通过|签署|签订|成为|获得|生效|期间|成立|[举承协]办|[举召]|参[加与]|出席|启动|开[始幕]|理事|监事|会员";
const nameOfEvent = (excluded: string, short: string): string =>
  `(${EDITION}(?:(?!${NO_NAME})[^，。；：“”《》的将于在${excluded}]){2,56}?${EVENT})（(${short})）`;
/** An event whose name a bracket shortens; a list is one name only where the short form has the year of it too: LME 2021. */
const ABBREVIATED = new RegExp(nameOfEvent("、（）与和及", "[A-Z][A-Za-z0-9 -]{2,18}"), "u");
const ABBREVIATED_WITH_YEAR = new RegExp(nameOfEvent("", "[A-Z][A-Za-z-]{1,12} ?\\d{4}"), "u");
const abbreviated = (text: string): RegExpExecArray | null =>
  ABBREVIATED.exec(text) ?? ABBREVIATED_WITH_YEAR.exec(text);
/** What follows an abbreviation and the full name has already. */
const KIND = /^(?:展览会|展会|展|大会|论坛|峰会)/u;
/** What follows an abbreviation that is no part of another name: ICCA专家库 is not the event. */
const APART = /^(?:$|[，。；、和与及并的将在上中期开举])/u;

/** Where a text has an abbreviation, or an abbreviation with its noun, as a name of its own, and where that ends. */
const shortIn = (text: string, short: string): readonly [from: number, to: number] | undefined => {
  for (let from = text.indexOf(short); from >= 0; from = text.indexOf(short, from + 1)) {
    const rest = text.slice(from + short.length);
    const kind = KIND.exec(rest)?.[0].length ?? 0;
    if (/[A-Za-z0-9]$/u.test(text.slice(0, from)) || /^[A-Za-z0-9]/u.test(rest)) continue;
    return kind > 0 || APART.test(rest) ? [from, from + short.length + kind] : undefined;
  }
  return undefined;
};

/** 第十六届湖滨机械展览会（LME 2021） where the text first has LME 2021展, and LME 2021 where it had the full name. */
export const withFullNameFirst = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  const texts = lines.map(({ words }) => textOf(words));
  const at = texts.findIndex((text) => abbreviated(text) !== null);
  const [all, full, short] = abbreviated(texts[at] ?? "") ?? [];
  if (!all || !full || !short) return [...blocks];
  const first = texts.findIndex((text) => text.includes(short));
  const [early, later] = [lines[first], lines[at]];
  const earlyText = texts[first] ?? "";
  const place = shortIn(earlyText, short);
  if (!early || !later || !place || first >= at || early.own || later.own) return [...blocks];
  if (isEnclosed(earlyText.slice(0, place[0]))) return [...blocks];
  const named: Line = { ...early, words: spliced(early.words, place[0], place[1], all) };
  const start = (texts[at] ?? "").indexOf(all);
  const brief: Line = { ...later, words: spliced(later.words, start, start + all.length, short) };
  return withLinesReplaced(blocks, (line) => [line === early ? named : line === later ? brief : line]);
};
