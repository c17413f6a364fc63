import { type Composed, type Line, sizeOf } from "../../compose";
import { textOf } from "../../phrase";
import { isOfTwoStates } from "../../structure/context";
import { refersBackToEnd } from "./refers-back-to-end";

/** Characters of a single sentence that shares the paragraph of the context after it, and of both together. */
const SINGLE = 200;
const TOGETHER = 420;
const MAX_SENTENCES = 3;

const BESIDE = new Set(["agenda", "follow_ups", "background", "outcomes"]);
const CLOSING = new Set(["follow_ups", "background"]);

const stemsOf = (lines: readonly Line[]): string[] =>
  lines.flatMap(
    ({ words }) =>
      textOf(words)
        .toLowerCase()
        .match(/\p{L}{6,}/gu) ?? [],
  );

/** Whether they have the same topic: they share a longer word. */
const haveCommon = (a: readonly Line[], b: readonly Line[]): boolean => {
  const words = new Set(stemsOf(a));
  return stemsOf(b).some((word) => words.has(word));
};

/** English: a single sentence about something additional, and one or two sentences of context that end the text, are one paragraph. */
export const withClosingParagraph = (blocks: readonly Composed[]): Composed[] => {
  const [before, a, b] = blocks.slice(-3);
  if (blocks.length < 3 || a?.type !== "paragraph" || b?.type !== "paragraph") return [...blocks];
  if (!BESIDE.has(a.part) || !CLOSING.has(b.part) || a.lines.length > 1) return [...blocks];
  if (before?.type === "paragraph" && refersBackToEnd(before.lines.at(-1), a.lines[0])) return [...blocks];
  if (b.lines.some(({ words }) => isOfTwoStates(textOf(words)))) return [...blocks];
  const lines = [...a.lines, ...b.lines];
  const short = sizeOf(a.lines) <= SINGLE && lines.length <= MAX_SENTENCES && sizeOf(lines) <= TOGETHER;
  const related = a.part === "follow_ups" || haveCommon(a.lines, b.lines);
  const spoken = a.lines.some(({ id }) => id.includes(".remarks["));
  return short && related && !spoken
    ? [...blocks.slice(0, -2), { ...a, lines, keys: [...a.keys, ...b.keys] }]
    : [...blocks];
};
