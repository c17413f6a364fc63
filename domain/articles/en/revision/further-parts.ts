import { type Composed, itemOf, type Line } from "../../compose";
import { type Phrase, plain, say, spliced, textOf } from "../../phrase";
import { andList, wordCount } from "../words/grammar";

/** "a panel discussion was held", "cocktails were served": a part of which the text says only that it took place. */
const HELD =
  /^(?!(?:the|it|this|that|these|those|its|their|both|all|on|in|at|after|before|during|later|then|also|earlier|following) )[^,;:“”]+?(?= (?:was|were) (?:held|given|served)$)/iu;
const FOLLOWED = /^(?:an? )?[\p{Ll} -]+(?= followed$)/iu;
/** Who arranged it, or a day: more than the part itself. */
const MORE = /\b(?:by|also|hosted|organized|held|on (?:the )?\p{Lu}\p{Ll}+day)\b/u;
const MAX_WORDS = 14;

/** The name of a part without its verb. */
const partIn = (line: Line | undefined, pattern: RegExp): Phrase | undefined => {
  if (!line || line.own || itemOf(line) === undefined) return undefined;
  const text = textOf(line.words);
  const [what = ""] = pattern.exec(text) ?? [];
  return what === "" || MORE.test(what) || wordCount(line.words) > MAX_WORDS
    ? undefined
    : spliced(line.words, what.length, text.length, "");
};

/** "The programme also included a panel discussion and a tour of the port, and was followed by a reception." */
const inOne = (parts: readonly Phrase[], end: Phrase | undefined, noun: string): Phrase => {
  const included = say`${plain(`the ${noun} also included `)}${andList(parts)}`;
  return end ? say`${included}${parts.length > 1 ? "," : ""} and was followed by ${end}` : included;
};

/** Lines in which parts of the programme that only took place share a sentence; `first`: whether they begin the text. */
const withPartsTogether = (lines: readonly Line[], first: boolean, noun: string): Line[] => {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const parts: Phrase[] = [];
    const [start] = lines.slice(at, at + 1);
    let next = at;
    for (let part = partIn(lines[next], HELD); part; part = partIn(lines[next], HELD)) {
      parts.push(part);
      next += 1;
    }
    const [last, behind] = [lines[next - 1], lines[next]];
    const end = parts.length > 0 ? partIn(behind, FOLLOWED) : undefined;
    // "A dinner was held. Lee sang at it.": the next sentence goes on about the same part.
    const goesOn = last && behind && !end && itemOf(last) === itemOf(behind);
    if (!start || parts.length === 0 || goesOn || (first && at === 0)) {
      made.push(...lines.slice(at, Math.max(next, at + 1)));
      at = Math.max(next, at + 1);
      continue;
    }
    made.push({ ...start, words: inOne(parts, end, noun) });
    at = end ? next + 1 : next;
  }
  return made;
};

/** The blocks of a text with one sentence for the parts of the programme of which nothing more is known. */
export const withFurtherParts = (blocks: readonly Composed[]): Composed[] => {
  const news = blocks.find((block) => block.type === "paragraph");
  const american = blocks.some(
    (block) =>
      block.type === "paragraph" && block.lines.some(({ words }) => /\bprograms?\b/.test(textOf(words))),
  );
  return blocks.map((block) =>
    block.type === "paragraph"
      ? {
          ...block,
          lines: withPartsTogether(block.lines, block === news, american ? "program" : "programme"),
        }
      : block,
  );
};
