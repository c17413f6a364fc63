import type { Lang } from "../../events/values";
import { sentenceEnds } from "../sentence-ends";

/** A sentence of a text with its place; a headline, a line of a list and a line of credits are one sentence each. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  /** Which paragraph it is in, counted from 0. */
  paragraph: number;
  kind: "headline" | "running" | "listed" | "credits";
}

const CREDITS =
  /^\*?\s*(?:Text|Photos?|Words|By|Authors?|Writer|Editors?|Edited by|Reviewer|Reviewed by|Review|Translators?|Translation|Translated by|Photographers?|Published|Publisher|Source|Credits?|Written by|供稿|作者|文字|文|图|图片|摄影|编辑|责任编辑|责编|审核|审稿|校对|翻译|来源|发布|撰稿|通讯员|单位)(?:[/／][^\s:：]{1,4})?\s*[:：]/iu;
const LIST = /^\s*(?:[-*•]|\d+[.)、])\s+/u;

const kindOf = (line: string, isFirst: boolean): Sentence["kind"] => {
  if (/^#+\s/.test(line)) return "headline";
  if (CREDITS.test(line)) return "credits";
  if (LIST.test(line)) return "listed";
  return isFirst && !/[.。!！?？"”:：]\s*$/.test(line) ? "headline" : "running";
};

/** The sentences of a text in Markdown or plain, in order, each with its place in the text. */
export const textSentences = (text: string, lang: Lang): Sentence[] => {
  const found: Sentence[] = [];
  let paragraph = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === "") continue;
    const kind = kindOf(line, found.length === 0);
    // A list belongs to the paragraph that announces it.
    if (kind !== "listed") paragraph += 1;
    let from = 0;
    for (const end of [...sentenceEnds(line, lang), line.length]) {
      const lead = /^\s*/.exec(line.slice(from, end))?.[0].length ?? 0;
      const piece = line.slice(from + lead, end);
      const start = index + from + lead;
      if (piece.trim() !== "") found.push({ text: piece, start, end: start + piece.length, paragraph, kind });
      from = end;
    }
  }
  return found;
};

/** The sentence that a place of the text is in. `sentences`: in the order of the text. */
export const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined => {
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  const last = sentences[from - 1];
  return last && at < last.end ? last : undefined;
};
