import { type Composed, type Line, sizeOf } from "../../compose";
import { refersBack } from "../../content/refers-back";
import { textOf } from "../../phrase";
import { isOfTwoStates } from "../../structure/context";
import { refersBackToEnd } from "./refers-back-to-end";

/** Characters of a single sentence that shares the paragraph of the context after it, and of both together. */
const SINGLE = 200;
const TOGETHER = 420;
const MAX_SENTENCES = 3;

const BESIDE = new Set(["agenda", "follow_ups", "background", "outcomes"]);
const CLOSING = new Set(["follow_ups", "background"]);

/** The longer words of sentences, but no owners: "the chamber's museum" is about the museum. */
const stemsOf = (lines: readonly Line[]): string[] =>
  lines.flatMap(
    ({ words }) =>
      textOf(words)
        .toLowerCase()
        .match(/\p{L}{6,}(?!\p{L}|['’]s)/gu) ?? [],
  );

/** Whether they have the same topic: they share a longer word. */
const haveCommon = (a: readonly Line[], b: readonly Line[]): boolean => {
  const words = new Set(stemsOf(a));
  return stemsOf(b).some((word) => words.has(word));
};

/** How many sentences of context, from the first one, are about the sentence before them, or continue one that is. */
const relatedTo = (one: readonly Line[], context: readonly Line[]): number => {
  const end = context.findIndex(
    (each, at) =>
      !haveCommon([...one, ...context.slice(0, at)], [each]) && !refersBack({ en: textOf(each.words) }),
  );
  return end < 0 ? context.length : end;
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
  const spoken = a.lines.some(({ id }) => id.includes(".remarks["));
  if (!short || spoken) return [...blocks];
  const plan = a.part === "follow_ups";
  if (!plan && !haveCommon(a.lines, b.lines)) return [...blocks];
  // "The port covers …" behind a tour of the port, but nothing about something else.
  const own =
    plan || !haveCommon(a.lines, b.lines.slice(0, 1)) ? b.lines.length : relatedTo(a.lines, b.lines);
  const joined = { ...a, lines: lines.slice(0, a.lines.length + own), keys: [...a.keys, ...b.keys] };
  const rest = b.lines.slice(own);
  return [...blocks.slice(0, -2), joined, ...(rest.length > 0 ? [{ ...b, lines: rest }] : [])];
};
