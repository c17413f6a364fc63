import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { OPEN, say, spliced, textOf } from "../../phrase";

const MADE = /^(?:it|the [^,;“]*?) was (?:jointly )?(?:(?:co-)?organi[sz]ed|hosted) by [^;]*$/iu;
const TOOK_PART = " took part";

/** "It was organized by A, and was attended by pupils and parents.": the second sentence says only which groups took part. */
const together = (made: Line, groups: Line): Line | undefined => {
  const text = textOf(groups.words);
  const fits = !made.own && groups.id === "people.further" && MADE.test(textOf(made.words));
  if (!fits || !text.endsWith(TOOK_PART)) return undefined;
  const list = spliced(groups.words, text.length - TOOK_PART.length, text.length, "");
  return { ...made, words: say`${made.words}${OPEN}, and was attended by ${list}` };
};

/** The blocks of a text in which groups that only took part close the sentence of who organized the event. */
export const withOrganizedAndAttended = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks.map((one) => withNeighboursJoined(one, together))) {
    const before = out.at(-1);
    const [made, [only, ...more]] = [
      before?.type === "paragraph" ? before.lines.at(-1) : undefined,
      block.type === "paragraph" ? block.lines : [],
    ];
    const one = made && only && more.length === 0 ? together(made, only) : undefined;
    if (one && before?.type === "paragraph" && block.type === "paragraph")
      out[out.length - 1] = {
        ...before,
        lines: [...before.lines.slice(0, -1), one],
        keys: [...new Set([...before.keys, ...block.keys])],
      };
    else out.push(block);
  }
  return out;
};
