import type { Line } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, type Piece, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { restsOfLonger } from "../organizations/longer-names";
import { isBefore, type PiecePosition, putPieces, putWithin, spotOf } from "./introductions";

/** Where the sentences introduce an abbreviation: its bracket after the full name. */
const bracketOf = (lines: readonly Phrase[], org: OrgFact): PiecePosition | undefined =>
  spotOf(lines, ({ short }) => short === org.id);

const WORD = "(?!(?:and|at|by|for|from|in|of|on|that|to|with)\\b)\\p{Ll}[\\p{L}-]*";
const ENDS = "(?= (?:and|at|by|for|from|in|of|on|that|to|with)\\b|[,.;:]|$)";

/** "the TP port atlas", "TP's fees": the things of an organization, in a form that its full name can close. */
const ownedBy = (short: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d(-])(?:the ${short}|${short}['’]s) (${WORD}(?: ${WORD}){0,2})${ENDS}`, "u");
const alone = (short: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d(-])(?:the )?${short}(?![\\p{L}\\d)-]|['’]| \\d{4} \\p{Lu}| \\p{L}+${ENDS})`,
    "u",
  );

/** "a two-member ", "an ": what no full name with its article can follow. */
const COUNTED = /(?:\ban?|-member) $/iu;

/** Whether the record's own words have the full name by then. */
const isNamedBefore = (lines: readonly Phrase[], org: OrgFact, { line, piece }: PiecePosition): boolean => {
  const before = lines
    .slice(0, line + 1)
    .map(({ pieces }, at) => (at < line ? pieces : pieces.slice(0, piece + 1)));
  const name = org.name.text.replace(/^the /i, "");
  return before.some((pieces) => pieces.some(({ s }) => s.includes(name)));
};

/** The full name goes to where the sentences use the abbreviation first, and the abbreviation to where the name was. */
const exchange = (lines: Phrase[], org: OrgFact, orgs: readonly OrgFact[]): void => {
  const short = org.short?.text.replace(/^the /i, "") ?? "";
  const bracket = bracketOf(lines, org);
  const pieces = bracket && lines[bracket.line]?.pieces;
  const name = bracket && pieces?.[bracket.piece - 1];
  const closing = bracket && pieces?.[bracket.piece];
  if (!bracket || !name || !closing || name.organization?.id !== org.name.text) return;
  const longer = restsOfLonger(orgs, short);
  const patterns = [ownedBy(literal(short)), alone(literal(short))];
  const isPlain = (piece: Piece): boolean => piece.organization === undefined && piece.short === undefined;
  for (const [at, pattern] of patterns.entries()) {
    const spot = spotOf(lines, (piece) => isPlain(piece) && pattern.test(piece.s));
    const found = spot && pattern.exec(lines[spot.line]?.pieces[spot.piece]?.s ?? "");
    if (!spot || !found || !isBefore(spot, bracket) || isNamedBefore(lines, org, spot)) continue;
    // "TP Foundation": the beginning of a longer name stays as it is.
    const behind = found.input.slice(found.index + found[0].length);
    if (longer.some((rest) => behind.startsWith(rest))) continue;
    const isCounted = (): boolean => {
      const front = lines[spot.line]?.pieces.slice(0, spot.piece).map(({ s }) => s) ?? [];
      return COUNTED.test(`${front.join("")}${found.input.slice(0, found.index)}`);
    };
    if (name.s.startsWith("the ") && isCounted()) continue;
    const called = plain(
      `${name.s.startsWith("the ") ? "the " : ""}${short}`,
      org.short ? [org.short.path] : [],
    );
    const [mention, loose] = [name.mention, name.loose];
    const own = called.pieces.map((piece) => ({
      ...piece,
      ...(mention === undefined ? {} : { mention }),
      ...(loose ? { loose } : {}),
    }));
    putPieces(lines, bracket.line, bracket.piece - 1, bracket.piece + 1, { ...called, pieces: own });
    const whole: Phrase = {
      pieces: [name, closing].map(({ mention: _, ...piece }) => piece),
      paths: org.short ? [org.name.path, org.short.path] : [],
    };
    const words = at === 0 ? say`the ${found[1]} of ${whole}` : whole;
    putWithin(lines, spot, found.index, found.index + found[0].length, words);
    return;
  }
};

/** "met at the Trade Partnership (TP) with Lee, director of the TP": sentences that use an abbreviation before its bracket. */
export const withWholeNamesFirst = (discourse: Discourse, lines: readonly Line[]): Line[] => {
  const words = lines.map((one) => one.words);
  const orgs = discourse.facts.allOrgs();
  for (const org of orgs) if (org.short) exchange(words, org, orgs);
  return lines.map((one, at) => ({ ...one, words: words[at] ?? one.words }));
};
