import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { changed, partOf, say, textOf } from "../../phrase";

/** "Business meetings were held", "The Lake Show was held": an item of which no more is known. */
const HELD = /^([^,;:“]{3,60}?) (?:was|were) held$/u;

/** "Business meetings and the Lake Show were held" of two items of which no more than their names is known. */
const asOne = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const [first, second] = [HELD.exec(textOf(before.words)), HELD.exec(textOf(one.words))];
  if (!first?.[1] || !second?.[1] || / and | during | in | at /u.test(`${first[1]} ${second[1]}`))
    return undefined;
  const a = partOf(before.words, 0, first[1].length);
  const b = changed(partOf(one.words, 0, second[1].length), (text) =>
    text.replace(/^(?:The|An?) /u, (article) => article.toLowerCase()),
  );
  return { ...before, words: say`${a} and ${b} were held` };
};

/** The blocks of a text in which two neighbouring sentences that only say what was held are one. */
export const withHeldTogether = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, asOne));
