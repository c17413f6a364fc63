import { type Composed, itemOf, type Line, type Paragraph, sizeOf } from "../../compose";
import { textOf } from "../../phrase";

/** Characters of a sentence that is not a paragraph, and of the paragraph that takes it in. */
const MAX_SENTENCE_CHARACTERS = 44;
const MAX_PARAGRAPH_CHARACTERS = 220;

const isSaid = ({ id }: Line): boolean => id.includes(".remarks[");

/** What talks were about, what one of those there introduced, or a speech without words: it opens what was said next. */
const opensTalks = (one: Line): boolean =>
  isSaid(one)
    ? /^[^，。；]{2,30}(?:介绍了[^，；。]+|致辞|讲话)$/u.test(textOf(one.words))
    : /座谈|交流|会谈|讨论|洽谈/u.test(textOf(one.words));

const together = (a: Paragraph, b: Paragraph): Paragraph | undefined => {
  const [only, ...more] = a.lines;
  const [next] = b.lines;
  const one = only && more.length === 0 && !only.own && !next?.own && a.part === b.part;
  if (!one || !next || next.opens || !isSaid(next) || itemOf(only) !== itemOf(next)) return undefined;
  const fits =
    textOf(only.words).length <= MAX_SENTENCE_CHARACTERS &&
    sizeOf([...a.lines, ...b.lines]) <= MAX_PARAGRAPH_CHARACTERS;
  return fits && opensTalks(only)
    ? { ...b, lines: [only, ...b.lines], keys: [...a.keys, ...b.keys] }
    : undefined;
};

/** The paragraphs of a text after the first, none of which is one short sentence that opens what was said at the same item. */
export const withOpeningsInside = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  const [lead] = blocks.filter(({ type }) => type === "paragraph");
  for (const block of blocks) {
    const before = out.at(-1);
    const both =
      before?.type === "paragraph" && before !== lead && block.type === "paragraph"
        ? together(before, block)
        : undefined;
    if (both) out[out.length - 1] = both;
    else out.push(block);
  }
  return out;
};
