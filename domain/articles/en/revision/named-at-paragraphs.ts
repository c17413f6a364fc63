import type { Composed, Line } from "../../compose";
import { type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { laterName } from "../people/person-names";

const PRONOUN = /^(?:he|she)$/i;

/** Where a sentence begins with a pronoun for somebody, or says who said it: "The port, he noted, has grown". */
const pronounAt = (pieces: readonly Piece[]): number => {
  for (const [at, { s, mention }] of pieces.entries()) {
    if (mention !== undefined) return PRONOUN.test(s) ? at : -1;
    if (/[“;:]/.test(s)) return -1;
  }
  return -1;
};

/** A sentence with the name of whoever it begins with by a pronoun. */
export const withNameForPronoun = (discourse: Discourse, line: Line): Line => {
  const { pieces } = line.words;
  const at = line.own ? -1 : pronounAt(pieces);
  const key = pieces[at]?.mention;
  const who = key === undefined ? undefined : discourse.facts.people.find((one) => one.key === key);
  if (!who?.name) return line;
  const name = textOf(laterName(discourse, who));
  if (name === "" || textOf(line.words).includes(name)) return line;
  const own = pieces.map((piece, i) => (i === at ? { ...piece, s: name } : piece));
  return { ...line, words: { ...line.words, pieces: own } };
};

/** The blocks of a text in which no paragraph opens with "he" or "she" for somebody of the paragraph before it. */
export const withNamesAtParagraphs = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    const [first, ...more] = block.type === "paragraph" ? block.lines : [];
    return block.type === "paragraph" && first
      ? { ...block, lines: [withNameForPronoun(discourse, first), ...more] }
      : block;
  });
