import { type Composed, isParagraph, type Paragraph, sizeOf } from "../../compose";
import { textOf } from "../../phrase";

/** 甲、乙出席论坛: the attendees of the event. */
const ATTENDED =
  /^[^。；：“]+(?:出席|参加)(?:了)?(?:论坛|会议|会见|座谈|座谈会|研讨会|仪式|签约仪式|捐赠仪式|典礼|活动|交流会|揭牌仪式|开班式)$/u;
/** What followed it. */
const AFTER = /^(?:会后|会谈后|座谈后|座谈会后|仪式后|签约后|签约仪式后|活动后|论坛后|典礼后|会见后)，/;
/** Characters of a list that is not a paragraph, and of the paragraph that takes it in. */
const MAX_LIST_CHARACTERS = 50;
const MAX_PARAGRAPH_CHARACTERS = 240;

const begins = (block: Composed): boolean =>
  isParagraph(block) && AFTER.test(block.lines[0] ? textOf(block.lines[0].words) : "");

/** The blocks of a text in which the attendees of an event are not named after what followed the event. */
export const withListsBeforeAfter = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex(begins);
  const from = blocks.findLastIndex(
    (block) => isParagraph(block) && block.lines.some(({ id }) => id.startsWith("people.")),
  );
  const last = blocks[from];
  if (at < 1 || from < at || !last || !isParagraph(last)) return [...blocks];
  const list = last.lines.at(-1);
  const plainly = list && !list.own && list.id.startsWith("people.") && ATTENDED.test(textOf(list.words));
  // A list after another sentence that does not begin a paragraph of what followed stays in place.
  const alone = last.lines.length === 1 || from === at;
  if (!list || !plainly || !alone) return [...blocks];
  const rest: Composed[] = blocks.flatMap((block, i) =>
    i !== from ? [block] : last.lines.length > 1 ? [{ ...last, lines: last.lines.slice(0, -1) }] : [],
  );
  const before = rest[at - 1];
  const home = rest
    .slice(0, at)
    .findLast((block): block is Paragraph => isParagraph(block) && block.part === "lead");
  const goes =
    sizeOf([list]) <= MAX_LIST_CHARACTERS &&
    home &&
    sizeOf([...home.lines, list]) <= MAX_PARAGRAPH_CHARACTERS;
  if (goes && home)
    return rest.map((block) => (block === home ? { ...home, lines: [...home.lines, list] } : block));
  if (!before) return [...blocks];
  return rest.toSpliced(at, 0, { type: "paragraph", part: "people", lines: [list], keys: [] });
};
