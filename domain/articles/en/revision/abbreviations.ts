import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, textOf, withPieces } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isDescribed, isPlain, withLettersExplained } from "./letters-explained";

const CAPITALS = "\\p{Lu}[\\p{L}&'’-]*";
/** "World Health Organization (WHO)" in the record's own words. */
const BRACKETED = new RegExp(
  `(${CAPITALS}(?: (?:of|for|and|the|in|on|${CAPITALS})){1,9}) \\((\\p{Lu}\\p{L}{1,7})\\)`,
  "gu",
);
const WITH_ARTICLE = new RegExp(`(the )?${BRACKETED.source}`, "gu");

interface Abbreviation {
  readonly name: string;
  readonly short: string;
}

/** The end of a run of words whose capitals are the letters of the abbreviation. */
const nameOf = (words: string, short: string): string | undefined => {
  const all = words.split(" ");
  for (let from = 0; from < all.length - 1; from += 1) {
    const own = all.slice(from);
    // "Lake-Hill Trade Road (LHTR)": each part of a joined word has its letter.
    const lettersOf = (words: readonly string[]): string =>
      words.flatMap((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : [])).join("");
    const letters = [lettersOf(own), lettersOf(own.flatMap((word) => word.split("-")))];
    if (/^\p{Lu}/u.test(own[0] ?? "") && letters.includes(short.toUpperCase())) return own.join(" ");
  }
  return undefined;
};

const hasBracket = (words: Phrase): boolean => textOf(words).includes(" (");

const abbreviationsIn = ({ words }: Line): Abbreviation[] => {
  const found: Abbreviation[] = [];
  if (!hasBracket(words)) return found;
  for (const piece of words.pieces) {
    if (!piece.s.includes(" (") || !isPlain(piece)) continue;
    for (const [, run = "", short = ""] of piece.s.matchAll(BRACKETED)) {
      const name = nameOf(run, short);
      if (name) found.push({ name, short });
    }
  }
  return found;
};

const changedPieces = (words: Phrase, change: (s: string) => string): Phrase =>
  withPieces(words, (piece) => (isPlain(piece) ? change(piece.s) : piece.s));

const inLines = (blocks: readonly Composed[], change: (line: Line) => Line): Composed[] =>
  blocks.map((block) => {
    if (block.type === "paragraph") return { ...block, lines: block.lines.map(change) };
    if (block.type === "list") return { ...block, lead: change(block.lead), items: block.items.map(change) };
    return block;
  });

const linesOf = (blocks: readonly Composed[]): Line[] => {
  const lines: Line[] = [];
  inLines(blocks, (line) => {
    lines.push(line);
    return line;
  });
  return lines;
};

