import { type Composed, isParagraph, type Line } from "../../compose";
import type { Piece } from "../../phrase";

/** Characters of a short form that is no common noun. */
const SHORT = 4;
const FRONT = /(?:^|[在受由与和对向为、，])$/u;

/** 外交部 + 长: the short form as part of a post, in which no bracket can stand. */
const IN_POST = /^长/u;

/** The pieces of a sentence with the bracket moved to a short form in front of it; undefined where there is none. */
const moved = (pieces: readonly Piece[]): Piece[] | undefined => {
  const mark = pieces.findIndex(({ short }) => short !== undefined);
  const [name, bracket] = [pieces[mark - 1], pieces[mark]];
  const short = /“([^”]+)”/.exec(bracket?.s ?? "")?.[1];
  if (
    !name ||
    !bracket?.short ||
    short === undefined ||
    short.length < SHORT ||
    name.s.length <= short.length
  )
    return undefined;
  for (const [at, piece] of pieces.slice(0, mark - 1).entries()) {
    const from = piece.shortOf === undefined ? piece.s.indexOf(short) : -1;
    if (from < 0 || !FRONT.test(piece.s.slice(0, from))) continue;
    // 云溪国外交部长安例在云溪国外交部（以下简称“云外交部”）: in a post the name is in full, and the bracket stays.
    if (IN_POST.test(piece.s.slice(from + short.length))) {
      const whole = `${piece.s.slice(0, from)}${name.s}${piece.s.slice(from + short.length)}`;
      return pieces.toSpliced(at, 1, { ...piece, s: whole });
    }
    const parts: Piece[] = [
      { ...piece, s: piece.s.slice(0, from) },
      { ...piece, s: name.s },
      bracket,
      { ...piece, s: piece.s.slice(from + short.length) },
    ];
    const again = { ...name, s: short, shortOf: bracket.short, full: name.s };
    return [
      ...pieces.slice(0, at),
      ...parts.filter(({ s }) => s !== ""),
      ...pieces.slice(at + 1, mark - 1),
      again,
      ...pieces.slice(mark + 1),
    ];
  }
  return undefined;
};

/** 在云溪商业协会（以下简称“云溪商协”）调研周上，云溪商协秘书长: the bracket is at the first name of the sentence, not behind a short form. */
export const withShortsAtFirst = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block): Composed => {
    if (!isParagraph(block)) return block;
    const lines = block.lines.map((one): Line => {
      const pieces = one.own ? undefined : moved(one.words.pieces);
      return pieces ? { ...one, words: { ...one.words, pieces } } : one;
    });
    return { ...block, lines };
  });
