import type { Lang } from "../events/values";
import { wordChanges } from "./word-changes";

/** Words of an edited sentence, by their place in it, and what was generated in their place. */
export interface Correction {
  start: number;
  end: number;
  text: string;
}

const WORDS = /\s+/;

/** Of several words in a row that differ, those that are meant; all, where they do not correspond one by one. */
const byWords = (
  { start, end, text }: Correction,
  edited: string,
  place: { start: number; end: number },
): Correction => {
  const [were, are] = [text.split(WORDS), edited.split(WORDS)];
  if (were.length !== are.length || are.length < 2) return { start, end, text };
  let from = start;
  const meant = are.flatMap((word, index) => {
    const at = from + edited.slice(from - start).indexOf(word);
    from = at + word.length;
    return at < place.end && from > place.start ? [{ at, to: from, text: were[index] ?? "" }] : [];
  });
  const [first, last] = [meant[0], meant.at(-1)];
  if (!first || !last) return { start, end, text };
  return { start: first.at, end: last.to, text: meant.map((word) => word.text).join(" ") };
};

/**
 * What was generated where an edited sentence has the words from `start` to `end`; undefined where they were generated so, or
 * are an addition.
 */
export const correctionFor = (
  generated: string,
  edited: string,
  { start, end }: { start: number; end: number },
  lang: Lang,
): Correction | undefined => {
  const changes = wordChanges(generated, edited, lang);
  let at = 0;
  for (const [index, { text, is }] of changes.entries()) {
    if (is === "removed") continue;
    const before = changes[index - 1];
    if (is === "added" && before?.is === "removed" && at < end && at + text.length > start)
      return byWords({ start: at, end: at + text.length, text: before.text }, text, { start, end });
    at += text.length;
  }
  return undefined;
};
