import type { Composed, Line } from "../compose";
import { type Phrase, type Piece, plain, say, textOf } from "../phrase";

const SIDES = "(?:the two|both) sides";
const HELD = new RegExp(`^${SIDES} held an? [^,;]+$`, "i");
const AT = new RegExp(`^at (an? [^,;]+), ${SIDES} (?=(?:also )?(?:discussed|exchanged|further))`, "iu");

/** The phrase without its first letters. */
const behind = (words: Phrase, letters: number): Phrase => {
  let left = letters;
  const pieces = words.pieces.flatMap((piece): Piece[] => {
    const cut = Math.min(left, piece.s.length);
    left -= cut;
    return cut === piece.s.length ? [] : [{ ...piece, s: piece.s.slice(cut) }];
  });
  return { pieces, paths: words.paths };
};

/** "The two sides held a one-on-one meeting, followed by an expanded meeting, at which they discussed …": two meetings, one after the other. */
const followed = (a: Line, b: Line): Line | undefined => {
  const at = AT.exec(textOf(b.words));
  if (a.own || b.own || !at?.[1] || !HELD.test(textOf(a.words))) return undefined;
  const discussed = behind(b.words, at[0].length);
  const plainly = {
    ...discussed,
    pieces: discussed.pieces.map((piece, i) =>
      i === 0 ? { ...piece, s: piece.s.replace(/^also exchanged views on/, "discussed") } : piece,
    ),
  };
  return { ...a, words: say`${a.words}, followed by ${plain(at[1])}, at which they ${plainly}` };
};

/** The blocks of a text in which a meeting of which nothing more is known opens the sentence of the next one. */
export const withMeetingsFollowed = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    for (const one of block.lines) {
      const before = lines.at(-1);
      const both = before && followed(before, one);
      if (both) lines[lines.length - 1] = both;
      else lines.push(one);
    }
    return { ...block, lines };
  });
