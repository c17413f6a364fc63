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

const NUMBER = /\d(?:[\d.,]*\d)?/g;

/** The number that is meant and the one generated in its place, where both have as many; the words around them stay as edited. */
const ofNumber = (
  { start, text }: Correction,
  edited: string,
  place: { start: number; end: number },
): Correction | undefined => {
  const [were, are] = [text.match(NUMBER) ?? [], [...edited.matchAll(NUMBER)]];
  const at = are.findIndex(
    ({ 0: number, index }) => start + index < place.end && start + index + number.length > place.start,
  );
  const [now, then] = [are[at], were[at]];
  if (!now || !then || were.length !== are.length || now[0] === then) return undefined;
  return { start: start + now.index, end: start + now.index + now[0].length, text: then };
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
    if (is === "added" && before?.is === "removed" && at < end && at + text.length > start) {
      const run = { start: at, end: at + text.length, text: before.text };
      return ofNumber(run, text, { start, end }) ?? byWords(run, text, { start, end });
    }
    at += text.length;
  }
  return undefined;
};
