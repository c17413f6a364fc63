import { type Composed, wholeText } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, type Piece, spliced, textOf } from "../../phrase";
import type { OrgFact } from "../../reference/facts";
import { isPostNoun } from "../words/title-nouns";

/** "LBC" as a word of its own, outside of names, quotations and brackets. */
const LETTERS = /(?<![\p{L}\d(“&’'-])(\p{Lu}{3,7})(?![\p{L}\d&)-])/gu;
const FRONT_OF_NAME = /(?<!\p{L})\p{Lu}{3,7} \p{Lu}/u;
const SMALL = "(?: (?:of|for|and|in|on|the))*";

/** A name in the text whose words begin with the letters: "Lake Bank of Crafts" for "LBC". */
const nameOf = (letters: string, text: string): string | undefined => {
  const words = [...letters].map((one) => `${one}[\\p{Ll}’'][\\p{L}’'-]*`).join(`${SMALL} `);
  const found = new RegExp(
    `(?<![\\p{L}\\d“-])(?<!(?!The )\\p{Lu}[\\p{L}’'-]* (?:(?:of|for|and|&) )?)${words}(?![\\p{L}\\d’'-]| \\p{Lu}| \\(| (?:of|for) (?:the )?\\p{Lu})`,
    "u",
  ).exec(text)?.[0];
  // "CEO" is explained by no "Chief Executive Officer".
  return found && !isPostNoun(found) && !text.includes(`(${letters})`) ? found : undefined;
};

/** Whether brackets and short forms of a piece are not decided elsewhere. */
export const isPlain = ({ short, shortOf }: Piece): boolean => short === undefined && shortOf === undefined;

/** Whether an adjective is in front of a place in a text, so that what it describes keeps the article: "the northern LBC". */
export const isDescribed = (text: string, at: number): boolean =>
  /\b(?:the|an?) \p{Ll}+ $/u.test(text.slice(0, at));

/** A sentence with a name in the place of its letters, and the letters where it has the name after them. */
const swapped = (words: Phrase, name: RegExp, letters: string): Phrase | undefined => {
  const text = textOf(words);
  const [named = "", the = ""] = new RegExp(`(the )?(?:${name.source})`, "u").exec(text) ?? [];
  const use = new RegExp(`(?<![\\p{L}\\d“-])(?:the )?${letters}(?![\\p{L}\\d-])`, "u").exec(text);
  const at = text.indexOf(named);
  if (!use || named === "" || use.index > at) return undefined;
  const bare = use[0] === letters;
  const described = isDescribed(text, use.index);
  const article = described ? "" : the || (bare ? "" : "the ");
  const full = `${article}${named.slice(the.length)} (${letters})`;
  const short = spliced(words, at, at + named.length, bare && !described ? letters : `the ${letters}`);
  return spliced(short, use.index, use.index + use[0].length, full);
};

/** The text with a bracket behind the first of some names: "Lake Bank of Crafts (LBC)". */
const withBracket = (blocks: readonly Composed[], name: string, letters: string): Composed[] => {
  const whole = new RegExp(`(?<![\\p{L}\\d“-])${literal(name)}(?![\\p{L}\\d’'-])`, "u");
  let done = false;
  return blocks.map((block) => {
    if (block.type !== "paragraph" || done) return block;
    const lines = block.lines.map((line) => {
      const { pieces } = line.words;
      const at = done ? -1 : pieces.findIndex((piece) => isPlain(piece) && whole.test(piece.s));
      const piece = pieces[at];
      if (!piece || textOf(line.words).includes("“")) return line;
      done = true;
      const s = piece.s.replace(whole, `$& (${letters})`);
      const words = swapped(line.words, whole, letters);
      return { ...line, words: words ?? { ...line.words, pieces: pieces.toSpliced(at, 1, { ...piece, s }) } };
    });
    return { ...block, lines };
  });
};

/**
 * The text with the bracket of an abbreviation that it uses and explains nowhere, behind the name whose words begin with its letters.
 * `declared`: the short forms of organizations, which are introduced elsewhere; `orgs`: organizations, in whose names letters
 * need no explanation ("LBC Boat Club").
 */
export const withLettersExplained = (
  blocks: readonly Composed[],
  declared: ReadonlySet<string>,
  orgs: readonly Pick<OrgFact, "name">[] = [],
): readonly Composed[] => {
  const text = wholeText(blocks);
  let made: readonly Composed[] = blocks;
  let outside = text;
  for (const { name } of orgs) if (FRONT_OF_NAME.test(name.text)) outside = outside.replaceAll(name.text, "");
  for (const letters of new Set([...outside.matchAll(LETTERS)].map(([one]) => one))) {
    const name = declared.has(letters) ? undefined : nameOf(letters, text);
    if (name) made = withBracket(made, name, letters);
  }
  return made;
};
