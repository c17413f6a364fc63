import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

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

/** The pieces of a line with its short form and its full name exchanged, where one of its places is misplaced. */
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

/** A short form in the record's own words, not counting the end of a longer name: 表示，专委会将……. */
const alone = (short: string): RegExp =>
  new RegExp(`(?:^|[，。；：、“对与和同向为由从的及])${literal(short)}(?!\\p{Script=Han}{0,2}会)`, "u");

/** The line with a bracket after the first full name that a piece of it holds; undefined where none does. */
const introducing = (line: Line, name: string, bracket: Piece): Line | undefined => {
  const at = line.own ? -1 : line.words.pieces.findIndex(({ s }) => s.includes(name));
  const piece = line.words.pieces[at];
  if (!piece || /[“《]/.test(piece.s)) return undefined;
  const end = piece.s.indexOf(name) + name.length;
  const rest = piece.s.slice(end);
  const parts = [{ ...piece, s: piece.s.slice(0, end) }, bracket, ...(rest ? [{ ...piece, s: rest }] : [])];
  return { ...line, words: { ...line.words, pieces: line.words.pieces.toSpliced(at, 1, ...parts) } };
};

/**
 * 某协会青年委员会（以下简称“青委会”）成立大会, for 某协会青年委员会成立大会, if somebody's words have 青委会 before a sentence has the full name: the bracket
 * moves to the first full name, and the later sentence has the short form.
 */
const introducedFirst = (lines: readonly Line[]): readonly Line[] => {
  for (const [n, line] of lines.entries())
    for (const [at, { short, s: bracket }] of line.words.pieces.entries()) {
      if (short === undefined || n === 0) continue;
      const text = /“([^”]+)”/.exec(bracket)?.[1];
      if (!text) continue;
      const { pieces } = line.words;
      const [above, own] = [pieces[at - 2]?.s ?? "", pieces[at - 1]?.s ?? ""];
      const used = lines.slice(0, n).findIndex(({ words }) => alone(text).test(textOf(words)));
      const name = lines.slice(0, used).some(({ words }) => textOf(words).includes(above + own))
        ? above + own
        : own;
      const first = lines.slice(0, Math.max(used, 0)).find(({ words }) => textOf(words).includes(name));
      const made = first && introducing(first, name, pieces[at] ?? { s: "" });
      if (!made || own.length <= text.length) continue;
      const from = name === own ? at - 1 : at - 2;
      const brief: Piece = { ...pieces[at - 1], s: text, shortOf: short, full: name, clear: false };
      const words = { ...line.words, pieces: pieces.toSpliced(from, at - from + 1, brief) };
      return lines.map((one) => (one === first ? made : one === line ? { ...line, words } : one));
    }
  return lines;
};

/** 云溪大学（以下简称“云大”）与某会在云大签署……: a short form that sentence order put in front of its introduction changes places with it. */
export const withShortsInOrder = (given: readonly Composed[]): Composed[] => {
  const before = given.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const ordered = introducedFirst(before);
  const moved = new Map(before.map((line, at) => [line, ordered[at] ?? line]));
  const blocks = given.map((block) =>
    block.type === "paragraph" && ordered !== before
      ? { ...block, lines: block.lines.map((line) => moved.get(line) ?? line) }
      : block,
  );
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

/** 到湖滨市商会（以下简称“商会”）调研。商会会长…… for 到湖滨市商会调研。该商会（以下简称“商会”）会长……: a short form is introduced at the full name. */
export const withShortsAtNames = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const moved = new Map<Line, Line>();
  for (const line of lines)
    for (const [at, bracket] of line.words.pieces.entries()) {
      const { short, s } = bracket;
      const [above, called] = [line.words.pieces[at - 1], /“([^”]+)”/.exec(s)?.[1]];
      const org = short === undefined ? undefined : facts.allOrgs().find(({ id }) => id === short);
      const own = above?.s.replace(/^该/, "");
      if (!org || !above || !called || own !== called || own === org.name.text) continue;
      const made = lines
        .slice(0, lines.indexOf(line))
        .flatMap((one) => {
          const found = introducing(moved.get(one) ?? one, org.name.text, bracket);
          return found ? [[one, found] as const] : [];
        })
        .at(0);
      if (!made) continue;
      const brief: Piece = { ...above, s: called, shortOf: org.id, full: org.name.text };
      moved.set(made[0], made[1]);
      moved.set(line, {
        ...line,
        words: { ...line.words, pieces: line.words.pieces.toSpliced(at - 1, 2, brief) },
      });
    }
  if (moved.size === 0) return [...blocks];
  return blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((line) => moved.get(line) ?? line) }
      : block,
  );
};
