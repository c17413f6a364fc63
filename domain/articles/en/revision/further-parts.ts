import { type Composed, itemOf, type Line } from "../../compose";
import { type Phrase, plain, say, spliced, textOf } from "../../phrase";
import { andList, wordCount } from "../words/grammar";

/** "a panel discussion was held", "cocktails were served": a part of which the text says only that it took place. */
const HELD =
  /^(?!(?:the|it|this|that|these|those|its|their|both|all|on|in|at|after|before|during|later|then|also|earlier|following) )[^,;:“”]+?(?= (?:was|were) (?:held|given|served)$)/iu;
/** "a film was shown", "the participants had lunch": a part that may share such a sentence. */
const SHOWN = /^(?:an? )[^,;:“”]+?(?= (?:was|were) shown$)/iu;
const HAD =
  /^(?:the (?:participants|two sides|guests|visitors)|those present|they) (?:went on|had|attended) (?=(?:an? )?[\p{Ll} -]+$)/iu;
const FOLLOWED = /^(?:an? )?[\p{Ll} -]+(?= followed$)/iu;
/** Who arranged it, or a day: more than the part itself. */
const MORE = /\b(?:by|also|hosted|organized|held|talks|on (?:the )?\p{Lu}\p{Ll}+day)\b/u;
const MAX_WORDS = 14;

/** A part of the programme that only took place. */
interface Part {
  readonly name: Phrase;
  /** Whether it followed the others. */
  readonly after: boolean;
  /** Whether its own sentence would say no more than that it was held. */
  readonly bare: boolean;
}

/** The part of which a sentence says only that it took place. */
const partIn = (line: Line | undefined): Part | undefined => {
  if (!line || line.own || itemOf(line) === undefined || wordCount(line.words) > MAX_WORDS) return undefined;
  const text = textOf(line.words);
  const [had = ""] = HAD.exec(text) ?? [];
  if (had !== "" && !MORE.test(text))
    return { name: spliced(line.words, 0, had.length, ""), after: false, bare: false };
  const [found, pattern] =
    [HELD, SHOWN, FOLLOWED]
      .map((one) => [one.exec(text)?.[0] ?? "", one] as const)
      .find(([what]) => what !== "") ?? [];
  if (!found || MORE.test(found)) return undefined;
  return {
    name: spliced(line.words, found.length, text.length, ""),
    after: pattern === FOLLOWED,
    bare: pattern === HELD,
  };
};

/** The parts of neighbouring sentences, from this one on. */
const partsFrom = (lines: readonly Line[], at: number): Part[] => {
  const parts: Part[] = [];
  for (let part = partIn(lines[at]); part; part = partIn(lines[at + parts.length])) parts.push(part);
  return parts;
};

/** "The programme also included a panel discussion and a tour of the port, and was followed by a reception." */
const inOne = (parts: readonly Part[], noun: string): Phrase => {
  const last = parts.findLastIndex(({ after }) => !after);
  const [inside, behind] = [parts.slice(0, last + 1), parts.slice(last + 1)].map((some) =>
    some.map(({ name }) => name),
  );
  const included = inside?.length
    ? say`${plain(`the ${noun} also included `)}${andList(inside)}`
    : plain(`the ${noun}`);
  if (!behind?.length) return included;
  return say`${included}${(inside?.length ?? 0) > 1 ? "," : ""}${inside?.length ? " and" : ""} was followed by ${andList(behind)}`;
};

/** Lines in which parts of the programme that only took place share a sentence; `first`: whether they begin the text. */
const withPartsTogether = (lines: readonly Line[], first: boolean, noun: string): Line[] => {
  const made: Line[] = [];
  let at = 0;
  for (const [index, start] of lines.entries()) {
    if (index < at) continue;
    const parts = partsFrom(lines, index);
    const [last, behind] = [lines[index + parts.length - 1], lines[index + parts.length]];
    // "A dinner was held. Lee sang at it.": the next sentence goes on about the same part.
    const goesOn = parts.length > 0 && last && behind && itemOf(last) === itemOf(behind);
    const worth = parts.length > 1 || parts[0]?.bare;
    const joined = worth && !goesOn && !(first && index === 0);
    made.push(joined ? { ...start, words: inOne(parts, noun) } : start);
    at = index + (joined ? parts.length : 1);
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
