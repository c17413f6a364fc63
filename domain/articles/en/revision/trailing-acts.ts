import type { Composed, Line } from "../../compose";
import { textOf } from "../../phrase";

const isSpoken = ({ id }: Line): boolean => id.includes(".remarks[");
const subjectOf = ({ words }: Line): string | undefined => words.pieces[0]?.mention;

/** A speech of which nothing else is known. */
const BARE_SPEECH = /[, ](?:delivered a speech|spoke)(?: at the \p{Ll}+)?$/u;

/** An act at the end of a paragraph of speeches moves to the next one, if the same people act there. */
export const withActsTogether = (blocks: readonly Composed[]): Composed[] => {
  const made = [...blocks];
  for (let at = 0; at + 1 < made.length; at += 1) {
    const [a, b] = [made[at], made[at + 1]];
    if (a?.type !== "paragraph" || b?.type !== "paragraph") continue;
    const [last, first] = [a.lines.at(-1), b.lines[0]];
    if (!last || !first || last.own || isSpoken(last) || isSpoken(first)) continue;
    const bare = a.lines.length > 1 && BARE_SPEECH.test(textOf(last.words));
    if (!bare && !a.lines.some(isSpoken)) continue;
    if (subjectOf(last) === undefined || subjectOf(last) !== subjectOf(first)) continue;
    made[at] = { ...a, lines: a.lines.slice(0, -1) };
    made[at + 1] = { ...b, lines: [last, ...b.lines] };
  }
  return made;
};
