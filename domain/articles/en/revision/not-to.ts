import { type Composed, isParagraph, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

const TO_NOT = " to not ";

const withNotTo = (line: Line): Line => {
  const text = textOf(line.words);
  const at = text.indexOf(TO_NOT);
  const quoted = (text.slice(0, Math.max(at, 0)).match(/[“”]/g) ?? []).length % 2 > 0;
  return at < 0 || quoted || line.own
    ? line
    : { ...line, words: spliced(line.words, at, at + TO_NOT.length, " not to ") };
};

/** Whether any sentence has the words, in one piece of it or at the beginning of one. */
const mayHave = (blocks: readonly Composed[]): boolean => {
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const { words } of block.lines)
        for (const { s } of words.pieces) if (s.startsWith("not ") || s.includes("to not ")) return true;
  return false;
};

/** "asked the council not to close the quay" for "to not close": a verb phrase that begins with "not". */
export const withNotBeforeTo = (blocks: readonly Composed[]): Composed[] =>
  mayHave(blocks)
    ? blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(withNotTo) } : block))
    : [...blocks];
