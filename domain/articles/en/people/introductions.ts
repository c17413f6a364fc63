import { type Phrase, type Piece, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { laterName } from "./person-names";

/** A position in the sentences of a plan: the sentence, its piece. */
export interface PiecePosition {
  readonly line: number;
  readonly piece: number;
}

export const isBefore = (one: PiecePosition, other: PiecePosition): boolean =>
  one.line < other.line || (one.line === other.line && one.piece < other.piece);

/** The first position whose piece passes the test. */
export const spotOf = (
  lines: readonly Phrase[],
  fits: (piece: Piece) => boolean,
): PiecePosition | undefined => {
  for (const [line, { pieces }] of lines.entries()) {
    const piece = pieces.findIndex(fits);
    if (piece >= 0) return { line, piece };
  }
  return undefined;
};

/** Where the sentences introduce somebody: the writer's first mention with the full name. */
export const introductionOf = (lines: readonly Phrase[], who: Who): PiecePosition | undefined =>
  spotOf(
    lines,
    ({ mention, s }) => mention?.split("+").includes(who.key) === true && s.includes(who.name?.text ?? "\n"),
  );

/** The sentence with some of its pieces replaced. */
const put = (words: Phrase, from: number, to: number, other: Phrase): Phrase => ({
  pieces: [...words.pieces.slice(0, from), ...other.pieces, ...words.pieces.slice(to)],
  paths: [...words.paths, ...other.paths],
});

/** The pieces of the one mention that a piece belongs to, by their indices. */
const runOf = (pieces: readonly Piece[], at: number): { from: number; to: number } => {
  const mention = pieces[at]?.mention;
  let [from, to] = [at, at + 1];
  while (from > 0 && pieces[from - 1]?.mention === mention) from -= 1;
  while (to < pieces.length && pieces[to]?.mention === mention) to += 1;
  return { from, to };
};

/** The introduction of somebody, removed from its place in the sentences; undefined if it is part of a list. */
export const takeIntroduction = (
  discourse: Discourse,
  lines: Phrase[],
  { line, piece }: PiecePosition,
  who: Who,
): Phrase | undefined => {
  const words = lines[line];
  if (words?.pieces[piece]?.mention !== who.key) return undefined;
  const { from, to } = runOf(words.pieces, piece);
  const own = { pieces: words.pieces.slice(from, to), paths: [] };
  lines[line] = put(words, from, to, laterName(discourse, who));
  return own;
};

/** A piece with a part of it replaced. */
const within = (piece: Piece, from: number, to: number, words: Phrase): Phrase =>
  say`${{ pieces: [{ ...piece, s: piece.s.slice(0, from) }], paths: [] }}${words}${{ pieces: [{ ...piece, s: piece.s.slice(to) }], paths: [] }}`;

/** Replaces a part of one piece of the sentences. */
export const putWithin = (
  lines: Phrase[],
  { line, piece }: PiecePosition,
  from: number,
  to: number,
  words: Phrase,
): void => {
  const now = lines[line];
  const old = now?.pieces[piece];
  if (now && old) lines[line] = put(now, piece, piece + 1, within(old, from, to, words));
};

/** Replaces some pieces of one of the sentences. */
export const putPieces = (lines: Phrase[], line: number, from: number, to: number, words: Phrase): void => {
  const now = lines[line];
  if (now) lines[line] = put(now, from, to, words);
};
