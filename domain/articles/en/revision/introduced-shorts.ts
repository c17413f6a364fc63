import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import type { Phrase, Piece } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { declaredShort } from "../organizations/organizations";
import { bracketed } from "../organizations/short-names";

/** What follows a name and makes it part of something else, or is its bracket. */
const AFTER = /^(?:[\p{L}\d-]| \p{Lu}| ?\(|['’])/u;

interface Introduced {
  readonly org: OrgFact;
  readonly short: string;
  readonly name: string;
}

/** Where a piece names an organization in full, with nothing after the name that belongs to it. */
const endOfName = (pieces: readonly Piece[], at: number, name: string): number => {
  const { s, short, shortOf } = pieces[at] ?? { s: "" };
  if (short !== undefined || shortOf !== undefined) return -1;
  const from = s.indexOf(name);
  if (from < 0 || /[\p{L}\d-]$|\p{Lu}\p{L}* $/u.test(s.slice(0, from))) return -1;
  const end = from + name.length;
  const rest = `${s.slice(end)}${pieces[at + 1]?.s ?? ""}`;
  return AFTER.test(rest) ? -1 : end;
};

/** The sentence with the bracket after the first full name, and without later ones. */
const withBracket = (words: Phrase, at: number, end: number, { org }: Introduced): Phrase => {
  const piece = words.pieces[at];
  const own = bracketed(org);
  if (!piece) return words;
  const mention = piece.mention === undefined ? {} : { mention: piece.mention };
  const mark = own.pieces.map((one) => ({ ...one, ...mention }));
  const rest = piece.s.slice(end);
  const { organization: _, ...plainly } = piece;
  const behind = rest === "" ? [] : [{ ...plainly, s: rest }];
  return {
    pieces: [
      ...words.pieces.slice(0, at),
      { ...piece, s: piece.s.slice(0, end) },
      ...mark,
      ...behind,
      ...words.pieces.slice(at + 1),
    ],
    paths: [...words.paths, ...own.paths],
  };
};

/** The pieces after the first mention: without the bracket, and with the short form for a name that had it. */
const called = (discourse: Discourse, words: Phrase, from: number, { org }: Introduced): Phrase => {
  const [short] = declaredShort(discourse.facts, org)?.pieces ?? [];
  const pieces = words.pieces.flatMap((piece, at): Piece[] => {
    if (at < from) return [piece];
    if (piece.short === org.id) return [];
    const own = words.pieces[at + 1]?.short === org.id && piece.organization?.id === org.name.text;
    return own && short ? [{ ...piece, ...short }] : [piece];
  });
  return { ...words, pieces };
};

const linesOf = (blocks: readonly Composed[]): Line[] =>
  blocks.flatMap((block) =>
    block.type === "paragraph" ? block.lines : block.type === "list" ? [block.lead, ...block.items] : [],
  );

/** The blocks of a text with one organization introduced where it is first named in full. */
const introducedAtFirst = (
  discourse: Discourse,
  blocks: readonly Composed[],
  one: Introduced,
): readonly Composed[] => {
  const lines = linesOf(blocks);
  const uses = new RegExp(`(?<![\\p{L}\\d])${literal(one.short)}(?![\\p{L}\\d])`, "u");
  const pieces = lines.flatMap((line) => line.words.pieces.map((piece, at) => ({ line, piece, at })));
  const isUse = ({ piece }: { piece: Piece }): boolean =>
    piece.short === one.org.id || piece.shortOf === one.org.id || uses.test(piece.s);
  const use = pieces.findIndex(isUse);
  const first = pieces.findIndex(({ line, at }) => endOfName(line.words.pieces, at, one.name) >= 0);
  const found = pieces[first];
  // A bracket directly after the first name is where it belongs.
  if (!found || use < first || pieces[first + 1]?.piece.short === one.org.id) return blocks;
  const end = endOfName(found.line.words.pieces, found.at, one.name);
  let behind = false;
  const change = (line: Line): Line => {
    if (line === found.line) {
      behind = true;
      const rest = called(discourse, line.words, found.at + 1, one);
      return { ...line, words: withBracket(rest, found.at, end, one) };
    }
    return behind ? { ...line, words: called(discourse, line.words, 0, one) } : line;
  };
  return blocks.map((block) => {
    if (block.type === "paragraph") return { ...block, lines: block.lines.map(change) };
    if (block.type === "list") return { ...block, lead: change(block.lead), items: block.items.map(change) };
    return block;
  });
};

/**
 * The blocks of a text in which the abbreviation of an organization, if a later sentence uses it, has its bracket where the
 * organization is first named in full: also in a title, an aim or another text of the record.
 */
export const withIntroducedShorts = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const all = discourse.facts.allOrgs().flatMap((org): Introduced[] => {
    const short = org.short?.text.replace(/^the /i, "");
    const needed = short !== undefined && bracketed(org).pieces.some(({ s }) => s !== "");
    return needed ? [{ org, short, name: org.name.text.replace(/^the /i, "") }] : [];
  });
  return [...all.reduce<readonly Composed[]>((made, one) => introducedAtFirst(discourse, made, one), blocks)];
};
