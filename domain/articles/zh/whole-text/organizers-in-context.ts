import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { partOf, sourced, textOf } from "../../phrase";

const TIER = "(?:主办|承办|协办|赞助|资助|支持|举办)";
const ORGANIZED = new RegExp(`，(?:活动|仪式|\\p{Script=Han}{0,2}[会坛展])由([^。；：]+?${TIER})$`, "u");
const SAYS_WHO = new RegExp(TIER, "u");
const BETWEEN = new RegExp(`${TIER}|[，、]`, "u");

/** Where the organizers of an item begin that the next sentence, of context, names too. */
const organizersAgain = (one: Line, next: Line | undefined): number | undefined => {
  if (!next || !isContext(next) || !SAYS_WHO.test(textOf(next.words))) return undefined;
  const found = ORGANIZED.exec(textOf(one.words));
  const names = found?.[1]?.split(BETWEEN).filter((name) => name !== "") ?? [];
  return found && names.every((name) => textOf(next.words).includes(name)) ? found.index : undefined;
};

/** 代表团出席了论坛, for 代表团出席了论坛，活动由甲承办, before a sentence of context on the same organizers. */
export const withOrganizersOfContext = (block: Composed): Composed => {
  if (!isParagraph(block) || !block.lines.some(isContext)) return block;
  const lines = block.lines.map((one, at) => {
    const end = organizersAgain(one, block.lines[at + 1]);
    return end === undefined
      ? one
      : { ...one, words: sourced(partOf(one.words, 0, end), ...one.words.paths) };
  });
  return { ...block, lines };
};
