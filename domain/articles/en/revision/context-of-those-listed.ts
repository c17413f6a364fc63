import { allLines, type Composed, isContext, type Line, withLinesReplaced } from "../../compose";
import { textOf } from "../../phrase";
import { contextWith } from "./context-with";
import { beginsWithReference } from "./points-back";

/** "The visit was arranged during their stay in Reed": what the event had to do with those who came, whom it does not name. */
const OF_THEM =
  /^The (?:\p{Ll}+ )?(?:visit|trip|tour|stop|event|meeting) (?:is|was|took|came|follows|followed|forms|formed) (?:(?!\p{Ll}{3,}s and |\p{Ll}{4,}(?:ors|ers|ists|ants|ates|ials) )[^;“])*?\btheir\b/u;
/** Sentences that list those who came with the visitors. */
const LIST = /^people\./;

const placed = (blocks: readonly Composed[], line: Line): readonly Composed[] => {
  const all = allLines(blocks);
  const at = all.indexOf(line);
  const lists = all.slice(0, at).filter(({ id }) => LIST.test(id));
  const [list] = lists;
  const next = all[at + 1];
  const continued = next !== undefined && isContext(next) && beginsWithReference(textOf(next.words));
  if (!list || lists.length > 1 || all[at - 1] === list || continued) return blocks;
  return withLinesReplaced(blocks, (one) => (one === line ? [] : one === list ? [list, line] : [one]));
};

/** The blocks of a text in which context that calls those who came "they" follows the list of them. */
export const withContextOfThoseListed = (blocks: readonly Composed[]): Composed[] =>
  contextWith(blocks, OF_THEM).reduce<readonly Composed[]>(placed, blocks).slice();
