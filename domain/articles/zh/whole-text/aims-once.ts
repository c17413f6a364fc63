import { type Composed, isParagraph, withLinesReplaced } from "../../compose";
import { sourced, textOf } from "../../phrase";

/** 活动旨在参观交流: a sentence of its own about what an event was for. */
const AIM = /^(?:本次|此次)?\p{Script=Han}{2,6}旨在([^，；。]{4,})。?$/u;

/** Without the sentence on the aim of an event where another one says in the same words that it was done. */
export const withAimsOnce = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((block) => (isParagraph(block) ? block.lines : []));
  const aim = lines.find(({ words }) => AIM.test(textOf(words)));
  const [, why = ""] = aim ? (AIM.exec(textOf(aim.words)) ?? []) : [];
  const done = aim && lines.find((one) => one !== aim && textOf(one.words).includes(why));
  if (!aim || !done) return [...blocks];
  return withLinesReplaced(blocks, (one) => {
    if (one === aim) return [];
    return [one === done ? { ...one, words: sourced(one.words, ...aim.words.paths) } : one];
  });
};
