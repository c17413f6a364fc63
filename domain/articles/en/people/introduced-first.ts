import type { Line } from "../../compose";
import { type Phrase, type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import type { PiecePosition } from "./introductions";
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

/** The position of somebody's short name in front of their introduction. */
const shortNameBefore = (
  lines: readonly Phrase[],
  spot: PiecePosition,
  key: string,
  name: string,
): PiecePosition | undefined => {
  for (let line = 0; line <= spot.line; line += 1) {
    const pieces = lines[line]?.pieces ?? [];
    const end = line === spot.line ? spot.piece : pieces.length;
    for (let piece = 0; piece < end; piece += 1) {
      const { s, mention, introduces } = pieces[piece] ?? { s: "" };
      if (s === name && introduces === undefined && mention?.split("+").includes(key)) return { line, piece };
    }
  }
  return undefined;
};

/** Exchanges somebody's short name with the introduction behind it, and says whether there was one. */
const exchange = (discourse: Discourse, lines: Phrase[], who: Who): boolean => {
  const name = textOf(laterName(discourse, who));
  if (name === "" || name === who.name?.text) return false;
  const line = lines.findIndex(({ pieces }) => pieces.some(({ introduces }) => introduces === who.key));
  const words = lines[line];
  const piece = words?.pieces.findIndex(({ introduces }) => introduces === who.key) ?? -1;
  if (!words || piece < 0) return false;
  const spot = { line, piece };
  const early = shortNameBefore(lines, spot, who.key, name);
  const short = early && lines[early.line]?.pieces[early.piece];
  if (!early || !short) return false;
  const count = lengthOf(words.pieces, spot, who.key);
  const own = words.pieces.slice(piece, piece + count);
  lines[line] = put(words, piece, count, [short]);
  const front = lines[early.line];
  if (front) lines[early.line] = put(front, early.piece, 1, own);
  return true;
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
  const spots = new Map<string, PiecePosition>();
  let line = 0;
  for (const { words } of lines) {
    let piece = 0;
    for (const { introduces } of words.pieces) {
      if (introduces !== undefined && !spots.has(introduces) && !known.has(introduces))
        spots.set(introduces, { line, piece });
      piece += 1;
    }
    line += 1;
  }
  if (spots.size === 0) return lines;
  const words: Phrase[] = [];
  for (const one of lines) words.push(one.words);
  let exchanged = false;
  for (const [key, { line, piece }] of spots) {
    if (line === 0 && piece === 0) continue;
    const who = discourse.facts.who(key);
    if (who?.name) exchanged = exchange(discourse, words, who) || exchanged;
  }
  return exchanged ? lines.map((one, at) => ({ ...one, words: words[at] ?? one.words })) : lines;
};
