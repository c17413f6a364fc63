import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** 还 as an adverb before a further act: 甲还向乙赠送……, ，还参观了……. */
const ALSO =
  /还(?=在|为|向|与|就|到|出席|参加|参观|走访|拜访|游览|观看|体验|察看|看望|考察|开展|举行|互赠)/gu;
/** 其间还举行……: an activity without a particular agent. */
const MEANWHILE = /^其间$/;

/** Where the only 还 of a sentence is. */
const placeOf = ({ words, own }: Line): number | undefined => {
  const found = own ? [] : [...textOf(words).matchAll(ALSO)];
  return found.length === 1 ? found[0]?.index : undefined;
};

const without = (line: Line, at: number): Line => {
  const behind = textOf(line.words)[at - 1] === "，" ? "并" : "";
  return { ...line, words: spliced(line.words, at, at + 1, behind) };
};

/** The blocks of a text without 还 in two neighbouring sentences: the first of them keeps it, unless the second is 其间还举行……. */
export const withoutRepeatedAlso = (blocks: readonly Composed[]): Composed[] => {
  const made = blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: [...block.lines] } : block,
  );
  let before: { lines: Line[]; at: number } | undefined;
  for (const block of made) {
    if (block.type !== "paragraph") continue;
    for (const [at, line] of block.lines.entries()) {
      const place = placeOf(line);
      const last = before?.lines[before.at];
      const earlier = last && placeOf(last);
      if (place !== undefined && before && last && earlier !== undefined) {
        if (MEANWHILE.test(textOf(line.words).slice(0, place)))
          before.lines[before.at] = without(last, earlier);
        else block.lines[at] = without(line, place);
      }
      before = { lines: block.lines, at };
    }
  }
  return made;
};