const countOf = (text: string, short: string): number =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${literal(short)}s?(?![\\p{L}\\d])`, "gu"))].length;

/** What comes before a name that is a part of another: "Lake", "Department of". */
const INSIDE_NAME = "(?!The )\\p{Lu}\\p{L}* (?:(?:of|for|and) (?:the )?)?";

/** "WHO Headquarters": a longer name that begins with one whose abbreviation the text has introduced. */
const withShortFronts = (blocks: readonly Composed[], { name, short }: Abbreviation): Composed[] => {
  const front = new RegExp(`(?<!${INSIDE_NAME})${literal(name)}(?= \\p{Lu})`, "gu");
  let introduced = false;
  return inLines(blocks, (line) => {
    const before = introduced;
    introduced ||= textOf(line.words).includes(`${name} (${short})`);
    return before ? { ...line, words: changedPieces(line.words, (s) => s.replace(front, short)) } : line;
  });
};

const MEMORANDUM = /\bmemorandum of understanding\b(?! \()/i;
const MOU = /\bM[oO]U(?=s?\b)/;

/** "an MoU" outside a quotation. */
const AN_MOU = /(?<!“[^”]*)\ban (M[oO]U)(?![\p{L}\d])/u;

/** A line with one change to the first of its pieces that has the pattern. */
const withFirst = (line: Line, pattern: RegExp, made: string): Line => {
  let done = false;
  const words = changedPieces(line.words, (s) => {
    if (done || !pattern.test(s)) return s;
    done = true;
    return s.replace(pattern, made);
  });
  return { ...line, words };
};

/** "a memorandum of understanding (MoU)": in full where it is named first, with the abbreviation that later sentences use. */
const withMemorandum = (blocks: readonly Composed[]): Composed[] => {
  const lines = linesOf(blocks);
  const short = lines.findIndex(({ words }) => MOU.test(textOf(words)));
  if (short < 0) return [...blocks];
  const at = lines.findIndex(({ words }) => words.pieces.some(({ s }) => MEMORANDUM.test(s)));
  const [called] = MOU.exec(textOf(lines[short]?.words ?? { pieces: [], paths: [] })) ?? [];
  if (!called) return [...blocks];
  const first = lines[at];
  if (at < 0 || at > short) {
    const again = lines.slice(short + 1).some(({ words }) => MOU.test(textOf(words)));
    const made = `a memorandum of understanding${again ? " ($1)" : ""}`;
    return inLines(blocks, (line) => (line === lines[short] ? withFirst(line, AN_MOU, made) : line));
  }
  if (short === at) return [...blocks];
  return inLines(blocks, (line) => (line === first ? withFirst(line, MEMORANDUM, `$& (${called})`) : line));
};

/** "Lawasa" for "Lakes Water and Sewerage Authority": letters of the name in its order. */
const isShortFor = (short: string, name: string): boolean => {
  const letters = [...name.toLowerCase()];
  let at = 0;
  const inOrder = [...short.toLowerCase()].every((letter) => {
    at = letters.indexOf(letter, at) + 1;
    return at > 0;
  });
  return inOrder && short.charAt(0) === name.charAt(0);
};

/** A name with its bracket, which the text has used before: a short form that is a word, or capitals with the article of the name. */
const withBracketOnce = (blocks: readonly Composed[]): Composed[] => {
  const seen = new Set<string>();
  const once = (whole: string, the: string | undefined, name: string, short: string): string => {
    if (!isShortFor(short, name)) return whole;
    if (!seen.has(`${name} (${short})`)) {
      seen.add(`${name} (${short})`);
      return whole;
    }
    return /\p{Ll}$/u.test(short) ? short : `${the ?? ""}${short}`;
  };
  return inLines(blocks, (line) =>
    hasBracket(line.words)
      ? {
          ...line,
          words: changedPieces(line.words, (s) => (s.includes(" (") ? s.replace(WITH_ARTICLE, once) : s)),
        }
      : line,
  );
};

/** What follows an abbreviation that is used as a noun by itself. */
const ALONE =
  "(?=$|[.,;:)\\u0001]| (?:and|or|to|in|on|at|for|of|with|by|is|are|was|were|has|have|had|will|would|can)\\b)";

/** "the World Lake League (WLL)" where the abbreviation is used first, for the name and bracket of a later sentence. */
const withNameFirst = (blocks: readonly Composed[], { name, short }: Abbreviation): Composed[] => {
  const bracket = `${name} (${short})`;
  const lines = linesOf(blocks);
  const full = lines.findIndex(({ words }) => textOf(words).includes(bracket));
  const use = new RegExp(`(?<![\\p{L}\\d“-])(the )?${literal(short)}${ALONE}`, "u");
  const first = lines.slice(0, full).findIndex(({ words }) => use.test(textOf(words)));
  const early = lines[first];
  if (!early || textOf(early.words).includes("“")) return [...blocks];
  if (!early.words.pieces.some((piece) => isPlain(piece) && use.test(piece.s))) return [...blocks];
  const described = isDescribed(textOf(early.words), textOf(early.words).search(use));
  const the = textOf(lines[full]?.words ?? early.words).includes(`the ${bracket}`);
  const article = the && !described ? "the " : "";
  const bare = !described && !textOf(early.words).includes(`the ${short}`);
  const named = withFirst(early, use, `${article}${bracket}`);
  const later = bare && article ? `the ${bracket}` : bracket;
  return inLines(blocks, (line) => {
    if (line === early) return named;
    return line === lines[full]
      ? { ...line, words: changedPieces(line.words, (s) => s.replace(later, short)) }
      : line;
  });
};

/** The bracket behind a name that an earlier sentence has without it, also at the end of a longer name: "Office of the World Lake League (WLL)". */
const withBracketFirst = (blocks: readonly Composed[], { name, short }: Abbreviation): Composed[] => {
  const bracket = `${name} (${short})`;
  const lines = linesOf(blocks);
  const full = lines.findIndex(({ words }) => textOf(words).includes(bracket));
  const bare = new RegExp(`(?<![\\p{L}\\d“-])${literal(name)}(?![\\p{L}\\d’'-]| \\p{Lu}| \\()`, "u");
  const early = lines.slice(0, full).find(({ words }) => textOf(words).includes(name));
  const fits = early?.words.pieces.some((piece) => isPlain(piece) && bare.test(piece.s));
  if (!early || !fits || textOf(early.words).includes("“")) return [...blocks];
  const named = withFirst(early, bare, bracket);
  return inLines(blocks, (line) => {
    if (line === early) return named;
    return line === lines[full] ? withFirst(line, new RegExp(literal(bracket), "u"), short) : line;
  });
};

/**
 * The blocks of a text in which an abbreviation in the record's own words has its bracket only if it is used again, and
 * replaces the beginning of longer names that start with the abbreviated name.
 */
export const withAbbreviations = (given: readonly Composed[], { facts }: Discourse): Composed[] => {
  const orgs = facts.allOrgs();
  const declared = new Set(orgs.flatMap(({ short }) => short?.text.replace(/^the /i, "") ?? []));
  const blocks = withLettersExplained(given, declared, orgs);
  let made = withBracketOnce(withMemorandum(blocks));
  for (const one of linesOf(blocks).flatMap(abbreviationsIn)) {
    made = withShortFronts(withBracketFirst(withNameFirst(made, one), one), one);
    const text = linesOf(made)
      .map(({ words }) => textOf(words))
      .join("\n");
    if (countOf(text, one.short) > 1) continue;
    const bracket = `${one.name} (${one.short})`;
    made = inLines(made, (line) => ({
      ...line,
      words: changedPieces(line.words, (s) => s.replace(bracket, one.name)),
    }));
  }
  return made;
};
