import type { Composed, Line } from "../compose";
import type { Piece } from "../phrase";

/** Where a bracket introduces each short form, and the first place that uses it before. */
interface Misplaced {
  readonly id: string;
  readonly used: [line: Line, at: number];
  readonly introduced: [line: Line, at: number];
}

const misplacedIn = (lines: readonly Line[]): Misplaced[] => {
  const used = new Map<string, [Line, number]>();
  const found: Misplaced[] = [];
  for (const line of lines)
    for (const [at, piece] of line.words.pieces.entries()) {
      const { shortOf, short } = piece;
      if (shortOf !== undefined && !piece.clear && !used.has(shortOf)) used.set(shortOf, [line, at]);
      const before = short === undefined ? undefined : used.get(short);
      if (short !== undefined && before) found.push({ id: short, used: before, introduced: [line, at] });
    }
  return found;
};

/** The pieces of a line with its short form and its whole name exchanged, where one of its places is misplaced. */
const exchanged = (line: Line, all: readonly Misplaced[]): Piece[] =>
  line.words.pieces.flatMap((piece, at): Piece[] => {
    const first = all.find(({ used }) => used[0] === line && used[1] === at);
    const bracket = first?.introduced[0].words.pieces[first.introduced[1]];
    if (first && bracket && piece.full !== undefined) {
      const { shortOf: _, full, clear: __, ...rest } = piece;
      return [{ ...rest, s: full }, bracket];
    }
    if (all.some(({ introduced }) => introduced[0] === line && introduced[1] === at)) return [];
    const next = all.find(({ introduced }) => introduced[0] === line && introduced[1] === at + 1);
    const short = next?.used[0].words.pieces[next.used[1]];
    return [short?.full !== undefined && short.full === piece.s ? { ...short, s: short.s } : piece];
  });

/** 云溪大学（以下简称“云大”）与某会在云大签署……: a short form that sentence order put in front of its introduction changes places with it. */
export const withShortsInOrder = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const all = misplacedIn(lines);
  if (all.length === 0) return [...blocks];
  const held = new Set(all.flatMap(({ used, introduced }) => [used[0], introduced[0]]));
  return blocks.map((block) =>
    block.type === "paragraph"
      ? {
          ...block,
          lines: block.lines.map((line) =>
            held.has(line) ? { ...line, words: { ...line.words, pieces: exchanged(line, all) } } : line,
          ),
        }
      : block,
  );
};
