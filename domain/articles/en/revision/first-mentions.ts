import type { Composed, Line } from "../../compose";
import { changed, textOf } from "../../phrase";

/** "The grant of 121,870 dollars": a thing by its amount, in a sentence of the office's own. */
const THING = /^The (\p{Ll}{4,}) of (?=(?:[\p{Lu}$€£¥]{0,4} ?)?\d)/u;

/**
 * The blocks of a text in which a sentence of context says "a grant", not "the grant", of something that no sentence before it
 * has named.
 */
export const withFirstMentions = (blocks: readonly Composed[]): Composed[] => {
  let heard = "";
  const first = (line: Line): Line => {
    const text = textOf(line.words);
    const [, noun] = (line.own && THING.exec(text)) || [];
    const fresh = noun !== undefined && !new RegExp(`\\b${noun}s?\\b`, "iu").test(heard);
    heard += ` ${text}`;
    if (!fresh) return line;
    const article = /^[aeio]/u.test(noun) ? "An " : "A ";
    return { ...line, words: changed(line.words, (s) => s.replace(/^The (?=\p{Ll})/u, article)) };
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(first) } : block,
  );
};
