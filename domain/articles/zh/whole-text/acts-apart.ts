import {
  type Composed,
  documentOf,
  isParagraph,
  itemOf,
  type Line,
  type Paragraph,
  sizeOf,
} from "../../compose";
import { textOf } from "../../phrase";

/** Characters of an act that has a paragraph of its own. */
const ACT = 24;
/** Acts of all who were there, and further acts of those who spoke. */
const OF_SAME = /^(?:双方|各方|大家|与会|会上|会议|最后|会后|其间|[^，。；]{0,14}期间)|^[^，。；]{0,16}还/u;

/** A document that was signed rather than proposed. */
const SIGNED = /^[^，；。]*(?<!建议|拟|将|计划)签[署订]了?[^，；。]*$/u;

const isSaid = ({ id }: Line): boolean => id.includes(".remarks[");
const isDocument = ({ id }: Line): boolean => /^agreements\[[^\]]*\]$/u.test(id);
const isAct = (one: Line): boolean => isDocument(one) || /^agenda\[[^\]]*\]$/u.test(one.id);

const mentions = ({ words }: Line): readonly string[] => words.pieces.flatMap(({ mention }) => mention ?? []);

/** Whether a sentence is the act of others at another item than what was said before it. */
const isOfOthers = (said: Line, one: Line): boolean => {
  if (!isSaid(said) || !isAct(one) || one.own || one.goesOn || OF_SAME.test(textOf(one.words))) return false;
  if (sizeOf([one]) < ACT) return false;
  if (isDocument(one)) return SIGNED.test(textOf(one.words));
  const [subject] = mentions(one);
  const others = subject !== undefined && !mentions(said).includes(subject);
  return others && itemOf(one) !== itemOf(said);
};

/** A paragraph in two where an act of others follows what somebody said. */
const divided = (block: Paragraph): Paragraph[] => {
  const at = block.lines.findIndex((one, index) => {
    const before = block.lines[index - 1];
    return before !== undefined && isOfOthers(before, one);
  });
  if (at < 0) return [block];
  return [
    { ...block, lines: block.lines.slice(0, at) },
    ...divided({ ...block, lines: block.lines.slice(at) }),
  ];
};

/** A text in which an act of others at another item, or another document, is not in the paragraph of what somebody said. */
export const withActsApart = (blocks: readonly Composed[]): Composed[] => {
  const made: Composed[] = [];
  for (const block of blocks) {
    const before = made.at(-1);
    if (!isParagraph(block)) {
      made.push(block);
      continue;
    }
    const [first] = block.lines;
    const alone = isParagraph(before) && before.part !== "lead" && before.lines.length === 1;
    const last = alone ? before.lines[0] : undefined;
    // What a document contains follows the sentence on its signing.
    const goesOn = first && last && isDocument(last) && documentOf(first) === last.id;
    if (goesOn && isParagraph(before)) made.pop();
    const all =
      goesOn && isParagraph(before) ? { ...block, lines: [...before.lines, ...block.lines] } : block;
    made.push(...divided(all));
  }
  return made;
};
