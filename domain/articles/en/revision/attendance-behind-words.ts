import { type Composed, isParagraph, itemOf, type Line, opening } from "../../compose";
import { textOf } from "../../phrase";

/** Those who only were at what was handed over. */
const ATTENDED =
  /^(?:the (?:handover|presentation) was attended by |.* attended the (?:handover|presentation)$)/iu;
/** Characters of a list that the news has room for. */
const SHORT = 120;

const isList = (one: Line): boolean =>
  /\]\.people$/.test(one.id) && ATTENDED.test(textOf(one.words)) && textOf(one.words).length > SHORT;

/** Whether a sentence is what those who acted at an item also did: their words, or what they signed. */
const isFurther = ({ id }: Line, item: string): boolean =>
  id.startsWith(`${item}.remarks[`) || id.startsWith("agreements[");

/** The blocks of a text in which a long list of those who only were at a handover comes behind what the others said and signed. */
export const withAttendanceBehindWords = (blocks: readonly Composed[]): Composed[] => {
  const from = blocks.findIndex((one) => isParagraph(one) && one.lines.some(isList));
  const block = blocks[from];
  if (!isParagraph(block)) return [...blocks];
  const at = block.lines.findIndex(isList);
  const list = block.lines[at];
  const item = list && itemOf(list);
  if (!list || !item) return [...blocks];
  const rest: Composed[] = [...blocks];
  const lines = block.lines.filter((one) => one !== list);
  rest[from] = { ...block, lines };
  const last = rest.findLastIndex(
    (one, i) =>
      isParagraph(one) &&
      one.lines.some((each, n) => isFurther(each, item) && (i > from || (i === from && n >= at))),
  );
  if (last < from) return [...blocks];
  const moved: Composed = { type: "paragraph", part: "people", lines: [opening(list)], keys: [] };
  return rest.toSpliced(last + 1, 0, moved).filter((one) => !isParagraph(one) || one.lines.length > 0);
};
