import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { OPEN, type Phrase, plain, say, textOf } from "../../phrase";

const AT_MEETING = /^also at the meeting (?:was|were) /;
const PRESENT = /^(?:also )?present (?:was|were) /;

/** A sentence without its first words. */
const without = (words: Phrase, front: RegExp): Phrase => {
  let left = front.exec(textOf(words))?.[0].length ?? 0;
  const pieces = words.pieces.flatMap((piece) => {
    const cut = Math.min(left, piece.s.length);
    left -= cut;
    return cut === piece.s.length ? [] : [{ ...piece, s: piece.s.slice(cut) }];
  });
  return { ...words, pieces };
};

/** "Also at the meeting were A, and B": the companions of both sides in one list. */
const together = (a: Line, b: Line): Line | undefined => {
  const [first, second] = [textOf(a.words), textOf(b.words)];
  if (!AT_MEETING.test(first) || !PRESENT.test(second)) return undefined;
  const [one, two] = [without(a.words, AT_MEETING), without(b.words, PRESENT)];
  const listed = /;/.test(first) || /;/.test(second);
  const commas = /,/.test(first) || first.includes(OPEN) || / and /.test(first);
  const and = listed ? "; and " : commas ? ", and " : " and ";
  return { ...a, words: say`${plain("also at the meeting were ")}${one}${plain(and)}${two}` };
};

/** The blocks of a text in which two consecutive sentences about others at a meeting are combined. */
export const withMergedAttendance = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, together));
