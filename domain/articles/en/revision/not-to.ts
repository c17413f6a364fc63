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

/** "asked the council not to close the quay" for "to not close": a verb phrase that begins with "not". */
export const withNotBeforeTo = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(withNotTo) } : block));
