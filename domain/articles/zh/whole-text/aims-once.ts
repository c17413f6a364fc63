import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { sourced, textOf } from "../../phrase";

/** 活动旨在参观交流: a sentence of its own about what an event was for. */
const AIM = /^(?:本次|此次)?\p{Script=Han}{2,6}旨在([^，；。]{4,})。?$/u;

/** Without the sentence on the aim of an event where another one says in the same words that it was done. */
export const withAimsOnce = (blocks: readonly Composed[]): Composed[] => {
  let aim: Line | undefined;
  let why = "";
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const one of block.lines) {
        const found = AIM.exec(textOf(one.words));
        if (found) [aim, why] = [one, found[1] ?? ""];
      }
  const stated = aim;
  if (!stated) return [...blocks];
  const lines = allLines(blocks);
  const done = lines.find((one) => one !== stated && textOf(one.words).includes(why));
  if (!done) return [...blocks];
  return withLinesReplaced(blocks, (one) => {
    if (one === stated) return [];
    return [one === done ? { ...one, words: sourced(one.words, ...stated.words.paths) } : one];
  });
};
