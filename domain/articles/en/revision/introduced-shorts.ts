import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { OPEN, type Phrase, type Piece } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { declaredShort } from "../organizations/organizations";
import { bracketed } from "../organizations/short-names";
import { theName } from "../words/grammar";

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
  if (from < 0 || /[\p{L}\d-]$|(?!\bThe )\b\p{Lu}\p{L}* $/u.test(s.slice(0, from))) return -1;
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

/** The sentence in which a text of the record has the bracket itself, marked as the one that introduces the short form. */
const withOwnBracket = (words: Phrase, at: number, end: number, { org, short }: Introduced): Phrase => {
  const piece = words.pieces[at];
  if (!piece) return words;
  const behind = end + short.length + 3;
  const made = [
    { ...piece, s: piece.s.slice(0, end) },
    { ...piece, s: piece.s.slice(end, behind), short: org.id },
    { ...piece, s: piece.s.slice(behind) },
  ];
  return { ...words, pieces: words.pieces.toSpliced(at, 1, ...made.filter(({ s }) => s !== "")) };
};

/** The pieces after the first mention: without the bracket, and with the short form for a name that had it. */
const called = (discourse: Discourse, words: Phrase, from: number, { org }: Introduced): Phrase => {
  const [short] = declaredShort(discourse.facts, org)?.pieces ?? [];
  const pieces = words.pieces.flatMap((piece, at): Piece[] => {
    if (at < from) return [piece];
    if (piece.short === org.id) return [];
    // The comma that closes a full name with a place: "Lake College, Reedham".
    if (piece.s === OPEN && words.pieces[at - 1]?.short === org.id && org.name.text.includes(", ")) return [];
    const own = words.pieces[at + 1]?.short === org.id && piece.organization?.id === org.name.text;
    return own && short ? [{ ...piece, ...short }] : [piece];
  });
  return { ...words, pieces };
};

