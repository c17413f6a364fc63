import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { literal } from "../../literal";
import { textOf } from "../../phrase";

/** "They were the first ever consultations between A and B": what a meeting or a thing just named was. */
const WAS =
  /^(?:It|They|This|These) (?:was|were) (the (?:\p{Ll}+ )*?(?:first|second|third|last|only|\p{Ll}+est)(?: ever)? )([^,;]+?)\.?$/u;
const LONGEST = 18;

/** The longest run of words from the front of a text that another text holds, two words or one long one at least. */
const commonFront = (text: string, other: string): string | undefined => {
  const words = text.split(" ");
  for (let n = words.length; n > 0; n -= 1) {
    const front = words.slice(0, n).join(" ");
    if (new RegExp(`(?<![\\p{L}-])${literal(front)}(?![\\p{L}-])`, "u").test(other)) return front;
  }
  return undefined;
};

/** The sentence with what the next one says of a thing in place of the thing. */
const merged = (line: Line, next: Line): Line | undefined => {
  const text = textOf(next.words);
  const [, the = "", rest = ""] = WAS.exec(text) ?? [];
  if (!next.own || rest === "" || text.split(" ").length > LONGEST || line.own) return undefined;
  const thing = commonFront(rest, textOf(line.words));
  if (thing === undefined || thing.length < 5) return undefined;
  const pattern = new RegExp(`(?:\\b(?:an?|the) )?(?<![\\p{L}-])${literal(thing)}(?![\\p{L}-])`, "u");
  const at = line.words.pieces.findIndex(({ s }) => pattern.test(s));
  if (at < 0) return undefined;
  const pieces = line.words.pieces.map((piece, i) =>
    i === at ? { ...piece, s: piece.s.replace(pattern, `${the}${rest}`) } : piece,
  );
  return { ...line, words: { pieces, paths: [...line.words.paths, ...next.words.paths] } };
};

/** "held the first ever consultations between A and B": a sentence that only says what the one before it has named joins it. */
export const withSuperlatives = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, merged));
