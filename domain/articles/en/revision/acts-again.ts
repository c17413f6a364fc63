import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { sourced, textOf } from "../../phrase";
import { beginsWithReference } from "./points-back";

const STEM = 6;
/** Words that are in any sentence on an act. */
const EMPTY: ReadonlySet<string> = new Set(
  "a also an and at by donated for from had has have he her his in its of on or she that the their them then there they this to was were who with".split(
    " ",
  ),
);
/** A statement, or an act whose order or number matters. */
const NOT_ALONE = /[“;]|\b(?:not|no|again|another|second|third|more|each|every|in turn|in return)\b/iu;

/** The beginnings of a sentence's content words, with its numbers. */
const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\d][\p{L}\d,-]*[\p{L}\d]|[\p{L}\d]/gu) ?? [])
    if (!EMPTY.has(word)) stems.add(word.slice(0, STEM));
  return stems;
};

/** The people or visitors whom a sentence mentions first: those who act in it. */
const actorOf = ({ words }: Line): string | undefined => {
  for (const { mention, introduces } of words.pieces) if (mention ?? introduces) return introduces ?? mention;
  return undefined;
};

const introducesSomebody = ({ words }: Line): boolean => {
  for (const { introduces, short } of words.pieces)
    if (introduces !== undefined || short !== undefined) return true;
  return false;
};

/** The sentences of items and results, without what was said. */
const OF_ACT = /^(?:agenda|outcomes)\[(?!.*\.remarks\[)/;

/**
 * The blocks of a text without sentences whose people, act and numbers an earlier sentence of the same actor has: "Lee presented
 * the library with 200 books" behind "Lee, Ambassador of Lakeland, presented 200 books to the director of the library".
 */
export const withActsOnce = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  const left = new Map<Line, Line>();
  for (const [at, one] of lines.entries()) {
    if (at === 0 || one.own || !OF_ACT.test(one.id) || introducesSomebody(one)) continue;
    if (NOT_ALONE.test(textOf(one.words))) continue;
    const actor = actorOf(one);
    const next = lines[at + 1];
    if (!actor || (next && beginsWithReference(textOf(next.words)))) continue;
    const own = [...stemsOf(textOf(one.words))];
    const stated = lines
      .slice(0, at)
      .find(
        (other) => actorOf(other) === actor && own.every((stem) => stemsOf(textOf(other.words)).has(stem)),
      );
    if (stated) left.set(one, left.get(stated) ?? stated);
  }
  if (left.size === 0) return [...blocks];
  return withLinesReplaced(blocks, (one) => {
    if (left.has(one)) return [];
    const paths = [...left].flatMap(([line, other]) => (other === one ? line.words.paths : []));
    return [paths.length > 0 ? { ...one, words: sourced(one.words, ...paths) } : one];
  });
};
