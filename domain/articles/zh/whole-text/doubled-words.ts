import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { oncePer } from "../../once-per";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";

/** Words that come twice in a row, as names of places, offices and acts have them; 总会总会长 is a post of a 总会. */
const DOUBLED = /(\p{Script=Han}{2,8}|[将赴])\1(?![长路街])/u;
/** Characters of words that do not meet by chance: 大学化学化工学院 has 学化 twice. */
const CERTAIN = 3;

/** The record's own words, which may repeat words themselves. */
const wordsOf = oncePer((record: object): string => JSON.stringify(record));

/** Whether two pieces of a sentence meet at a character of its text. */
const arePiecesAt = ({ pieces }: Phrase, at: number): boolean => {
  let end = 0;
  return pieces.some(({ s }) => {
    end += s.length;
    return end === at;
  });
};

/** Whether somebody's name ends in words behind a text: 林见证见证. */
const isEndOfName = ({ people }: Facts, text: string): boolean =>
  people.some(({ name }) => name !== undefined && text.endsWith(name.text));

const withoutDoubled = (line: Line, facts: Facts): Line => {
  const text = textOf(line.words);
  const [all, once = ""] = DOUBLED.exec(text) ?? [];
  if (line.own || all === undefined || wordsOf(facts.record).includes(all)) return line;
  const from = text.indexOf(all);
  const to = from + once.length;
  if (isEndOfName(facts, text.slice(0, to))) return line;
  if (once.length < CERTAIN && !arePiecesAt(line.words, to)) return line;
  // 互赠互赠的纪念品: the act once, in front of the thing.
  const again = text.slice(to + once.length).startsWith("的")
    ? { from: to, to: to + once.length + 1 }
    : { from, to };
  return { ...line, words: spliced(line.words, again.from, again.to, "") };
};

/** The text without words that come twice in a row where two values of the record meet: 在前进区政府, 安例与白样互赠纪念品. */
export const withoutDoubledWords = (blocks: readonly Composed[], { facts }: Discourse): Composed[] =>
  withLinesReplaced(blocks, (line) => [withoutDoubled(line, facts)]);
