import type { Composed, Line } from "../../compose";
import { sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "The trainees and the students attended": who was there, and nothing else. */
const ONLY_THERE = /^the [^;,“]* (?:also )?attended$/iu;
const THERE = /\b(?:attended|took part|participated)\b/;

const keysOf = ({ words }: Line): string[] => [
  ...new Set(words.pieces.flatMap(({ mention }) => mention?.split("+") ?? [])),
];

/** The blocks of a text without a second sentence that states only the attendance of the same groups. */
export const withoutRepeatedAttendance = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const there = new Set<string>();
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    for (const line of block.lines) {
      const text = textOf(line.words);
      if (!THERE.test(text)) {
        lines.push(line);
        continue;
      }
      const keys = keysOf(line);
      const groups = keys.length > 0 && facts.whos(keys).every(({ group }) => group !== undefined);
      const before = lines.at(-1);
      const again = !line.own && ONLY_THERE.test(text) && groups && keys.every((key) => there.has(key));
      for (const key of keys) there.add(key);
      if (again && before)
        lines[lines.length - 1] = { ...before, words: sourced(before.words, ...line.words.paths) };
      else lines.push(line);
    }
    return { ...block, lines };
  });
};
