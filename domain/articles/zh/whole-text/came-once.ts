import { type Composed, type Line, linesOf, withLinesReplaced } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";

/** 来访 as a verb or a visit, not in 来访人员 or in a name. */
const CAME = /来访(?=$|[，；、。]|表示|并|期间|时|和|与|，?(?:收获|成果))/gu;

/** Whether a place of a text is inside a quotation or a title. */
const isQuoted = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return (
    before.lastIndexOf("“") > before.lastIndexOf("”") || before.lastIndexOf("《") > before.lastIndexOf("》")
  );
};

/** The same words with 到访 for 来访, 此次访问 for 此次来访, except the first where that is kept. */
const varied = (words: Phrase, keepsFirst: boolean): Phrase => {
  const text = textOf(words);
  const places = [...text.matchAll(CAME)].map(({ index }) => index).filter((at) => !isQuoted(text, at));
  return places.slice(keepsFirst ? 1 : 0).reduce((made, at) => {
    const other = /此[次行]的?$/u.test(text.slice(0, at)) ? "访问" : "到访";
    return spliced(made, at, at + 2, other);
  }, words);
};

const has = (line: Line | undefined, word: string): boolean =>
  line !== undefined && textOf(line.words).includes(word);

/** The blocks without 来访 twice in two sentences one after the other, where neither says 到访. */
export const withVisitsVaried = (blocks: readonly Composed[]): Composed[] => {
  let before: Line | undefined;
  const made = new Map<Line, Line>();
  for (const one of blocks.flatMap(linesOf)) {
    const known = has(before, "来访");
    const other = has(before, "到访") || has(one, "到访");
    const words = one.own || other || !has(one, "来访") ? one.words : varied(one.words, !known);
    const line = words === one.words ? one : { ...one, words };
    if (line !== one) made.set(one, line);
    before = line;
  }
  return made.size === 0 ? [...blocks] : withLinesReplaced(blocks, (one) => [made.get(one) ?? one]);
};
