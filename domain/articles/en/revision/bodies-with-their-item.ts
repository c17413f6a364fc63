import { type Composed, isContext, itemOf, type Line, type Paragraph, sizeOf } from "../../compose";
import { textOf } from "../../phrase";

/** "The company freezes fish": a sentence of the office about a body or a place that only the paragraph before has named. */
const OF_BODY =
  /^(?:It|The (?:company|firm|cent(?:re|er)|site|facility|factory|plant|farm|farmland|base|park|school|museum|institute|college|hospital|cooperative|station|workshop)) (?:\p{Ll}+ly )?(?:is|was|has|had|\p{Ll}{3,}(?:s|ed)) /u;

/** Characters of a paragraph that takes such a sentence. */
const MAX_PARAGRAPH = 640;

const isNarrative = ({ id, own }: Line): boolean => own === true && /^agenda\[[^\]]*\]\.narrative\[/.test(id);

/** Whether a paragraph ends with the item of a sentence, or with context behind it. */
const endsWithItem = ({ lines }: Paragraph, item: string | undefined): boolean => {
  const last = [...lines].reverse().find((one) => !isContext(one));
  return item !== undefined && last !== undefined && itemOf(last) === item;
};

/** The blocks of a text in which no paragraph begins with a sentence about "the company" of the one before. */
export const withBodiesBesideItem = (blocks: readonly Composed[]): Composed[] => {
  const made: Composed[] = [];
  for (const block of blocks) {
    const before = made.at(-1);
    const [first, ...rest] = block.type === "paragraph" ? block.lines : [];
    const joins =
      first?.own === true &&
      block.type === "paragraph" &&
      before?.type === "paragraph" &&
      isNarrative(first) &&
      OF_BODY.test(textOf(first.words)) &&
      endsWithItem(before, itemOf(first)) &&
      sizeOf([...before.lines, first]) <= MAX_PARAGRAPH;
    if (!joins) made.push(block);
    else {
      made[made.length - 1] = { ...before, lines: [...before.lines, first] };
      if (rest.length > 0) made.push({ ...block, lines: rest });
    }
  }
  return made;
};
