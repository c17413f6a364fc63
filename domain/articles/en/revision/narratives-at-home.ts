import { type Composed, isParagraph, itemOf } from "../../compose";
import { textOf } from "../../phrase";

/** "This showed …", "These are …": an own sentence of the office that only the one before it explains. */
const POINTS_BACK =
  /^(?:This|These|That|Those|It|They|Its|Their|As a result|Both)\b(?! (?:is|was) (?:\p{Ll}+ed|the first time)\b)/u;

/**
 * The blocks of a text in which no paragraph begins with a sentence of the office on an item that points back to another
 * sentence on that item: it stays in the paragraph of that one.
 */
export const withNarrativesAtHome = (blocks: readonly Composed[]): Composed[] => {
  let some = false;
  for (const block of blocks)
    some ||=
      block.type === "paragraph" && block.lines[0]?.own === true && block.lines[0].id.startsWith("agenda[");
  if (!some) return [...blocks];
  const made: Composed[] = [];
  for (const block of blocks) {
    const before = made.at(-1);
    const [first, ...rest] = isParagraph(block) ? block.lines : [];
    const last = isParagraph(before) ? before.lines.at(-1) : undefined;
    const item = first && itemOf(first);
    const goesOn =
      first?.own === true &&
      item !== undefined &&
      last !== undefined &&
      itemOf(last) === item &&
      !last.id.includes(".remarks[");
    if (
      !isParagraph(block) ||
      !isParagraph(before) ||
      !first ||
      !goesOn ||
      !POINTS_BACK.test(textOf(first.words))
    ) {
      made.push(block);
      continue;
    }
    made[made.length - 1] = {
      ...before,
      lines: [...before.lines, first],
      keys: [...before.keys, ...block.keys],
    };
    if (rest.length > 0) made.push({ ...block, lines: rest });
  }
  return made;
};
