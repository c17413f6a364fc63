import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** Reporting verbs, and their synonyms for the next speaker. */
const SAME: readonly (readonly [found: RegExp, verb: RegExp, other: string])[] = [
  [/ stressed (?:that |the |how )/, / stressed (?=that |the |how )/, " emphasized "],
  [/ hoped that /, / hoped that /, " expressed the hope that "],
  [/ proposed (?!to )/, / proposed (?=\p{Ll}+ing |that |an? )/u, " suggested "],
];

/** Sentences of different speakers, each of whom the sentence begins with. */
const apart = (a: Line, b: Line): boolean => {
  const [one, two] = [a.words.pieces[0]?.mention, b.words.pieces[0]?.mention];
  return one !== undefined && two !== undefined && one !== two;
};

/** The same within a sentence of two speakers: "Lee stressed that …, and Ray emphasized that …". */
const variedWithin = (line: Line): Line => {
  const text = textOf(line.words);
  if (line.own || text.includes("“")) return line;
  for (const [found, , other] of SAME) {
    if (!found.test(text)) continue;
    const places = [...text.matchAll(new RegExp(found, "g"))];
    const [first, second, ...more] = places;
    if (!first || !second || more.length > 0 || !first[0].includes("that")) continue;
    // Another speaker is named right in front of the second verb.
    const before = text.slice(first.index, second.index);
    if (!/, and \p{Lu}\S*(?: \p{Lu}\S*){0,3} ?$/u.test(before) || second[0] !== first[0]) continue;
    const again = `${other}${other.endsWith("that ") ? "" : "that "}`;
    return { ...line, words: spliced(line.words, second.index, second.index + second[0].length, again) };
  }
  return line;
};

/** The sentence with another verb of the same strength, if the speaker before it had this one. */
const varied = (line: Line, before: Line | undefined): Line => {
  if (!before || line.own || before.own || !apart(before, line)) return line;
  const [text, last] = [textOf(line.words), textOf(before.words)];
  if (text.includes("“")) return line;
  for (const [found, verb, other] of SAME) {
    const at = verb.exec(text);
    if (!at) continue;
    const once = text.split(new RegExp(found, "g")).length === 2;
    if (!once || !found.test(last) || last.includes(other)) continue;
    return { ...line, words: spliced(line.words, at.index, at.index + at[0].length, other) };
  }
  return line;
};

/** The blocks of a text in which two consecutive speakers have different verbs for stressing, hoping and proposing. */
export const withVerbsOfSpeakers = (blocks: readonly Composed[]): Composed[] => {
  let before: Line | undefined;
  const inLine = (line: Line): Line => {
    const made = variedWithin(varied(line, before));
    before = made;
    return made;
  };
  return blocks.map((block) => {
    if (block.type === "paragraph") return { ...block, lines: block.lines.map(inLine) };
    before = undefined;
    return block;
  });
};
