import type { Lang } from "../../events/values";

/** Abbreviations whose stop ends no sentence, before a capital or a number. */
const ABBREVIATED =
  /(?:^|[\s.(])(?:\p{L}|Ltd|Co|Inc|Corp|Bros|Jr|Sr|St|Dr|Drs|Mr|Mrs|Ms|Mme|Prof|Assoc|Asst|Gen|Maj|Brig|Lt|Col|Capt|Cdr|Adm|Sgt|Gov|Sen|Rep|Amb|Min|Pres|Rev|Fr|Hon|Msgr|[Nn]os?|Vol|Art|Mt|Ft|etc|al|approx|dept|Dept|Univ|Assn|Intl|Int|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.$/u;
const ENGLISH_END = /[.!?;]["”’)]?\s+(?=["“‘(]?[\p{Lu}\d])|[.!?]["”’)]?\s*\n\s*|\s*\n\s*/gu;
const PAIRS: Readonly<Record<string, string>> = { "“": "”", "《": "》", "（": "）", "‘": "’", "「": "」" };

/** Whether what is open at the end of a text, a quotation or a bracket, ends behind it. */
export const isInside = (before: string): boolean =>
  before.lastIndexOf("“") > before.lastIndexOf("”") ||
  before.lastIndexOf("(") > before.lastIndexOf(")") ||
  before.lastIndexOf("（") > before.lastIndexOf("）") ||
  before.lastIndexOf("《") > before.lastIndexOf("》") ||
  (before.split('"').length - 1) % 2 === 1;

/** English sentences: a stop behind a word of small letters or a number, in front of a capital. */
const english = (text: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const end of text.matchAll(ENGLISH_END)) {
    const before = text.slice(from, end.index + 1);
    const isEnd =
      end[0].includes("\n") ||
      (/[\p{Ll}\d%)”’"][.!?;]$/u.test(before) && !ABBREVIATED.test(before) && before.trim().includes(" "));
    if (!isEnd || isInside(text.slice(0, end.index + end[0].trimEnd().length))) continue;
    parts.push(text.slice(from, end.index + end[0].length).trim());
    from = end.index + end[0].length;
  }
  return [...parts, text.slice(from).trim()].filter(Boolean);
};

/** Chinese sentences outside of quotations, titles and brackets. */
const chinese = (text: string): string[] => {
  const parts: string[] = [];
  const open: string[] = [];
  let part = "";
  for (const sign of text) {
    const close = PAIRS[sign];
    if (close) open.push(close);
    else if (sign === open.at(-1)) open.pop();
    if (sign === "\n" || sign === "\r") {
      parts.push(part);
      part = "";
      continue;
    }
    part += sign;
    if (open.length === 0 && /[。！？]/u.test(sign)) {
      parts.push(part);
      part = "";
    }
  }
  return [...parts, part].map((one) => one.trim()).filter(Boolean);
};

/** Whether a text may have more than one sentence or line; most have none. */
export const SEVERAL: Readonly<Record<Lang, RegExp>> = {
  en: /[.!?;]["”’)]?\s+["“‘(]?[\p{Lu}\d]|\n/u,
  zh: /[。！？][”）]?\s*[^\s”）。！？]|\n/u,
};

/** The sentences and lines of a text, with their stops; the text alone where it is one. */
export const sentencesIn = (text: string, lang: Lang): string[] =>
  SEVERAL[lang].test(text) ? (lang === "zh" ? chinese : english)(text) : [text];
