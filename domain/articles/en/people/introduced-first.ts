import type { Line } from "../../compose";
import { type Phrase, type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { isBefore, type PiecePosition, spotOf } from "./introductions";
import { laterName } from "./person-names";

/** The words with some pieces replaced. */
const put = ({ pieces, paths }: Phrase, from: number, count: number, own: readonly Piece[]): Phrase => ({
  pieces: pieces.toSpliced(from, count, ...own),
  paths,
});

/** The number of pieces of an introduction, from its first one. */
const lengthOf = (pieces: readonly Piece[], { piece }: PiecePosition, key: string): number => {
  const end = pieces.findIndex((one, at) => at > piece && one.introduces !== key);
  return (end < 0 ? pieces.length : end) - piece;
};

/** Exchanges somebody's short name with the introduction behind it. */
const exchange = (discourse: Discourse, lines: Phrase[], who: Who): void => {
  const spot = spotOf(lines, ({ introduces }) => introduces === who.key);
  const words = spot && lines[spot.line];
  if (!spot || !words) return;
  const name = textOf(laterName(discourse, who));
  if (name === "" || name === who.name?.text) return;
  const early = spotOf(
    lines,
    ({ s, mention, introduces }) =>
      s === name && introduces === undefined && mention?.split("+").includes(who.key) === true,
  );
  const short = early && lines[early.line]?.pieces[early.piece];
  if (!early || !short || !isBefore(early, spot)) return;
  const count = lengthOf(words.pieces, spot, who.key);
  const own = words.pieces.slice(spot.piece, spot.piece + count);
  lines[spot.line] = put(words, spot.piece, count, [short]);
  const front = lines[early.line];
  if (front) lines[early.line] = put(front, early.piece, 1, own);
};

/**
 * "At talks chaired by Ann Lee, mayor of A, the delegation met Lee": sentences in which a clause that was worded later, and has
 * only the short name, comes before the introduction. `known`: whom earlier sentences have introduced.
 */
export const withIntroductionsFirst = (
  discourse: Discourse,
  known: ReadonlySet<string>,
  lines: readonly Line[],
): readonly Line[] => {
  const fresh = discourse.facts.people.filter(
    ({ key, name }) => name !== undefined && !known.has(key) && discourse.memory.people.has(key),
  );
  if (fresh.length === 0) return lines;
  const words = lines.map((one) => one.words);
  for (const who of fresh) exchange(discourse, words, who);
  return lines.map((one, at) => (words[at] === one.words ? one : { ...one, words: words[at] ?? one.words }));
};
