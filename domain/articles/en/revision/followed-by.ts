import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { OPEN, type Phrase, type Piece, plain, resting, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

const SIDES = "(?:the two|both) sides";
const HELD = new RegExp(`^${SIDES} held an? [^,;]+$`, "i");
const AT = new RegExp(`^at (an? [^,;]+), ${SIDES} (?=(?:also )?(?:discussed|exchanged|further))`, "iu");

/** The phrase without its first letters. */
const behind = (words: Phrase, letters: number): Phrase => {
  let left = letters;
  const pieces = words.pieces.flatMap((piece): Piece[] => {
    const cut = Math.min(left, piece.s.length);
    left -= cut;
    return cut === piece.s.length ? [] : [{ ...piece, s: piece.s.slice(cut) }];
  });
  return { pieces, paths: words.paths };
};

/** "The two sides held a one-on-one meeting, followed by an expanded meeting, at which they discussed …": two meetings, one after the other. */
const followed = (a: Line, b: Line): Line | undefined => {
  const at = AT.exec(textOf(b.words));
  if (a.own || b.own || !at?.[1] || !HELD.test(textOf(a.words))) return undefined;
  const discussed = behind(b.words, at[0].length);
  const plainly = {
    ...discussed,
    pieces: discussed.pieces.map((piece, i) =>
      i === 0 ? { ...piece, s: piece.s.replace(/^also exchanged views on/, "discussed") } : piece,
    ),
  };
  return { ...a, words: say`${a.words}, followed by ${plain(at[1])}, at which they ${plainly}` };
};

const DISCUSSED_WITH =
  /\b(?:held|had) (?:an? |the )?(?:\p{Ll}+ )?(?:talks|discussions?|meetings?) with [^;]+$/u;
const BRIEFED = /^ (?:briefed (?!.* (?:and|said) )|informed )/u;
/** Words of the two sentences together. */
const MAX_TOGETHER = 44;

/** "held talks with Lee, who briefed them on A": the short remarks of the only person met there. */
const whoBriefed = (a: Line, b: Line): Line | undefined => {
  const [last, first] = [
    a.words.pieces.findLast((piece) => piece.s !== "" && piece.s !== OPEN),
    b.words.pieces[0],
  ];
  const who = first?.mention;
  if (a.own || b.own || who === undefined || who.includes("+") || last?.mention !== who) return undefined;
  const text = textOf(a.words);
  const verb = textOf(behind(b.words, mentionLength(b.words, who)));
  if (!DISCUSSED_WITH.test(text) || !BRIEFED.test(verb)) return undefined;
  if (wordCount(a.words) + wordCount(b.words) > MAX_TOGETHER) return undefined;
  const rest = behind(b.words, mentionLength(b.words, who) + 1);
  return { ...a, words: say`${a.words}${text.endsWith(OPEN) ? "" : ","} who ${rest}` };
};

const THEN_SIGNED = /^the \p{Ll}+ (?:was|were) then signed$/iu;
const AFTER_SIGNING = /^after the signing\b/i;

/** "After the signing, the delegation toured A": the sentence before that only says that it was then signed. */
const afterSigning = (a: Line, b: Line): Line | undefined =>
  !a.own && !b.own && THEN_SIGNED.test(textOf(a.words)) && AFTER_SIGNING.test(textOf(b.words))
    ? { ...b, words: resting(b.words, ...a.words.paths) }
    : undefined;

/** Letters of the words that mention somebody, in front of a sentence. */
const mentionLength = ({ pieces }: Phrase, who: string): number => {
  const end = pieces.findIndex((piece) => piece.mention !== who);
  return pieces.slice(0, Math.max(end, 0)).reduce((n, { s }) => n + s.length, 0);
};

/** The blocks of a text in which a meeting of which nothing more is known becomes the beginning of the next sentence. */
export const withMeetingsFollowed = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    withNeighboursJoined(
      block,
      (before, one) => followed(before, one) ?? whoBriefed(before, one) ?? afterSigning(before, one),
    ),
  );
