import type { Composed, Line } from "../../compose";
import type { Phrase, Piece } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { bareName, restsOfLonger } from "../organizations/longer-names";
import { declaredShort } from "../organizations/organizations";
import { bracketed } from "../organizations/short-names";

/** What follows a name and makes it part of another, or is its bracket. */
const LONGER = /^(?:[\p{L}\d-]| \p{Lu}| ?\()/u;
/** What comes before a name and makes it part of another; "The" is only its article. */
const LONGER_BEFORE = /(?:[\p{L}\d-]|(?!\bThe )\b\p{Lu}\p{L}* )$/u;

/** Words of a name that is worth an abbreviation wherever it occurs: "Lake Chamber" is not. */
const MIN_WORDS = 3;

interface Short {
  readonly org: OrgFact;
  readonly name: string;
  readonly piece: Piece;
  /** The result of `restsOfLonger`. */
  readonly longer: readonly string[];
}

/** "Minister for ": what follows is the minister's field, also where it has the name of an organization. */
const FIELD_BEFORE = /\b(?:Minister|Secretary of State) (?:of|for) (?:the )?$/u;

const isQuoted = (before: string): boolean => before.lastIndexOf("“") > before.lastIndexOf("”");

/** A text of the record: a piece that is neither a short form nor the bracket of one. */
const isText = (piece: Piece): boolean => piece.short === undefined && piece.shortOf === undefined;

/** A piece with the short form for each full name in it, where the name is not part of another or quoted. */
const shortened = (piece: Piece, one: Short, before: string, after: string): Piece[] => {
  const { name, piece: short, longer } = one;
  const made: Piece[] = [];
  let { s } = piece;
  let seen = before;
  for (let at = s.indexOf(name); at >= 0; at = s.indexOf(name, at)) {
    const end = at + name.length;
    const ahead = `${seen}${s.slice(0, at)}`;
    const whole =
      !LONGER.test(`${s.slice(end)}${after}`) &&
      !LONGER_BEFORE.test(ahead) &&
      !FIELD_BEFORE.test(ahead) &&
      !isQuoted(ahead) &&
      !longer.some((rest) => s.startsWith(rest, end));
    if (!whole) {
      at = end;
      continue;
    }
    const [article = ""] = /\bthe $/i.exec(s.slice(0, at)) ?? [];
    const front = s.slice(0, at - article.length);
    const own = /^The/.test(article) ? short.s.replace(/^the /, "The ") : short.s;
    made.push({ ...piece, s: front }, { ...piece, ...short, s: own });
    seen = `${seen}${s.slice(0, end)}`;
    s = s.slice(end);
    at = 0;
  }
  return [...made, { ...piece, s }].filter((one) => one.s !== "");
};

/** A sentence with the short forms of the organizations that are introduced by then. */
const called = (words: Phrase, shorts: readonly Short[], known: Set<string>): Phrase => {
  let { pieces } = words;
  for (const one of shorts) {
    const from = known.has(one.org.id) ? 0 : pieces.findIndex(({ short }) => short === one.org.id) + 1;
    if (from === 0 && !known.has(one.org.id)) continue;
    known.add(one.org.id);
    if (!pieces.some(({ s }, at) => at >= from && s.includes(one.name))) continue;
    let before = "";
    pieces = pieces.flatMap((piece, at, all) => {
      const made =
        at < from || !isText(piece) ? [piece] : shortened(piece, one, before, all[at + 1]?.s ?? "");
      before += piece.s;
      return made;
    });
  }
  return pieces === words.pieces ? words : { ...words, pieces };
};

/**
 * The blocks of a text in which a purpose, an aim or another text of the record calls an organization by the short form
 * that an earlier mention introduced.
 */
export const withShortsInTexts = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const orgs = discourse.facts.allOrgs();
  const shorts = orgs.flatMap((org): Short[] => {
    const [piece] = declaredShort(discourse.facts, org)?.pieces ?? [];
    const needed = piece !== undefined && bracketed(org).pieces.some(({ s }) => s !== "");
    if (!needed || org.name.text.split(" ").length < MIN_WORDS) return [];
    const name = bareName(org);
    return [{ org, name, piece, longer: restsOfLonger(orgs, name) }];
  });
  if (shorts.length === 0) return [...blocks];
  const known = new Set<string>();
  const inLine = (line: Line): Line => ({ ...line, words: called(line.words, shorts, known) });
  return blocks.map((block) => {
    if (block.type === "paragraph") return { ...block, lines: block.lines.map(inLine) };
    if (block.type === "list") return { ...block, lead: inLine(block.lead), items: block.items.map(inLine) };
    return block;
  });
};
