import { isCalendarDay, type Lang } from "../events/values";
import type { Span } from "./proposal";

/** A sentence with its place; `text` has the length of the original, with what is no running text blanked out. */
export interface Sentence extends Span {
  text: string;
  paragraph: number;
}

/** A write-up cut into its headline and sentences. */
export interface Passages {
  text: string;
  lang: Lang;
  headline?: Span;
  sentences: Sentence[];
  /** Days in the lines about the page ("Date: 2024-03-12"), each with its place. */
  pageDays: (Span & { code: string })[];
}

/** Replaces a character that is left out of consideration, so that all others keep their places. */
export const BLANK = "\uE000";
const blank = (found: string): string => BLANK.repeat(found.length);

// 来源：…, "Source: …", "Last update: …": about the page, not about the event.
const ABOUT_PAGE =
  /^[（(【[]?(?:来源|作者|编辑|责编|责任编辑|审核|校对|供稿|撰稿|撰文|摄影|图片?|文字?|图文|发布时间|发布日期|时间|日期|浏览次数|阅读|点击|字号|分享|信息来源|发稿|Source|Author|By|Editor|Published|Posted|Last [Uu]pdated?|Updated?|Date|Photos?|Views?|Share|Tags?|Category)\s*(?:[:：/|]|\d|by )/;
const PAGE_DAY = /(?<!\d)(\d{4})(?:[-./]|\s?年\s?)(\d{1,2})(?:[-./]|\s?月\s?)(\d{1,2})(?:\s?日|(?!\d))/g;

const pageDaysIn = (line: string, from: number): Passages["pageDays"] =>
  [...line.matchAll(PAGE_DAY)].flatMap(({ index, 0: words, 1: year, 2: month = "", 3: day = "" }) => {
    const code = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isCalendarDay(code) ? [{ start: from + index, end: from + index + words.length, code }] : [];
  });

const MAX_HEADLINE_LENGTH = { zh: 70, en: 220 } as const;

const isHeadline = (line: string, lang: Lang): boolean =>
  line.length <= MAX_HEADLINE_LENGTH[lang] && !/[。；;.]$/.test(line) && !/^[-•*]\s|^\d+[.、)]/.test(line);

const ABBREVIATION =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Amb|Hon|Rev|Gen|Col|Capt|Lt|Sen|St|No|Co|Ltd|Inc|Corp|Jr|Sr|Md|vs|etc|approx|Eng)|\b\p{Lu}|\be\.g|\bi\.e|\b[ap]\.m)\.$/u;

// Where sentences end, as indexes behind their last character.
const sentenceEnds = (line: string, lang: Lang): number[] => {
  const ends: number[] = [];
  const stop = lang === "zh" ? /[。！？][”’"』」]?/g : /[.!?][”’"]?(?=\s|$)/g;
  for (const match of line.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (lang === "en") {
      const before = line.slice(Math.max(0, match.index - 10), match.index + 1);
      if (ABBREVIATION.test(before)) {
        // "Sample Co., Ltd. The guests": a new sentence all the same.
        const next = /^\s+(\p{L}+)/u.exec(line.slice(end, end + 20))?.[1] ?? "";
        if (
          !/(?:Ltd|Inc|Corp|Co)\.$/.test(before) ||
          !/^(?:The|On|In|At|He|She|It|They|After|During|Both)$/.test(next)
        )
          continue;
      }
    }
    ends.push(end);
  }
  if (ends.at(-1) !== line.length) ends.push(line.length);
  return ends;
};

/** A plain text in its paragraphs and sentences. A first line that is no sentence is the headline. */
export const passagesOf = (text: string, lang: Lang): Passages => {
  const sentences: Sentence[] = [];
  const pageDays: Passages["pageDays"] = [];
  let headline: Span | undefined;
  let paragraph = 0;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const raw = match[0];
    const mark = /^[\s#>*　-]*/.exec(raw)?.[0].length ?? 0;
    const line = raw.slice(mark).trimEnd();
    const from = match.index + mark;
    if (ABOUT_PAGE.test(line)) pageDays.push(...pageDaysIn(line, from));
    if (line === "" || ABOUT_PAGE.test(line)) continue;
    if (!headline && paragraph === 0 && isHeadline(line, lang)) {
      headline = { start: from, end: from + line.length };
      continue;
    }
    paragraph += 1;
    let start = 0;
    for (const end of sentenceEnds(line, lang)) {
      const own = line.slice(start, end);
      const indent = own.length - own.trimStart().length;
      if (own.trim() !== "")
        sentences.push({
          start: from + start + indent,
          end: from + end,
          paragraph,
          text: withoutAsides(own.trimStart()),
        });
      start = end;
    }
  }
  return { text, lang, ...(headline && { headline }), sentences, pageDays };
};

const ASIDE =
  /（(?:以下)?简称[^（）]*）|[（(](?:记者|通讯员|本报记者|图)[^（）()]*[）)]|[（(](?:左|右|中|前排)[^（）()]*[）)]/g;

/** The sentence with explanations in brackets blanked out, every other character at its place. */
const withoutAsides = (sentence: string): string => sentence.replace(ASIDE, blank);
