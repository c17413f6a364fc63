import { type Composed, isParagraph, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** "the two sides discussed", "at the port, both sides discussed": those who met as the subject, behind one adverbial at most. */
const SIDES =
  /^((?:at|on|in|after|during|before) [^,;“]{2,60}, )?(the two sides|both sides|they) (also )?(\p{Ll}+)/iu;

/** A sentence about those whom the one before it is about: "they" in its paragraph, else "the two sides also" for the same act. */
const again = (line: Line, found: RegExpExecArray, last: RegExpExecArray, beside: boolean): Line => {
  const [, front = "", who = "", also = "", verb = ""] = found;
  if (/^they$/i.test(who)) return line;
  const [, , named = "", , did = ""] = last;
  if (!beside && (front !== "" || /^they$/i.test(named))) return line;
  const called = beside ? "they" : "the two sides";
  const further = verb === did && verb.endsWith("ed") ? " also" : also.trimEnd() && " also";
  const words = spliced(
    line.words,
    front.length,
    front.length + `${who} ${also}`.length,
    `${called}${further} `,
  );
  return { ...line, words };
};

/** The blocks of a text in which "The two sides discussed …" is not followed by "Both sides discussed …". */
export const withSidesOnce = (blocks: readonly Composed[]): Composed[] => {
  let last: RegExpExecArray | null = null;
  return blocks.map((block) => {
    if (!isParagraph(block)) {
      last = null;
      return block;
    }
    const lines: Line[] = [];
    for (const line of block.lines) {
      const found = SIDES.exec(textOf(line.words));
      const made = found && last && !line.own ? again(line, found, last, lines.length > 0) : line;
      last = made === line ? found : SIDES.exec(textOf(made.words));
      lines.push(made);
    }
    return { ...block, lines };
  });
};