/** What comes before an abbreviation and makes its place unfit for the full name, and what comes behind it. */
const UNFIT_BEFORE = /(?:[\p{L}\d-]|(?!\bThe )\b\p{Lu}\p{L}* |\b[Aa]n? |“[^”]*)$/u;
const UNFIT_AFTER = /^(?:['’(\p{L}\d-]| \p{Lu}| ?\()/u;
/** What follows a name that is used by itself, rather than before a noun. */
const BY_ITSELF =
  /^(?:[.,;:)]|$| (?:is|are|was|were|has|have|had|will|would|can|and|or|to|in|on|at|for|of|with|by|from)\b)/u;

/** " carries it out", " runs 12 courses": the verb of a sentence that begins with a name. */
const VERB = /^ \p{Ll}{2,}(?:s|ed) /u;

/** A sentence of the record that uses an abbreviation first, with the full name in its place. */
const inFullAtFirst = (line: Line, at: number, { org, short, name }: Introduced): Line | undefined => {
  const piece = line.words.pieces[at];
  const from = piece?.s.indexOf(short) ?? -1;
  if (!piece || from < 0 || piece.short !== undefined || piece.shortOf !== undefined) return undefined;
  const front = piece.s.slice(0, from);
  const rest = piece.s.slice(from + short.length);
  const before = `${line.words.pieces[at - 1]?.s ?? ""}${front}`;
  const after = `${rest}${line.words.pieces[at + 1]?.s ?? ""}`;
  const begins = at === 0 && from === 0;
  const alone = BY_ITSELF.test(after) || (begins && VERB.test(after));
  const isUnfit =
    UNFIT_AFTER.test(after) || UNFIT_BEFORE.test(before) || (!alone && / (?:of|for) /.test(name));
  if (isUnfit) return undefined;
  const the = begins ? "The " : "the ";
  const article = alone && org.the && !/\bthe $/i.test(before) ? the : "";
  const full = { ...piece, s: `${front}${article}${name}${rest}` };
  return { ...line, words: { ...line.words, pieces: line.words.pieces.toSpliced(at, 1, full) } };
};

/** What comes before a name that takes its article. */
const BEFORE_NAME = /(?:^|\b(?:of|at|by|for|from|to|with|in|and|between|visited|toured) )$/i;
/** " President Lee": a post with a name, in front of which an organization has no article. */
const POST_AND_NAME = /^ (?!(?:and|at|by|for|from|in|of|on|or|to|with) )(?:[\p{L}-]+ ){1,4}?\p{Lu}/u;

/** The words with the full name and its bracket in the place of an abbreviation that was moved before them. */
const inFullAtShort = ({ words }: Line, at: number, { org, name }: Introduced): Phrase => {
  const piece = words.pieces[at];
  if (!piece) return words;
  const before = words.pieces
    .slice(Math.max(0, at - 3), at)
    .map(({ s }) => s)
    .join("");
  const after = words.pieces[at + 1]?.s ?? "";
  const the = theName(name, org.the, "organization") !== name;
  const article = the && (/^the /i.test(piece.s) || (BEFORE_NAME.test(before) && !POST_AND_NAME.test(after)));
  const { shortOf: _, full: __, clear: ___, ...plainly } = piece;
  const mention = piece.mention === undefined ? {} : { mention: piece.mention };
  const own = bracketed(org);
  return {
    pieces: words.pieces.toSpliced(
      at,
      1,
      { ...plainly, s: `${article ? "the " : ""}${name}` },
      ...own.pieces.map((one) => ({ ...one, ...mention })),
    ),
    paths: [...words.paths, ...own.paths],
  };
};

const linesOf = (blocks: readonly Composed[]): Line[] =>
  blocks.flatMap((block) =>
    block.type === "paragraph" ? block.lines : block.type === "list" ? [block.lead, ...block.items] : [],
  );

const withLine = (block: Composed, change: (line: Line) => Line): Composed => {
  if (block.type === "paragraph") return { ...block, lines: block.lines.map(change) };
  if (block.type === "list") return { ...block, lead: change(block.lead), items: block.items.map(change) };
  return block;
};

/** The blocks with the words that introduce an organization in one sentence, and its short form in the sentences behind it. */
const introducedIn = (
  discourse: Discourse,
  blocks: readonly Composed[],
  first: Line,
  words: Phrase,
  one: Introduced,
): Composed[] => {
  let behind = false;
  const change = (line: Line): Line => {
    if (line !== first) return behind ? { ...line, words: called(discourse, line.words, 0, one) } : line;
    behind = true;
    return { ...line, words };
  };
  return blocks.map((block) => withLine(block, change));
};

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
  const early = pieces[use];
  const bracket = pieces.findIndex(({ piece }) => piece.short === one.org.id);
  const { org } = one;
  if (early?.piece.shortOf === org.id && use < bracket && (first < 0 || use < first)) {
    const named = inFullAtShort(early.line, early.at, one);
    return introducedIn(discourse, blocks, early.line, called(discourse, named, early.at + 2, one), one);
  }
  const ownBracket = early ? early.piece.s.indexOf(`${one.name} (${one.short})`) : -1;
  if (early && ownBracket >= 0 && early.piece.short === undefined) {
    const named = withOwnBracket(early.line.words, early.at, ownBracket + one.name.length, one);
    return introducedIn(discourse, blocks, early.line, called(discourse, named, early.at + 2, one), one);
  }
  if (early && use < (found ? first : bracket)) {
    const full = inFullAtFirst(early.line, early.at, one);
    if (!full) return blocks;
    const made = blocks.map((block) => withLine(block, (line) => (line === early.line ? full : line)));
    return introducedAtFirst(discourse, made, one);
  }
  // A bracket directly after the first name is where it belongs.
  if (!found || pieces[first + 1]?.piece.short === one.org.id) return blocks;
  const end = endOfName(found.line.words.pieces, found.at, one.name);
  const rest = called(discourse, found.line.words, found.at + 1, one);
  return introducedIn(discourse, blocks, found.line, withBracket(rest, found.at, end, one), one);
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
